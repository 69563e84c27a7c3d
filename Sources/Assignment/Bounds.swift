/// How many partners a row or a column has at least and at most.
public struct Bounds: Hashable, Sendable {
  /// The fewest partners, from 0.
  public internal(set) var lower: Int
  /// The most partners, not below ``lower``.
  public internal(set) var upper: Int

  /// Names the two bounds; a ``Problem`` refuses them where they are crossed or negative.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  /// At most one partner: what a row has where nothing else is said.
  static let single = Bounds(0, 1)

  var isPossible: Bool { lower >= 0 && lower <= upper }
}
