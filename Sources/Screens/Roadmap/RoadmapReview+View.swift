import Mentoring
import PlainText
import TerminalKit

extension RoadmapReview {
  /// The lines of the detail under the tree in a body.
  private static func detailLines(in body: Rect) -> Int {
    body.height < 10 ? 0 : body.height < 25 ? 4 : 8
  }

  /// The lines over the tree: what it is, how much, and what is to be known of all of it.
  private static func headLines(_ review: RoadmapReview, in body: Rect, _ context: Context) -> Int {
    let lines = review.told(context).reduce(0) { sum, run in
      sum + Paragraph.lines(of: run.text, width: max(1, body.width - 2)).count
    }
    return 3 + min(lines, max(0, body.height - 12))
  }

  /// How many lines of the tree are in sight in a body.
  static func listHeight(in body: Rect, _ review: RoadmapReview, _ context: Context) -> Int {
    let detail = detailLines(in: body)
    return max(
      1, body.height - headLines(review, in: body, context) - (detail > 0 ? detail + 1 : 0))
  }

  /// The terms are those of another year than the programme.
  func warning(_ context: Context) -> String {
    guard let year, let other = outline.otherYear else { return "" }
    let words = context.words.roadmap
    return words.otherYear(other, year) + words.otherYearInReview
  }

  /// What becomes of the marks that there are, and whether the years are other ones.
  func told(_ context: Context) -> [TextRun] {
    [
      TextRun(
        kept?.told(context.words.review) ?? "",
        role: kept?.losesSomething == true ? .warning : .good),
      TextRun(warning(context), role: .warning),
    ].filter { !$0.text.isEmpty }
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    if let correction, let line = focused {
      let heading = "\(line.row.number) \(RoadmapLayout.title(of: line, context))"
      return FormSheet(heading: heading, form: correction).draw(in: area, on: &grid, context)
    }
    let (head, rest) = area.split(atLine: Self.headLines(self, in: area, context))
    drawHead(in: head.inset(columns: 1), on: &grid, context)
    let lines = Self.detailLines(in: area)
    let (list, below) = rest.split(lastLines: lines > 0 ? lines + 1 : 0)
    drawTree(in: list, on: &grid, context)
    guard !below.isEmpty else { return }
    Pane.rule(in: below.line(0), on: &grid)
    drawDetail(in: below.split(atLine: 1).tail.inset(columns: 1), on: &grid, context)
  }

  private func drawHead(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.review
    let file = path.split(separator: "/").last.map(String.init) ?? path
    grid.write(words.heading(file), in: area.line(0), role: .title)
    let counts = words.counts(
      roadmap.stages.count, roadmap.actions.count, openDoubts.count, hasDoubtfulLine)
    grid.write(counts, in: area.line(1), role: openDoubts.isEmpty ? .good : .warning)
    var (rest, heading) = area.split(atLine: 2).tail.split(lastLines: 1)
    for run in told(context) {
      let used = Paragraph(run.text, role: run.role).draw(in: rest, on: &grid)
      rest = rest.split(atLine: used).tail
    }
    let columns = ReviewColumns(in: area.width + 2)
    let names = columns.end(context.words.timeline.terms, context.words.timeline.responsible)
    let width = columns.width
    grid.write(
      context.words.roadmap.heading, in: heading.split(lastColumns: width).head, role: .header)
    grid.write(
      names.map { TextRun($0.text, role: .header) },
      in: Rect(x: heading.right + 1 - width, y: heading.y, width: width, height: heading.height))
  }

  private func drawTree(in area: Rect, on grid: inout Grid, _ context: Context) {
    let columns = ReviewColumns(in: area.width)
    let lines = outline.lines
    let drawn = Tree(outline.tree, tree, opening: .function(4)) { index in
      let line = lines[index]
      let role: Role = [.title, .muted, .text][min(line.row.depth, 2)]
      guard line.row.depth > 0 else {
        return Tree.Content([TextRun("\(line.row.number) \(line.title)", role: role)])
      }
      return Tree.Content(
        [
          TextRun("\(line.row.number) \(RoadmapLayout.title(of: line, context))", role: role)
        ],
        end: columns.end(of: line))
    }.draw(in: area, on: &grid)
    for place in drawn {
      let line = lines[place.row]
      guard let (sign, role) = sign(of: line.row.place) else { continue }
      let isFocused = !place.area.isEmpty && grid[place.area.x, place.area.y].role == .focus
      grid.write(
        sign, in: place.area.split(atColumn: 2).tail, role: isFocused ? .focus : role,
        overflow: .cut)
    }
  }

