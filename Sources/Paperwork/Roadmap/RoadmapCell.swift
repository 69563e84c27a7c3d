/// A cell of a table written one cell a line behind a tab.
struct RoadmapCell: Hashable, Sendable {
  /// The line on which it begins, from 1.
  let line: Int
  /// Its lines that are not empty.
  private(set) var lines: [SourceLine] = []
  /// Whether an empty line stands before it, as before the first cell of each row.
  let followsGap: Bool
  /// Whether an empty line ends it so far.
  private(set) var endsInGap = false

  init(_ first: SourceLine, followsGap: Bool) {
    line = first.number
    self.followsGap = followsGap
    if !first.text.isEmpty { lines.append(first) }
  }

  /// Adds a line; an empty one is remembered only as a gap.
  mutating func add(_ line: SourceLine) {
    endsInGap = line.text.isEmpty
    if !line.text.isEmpty { lines.append(line) }
  }

  var isEmpty: Bool { lines.isEmpty }

  /// All lines in one.
  var text: String { lines.map(\.text).joined(separator: " ") }
}
