/// The numbers of the rows that were read, to tell those that stand twice.
struct RowNumbers {
  /// The letters of Roman numbers, of either alphabet.
  static let roman = "IVXІХ"

  private var stages: [String: Int] = [:]
  private var rows: [String: Int] = [:]

  /// A stage begins: its rows may be numbered from 1 again.
  mutating func beginStage() { rows = rows.filter { $0.key.contains(".") } }

  /// Keeps the number of a row, or that of a stage; the finding where one before has the same.
  mutating func note(_ cell: RoadmapCell, ofStage isStage: Bool) -> RoadmapImport.Finding.Kind? {
    let parts = Self.parts(of: cell.text)
    guard !parts.isEmpty else { return nil }
    let number = parts.joined(separator: ".")
    if let first = isStage ? stages[number] : rows[number] {
      return .numberRepeated(number, firstLine: first)
    }
    if isStage { stages[number] = cell.line } else { rows[number] = cell.line }
    return nil
  }

  /// The numbers of which a number is made: `1`, `2` and `3` of `1.2.3)`.
  static func parts(of number: String) -> [Substring] {
    number.split { $0 == "." || $0 == " " || $0 == ")" }
  }
}
