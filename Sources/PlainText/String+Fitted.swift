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
  /// A mark stays with its letter, and a wide letter that does not fit leaves a column unused.
  public func fitted(to columns: Int) -> String {
    if utf8.count <= columns { return self }
    guard columns > 0 else { return isEmpty ? self : "" }
    let scalars = unicodeScalars
    var end: String.Index?
    var used = 0
    var index = scalars.startIndex
    while index < scalars.endIndex {
      used += DisplayWidth.of(scalars[index])
      if used >= columns, end == nil { end = index }
      if used > columns { return String(scalars[..<(end ?? index)]) + "…" }
      scalars.formIndex(after: &index)
    }
    return self
  }

  /// The text in exactly `columns` columns: fitted, then filled up with spaces.
  public func padded(to columns: Int, edge: TextEdge = .leading) -> String {
    let text = fitted(to: columns)
    let fill = String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
    return edge == .leading ? text + fill : fill + text
  }
}
