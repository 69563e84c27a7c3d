/// Rows under headings; only the rows in the window are asked for.
///
///     let columns = Table.Columns(
///       [
///         .init("Name", id: "name", width: .flexible(min: 12), priority: .essential),
///         .init("Hours", id: "hours", width: .fixed(5), alignment: .trailing, priority: .low),
///       ], fitting: .scrolling(frozen: 1))
///     let table = Table(columns, state: state, count: people.count) { row, column in
///       TextRun(column == 0 ? people[row].name : "\(people[row].hours)")
///     }
///     let shown = table.draw(in: area, on: &grid, cursor: cursor)
///
/// The rows take three columns on the left for the signs of focus and mark. How the reader has set
/// the table up is its ``State``.
public struct Table {
  let columns: Columns
  let state: State
  let count: Int
  let isFocused: Bool
  let marks: Int
  let isMarked: (Int) -> Bool
  let cell: (_ row: Int, _ column: Int) -> TextRun

  /// Creates a table of `count` rows; `cell` is asked for what is seen, by row and by the place of
  /// the column in ``Columns/all``.
  ///
  /// `marks` is how many rows are marked, in sight or not: the heading tells it.
  public init(
    _ columns: Columns, state: State = State(), count: Int, isFocused: Bool = true, marks: Int = 0,
    isMarked: @escaping (Int) -> Bool = { _ in false },
    cell: @escaping (_ row: Int, _ column: Int) -> TextRun
  ) {
    self.columns = columns
    self.state = state
    self.count = max(0, count)
    self.isFocused = isFocused
    self.marks = marks
    self.isMarked = isMarked
    self.cell = cell
  }

  /// Creates a table of `count` rows that stays as it is set up here.
  public init(
    columns: [Column], count: Int, isFocused: Bool = true,
    isMarked: @escaping (Int) -> Bool = { _ in false },
    cell: @escaping (_ row: Int, _ column: Int) -> TextRun
  ) {
    self.init(
      Columns(columns), count: count, isFocused: isFocused, isMarked: isMarked, cell: cell)
  }

  /// The lines for rows in a table `height` lines high: what ``ListCursor`` wants to know.
  public static func rows(in height: Int) -> Int { max(0, height - 1) }
}
