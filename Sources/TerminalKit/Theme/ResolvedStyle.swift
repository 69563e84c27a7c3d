/// How a role looks on a terminal of a certain depth.
public struct ResolvedStyle: Hashable, Sendable {
  /// The place of the ink in the palette, or −1 for the terminal's own.
  public let foreground: Int16
  /// The place of the paper in the palette, or −1 for the terminal's own.
  public let background: Int16
  /// What else is done to the letters.
  public let attributes: Style.Attributes

  /// Creates a resolved style.
  public init(foreground: Int16, background: Int16, attributes: Style.Attributes) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  func adding(_ more: Style.Attributes) -> ResolvedStyle {
    ResolvedStyle(
      foreground: foreground, background: background, attributes: attributes.union(more))
  }
}
