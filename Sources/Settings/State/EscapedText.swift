internal import Foundation

/// Writes a text so that it survives a file byte for byte: what a reader would refuse or change
/// (control characters, letters that are not in composed form) becomes `%` and two digits.
enum EscapedText {
  /// The text in characters that stand in double quotation marks as they are.
  static func of(_ text: String) -> String {
    let readable = escaped(text, where: isSafe)
    let composed = readable.precomposedStringWithCanonicalMapping
    if composed.utf8.elementsEqual(readable.utf8) { return readable }
    return escaped(text) { isSafe($0) && $0.isASCII }
  }

  private static func escaped(
    _ text: String, where staysAsItIs: (Unicode.Scalar) -> Bool
  ) -> String {
    text.unicodeScalars.map { staysAsItIs($0) ? String($0) : hex($0) }.joined()
  }

  /// The text that `escaped` stands for; nothing if it has a broken escape.
  static func text(_ escaped: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(escaped.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.count == 2, digits.allSatisfy(\.isHexDigit),
        let code = UInt8(digits, radix: 16), code != 0
      else { return nil }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The path that `escaped` stands for; nothing if it is no absolute path or has a broken escape.
  static func path(_ escaped: String) -> String? {
    text(escaped).flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: !["%", "\"", "\\"].contains(scalar)
    }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    scalar.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
