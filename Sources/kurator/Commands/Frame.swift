import TerminalKit

/// A frame as it is printed.
struct Frame: Hashable, Sendable {
  /// Its lines, without blanks at their ends.
  let lines: [String]

  /// Takes the characters of a grid, in ASCII where that is wished.
  init(_ grid: Grid, isASCII: Bool) {
    var text = grid.text
    if text.hasSuffix("\n") { text.removeLast() }
    if isASCII { text = Self.ascii(text) }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func ascii(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(AsciiForm.of(scalar)) }
    return String(scalars)
  }
}