  private func sign(of place: RoadmapFinding.Place) -> (String, Role)? {
    guard openDoubts(at: place).isEmpty, guesses(at: place).isEmpty else {
      return ("?", .warning)
    }
    return isCorrected(place) ? ("✓", .good) : nil
  }

  /// What only its place told of the action at a line.
  private func guesses(at place: RoadmapFinding.Place) -> [RoadmapAction.Guess] {
    guard case .action(let path) = place else { return [] }
    return roadmap[path]?.action.guesses ?? []
  }

  /// What is doubtful at the line in focus; where nothing is, how the next doubt is come to.
  private func drawDetail(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let line = focused else { return }
    let words = context.words.review
    let here = openDoubts(at: line.row.place)
    let guesses = guesses(at: line.row.place)
    var runs = [
      TextRun("\(line.row.number) \(RoadmapLayout.title(of: line, context))", role: .title)
    ]
    if let fact = line.action?.action.fact {
      let shape = context.words.shape
      runs.append(
        TextRun(
          fact.isJudged ? shape.byItself(shape.fact(fact)) : shape.byHandYet(shape.fact(fact))))
    }
    if here.isEmpty, guesses.isEmpty, isCorrected(line.row.place) {
      runs.append(TextRun(words.corrected, role: .good))
    } else if here.isEmpty, guesses.isEmpty {
      let next = hasDoubtfulLine ? words.noDoubtHere(context.keyNames["roadmap.nextDoubt"]) : ""
      runs.append(
        TextRun(doubts.isEmpty ? words.noDoubts : next, role: doubts.isEmpty ? .good : .hint))
    }
    runs += here.map { TextRun(sentence(of: $0, context), role: .warning) }
    runs += guesses.map {
      TextRun(
        context.words.commands.check.flaw(.guessUnchecked($0)).capitalizedFirst, role: .warning)
    }
    if line.row.depth > 0 {
      runs.append(
        TextRun(
          context.words.roadmap.termsAndResponsibles(
            line.terms.map(\.text).joined(separator: "; "), line.responsibles)))
    }
    var rest = area
    for run in runs where !run.text.isEmpty && !rest.isEmpty {
      let isLast = rest.height < 2
      let used = Paragraph(run.text, role: run.role)
        .draw(in: rest.split(atLine: isLast ? 1 : 2).head, on: &grid)
      rest = rest.split(atLine: used).tail
    }
  }

  /// A doubt with its line in the file.
  func sentence(of doubt: RoadmapDoubt, _ context: Context) -> String {
    let words = context.words
    let text = words.commands.source.remark("", doubt.remark.remark)
    return words.review.doubt(doubt.remark.line, String(text.drop { $0 == ":" || $0 == " " }))
  }
}

/// The columns beside the names of what was read.
struct ReviewColumns: Hashable, Sendable {
  private let terms, responsible: Int

  /// As a tree of `width` columns has room.
  init(in width: Int) {
    terms = max(0, min(30, width * 24 / 100))
    responsible = max(0, min(40, width * 24 / 100))
  }

  /// The columns of both with what is between.
  var width: Int { terms + responsible + 3 }

  /// What stands at the end of a line; what an action has from its measure is muted.
  func end(of line: RoadmapLine) -> [TextRun] {
    let action = line.action?.action
    return end(
      line.terms.map(\.text).joined(separator: "; "), line.responsibles.joined(separator: ", "),
      roles: (
        action?.terms.isEmpty == true ? .muted : .text,
        action?.responsibles.isEmpty == true ? .muted : .text
      ))
  }

  /// What stands at the end of a line.
  func end(_ terms: String, _ responsible: String, roles: (Role, Role) = (.text, .text))
    -> [TextRun]
  {
    [
      TextRun(RoadmapListColumns.padded(terms, to: self.terms), role: roles.0), TextRun("  "),
      TextRun(RoadmapListColumns.padded(responsible, to: self.responsible), role: roles.1),
      TextRun(" "),
    ]
  }
}
