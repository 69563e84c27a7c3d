import TerminalKit

/// Where the parts of the history stand in its body.
struct HistoryLayout {
  /// From this width on the detail stands beside the list.
  private static let wide = 140

  /// The count of the steps, or the field of the search.
  let counts: Rect
  /// What undo and redo do next; empty where there is no place for it.
  let next: Rect
  /// The headings and the steps.
  let table: Rect
  /// The line between the list and the detail.
  let rule: Rect
  /// What the focused step changed; empty where there is no place for it.
  let detail: Rect
  /// Whether the detail stands to the right of the list.
  let isBeside: Bool

  /// Divides `body`.
  init(_ body: Rect) {
    isBeside = body.width >= Self.wide && body.height >= 11
    let (head, rest) = body.split(atLine: body.height < 14 ? 1 : 3)
    counts = head.line(0).inset(columns: 1)
    next = head.split(atLine: 1).tail.inset(columns: 1)
    if isBeside {
      let (left, right) = rest.split(lastColumns: body.width * 2 / 5)
      table = left
      rule = right.split(atColumn: 1).head
      detail = right.split(atColumn: 1).tail.inset(columns: 1)
    } else {
      let lines = Self.detailLines(in: body.height)
      let (top, below) = rest.split(lastLines: lines)
      (table, rule) = top.split(lastLines: lines > 0 ? 1 : 0)
      detail = below.inset(columns: 1)
    }
  }

  /// How many steps are in sight.
  static func rows(in context: Context) -> Int {
    max(1, Table.rows(in: HistoryLayout(context.body).table.height))
  }

  private static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<11: 0
    case ..<25: 5
    default: 12
    }
  }
}
