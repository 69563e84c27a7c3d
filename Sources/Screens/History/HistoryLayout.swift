import TerminalKit

/// Where the parts of the history stand in its body.
struct HistoryLayout {
  /// The count of the steps, or the field of the search.
  let counts: Rect
  /// What undo and redo do next; empty where there is no place for it.
  let next: Rect
  /// The steps, and what the focused one changed.
  let division: Division

  /// Divides `body`.
  init(_ body: Rect) {
    let (head, rest) = body.split(atLine: body.height < 14 ? 1 : 3)
    counts = head.line(0).inset(columns: 1)
    next = head.split(atLine: 1).tail.inset(columns: 1)
    division = Division(area: rest, measures: Self.measures(in: body.height))
  }

  private static func measures(in height: Int) -> Split.Measures {
    Split.Measures(
      first: Size(width: 60, height: 3), second: Size(width: 24, height: 1),
      wide: Size(width: 140, height: 8), percent: 40,
      lines: height < 11 ? 0 : height < 25 ? 5 : 12)
  }
}

extension HistoryPage: Divided {
  static let detailAction: String? = "history.view"

  func division(_ context: Context) -> Division? {
    if case .reading = mode { return nil }
    return isLoaded ? HistoryLayout(context.body).division : nil
  }

  /// How many steps are in sight.
  func rows(in context: Context) -> Int {
    let parts = HistoryLayout(context.body).division.parts(split)
    return max(1, Table.rows(in: parts.first.height))
  }
}
