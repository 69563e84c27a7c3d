/// A width and a height, in terminal cells.
public struct Size: Hashable, Sendable {
  /// The largest measure that is kept; more is cut down to it, so that sums never overflow.
  public static let limit = 1 << 20

  /// Columns, from 0 to ``limit``.
  public let width: Int
  /// Lines, from 0 to ``limit``.
  public let height: Int

  /// Creates a size; a negative measure counts as none.
  public init(width: Int, height: Int) {
    self.width = min(max(0, width), Size.limit)
    self.height = min(max(0, height), Size.limit)
  }

  /// True when there is no cell in it.
  public var isEmpty: Bool { width == 0 || height == 0 }
}
