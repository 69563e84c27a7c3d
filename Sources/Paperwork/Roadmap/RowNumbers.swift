/// The numbers of the rows that were read, to tell those that stand twice.
struct RowNumbers {
  private var lines: [String: Int] = [:]

  /// Keeps the number of a row; the finding where a row before has the same.
  mutating func note(_ cell: RoadmapCell) -> RoadmapImport.Finding.Kind? {
    let parts = cell.text.split { $0 == "." || $0 == " " || $0 == ")" }
    guard !parts.isEmpty else { return nil }
    let number = parts.joined(separator: ".")
    if let first = lines[number] { return .numberRepeated(number, firstLine: first) }
    lines[number] = cell.line
    return nil
  }
}
