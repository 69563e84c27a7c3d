/// How many columns of a terminal a text takes.
///
/// Terminals agree on most of Unicode and differ on the rest, so only what they agree on is drawn:
/// every other scalar is drawn as U+FFFD, one column wide (``isDrawable(_:)``).
public enum DisplayWidth {
  /// Columns of one scalar: 0 for a combining mark, 2 for a wide letter, otherwise 1.
  ///
  /// A scalar that is not drawn as itself has the one column of U+FFFD.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let kind = kind(of: scalar)
    return kind == undrawable ? 1 : kind
  }

  /// Columns of a text drawn in one line, scalar by scalar.
  public static func of(_ text: String) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable { columns(ofPlain: $0) }
    return plain.flatMap(\.self) ?? text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Columns of a text of ASCII and Cyrillic letters alone, whose scalars have one each; nothing
  /// where anything else stands in it.
  private static func columns(ofPlain bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    for byte in bytes {
      switch byte {
      // U+0400 to U+047F have two bytes, of which these are the first.
      case 0x20..<0x7F, 0xD0, 0xD1: columns += 1
      case 0x80..<0xC0: break
      default: return nil
      }
    }
    return columns
  }

  /// Whether the scalar is drawn as itself; otherwise U+FFFD is to be drawn in its place.
  ///
  /// Not drawn: controls, format characters and all that is invisible; unassigned and private-use
  /// scalars; emoji modifiers and regional indicators, which some terminals join and others do
  /// not; and the few letters whose width changed between versions of Unicode.
  public static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
    kind(of: scalar) != undrawable
  }

  /// The kind that ``runs`` gives to scalars that are not drawn as themselves.
  private static let undrawable = 3

  private static func kind(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x400..<0x483: 1
    default: Int(runs[run(holding: scalar.value)] & 3)
    }
  }

  /// The last run that begins at or before `value`; the first run begins at 0.
  private static func run(holding value: UInt32) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return low
  }
}
