/// Where the allowed cells of a problem are: rows one after the other, each with its columns in
/// rising order ("compressed sparse rows").
struct Sparsity: Hashable, Sendable {
  /// Where each row begins among ``columns``, and where the last one ends.
  let starts: [Int]
  /// The column of each allowed cell.
  let columns: [Int32]

  /// The place of a cell of the table among the allowed ones; nil when it is not allowed.
  func index(of cell: Cell) -> Int? {
    var low = starts[cell.left]
    var high = starts[cell.left + 1]
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < cell.right { low = middle + 1 } else { high = middle }
    }
    return low < starts[cell.left + 1] && columns[low] == cell.right ? low : nil
  }

  /// The places of the cells of a row.
  func places(ofRow row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// The cell at one of the places of a row.
  func cell(at index: Int, ofRow row: Int) -> Cell { Cell(left: row, right: Int(columns[index])) }

  /// Goes over all cells in order, with their places.
  func forEach(_ body: (Int, Cell) -> Void) {
    for row in 0..<starts.count - 1 {
      for index in places(ofRow: row) { body(index, cell(at: index, ofRow: row)) }
    }
  }

  /// The cells of a table in order, with their scores.
  ///
  /// O(cells), and a sort of each row that is not in order.
  static func sorted(
    _ cells: [Pair], left: Int
  ) throws(ProblemError) -> (Sparsity, scores: [Int32]) {
    var starts = Array(repeating: 0, count: left + 1)
    for cell in cells { starts[cell.left + 1] += 1 }
    for row in 0..<left { starts[row + 1] += starts[row] }
    var next = starts
    // A column above its score in one number, so that the order of the numbers is that of columns.
    var packed = Array(repeating: UInt64(0), count: cells.count)
    for cell in cells {
      guard cell.score != Problem.forbidden else { throw .forbiddenScore(cell.cell) }
      packed[next[cell.left]] = UInt64(cell.right) << 32 | UInt64(UInt32(bitPattern: cell.score))
      next[cell.left] += 1
    }
    for row in 0..<left {
      try sort(&packed, starts[row]..<starts[row + 1], row: row)
    }
    let scores = packed.map { Int32(bitPattern: UInt32(truncatingIfNeeded: $0)) }
    return (Sparsity(starts: starts, columns: packed.map { Int32($0 >> 32) }), scores)
  }

  private static func sort(
    _ packed: inout [UInt64], _ range: Range<Int>, row: Int
  ) throws(ProblemError) {
    let isSorted = zip(range, range.dropFirst()).allSatisfy { packed[$0] >> 32 < packed[$1] >> 32 }
    guard !isSorted else { return }
    packed[range].sort()
    for (one, two) in zip(range, range.dropFirst()) where packed[one] >> 32 == packed[two] >> 32 {
      throw .duplicateCell(Cell(left: row, right: Int(packed[one] >> 32)))
    }
  }
}

extension Problem {
  /// Where the allowed cells are, of a table too.
  var allowedCells: Sparsity {
    if let sparsity { return sparsity }
    var starts = [0]
    var columns: [Int32] = []
    for row in 0..<left {
      for column in 0..<right where scores[row * right + column] != Self.forbidden {
        columns.append(Int32(column))
      }
      starts.append(columns.count)
    }
    return Sparsity(starts: starts, columns: columns)
  }

  /// The place of a cell of the table among ``scores``; nil where a list has not the cell.
  func index(of cell: Cell) -> Int? {
    sparsity.map { $0.index(of: cell) } ?? Table(left: left, right: right).index(of: cell)
  }
}
