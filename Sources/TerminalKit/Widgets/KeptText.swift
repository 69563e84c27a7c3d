/// Names and texts inside a short text that is kept, such as the state of a table.
///
/// A sign of the form stands as `%` and two hexadecimal digits.
enum KeptText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || "%;=,:".unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16)
        escaped += digits.count < 2 ? "%0\(digits)" : "%\(digits)"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func plain(_ text: Substring) -> String {
    var plain = ""
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "%", let sign = sign(rest.prefix(2)) {
        plain.unicodeScalars.append(sign)
        rest.removeFirst(2)
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// The sign that two digits stand for; nothing where they are no two digits.
  private static func sign(_ digits: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard digits.count == 2, digits.allSatisfy(\.properties.isASCIIHexDigit),
      let value = UInt8(String(digits), radix: 16), value < 0x80
    else { return nil }
    return Unicode.Scalar(value)
  }
}
