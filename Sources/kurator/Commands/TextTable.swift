import PlainText
import TerminalKit

/// A table in plain text, its columns as wide as what is in them.
struct TextTable {
  /// How a column stands.
  enum Side { case left, right }

  private static let gap = 2
  /// What every column has at least, where a word in it needs as much.
  private static let leastWidth = 12
  private let columns: [Side]
  private let repertoire: Repertoire
  private var rows: [[String]] = []

  /// Creates a table of so many columns, whose texts have no other letters than `repertoire` has.
  init(columns: [Side], repertoire: Repertoire = .unicode) {
    self.columns = columns
    self.repertoire = repertoire
  }

  /// Adds a row, which has a text for every column.
  mutating func add(_ row: [String]) {
    rows.append(row.map { Sanitized($0).text.drawn(with: repertoire) })
  }

  /// The rows, without blanks at their ends.
  var lines: [String] { lines(in: nil) }

  /// The rows, in so many columns of the terminal as far as words can be broken apart.
  func lines(in width: Int?) -> [String] {
    let widths = widths(in: width)
    return rows.flatMap { row in
      let cells = zip(row, widths).map { cell, width in
        Prose.broken(cell[...], columns: width).flatMap { Prose.parts(of: $0, columns: width) }
      }
      return (0..<(cells.map(\.count).max() ?? 0)).map { line in
        self.line(cells.map { line < $0.count ? $0[line] : "" }, widths)
      }
    }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = columns.indices.map { column in
      let gap = String(
        repeating: " ", count: max(0, widths[column] - DisplayWidth.of(cells[column])))
      return columns[column] == .left ? cells[column] + gap : gap + cells[column]
    }
    let line = padded.joined(separator: String(repeating: " ", count: Self.gap))
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// How wide each column is: as what is in it, the widest narrower where all do not fit.
  private func widths(in width: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    guard let width else { return widths }
    let texts = columns.indices.filter { columns[$0] == .left }
    for column in texts.sorted(by: { widths[$0] > widths[$1] }) {
      let excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
      guard excess > 0 else { break }
      // A path that is longer alone is broken, and leaves the other lines as wide as they may be.
      let least = min(longestWord(of: column), Self.leastWidth)
      widths[column] = max(least, widths[column] - excess)
    }
    return widths
  }

  private func longestWord(of column: Int) -> Int {
    let words = rows.flatMap { $0[column].split(separator: " ") }
    return words.map { DisplayWidth.of(String($0)) }.max() ?? 0
  }
}
