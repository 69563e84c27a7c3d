/// The number of a `Subject` in the programme's file; two subjects of one kind never share one.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  /// The number itself, from 1.
  public let number: Int64

  /// Wraps a number that the file gave out.
  public init(_ number: Int64) { self.number = number }

  /// What was added first comes first.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.number < rhs.number }
}
