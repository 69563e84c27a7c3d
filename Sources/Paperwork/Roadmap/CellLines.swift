/// How the lines of the content cell stand beside those of its neighbours, in a column of a certain
/// width.
struct CellLines: Hashable, Sendable {
  /// How long the words of each line are.
  private let words: [[Int]]
  private let positions: [Int]
  private let firstLines: [Int]

  /// The lines of a cell whose actions begin at some of them.
  init(_ cell: RoadmapCell, firstLines: [Int]) {
    words = cell.lines.map { Self.words(of: $0.text) }
    positions = cell.positions
    self.firstLines = firstLines
  }

  /// The line as it is seen, from 0, on which each action begins, where the column holds so many
  /// letters.
  func starts(width: Int) -> [Int] {
    var seen: [Int] = []
    var (line, position) = (0, 0)
    for (index, words) in words.enumerated() {
      line += positions[index] - position
      seen.append(line)
      line += Self.lineCount(of: words, width: width)
      position = positions[index] + 1
    }
    return firstLines.map { seen.indices.contains($0) ? seen[$0] : $0 }
  }

  /// How many lines words of such lengths take, broken between them.
  static func lineCount(of words: [Int], width: Int) -> Int {
    var lines = 1
    var used = 0
    for length in words {
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      used += used > 0 ? 1 + length : length
      lines += max(0, used - 1) / width
      used = used > width ? (used - 1) % width + 1 : used
    }
    return lines
  }

  static func words(of text: String) -> [Int] {
    text.unicodeScalars.split(separator: " ").map(\.count)
  }
}
