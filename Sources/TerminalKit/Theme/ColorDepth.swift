/// How many colours a terminal can show.
public enum ColorDepth: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// None: only attributes.
  case mono
  /// The first 8 of the palette.
  case eight
  /// The first 16.
  case sixteen
  /// The palette of 256.
  case indexed

  /// The depth for a terminal that says how many colours it has; direct colour counts as 256.
  public init(colors: Int) {
    self =
      switch colors {
      case ..<8: .mono
      case 8..<16: .eight
      case 16..<256: .sixteen
      default: .indexed
      }
  }

  /// The one with fewer colours comes first.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The places of the palette that are used; none without colours.
  var colors: Int? {
    switch self {
    case .mono: nil
    case .eight: 8
    case .sixteen: 16
    case .indexed: 256
    }
  }
}
