import TerminalKit

/// A frame as it is printed.
struct Frame: Hashable, Sendable {
  /// Its lines, without blanks at their ends.
  let lines: [String]

  /// Takes the characters of a grid, no others than `repertoire` has.
  init(_ grid: Grid, repertoire: Repertoire) {
    var text = grid.drawn(with: repertoire).text
    if text.hasSuffix("\n") { text.removeLast() }
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
