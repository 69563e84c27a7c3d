/// A cell of a roadmap's table, line by line.
struct RoadmapCell: Hashable, Sendable {
  /// The line of the source on which it begins, from 1.
  let line: Int
  /// Its lines that are not empty.
  private(set) var lines: [SourceLine] = []
  /// Where in the cell each of ``lines`` stands, from 0; empty lines count.
  private(set) var positions: [Int] = []
  /// The lines that are items of lists which Word numbers, or marks, by itself.
  private var items: [DocxTables.Item] = []
  /// Whether an empty line stands before it, as before the first cell of each row.
  let followsGap: Bool
  /// Whether an empty line ends it so far.
  private(set) var endsInGap = false
  /// Whether it goes on with the cell above it, as merged cells do.
  var continues = false
  /// The text as it stands in its field, where the source has fields.
  var raw = ""
  private var count = 0

  init(_ first: SourceLine, followsGap: Bool = false) {
    line = first.number
    self.followsGap = followsGap
    append(first)
  }

  /// A cell without lines.
  init(emptyAt line: Int) {
    self.line = line
    followsGap = false
  }

  /// A cell of some lines, all of them on a line of the source or on one after the other.
  init(_ texts: [String], at line: Int, isOneLine: Bool) {
    self.init(emptyAt: line)
    for (index, text) in texts.enumerated() {
      append(SourceLine(number: isOneLine ? line : line + index, text))
    }
  }

  /// The paragraphs of a cell of a document, all of them on one line of the source.
  init(_ cell: DocxTables.Cell, at line: Int) {
    self.init(cell.lines, at: line, isOneLine: true)
    items = cell.items
    continues = cell.continues
  }

  /// Adds a line; an empty one is remembered only as a gap.
  mutating func add(_ line: SourceLine) {
    endsInGap = line.text.isEmpty
    append(line)
  }

  private mutating func append(_ line: SourceLine) {
    if !line.text.isEmpty {
      lines.append(line)
      positions.append(count)
    }
    count += 1
  }

  /// The cell with the lines of another below an empty line.
  func joined(with other: RoadmapCell) -> RoadmapCell {
    guard !other.isEmpty else { return self }
    guard !isEmpty else { return other }
    var cell = self
    let start = count + 1
    cell.lines += other.lines
    cell.positions += other.positions.map { $0 + start }
    cell.items += other.items.map { DocxTables.Item(line: $0.line + start, isBullet: $0.isBullet) }
    cell.count = start + other.count
    return cell
  }

  var isEmpty: Bool { lines.isEmpty }

  /// All lines in one.
  var text: String { lines.map(\.text).joined(separator: " ") }

  /// The cell with the numbers that Word has put before the items of its lists, from 1 on; with
  /// bullets each of them has a number too.
  func numbered(withBullets: Bool) -> RoadmapCell {
    var cell = self
    var number = 0
    for item in items where withBullets || !item.isBullet {
      guard let index = positions.firstIndex(of: item.line) else { continue }
      number += 1
      let line = lines[index]
      guard ListMark(line.text) == nil else { continue }
      cell.lines[index] = SourceLine(number: line.number, "\(number). \(line.text)")
    }
    return cell
  }

  /// The lines in groups that stand apart by empty lines, each with the place of its first line.
  var groups: [(position: Int, lines: [SourceLine])] {
    var groups: [(position: Int, lines: [SourceLine])] = []
    for (index, line) in lines.enumerated() {
      if index > 0, positions[index] == positions[index - 1] + 1 {
        groups[groups.count - 1].lines.append(line)
      } else {
        groups.append((positions[index], [line]))
      }
    }
    return groups
  }
}
