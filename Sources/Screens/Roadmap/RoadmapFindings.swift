import Mentoring
import PlainText
import TerminalKit

/// The panel that lists what the linter finds in the roadmap, with the cure of the one in focus.
struct RoadmapFindings {
  private static let headLines = 2
  private let outline: RoadmapOutline
  private let cursor: ListCursor
  private let context: Context

  init(_ outline: RoadmapOutline, _ cursor: ListCursor, _ context: Context) {
    self.outline = outline
    self.cursor = cursor
    self.context = context
  }

  /// The lines of the detail in a body.
  private static func detailLines(in body: Rect) -> Int {
    body.height < 10 ? 0 : body.height < 25 ? 5 : 8
  }

  /// How many findings are in sight in a body.
  static func listHeight(in body: Rect) -> Int {
    let detail = detailLines(in: body)
    return max(1, body.height - headLines - (detail > 0 ? detail + 1 : 0))
  }

  /// The finding in focus.
  var focused: RoadmapFinding? {
    outline.findings.indices.contains(cursor.index) ? outline.findings[cursor.index] : nil
  }

  func draw(in area: Rect, on grid: inout Grid) {
    let (head, rest) = area.split(atLine: Self.headLines)
    let line = head.line(0).inset(columns: 1)
    grid.write(heading, in: line, role: .title)
    guard !outline.findings.isEmpty else {
      let place = rest.inset(columns: 1)
      Paragraph(context.words.findings.none, role: .good).draw(in: place, on: &grid)
      grid.cursor = place.origin
      return
    }
    let lines = Self.detailLines(in: area)
    let (list, below) = rest.split(lastLines: lines > 0 ? lines + 1 : 0)
    drawList(in: list, on: &grid)
    guard !below.isEmpty else { return }
    Pane.rule(in: below.line(0), on: &grid)
    drawDetail(in: below.split(atLine: 1).tail.inset(columns: 1), on: &grid)
  }

  private var heading: String {
    func count(_ severity: RoadmapFinding.Severity) -> Int {
      outline.findings.count { $0.severity == severity }
    }
    return context.words.findings.heading(count(.error), count(.warning), count(.note))
  }

  private func drawList(in area: Rect, on grid: inout Grid) {
    let findings = outline.findings
    let words = context.words.commands.check
    let places = findings.map { words.name(of: $0.place) }
    let width = min(places.map { DisplayWidth.of($0) }.max() ?? 0, area.width / 3)
    let window = cursor.window(height: area.height, count: findings.count)
    for (index, row) in window.enumerated() {
      let line = area.line(index)
      let finding = findings[row]
      grid.mark(line, .row(row, from: cursor.index, opening: .enter))
      var rest = line.split(atColumn: 3).tail
      let (sign, role) = Self.sign(of: finding.severity)
      grid.write(sign, in: rest, role: role, overflow: .cut)
      rest = rest.split(atColumn: 2).tail
      let (place, text) = rest.split(atColumn: width)
      grid.write(places[row], in: place, role: .header)
      grid.write(
        words.sentence(finding).capitalizedFirst, in: text.split(atColumn: 2).tail,
        role: finding.severity == .note ? .muted : .text)
      guard row == cursor.index else { continue }
      grid.restyle(line, role: .focus)
      grid.write("›", in: line.split(atColumn: 1).tail, role: .focus, overflow: .cut)
      grid.cursor = Point(x: line.x + min(1, max(0, line.width - 1)), y: line.y)
    }
  }

  /// The whole sentence, where it is, and what mends it.
  private func drawDetail(in area: Rect, on grid: inout Grid) {
    guard let finding = focused else { return }
    let words = context.words
    let (_, role) = Self.sign(of: finding.severity)
    let name = words.commands.check.severity(finding.severity)
    let place = words.commands.check.name(of: finding.place)
    grid.write("\(place) · \(name)".capitalizedFirst, in: area.line(0), role: role)
    let rest = area.split(atLine: 1).tail
    let fix = RoadmapCheck.fix(finding, in: outline.roadmap, of: outline.year, context.handbook)
    let mends =
      fix.map { words.findings.fix($0.change, context.keyNames["roadmap.mend"]) }
      ?? words.findings.noFix
    let cure = "\(mends); \(Self.goes(to: finding, outline, context))"
    let lines = Paragraph.lines(of: cure, width: max(1, rest.width)).count
    let (text, last) = rest.split(lastLines: min(lines, max(0, rest.height - 1)))
    Paragraph(words.commands.check.sentence(finding).capitalizedFirst).draw(in: text, on: &grid)
    Paragraph(cure, role: .hint).draw(in: last, on: &grid)
  }

  private static func sign(of severity: RoadmapFinding.Severity) -> (String, Role) {
    RoadmapLayout.sign(of: severity) ?? ("·", .muted)
  }

  /// Where the cure of a finding is, and the key that goes there, in words.
  static func goes(
    to finding: RoadmapFinding, _ outline: RoadmapOutline, _ context: Context
  ) -> String {
    let keys = context.keyNames
    return context.words.findings.goes(
      way(to: finding, outline, context), keys["roadmap.goToFinding"], keys["roadmap.edit"])
  }

  private static func way(
    to finding: RoadmapFinding, _ outline: RoadmapOutline, _ context: Context
  ) -> FindingWay {
    switch finding.kind {
    case .otherYear: return .organisation
    case .calendarYearUnlisted(let year):
      return .calendar("calendar/\(year).yaml")
    default: break
    }
    return outline.name(of: finding.place) == nil
      ? .title : .line(context.words.commands.check.name(of: finding.place))
  }
}
