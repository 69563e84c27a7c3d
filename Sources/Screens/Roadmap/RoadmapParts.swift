import TerminalKit

/// Where the parts of the roadmap page stand in its body.
struct RoadmapParts {
  /// From this width on the detail stands beside the list.
  static let wide = 140

  /// The counts, or the field of the search.
  let counts: Rect
  /// What is to be known about the whole roadmap.
  let warning: Rect
  /// The names of the months, the list, and the months.
  let chart: Rect
  /// The line between the list and the detail below it.
  let rule: Rect
  /// The detail; empty where there is no place for it.
  let detail: Rect
  /// Whether the detail stands to the right of the list.
  let isBeside: Bool

  /// Divides `body`; `warning` takes as many lines as it needs and the list can spare.
  init(_ body: Rect, warning: String) {
    isBeside = body.width >= Self.wide && body.height >= 11
    let lines = Paragraph.lines(of: warning, width: max(1, body.width - 2)).count
    let (head, rest) = body.split(atLine: 1 + min(lines, max(0, body.height - 9)))
    counts = head.line(0).inset(columns: 1)
    self.warning = head.split(atLine: 1).tail.inset(columns: 1)
    if isBeside {
      let (left, right) = rest.split(lastColumns: max(42, body.width * 26 / 100))
      chart = left
      rule = right.split(atColumn: 1).head
      detail = right.split(atColumn: 1).tail.inset(columns: 1)
    } else {
      let lines = Self.detailLines(in: body.height)
      let (top, below) = rest.split(lastLines: lines)
      detail = below.inset(columns: 1)
      (chart, rule) = top.split(lastLines: lines > 0 ? 1 : 0)
    }
  }

  /// How many lines of the list are in sight.
  var rows: Int { max(1, chart.height - RoadmapLayout.headerLines) }

  private static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<11: 0
    case ..<25: 4
    default: 7
    }
  }
}
