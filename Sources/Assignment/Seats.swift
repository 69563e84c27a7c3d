/// Which row stands in which column, while a solver works.
///
/// The rows of a column are a chain, so that one comes and goes in constant time.
struct Seats: ~Copyable {
  /// The place of a row that stands nowhere, and the end of a chain.
  static let none = -1

  private let place: Lane<Int32>
  private let room: Lane<Int32>
  private let first: Lane<Int32>
  private let next: Lane<Int32>
  private let previous: Lane<Int32>

  /// Nobody stands anywhere; each column has so many places.
  init(left: Int, places: [Int]) {
    place = Lane(repeating: -1, count: left)
    room = Lane(repeating: 0, count: places.count)
    first = Lane(repeating: -1, count: places.count)
    next = Lane(repeating: -1, count: left)
    previous = Lane(repeating: -1, count: left)
    for (column, count) in places.enumerated() {
      room[column] = Int32(clamping: min(count, left))
    }
  }

  /// The column of a row, or ``none``.
  func column(of row: Int) -> Int { Int(place[row]) }

  /// Whether a column has a free place.
  func hasRoom(_ column: Int) -> Bool { room[column] > 0 }

  /// How many rows more a column takes.
  func room(of column: Int) -> Int { Int(room[column]) }

  /// The first row of a column in the order of its chain, or ``none``.
  func first(in column: Int) -> Int { Int(first[column]) }

  /// The row after another in the same column, or ``none``.
  func next(after row: Int) -> Int { Int(next[row]) }

  /// Puts a row that stands nowhere into a column.
  func enter(_ row: Int, _ column: Int) {
    place[row] = Int32(truncatingIfNeeded: column)
    let head = first[column]
    next[row] = head
    previous[row] = -1
    if head >= 0 { previous[Int(head)] = Int32(truncatingIfNeeded: row) }
    first[column] = Int32(truncatingIfNeeded: row)
    room.add(-1, at: column)
  }

  /// Moves every row of a path into the column it was found for, from the end of the path back: into
  /// `end` the row that `row` names for it, into the column that this one leaves the next, until one
  /// of them is the beginning.
  @inline(__always) func shift(
    to end: Int, from row: (_ column: Int) -> Int,
    until isStart: (_ row: Int, _ freed: Int) -> Bool
  ) {
    var column = end
    while true {
      let mover = row(column)
      let freed = self.column(of: mover)
      leave(mover)
      enter(mover, column)
      if isStart(mover, freed) { return }
      column = freed
    }
  }

  /// Takes a row out of its column; one that stands nowhere stays there.
  func leave(_ row: Int) {
    let column = Int(place[row])
    guard column >= 0 else { return }
    place[row] = -1
    let before = Int(previous[row])
    let after = next[row]
    if before >= 0 { next[before] = after } else { first[column] = after }
    if after >= 0 { previous[Int(after)] = Int32(truncatingIfNeeded: before) }
    room.add(1, at: column)
  }
}
