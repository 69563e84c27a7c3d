/// The whole picture of one frame, with no terminal behind it.
///
///     var grid = Grid(size: Size(width: 80, height: 24))
///     grid.write("Mentors", in: grid.bounds.line(0), role: .title)
///     grid.cursor = Point(x: 0, y: 1)
///
/// Drawing outside the picture does nothing. A wide glyph is never drawn in half: where one of
/// its cells is overwritten, the other becomes a blank.
public struct Grid: Hashable, Sendable {
  /// The largest picture that is kept, in columns and in lines.
  public static let limit = 2_000

  /// How large the picture is.
  public let size: Size
  /// All cells, line after line; cell (x, y) is at `y * size.width + x`.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, or nothing when it is hidden.
  public var cursor: Point?
  /// What the mouse can be used on, in the order in which it was marked.
  public internal(set) var zones: [Zone] = []
  /// Where links lead, by the number of a cell's link less one.
  public internal(set) var links: [String] = []

  /// Creates a blank picture, cut down to ``limit`` either way.
  public init(size: Size) {
    let size = Size(width: min(size.width, Grid.limit), height: min(size.height, Grid.limit))
    self.size = size
    cells = Array(repeating: Cell.blank(.text), count: size.width * size.height)
  }

  /// The whole picture as a block to draw in.
  public var bounds: Rect { Rect(size: size) }

  /// The cell at a place; outside the picture it is blank, and setting it does nothing.
  public subscript(x: Int, y: Int) -> Cell {
    get { contains(x, y) ? cells[y * size.width + x] : .blank(.text) }
    set {
      guard contains(x, y) else { return }
      switch newValue.width {
      case 1: put(newValue, at: x, line: y)
      case 2 where x + 1 < size.width: putWide(newValue, at: x, line: y)
      default: put(.blank(newValue.role), at: x, line: y)
      }
    }
  }

  /// The cells of line `y`, or none when there is no such line.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// Whether line `y` is the same as in another picture of the same size.
  public func showsSameRow(_ y: Int, as other: Grid) -> Bool {
    guard size == other.size, y >= 0, y < size.height else { return false }
    return cells.withUnsafeBufferPointer { own in
      other.cells.withUnsafeBufferPointer { others in
        // All of the line in one sweep, as nearly every line is the same as before.
        var difference: UInt64 = 0
        for index in y * size.width..<(y + 1) * size.width {
          difference |= own[index].bits ^ others[index].bits
        }
        return difference == 0
      }
    }
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && y >= 0 && x < size.width && y < size.height
  }
}

extension Grid {
  /// Whether both show the same; zones are not looked at.
  public static func == (left: Grid, right: Grid) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.links == right.links
      && left.cells == right.cells
  }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cursor)
    hasher.combine(links)
    hasher.combine(cells)
  }
}

extension Grid {
  /// Puts a narrow cell at a place inside the picture and blanks what it cuts in half.
  mutating func put(_ cell: Cell, at x: Int, line y: Int) {
    let index = y * size.width + x
    let old = cells[index]
    if old.width != 1 { blankOtherHalf(of: old, at: x, index: index) }
    cells[index] = cell
  }

  /// Puts a wide cell at a place inside the picture that is not in the last column.
  mutating func putWide(_ cell: Cell, at x: Int, line y: Int) {
    put(cell, at: x, line: y)
    let index = y * size.width + x + 1
    let old = cells[index]
    if old.width == 2 { blankOtherHalf(of: old, at: x + 1, index: index) }
    cells[index] = .continuation(cell.role)
  }

  /// Adds a combining mark to what has just been put.
  mutating func addMark(_ mark: Unicode.Scalar, toCellAt index: Int) {
    let cell = cells[index]
    cells[index] = Cell(glyph: cell.glyph.adding(mark), role: cell.role, width: cell.width)
  }

  private mutating func blankOtherHalf(of old: Cell, at x: Int, index: Int) {
    if old.width == 0, x > 0 { cells[index - 1] = .blank(old.role) }
    if old.width == 2, x + 1 < size.width { cells[index + 1] = .blank(old.role) }
  }

  /// Replaces each cell of `area` that lies in the picture.
  mutating func replace(_ area: Rect, _ change: (Cell) -> Cell) {
    let area = area.intersection(bounds)
    for y in area.y..<area.bottom {
      let start = y * size.width
      for index in start + area.x..<start + area.right { cells[index] = change(cells[index]) }
    }
  }
}
