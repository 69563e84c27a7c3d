/// One row of comma-separated values.
public struct CSVRow: Hashable, Sendable {
  /// One field with the place where it begins.
  public struct Field: Hashable, Sendable {
    /// The text, without its quotes; as foreign as it was.
    public let text: String
    /// Where it begins.
    public let place: CSVPlace
  }

  /// The physical line on which it begins, from 1.
  public let line: Int
  /// The fields, at least one.
  public let fields: [Field]
  /// Where one more field would begin.
  let end: CSVPlace
}

extension CSVRow {
  /// The texts alone.
  public var texts: [String] { fields.map(\.text) }
}
