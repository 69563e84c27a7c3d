/// Columns with distances, of which the nearest comes out first (a binary heap).
struct NearestFirst {
  private var distances: [Int64] = []
  private var columns: [Int32] = []

  /// Forgets all.
  mutating func clear() {
    distances.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
  }

  /// Puts a column in; one may be there more than once.
  mutating func insert(_ column: Int, _ distance: Int64) {
    var place = distances.count
    distances.append(distance)
    columns.append(Int32(truncatingIfNeeded: column))
    while place > 0 {
      let parent = (place - 1) / 2
      guard distance < distances[parent] else { break }
      distances[place] = distances[parent]
      columns[place] = columns[parent]
      place = parent
    }
    distances[place] = distance
    columns[place] = Int32(truncatingIfNeeded: column)
  }

  /// Takes out the nearest; nothing where none is left.
  mutating func takeNearest() -> (column: Int, distance: Int64)? {
    guard let distance = distances.first, let column = columns.first,
      let last = distances.popLast(), let lastColumn = columns.popLast()
    else { return nil }
    if !distances.isEmpty { sink(last, lastColumn) }
    return (Int(column), distance)
  }

  private mutating func sink(_ distance: Int64, _ column: Int32) {
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < distances.count else { break }
      if child + 1 < distances.count && distances[child + 1] < distances[child] { child += 1 }
      guard distances[child] < distance else { break }
      distances[place] = distances[child]
      columns[place] = columns[child]
      place = child
    }
    distances[place] = distance
    columns[place] = column
  }
}
