import Mentoring
import PlainText
import TerminalKit

extension PaperText {
  /// Sets a table as columns of whole words, or, where they do not fit, each row as a list; false
  /// where it was broken off.
  mutating func set(_ table: Paper.Table, while goesOn: (Int, Int) -> Bool) -> Bool {
    guard let widths = Self.widths(of: table, in: width) else {
      return setStacked(table, while: goesOn)
    }
    add(table.columns.map(\.title), widths, role: .header)
    let used = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
    add([TextRun(String(repeating: "─", count: used), role: .border)])
    for (index, row) in table.rows.enumerated() {
      guard self.goesOn(index, in: table, goesOn) else { return false }
      if index > 0 { add("") }
      add(row, widths, role: .text)
    }
    return true
  }

  /// How many rows are set before it is told how many are done.
  private static let stretch = 500

  private func goesOn(_ row: Int, in table: Paper.Table, _ goesOn: (Int, Int) -> Bool) -> Bool {
    !row.isMultiple(of: Self.stretch) || goesOn(row, table.rows.count)
  }

  private static let gap = 1

  private mutating func add(_ cells: [String], _ widths: [Int], role: Role) {
    let columns = zip(cells, widths).map { Paragraph.lines(of: $0, width: $1) }
    for line in 0..<(columns.map(\.count).max() ?? 0) {
      var text = ""
      for (column, width) in zip(columns, widths) {
        let part = line < column.count ? column[line] : ""
        text += part + blanks(width - DisplayWidth.of(part) + Self.gap)
      }
      add(text.trimmedEnd, role: role)
    }
  }

  /// The columns of each column: its longest word, and its share of what is left; nothing where
  /// the longest words do not stand side by side.
  static func widths(of table: Paper.Table, in width: Int) -> [Int]? {
    let texts = table.columns.indices.map { index in
      [table.columns[index].title] + table.rows.compactMap { $0.dropFirst(index).first }
    }
    let least = texts.map { column in column.map(longestWord).max() ?? 0 }
    let most = texts.map { column in column.map { DisplayWidth.of($0) }.max() ?? 0 }
    let free = width - least.reduce(0, +) - gap * max(0, least.count - 1)
    guard free >= 0, !least.isEmpty else { return nil }
    return table.columns.indices.map { index in
      min(most[index], least[index] + free * table.columns[index].width / 1_000)
    }
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
  }

  /// The first cell names the row; the others stand under one another behind their headings.
  private mutating func setStacked(_ table: Paper.Table, while goesOn: (Int, Int) -> Bool) -> Bool {
    let columns = table.columns.dropFirst()
    let gutter = (table.rows.compactMap(\.first).map { DisplayWidth.of($0) }.max() ?? 0) + 1
    let label = (columns.map { DisplayWidth.of($0.title) }.max() ?? 0) + 1
    let isAligned = width - gutter - label >= Self.narrowestCell
    for (index, row) in table.rows.enumerated() {
      guard self.goesOn(index, in: table, goesOn) else { return false }
      if index > 0 { add("") }
      var name = padded(row.first ?? "", to: gutter)
      for (column, cell) in zip(columns, row.dropFirst()) where !cell.isEmpty {
        for line in Self.lines(column.title, cell, label: isAligned ? label : 0, width - gutter) {
          add([TextRun(name)] + line)
          name = blanks(gutter)
        }
      }
    }
    return true
  }

  private static let narrowestCell = 20

  /// A cell behind its heading, which takes `label` columns, or none of its own.
  private static func lines(_ heading: String, _ cell: String, label: Int, _ width: Int)
    -> [[TextRun]]
  {
    guard label > 0 else {
      return Paragraph.lines(of: "\(heading): \(cell)", width: max(1, width))
        .map { marked($0, .text) }
    }
    return Paragraph.lines(of: cell, width: max(1, width - label)).enumerated()
      .map { line, part in
        let head = line == 0 ? heading.padded(to: label) : String(repeating: " ", count: label)
        return [TextRun(head, role: .muted)] + marked(part, .text)
      }
  }

  private func padded(_ text: String, to columns: Int) -> String {
    text + blanks(columns - DisplayWidth.of(text))
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
