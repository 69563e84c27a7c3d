import PlainText

/// A sign for every row and column: who has which paper, which needs what.
///
///     let matrix = Matrix(rows: people, columns: papers) { row, column in
///       has(row, column) ? TextRun("✓", role: .done) : TextRun("!", role: .warning)
///     }
///     cursor.handle(key, rows: people.count, columns: papers.count, height: area.height) // update
///     matrix.draw(in: area, on: &grid, cursor: cursor)                                   // view
///
/// The names of the columns stand over them with their letters one under another, or as numbers;
/// the whole name of the focused column stands in the corner. What a cell says, it says by its sign
/// as well as by its role.
public struct Matrix: Sendable {
  /// How the columns are headed.
  public enum Headings: Hashable, Sendable {
    /// By their names, the letters one under another.
    case turned
    /// By their numbers, from 1.
    case numbered
  }

  /// The most lines that turned names take.
  static let tallest = 10

  let rows: [String]
  let columns: [String]
  let headings: Headings
  let sign: @Sendable (_ row: Int, _ column: Int) -> TextRun

  /// Creates a matrix; `sign` is asked only for what is in sight, and the first character of it is
  /// drawn.
  public init(
    rows: [String], columns: [String], headings: Headings = .turned,
    sign: @escaping @Sendable (_ row: Int, _ column: Int) -> TextRun
  ) {
    self.rows = rows
    self.columns = columns
    self.headings = headings
    self.sign = sign
  }
}

/// Which cell of a ``Matrix`` has the focus.
public struct MatrixCursor: Hashable, Sendable {
  /// The focused row.
  public private(set) var row = ListCursor()
  /// The focused column.
  public private(set) var column = ListCursor()

  /// Starts in the first cell.
  public init() {}

  /// Takes the arrows, Page Up, Page Down, Home and End (of the row), and both with Ctrl (of the
  /// column); true when the key was one of them.
  @discardableResult
  public mutating func handle(_ key: Key, rows: Int, columns: Int, height: Int) -> Bool {
    switch key {
    case .left: column.move(by: -1, count: columns)
    case .right: column.move(by: 1, count: columns)
    case .home: column.move(to: 0, count: columns)
    case .end: column.move(to: columns - 1, count: columns)
    default: return row.handle(key, count: rows, height: height)
    }
    return true
  }
}
