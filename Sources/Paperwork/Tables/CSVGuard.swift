/// The apostrophe that keeps a table program from taking a field for a formula (CSV injection).
public enum CSVGuard {
  /// The field with the guard where it needs one: it begins with `=`, `+`, `-`, `@`, a tab, a line
  /// end, NUL or an apostrophe and is not a plain number.
  public static func on(_ field: String) -> String {
    isRisky(field.unicodeScalars[...]) && !isNumber(field) ? "'" + field : field
  }

  /// The field without the guard that ``on(_:)`` gave it; any other field as it is.
  public static func off(_ field: String) -> String {
    let scalars = field.unicodeScalars
    guard scalars.first == "'", isRisky(scalars.dropFirst()) else { return field }
    return String(scalars.dropFirst())
  }

  private static func isRisky(_ scalars: Substring.UnicodeScalarView) -> Bool {
    switch scalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "'": true
    default: false
    }
  }

  /// Digits with one sign before and one comma or point within.
  private static func isNumber(_ field: String) -> Bool {
    let digits = field.utf8.drop { $0 == UInt8(ascii: "-") }
    guard field.utf8.count - digits.count <= 1 else { return false }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
