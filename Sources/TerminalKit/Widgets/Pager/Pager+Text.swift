extension Pager {
  /// Lines that are broken to a width already, for whoever shows a long text for more than a frame.
  public struct Text: Hashable, Sendable {
    /// The lines.
    public let lines: [Line]
    let laid: Laid

    /// Breaks lines for a place with so many columns for text, see ``Pager/columns(in:)``.
    public init(_ lines: [Line], columns: Int) {
      self.lines = lines
      let width = max(1, columns)
      laid = Laid(width: width, rows: Pager.rows(of: lines, width: width))
    }
  }

  /// Replaces the text, such as after a change; place and search stay.
  public mutating func replace(by text: Text) {
    replace(by: text.lines)
    laid = text.laid
  }
}
