/// The numbers of the rows that were read, to tell those that stand twice.
struct RowNumbers {
  /// The letters of Roman numbers, of either alphabet.
  static let roman = "IVXІХ"

  private var lines: [String: Int] = [:]

  /// Keeps the number of a row; the finding where a row before has the same.
  mutating func note(_ cell: RoadmapCell) -> RoadmapImport.Finding.Kind? {
    let parts = Self.parts(of: cell.text)
    guard !parts.isEmpty else { return nil }
    let number = parts.joined(separator: ".")
    if let first = lines[number] { return .numberRepeated(number, firstLine: first) }
    lines[number] = cell.line
    return nil
  }

  /// The numbers of which a number is made: `1`, `2` and `3` of `1.2.3)`.
  static func parts(of number: String) -> [Substring] {
    number.split { $0 == "." || $0 == " " || $0 == ")" }
  }
}
