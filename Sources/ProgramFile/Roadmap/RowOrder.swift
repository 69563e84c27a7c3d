internal import GRDB
internal import Mentoring

/// Puts rows into places among their neighbours, where no two may stand at one.
struct RowOrder {
  let database: Database
  let table: String

  /// A row that stands at one place and is to stand at another.
  struct Row {
    let id: Int64
    var position: Int
    let target: Int
  }

  /// Gives the rows of `owner` the places from 0 on in this order; rows that are not named must be
  /// gone.
  ///
  /// The row that is moved is written first, so that the history knows which it was.
  func arrange(
    _ wanted: [Int64], in owner: String, _ number: Int64, moving moved: Int64? = nil
  ) throws {
    var places: [Int64: Int] = [:]
    try database.eachRow("SELECT id, position FROM \(table) WHERE \(owner) = ?", [number]) {
      places[$0.integer(0)] = $0.int(1)
    }
    let rows = wanted.enumerated().compactMap { target, id in
      places[id].map { Row(id: id, position: $0, target: target) }
    }
    try place(
      rows, behind: max(wanted.count, (places.values.max() ?? -1) + 1), moving: moved)
  }

  /// Writes only rows that stand elsewhere; one that stands in the way of all the others waits at
  /// `end`, behind which nothing stands.
  func place(_ rows: [Row], behind end: Int, moving moved: Int64? = nil) throws {
    var taken = Set(rows.map(\.position))
    var waiting = rows.filter { $0.position != $0.target }
    var free = end
    while !waiting.isEmpty {
      let next = waiting.firstIndex { !taken.contains($0.target) }
      let place = next ?? waiting.firstIndex { $0.id == moved } ?? 0
      let row = waiting[place]
      taken.remove(row.position)
      if next == nil { waiting[place].position = free } else { waiting.remove(at: place) }
      let position = next == nil ? free : row.target
      if next == nil { free += 1 }
      try database.run("UPDATE \(table) SET position = ? WHERE id = ?", [position, row.id])
      taken.insert(position)
    }
  }
}

extension Array {
  /// Puts an element at a place that counts from 1, or behind the last.
  mutating func insert(_ element: Element, atPlace place: Int?) {
    insert(element, at: Swift.max(0, Swift.min(count, (place ?? .max) - 1)))
  }
}
