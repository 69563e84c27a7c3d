import PlainText

/// A table in plain text, its columns as wide as what is in them.
struct TextTable {
  /// How a column stands.
  enum Side { case left, right }

  private let columns: [Side]
  private var rows: [[String]] = []

  /// Creates a table of so many columns.
  init(columns: [Side]) { self.columns = columns }

  /// Adds a row, which has a text for every column.
  mutating func add(_ row: [String]) { rows.append(row.map { Sanitized($0).text }) }

  /// The rows, without blanks at their ends.
  var lines: [String] {
    let widths = columns.indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      let cells = columns.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(row[column]))
        return columns[column] == .left ? row[column] + gap : gap + row[column]
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
