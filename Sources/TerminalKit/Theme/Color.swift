/// A colour that a theme may ask for.
public enum Color: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// A place in the palette of 256.
  case indexed(UInt8)
  /// Red, green and blue, each 0–255.
  case rgb(UInt8, UInt8, UInt8)

  /// Reads `#rrggbb`, `default`, or a number 0–255.
  public init?(_ text: some StringProtocol) {
    if text == "default" {
      self = .standard
    } else if let index = UInt8(text), String(index) == text {
      self = .indexed(index)
    } else if text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"),
      text.dropFirst().allSatisfy({ $0.isHexDigit && $0.isASCII }),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else {
      return nil
    }
  }

  /// Red, green and blue, where they are known without asking the terminal.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .standard: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .indexed(let index): Palette.components(of: index)
    }
  }

  /// The relative luminance of WCAG 2.1, 0 for black to 1 for white.
  var luminance: Double? {
    guard let (red, green, blue) = components else { return nil }
    return 0.2126 * Palette.linear(red) + 0.7152 * Palette.linear(green)
      + 0.0722 * Palette.linear(blue)
  }

  /// The contrast of WCAG 2.1 between two colours, 1 to 21; nothing where one is not known.
  public func contrast(with other: Color) -> Double? {
    guard let one = luminance, let two = other.luminance else { return nil }
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
