/// Capital letters of the two alphabets that keys bear, without a look into the tables of Unicode: a
/// frame names some thirty keys.
extension Character {
  /// How far a small letter of ASCII, or one of а–я, is behind its capital.
  private static let step: UInt32 = 32

  /// The capital letter as text; a character that has none, as it is.
  var capital: String {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return uppercased() }
    switch scalar {
    case "a"..."z", "а"..."я":
      return Unicode.Scalar(scalar.value - Self.step).map { String($0) } ?? uppercased()
    case "A"..."Z", "А"..."Я", "0"..."9": return String(self)
    default: return uppercased()
    }
  }

  /// Whether it is a capital letter.
  var isCapital: Bool {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return isUppercase }
    switch scalar {
    case "A"..."Z", "А"..."Я": return true
    case "\0"..."\u{7F}", "а"..."я": return false
    default: return isUppercase
    }
  }
}
