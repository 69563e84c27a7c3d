/// A block of cells; every way of cutting it gives a block inside it, whatever is asked.
public struct Rect: Hashable, Sendable {
  /// The top left corner.
  public let origin: Point
  /// How far it reaches.
  public let size: Size

  /// Creates a block from its corner and size.
  public init(x: Int = 0, y: Int = 0, size: Size) {
    origin = Point(x: x, y: y)
    self.size = size
  }

  /// Creates a block from its corner and measures; a negative measure counts as none.
  public init(x: Int = 0, y: Int = 0, width: Int, height: Int) {
    self.init(x: x, y: y, size: Size(width: width, height: height))
  }

  /// The leftmost column.
  public var x: Int { origin.x }
  /// The topmost line.
  public var y: Int { origin.y }
  /// The number of columns.
  public var width: Int { size.width }
  /// The number of lines.
  public var height: Int { size.height }
  /// The column after the last one.
  public var right: Int { origin.x + size.width }
  /// The line after the last one.
  public var bottom: Int { origin.y + size.height }
  /// True when there is no cell in it.
  public var isEmpty: Bool { size.isEmpty }

  /// True when the cell at `point` is in the block.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// The cells that are in both blocks.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }
}
