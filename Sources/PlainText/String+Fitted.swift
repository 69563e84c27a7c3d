/// The side of a column to which a text is set.
public enum TextEdge: Hashable, Sendable {
  /// Words: the text begins at the left edge.
  case leading
  /// Numbers: the text ends at the right edge.
  case trailing
}

extension String {
  /// The text in at most `columns` columns; what does not fit is cut off and `…` takes its place.
  ///
  /// Whole characters are cut, so that a wide one may leave a column unused.
  public func fitted(to columns: Int) -> String {
    if utf8.count <= columns || DisplayWidth.of(self) <= columns { return self }
    guard columns > 0 else { return "" }
    var end = startIndex
    var room = columns - 1
    while end < endIndex {
      let width = DisplayWidth.of(String(self[end]))
      guard width <= room else { break }
      room -= width
      formIndex(after: &end)
    }
    return self[..<end] + "…"
  }

  /// The text in exactly `columns` columns: fitted, then filled up with spaces.
  public func padded(to columns: Int, edge: TextEdge = .leading) -> String {
    let text = fitted(to: columns)
    let fill = String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
    return edge == .leading ? text + fill : fill + text
  }
}
