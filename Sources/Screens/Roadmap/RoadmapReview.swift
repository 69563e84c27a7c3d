import Mentoring
import PlainText
import TerminalKit

/// A roadmap that was read from a file, to be looked through and corrected before it is taken.
struct RoadmapReview: Sendable {
  /// The roadmap as read and corrected, nothing of it kept yet.
  private(set) var roadmap: Roadmap
  /// What was doubtful about it when it was read.
  let remarks: [RoadmapRemark]
  /// The file that it was read from.
  let path: String
  /// The year of the programme that it is for, where that is known.
  let year: SchoolYear?
  /// What becomes of the marks of the roadmap that there is; nothing where there is none.
  private(set) var kept: KeptRoadmap?
  /// How far the list of all doubts has been read.
  var reading = Reading()
  /// Whether the list of all doubts is open.
  var isReading = false
  /// What is folded, and where the reader is.
  var tree = Tree.State()
  /// The change that keeps it, on its way to the file.
  var sent: Change?
  /// The fields of the line that is being corrected.
  var correction: Form?
  private(set) var outline: RoadmapOutline
  private(set) var doubts: [RoadmapDoubt]
  private var corrected: Set<Correction> = []

  /// Takes what was read from `path` to be put in the place of `old`; a programme that is not open
  /// yet gives its own `year`.
  init(
    _ roadmap: Roadmap, _ remarks: [RoadmapRemark], from path: String,
    replacing old: Roadmap? = nil,
    year: SchoolYear? = nil, _ context: Context
  ) {
    self.roadmap = roadmap
    kept = old.map { roadmap.keeping(marksOf: $0) }
    self.remarks = remarks
    self.path = path
    let year = year ?? context.programme?.year
    self.year = year
    outline = RoadmapOutline(roadmap: roadmap, on: context.today, of: year)
    doubts = RoadmapDoubt.doubts(remarks, in: roadmap)
  }

  /// The roadmap that there is has changed.
  mutating func renew(replacing old: Roadmap?) {
    kept = old.map { roadmap.keeping(marksOf: $0) }
  }

  /// The doubts that nobody has answered by a correction.
  var openDoubts: [RoadmapDoubt] {
    doubts.filter { doubt in
      guard let field = doubt.field else { return !isCorrected(doubt.place) }
      return !corrected.contains(Correction(place: doubt.place, field: field))
    }
  }

  /// The line with the focus.
  var focused: RoadmapLine? { tree.row(in: outline.tree).map { outline.lines[$0] } }

  /// What is doubtful at a line and was not answered.
  func openDoubts(at place: RoadmapFinding.Place) -> [RoadmapDoubt] {
    openDoubts.filter { $0.place == place }
  }

  /// Whether a line was corrected here.
  func isCorrected(_ place: RoadmapFinding.Place) -> Bool {
    corrected.contains { $0.place == place }
  }

  /// Whether something was corrected that is neither kept nor on its way.
  var hasUnkept: Bool {
    sent == nil && (!corrected.isEmpty || correction?.isTouched == true)
  }

  /// Takes a key of the tree.
  mutating func move(_ key: Key, _ context: Context) {
    _ = tree.handle(key, outline.tree, height: Self.listHeight(in: context.body, self, context))
  }

  /// Goes to the next line with an open doubt, or to the one before; round at the ends.
  mutating func jump(isBack: Bool, _ context: Context) {
    let places = Set(openDoubts.map(\.place) + guessed)
    let rows = outline.lines.indices.filter { places.contains(outline.lines[$0].row.place) }
    let now = tree.row(in: outline.tree) ?? 0
    let next =
      isBack ? rows.last { $0 < now } ?? rows.last : rows.first { $0 > now } ?? rows.first
    guard let next else { return }
    let height = Self.listHeight(in: context.body, self, context)
    tree.show(outline.lines[next].id, outline.tree, height: height)
  }

  /// Whether there is a line with an open doubt.
  var hasDoubtfulLine: Bool {
    openDoubts.contains { $0.place != .roadmap } || !guessed.isEmpty
  }

  /// The actions of which only their place in a cell told something.
  private var guessed: [RoadmapFinding.Place] {
    roadmap.actions.filter { !$0.action.guesses.isEmpty }.map { .action($0.place) }
  }

  // MARK: Correcting

  /// Opens the fields of the focused line.
  mutating func correct(_ context: Context) {
    guard let line = focused, line.row.depth > 0 else { return }
    correction = Self.form(of: line, in: year, context)
  }

  /// The fields for the terms of a line and who answers for it.
  static func form(of line: RoadmapLine, in year: SchoolYear?, _ context: Context) -> Form {
    let words = context.words.roadmap
    let facts = ClosingFacts(besides: line.action?.action.fact)
    let closing = FormField(
      "fact", context.words.shape.closing, .choice(facts.labels(context.words.shape)),
      hint: context.words.shape.closingHint)
    return Form(
      [
        FormField(
          "terms", context.words.timeline.terms, .multiline(lines: 2), hint: words.termsHint(""),
          rule: .terms(
            keeping: line.terms, inStage: line.row.place.stageNumber, of: year, context)),
        FormField(
          "responsibles", words.responsibles, .tags(suggestions: []),
          hint: line.action == nil ? words.responsiblesHint : words.ownResponsiblesHint),
      ] + (line.action == nil ? [] : [closing]),
      values: [
        "terms": .text(line.terms.map(\.text).joined(separator: "\n")),
        "responsibles": .text(NameList(line.responsibles).text),
        "fact": .choice(facts.place(of: line.action?.action.fact)),
      ], words: context.formWords, width: FormSheet.width(in: context.size))
  }

  /// Takes the correction over; false where it cannot be.
  mutating func keepCorrection(_ context: Context) -> Bool {
    guard var form = correction, let line = focused else { return false }
    let isRight = form.check()
    correction = form
    guard isRight else { return false }
    correction = nil
    guard form.isTouched else { return true }
    let terms = form.text("terms").split(separator: "\n").map { Sanitized(String($0)).text }
      .filter { !$0.isEmpty }
      .map { text in
        line.terms.first { $0.text == text } ?? Term(read: text, in: year ?? context.year)
      }
    let names = NameList(line.responsibles).names(in: form.text("responsibles"))
    let fact = ClosingFacts(besides: line.action?.action.fact).code(in: form)
    corrected.formUnion(Self.put(terms, names, fact: fact, into: line.row, of: &roadmap))
    outline = RoadmapOutline(roadmap: roadmap, on: outline.today, of: year)
    tree.settle(outline.tree, height: Self.listHeight(in: context.body, self, context))
    return true
  }
}
