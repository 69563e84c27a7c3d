/// Rows under headings; only the rows in the window are asked for.
///
///     let table = Table(
///       columns: [
///         .init("Name", width: .flexible(min: 12)),
///         .init("Hours", width: .fixed(5), alignment: .trailing, priority: .low),
///       ], count: people.count
///     ) { row, column in
///       TextRun(column == 0 ? people[row].name : "\(people[row].hours)")
///     }
///     let shown = table.draw(in: area, on: &grid, cursor: cursor)
///
/// The rows take three columns on the left for the signs of focus and mark. Columns of low
/// priority are left out, from the right, where the place is narrow.
public struct Table {
  /// How wide a column is.
  public enum Width: Hashable, Sendable {
    /// So many columns.
    case fixed(Int)
    /// No less than `min`, and a share of what is left over in proportion to `weight`.
    case flexible(min: Int, weight: Int = 1)
  }

  /// Which columns are left out first.
  public enum Priority: Int, Comparable, Sendable {
    /// The first to go.
    case low
    /// Next to go.
    case normal
    /// Always there, however narrow.
    case essential

    /// Orders by what is kept longer.
    public static func < (one: Priority, two: Priority) -> Bool { one.rawValue < two.rawValue }
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// How wide it is.
    public let width: Width
    /// Names stand left, numbers right.
    public let alignment: Alignment
    /// How long it is kept where the place is narrow.
    public let priority: Priority

    /// Creates a column.
    public init(
      _ title: String, width: Width, alignment: Alignment = .leading, priority: Priority = .normal
    ) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.priority = priority
    }
  }

  let columns: [Column]
  let count: Int
  let isFocused: Bool
  let isMarked: (Int) -> Bool
  let cell: (_ row: Int, _ column: Int) -> TextRun

  /// Creates a table of `count` rows; `cell` is asked for what is seen, by row and by column.
  public init(
    columns: [Column], count: Int, isFocused: Bool = true,
    isMarked: @escaping (Int) -> Bool = { _ in false },
    cell: @escaping (_ row: Int, _ column: Int) -> TextRun
  ) {
    self.columns = columns
    self.count = max(0, count)
    self.isFocused = isFocused
    self.isMarked = isMarked
    self.cell = cell
  }

  /// The lines for rows in a table `height` lines high: what ``ListCursor`` wants to know.
  public static func rows(in height: Int) -> Int { max(0, height - 1) }
}
