/// Many search forms in one buffer, for filtering a big table at every key press.
///
/// It is made once for a version of the table and never changed; rows are counted from 0.
public struct SearchIndex: Sendable {
  private let bytes: [UInt8]
  /// Where each row ends; it begins where the one before it ends.
  private let ends: [Int]

  /// Takes the forms in the order of the rows.
  public init(_ forms: some Sequence<SearchForm>) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for form in forms {
      bytes.append(contentsOf: form.text.utf8)
      ends.append(bytes.count)
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// The number of rows.
  public var count: Int { ends.count }

  /// The rows that the query finds: direct hits first, then those in the other keyboard layout,
  /// each in rising order.
  public func rows(matching query: SearchQuery) -> [Int] {
    if query.isEmpty { return Array(0..<count) }
    var direct: [Int] = []
    var otherLayout: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (row, end) in ends.enumerated() {
        switch query.match(utf8: UnsafeBufferPointer(rebasing: bytes[start..<end])) {
        case .direct: direct.append(row)
        case .otherLayout: otherLayout.append(row)
        case nil: break
        }
        start = end
      }
    }
    return direct + otherLayout
  }
}
