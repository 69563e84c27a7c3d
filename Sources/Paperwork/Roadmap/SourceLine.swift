import PlainText

/// A line of the source without surrounding and doubled blanks.
struct SourceLine: Hashable, Sendable {
  /// The line of the source, from 1.
  let number: Int
  /// The text, ``PlainText/Sanitized``.
  let text: String

  init(number: Int, _ raw: String) {
    self.number = number
    let words = Sanitized(raw).text.split { $0.isWhitespace }
    text = words.joined(separator: " ")
  }
}
