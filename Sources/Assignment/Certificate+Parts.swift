extension Certificate {
  /// Values of rows and prices of columns for serving alone: one for each served row.
  public struct Values: Hashable, Sendable {
    /// The value of each row.
    public let left: [Int64]
    /// The price of each column.
    public let right: [Int64]

    /// Puts values together.
    public init(left: [Int64], right: [Int64]) {
      self.left = left
      self.right = right
    }

    init(_ dual: Dual<Int64>) {
      self.init(left: dual.left, right: dual.right)
    }
  }

  /// The proof that no better worst pair is possible; the values of the certificate are those of
  /// the cells from the worst score on.
  public struct Threshold: Hashable, Sendable {
    /// Values of all cells, which say that no more rows can be served.
    public let most: Values
    /// Values of the cells above the worst score, which say that fewer rows would be served; nil
    /// where a pinned pair has the worst score.
    public let next: Values?

    /// Puts a proof together.
    public init(most: Values, next: Values?) {
      self.most = most
      self.next = next
    }
  }

  /// The parts of values that count the squared loads of columns; the score is what remains.
  public struct Spread: Hashable, Sendable {
    /// What one unit of the squared loads is worth, in score: more than any change of totals.
    public let weight: Int64
    /// What serving one row is worth, in such units: more than any change of the squares.
    public let service: Int64
    /// The units in the value of each row.
    public let left: [Int64]
    /// The units in the price of each column.
    public let right: [Int64]

    /// Puts the parts together.
    public init(weight: Int64, service: Int64, left: [Int64], right: [Int64]) {
      self.weight = weight
      self.service = service
      self.left = left
      self.right = right
    }
  }
}
