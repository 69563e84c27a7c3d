/// A whole number as people write it: digits, before them a sign, where a minus (U+2212) and a dash
/// (U+2013) do as well as the hyphen.
struct WrittenNumber {
  private let isNegative: Bool
  private let digits: Substring.UTF8View

  /// Takes text without blanks around it; nil where it is no number.
  init?(_ text: Substring.UTF8View) {
    (isNegative, digits) =
      switch text.first {
      case 0x2B: (false, text.dropFirst())
      case 0x2D: (true, text.dropFirst())
      case 0xE2 where text.starts(with: [0xE2, 0x88, 0x92]): (true, text.dropFirst(3))
      case 0xE2 where text.starts(with: [0xE2, 0x80, 0x93]): (true, text.dropFirst(3))
      default: (false, text)
      }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  }

  /// The number; nil where 64 bits do not hold it.
  var value: Int64? { Int64(Substring(digits)).map { isNegative ? -$0 : $0 } }
}
