/// How a role looks.
public struct Style: Hashable, Sendable {
  /// What can be done to letters besides colouring them; there is no blinking.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier.
    public static let bold = Attributes(rawValue: 1)
    /// With a line below.
    public static let underline = Attributes(rawValue: 2)
    /// Ink and paper exchanged.
    public static let reverse = Attributes(rawValue: 4)
    /// Fainter.
    public static let dim = Attributes(rawValue: 8)

    /// The attributes by their names in a theme's file.
    public static let named: [(name: String, attribute: Attributes)] = [
      ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("dim", .dim),
    ]
  }

  /// The colour of the letters.
  public var foreground: Color
  /// The colour behind them.
  public var background: Color
  /// What else is done to them.
  public var attributes: Attributes

  /// Creates a style; without arguments, the terminal's own.
  public init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
