/// The rows of a problem as they lie in memory, whether it is a table or a list of cells.
struct Rows {
  /// The cells of one row; where there are no `columns`, cell and column have the same number.
  struct Row {
    let scores: UnsafeBufferPointer<Int32>
    let columns: UnsafeBufferPointer<Int32>?
    /// Where the row begins among all cells.
    let start: Int

    var count: Int { scores.count }

    func column(_ index: Int) -> Int { columns.map { Int($0[index]) } ?? index }

    /// The cell of a column; nil where the row has none.
    func index(of column: Int) -> Int? {
      guard let columns else { return column < count ? column : nil }
      var low = 0
      var high = columns.count
      while low < high {
        let middle = (low + high) / 2
        if columns[middle] < column { low = middle + 1 } else { high = middle }
      }
      return low < columns.count && columns[low] == column ? low : nil
    }
  }

  private let scores: UnsafeBufferPointer<Int32>
  private let columns: UnsafeBufferPointer<Int32>?
  private let starts: UnsafeBufferPointer<Int>?
  /// The cells from one row to the next, in a table.
  private let stride: Int
  private let right: Int

  /// A table of `right` columns; all rows are the same where `stride` is 0.
  init(table: UnsafeBufferPointer<Int32>, right: Int, stride: Int) {
    scores = table
    columns = nil
    starts = nil
    self.right = right
    self.stride = stride
  }

  init(
    scores: UnsafeBufferPointer<Int32>, columns: UnsafeBufferPointer<Int32>,
    starts: UnsafeBufferPointer<Int>
  ) {
    self.scores = scores
    self.columns = columns
    self.starts = starts
    right = 0
    stride = 0
  }

  subscript(row: Int) -> Row {
    guard let starts, let columns else {
      let start = row * stride
      return Row(scores: Self.slice(scores, start, start + right), columns: nil, start: start)
    }
    let (start, end) = (starts[row], starts[row + 1])
    return Row(
      scores: Self.slice(scores, start, end), columns: Self.slice(columns, start, end),
      start: start)
  }

  private static func slice<Element>(
    _ buffer: UnsafeBufferPointer<Element>, _ start: Int, _ end: Int
  ) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: buffer[start..<end])
  }
}

extension Problem {
  /// Reads the rows where they lie, without copying; they hold during `body` only.
  func withRows<Result>(_ body: (Rows) -> Result) -> Result {
    scores.withUnsafeBufferPointer { scores in
      guard let sparsity else {
        return body(Rows(table: scores, right: right, stride: right))
      }
      return sparsity.columns.withUnsafeBufferPointer { columns in
        sparsity.starts.withUnsafeBufferPointer { starts in
          body(Rows(scores: scores, columns: columns, starts: starts))
        }
      }
    }
  }
}
