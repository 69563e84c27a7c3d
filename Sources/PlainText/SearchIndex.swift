/// Many search forms in one buffer, for filtering a big table at every key press.
///
/// It is made once for a version of the table and never changed; rows are counted from 0.
public struct SearchIndex: Sendable {
  private let bytes: [UInt8]
  /// Where each row ends; it begins where the one before it ends.
  private let ends: [Int]

  /// Takes the forms in the order of the rows.
  public init(_ forms: some Collection<SearchForm>) {
    let size = forms.reduce(0) { $0 + $1.text.utf8.count }
    var bytes: [UInt8] = []
    var ends: [Int] = []
    bytes.reserveCapacity(size)
    ends.reserveCapacity(forms.count)
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
    each(matching: query, in: 0..<count) { row, match in
      switch match {
      case .direct: direct.append(row)
      case .otherLayout: otherLayout.append(row)
      }
    }
    return direct + otherLayout
  }

  /// Hands over those of the rows in `range` that the query finds, in rising order, and how.
  public func each(
    matching query: SearchQuery, in range: Range<Int>, _ body: (Int, SearchQuery.Match) -> Void
  ) {
    eachText(in: range) { row, text in
      if let match = query.match(utf8: text) { body(row, match) }
    }
  }

  /// Hands over the folded texts of the rows in `range`.
  @inline(__always)
  func eachText(in range: Range<Int>, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound == 0 ? 0 : ends[range.lowerBound - 1]
      for row in range {
        let end = ends[row]
        body(row, UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }
}
