import Mentoring
import PlainText

/// A base as the page shows it: the rows that were read, and those of them that are in sight.
struct PeopleList: Sendable {
  /// Everybody who was read, in Russian order of the names.
  private(set) var rows = PeopleRows()
  /// The rows in sight, in the order in which they are shown.
  private(set) var shown: [Int] = []
  /// The order.
  private(set) var sort = PeopleSort.name
  /// What was typed to find somebody.
  private(set) var query = ""
  /// The rows in the order of ``sort``; nothing where that is the order of the names.
  private var order: [Int]?

  /// Takes the rows of a stretch anew; order and filter stay.
  mutating func take(_ slice: PeopleSlice) {
    guard rows.take(slice) else { return }
    arrange()
  }

  /// Brings the rows into another order.
  mutating func sort(by sort: PeopleSort) {
    self.sort = sort
    arrange()
  }

  /// Leaves the rows that match in sight.
  mutating func find(_ query: String) {
    self.query = query
    let wanted = SearchQuery(query)
    guard !wanted.isEmpty else {
      shown = order ?? Array(0..<rows.count)
      return
    }
    let (direct, other) = rows.rows(matching: wanted)
    shown = arranged(direct) + arranged(other)
  }

  private func arranged(_ found: [Int]) -> [Int] {
    guard let order else { return found }
    var isFound = [Bool](repeating: false, count: rows.count)
    for row in found { isFound[row] = true }
    return order.filter { isFound[$0] }
  }

  private mutating func arrange() {
    order = sort == .name ? nil : sort.order(of: rows)
    find(query)
  }

  /// Everybody who was read.
  var count: Int { rows.count }

  /// The row at a place in sight.
  subscript(place: Int) -> PeopleEntry? {
    shown.indices.contains(place) ? PeopleEntry(rows[shown[place]]) : nil
  }

  /// The number of the card at a place in sight.
  func card(at place: Int) -> Int64? {
    shown.indices.contains(place) ? rows.card(at: shown[place]) : nil
  }

  /// Where the row of that number is in sight.
  func place(of id: Int64) -> Int? {
    guard let row = rows.row(ofCard: id) else { return nil }
    return shown.count == rows.count && order == nil ? row : shown.firstIndex(of: row)
  }

  /// The row of a person.
  func entry(of person: Person.ID) -> PeopleEntry? {
    rows.row(ofPerson: person).map { PeopleEntry(rows[$0]) }
  }
}
