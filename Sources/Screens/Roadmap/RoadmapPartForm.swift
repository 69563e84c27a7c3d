import Mentoring
import PlainText
import TerminalKit

/// The form for the title of the roadmap, for the name of a stage, or for a measure with its terms
/// and who answers for it; also for a new stage and a new measure.
struct RoadmapPartForm: RoadmapEditing {
  /// What is filled in.
  enum Part: Hashable, Sendable {
    case title
    case stage(RoadmapStage.ID)
    case measure(RoadmapMeasure.ID)
    /// A stage behind another, or behind the last one.
    case newStage(behind: RoadmapStage.ID?)
    /// A measure behind another of the stage, or behind its last one.
    case newMeasure(in: RoadmapStage.ID, behind: RoadmapMeasure.ID?)
  }

  let part: Part
  var form: Form
  var sent: Change?
  /// The measure before it was touched; of a new one nothing stands there.
  let measure: RoadmapMeasure?
  /// The place among its neighbours, from 1, and the number that the list shows.
  let place: Int
  let number: String
  /// The number of the stage that a measure stands in.
  private let stage: Int?

  /// Nothing where the roadmap has no such part.
  init?(_ part: Part, of roadmap: Roadmap, _ context: Context) {
    guard let found = RoadmapPartPlace(part, in: roadmap) else { return nil }
    self.part = part
    (measure, place, number) = (found.measure, found.place, found.number)
    stage = found.stage
    form = Form(
      Self.fields(found.measure, inStage: found.stage, isTitle: part == .title, context),
      values: [
        "title": .text(found.title),
        "terms": .text(found.measure?.terms.map(\.text).joined(separator: "\n") ?? ""),
        "responsibles": .text(NameList(found.measure?.responsibles ?? []).text),
        "result": .text(found.measure?.result ?? ""),
      ].filter { found.measure != nil || $0.key == "title" }, words: context.formWords,
      width: Self.columns(in: context.size))
  }

  private static func fields(
    _ measure: RoadmapMeasure?, inStage stage: Int?, isTitle: Bool, _ context: Context
  ) -> [FormField] {
    let words = context.words
    let hasNone = measure?.id != nil && measure?.title.isEmpty == true
    let title = FormField(
      "title", words.timeline.title, .multiline(lines: 2),
      hint: isTitle ? words.timeline.titleHint : "", isRequired: !hasNone)
    guard let measure else { return [title] }
    return [
      title,
      FormField(
        "terms", words.timeline.terms, .multiline(lines: 2), hint: words.roadmap.termsHint(""),
        rule: .terms(keeping: measure.terms, inStage: stage, context)),
      FormField(
        "responsibles", words.roadmap.responsibles, .tags(suggestions: measure.responsibles),
        hint: words.roadmap.responsiblesHint),
      FormField(
        "result", words.timeline.resultField, .text(limit: 300), hint: words.timeline.resultHint),
    ]
  }

  func heading(_ words: Words) -> String {
    switch part {
    case .title: words.timeline.roadmapHeading
    case .stage: "\(words.timeline.stageHeading) \(number)"
    case .measure: "\(words.timeline.measureHeading) \(number)"
    case .newStage: words.shape.newStage(number)
    case .newMeasure: words.shape.newMeasure(number)
    }
  }

  mutating func translate(_ context: Context) {
    let fields = Self.fields(measure, inStage: stage, isTitle: part == .title, context)
    form.takeWords(of: Form(fields, words: context.formWords))
  }

  func isIn(_ roadmap: Roadmap) -> Bool { RoadmapPartPlace(part, in: roadmap) != nil }

  func renewal(by roadmap: Roadmap, _ context: Context) -> RoadmapRenewal? {
    guard sent == nil, let fresh = RoadmapPartForm(part, of: roadmap, context),
      (fresh.number, fresh.measure) != (number, measure)
        || fresh.form.entries.map(\.before) != form.entries.map(\.before)
    else { return nil }
    return RoadmapRenewal(laid(over: fresh, in: .roadmap, context), context)
  }
}

extension RoadmapPartForm {
  mutating func change(_ context: Context) -> Change? {
    guard form.check() else { return nil }
    let title = Sanitized(lines: form.text("title")).text
    switch part {
    case .title: return Change([.roadmap(.rename(title))], .renameRoadmap)
    case .stage(let id): return Change([.roadmap(.stage(.rename(id, title)))], .renameStage)
    case .newStage: return Change([.roadmap(.stage(.add(title, at: place)))], .addStage)
    case .measure(let id):
      return Change(edits(of: id, typed(title, context)), .saveMeasure)
    case .newMeasure(let stage, _):
      let new = RoadmapMeasureEdit.add(typed(title, context), to: stage, at: place)
      return Change([.roadmap(.measure(new))], .addMeasure)
    }
  }

  /// The measure as it stands in the fields.
  private func typed(_ title: String, _ context: Context) -> RoadmapMeasure {
    let kept = measure ?? RoadmapMeasure(title: "", terms: [], responsibles: [], actions: [])
    var typed = kept
    typed.title = title
    typed.terms = form.text("terms").split(separator: "\n")
      .map { Sanitized(String($0)).text }.filter { !$0.isEmpty }
      .map { text in kept.terms.first { $0.text == text } ?? Term(read: text, in: context.year) }
    typed.result = Sanitized(form.text("result")).text
    let (names, text) = (NameList(kept.responsibles), form.text("responsibles"))
    if !names.isLike(text) { typed.responsibles = names.names(in: text) }
    return typed
  }

  private func edits(of id: RoadmapMeasure.ID, _ typed: RoadmapMeasure) -> [Edit] {
    let isSame = typed.responsibles == measure?.responsibles
    return [.roadmap(.measure(.save(typed)))]
      + (isSame ? [] : [.roadmap(.assign(typed.responsibles, to: id))])
  }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
    let field = if case .repeated = rule, measure != nil { "responsibles" } else { "title" }
    if case .empty = rule {
      form.show(errors: [field: context.words.fields.form.missing])
    } else {
      form.show(errors: [field: context.words.sentence(rule)])
    }
  }
}
