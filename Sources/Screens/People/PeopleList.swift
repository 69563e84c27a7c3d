import Mentoring
import PlainText

/// A base as the page shows it: the rows that were read, and those of them that are in sight.
struct PeopleList: Sendable {
  /// How many rows are put in order or looked through at once; more are by a ``PeopleSorting`` or
  /// a ``PeopleFiltering``.
  static let mostAtOnce = 4_000

  /// Everybody who was read, in Russian order of the names.
  private(set) var rows = PeopleRows()
  /// The rows in sight, in the order in which they are shown.
  private(set) var shown: [Int] = []
  /// The order.
  private(set) var order = PeopleOrder()
  /// What was typed to find somebody.
  private(set) var query = ""
  /// What was typed to filter by columns.
  private(set) var filter = PeopleFilter()
  /// Who passes the filter, or the one before while a big base is looked through.
  private var passed = PeoplePassed()
  /// The questionnaire whose closed items a column counts.
  var questionnaire: Questionnaire?
  /// The rows in the order wanted, as far as that was made, and of which version of them.
  private var sorted: (rows: [Int], version: Int)?

  /// Takes the rows of a stretch anew; order and filter stay.
  mutating func take(_ slice: PeopleSlice) {
    guard rows.take(slice) else { return }
    arrange()
  }

  /// Brings the rows into another order, at once where they are not too many.
  mutating func sort(by order: PeopleOrder) {
    guard order != self.order else { return }
    self.order = order
    sorted = nil
    arrange()
  }

  /// What brings the rows into the order wanted, where that takes too long to be done at once.
  var sorting: PeopleSorting? {
    guard !order.isOfNames, sorted?.version != rows.version else { return nil }
    return PeopleSorting(order, rows, questionnaire)
  }

  /// Takes what a ``PeopleSorting`` has made; false where it is of other rows or another order.
  mutating func take(_ answer: PeopleSorting.Answer) -> Bool {
    guard answer.order == order, answer.version == rows.version else { return false }
    sorted = (answer.rows, answer.version)
    look()
    return true
  }

  /// Leaves the rows that match in sight.
  mutating func find(_ query: String) {
    self.query = query
    look()
  }

  /// Leaves the rows in sight whose columns match, at once where they are not too many.
  mutating func filter(by filter: PeopleFilter) {
    self.filter = filter
    let next = PeoplePassed(filter)
    if next.filter != passed.filter, next.unknown(in: rows) <= Self.mostAtOnce { passed = next }
    look()
  }

  /// What looks through the rows for a filter, where that takes too long to be done at once.
  var filtering: PeopleFiltering? {
    passed.filter == filter ? nil : PeopleFiltering(filter, rows)
  }

  /// Takes what a ``PeopleFiltering`` has found; false where it is of another filter.
  mutating func take(_ passed: PeoplePassed) -> Bool {
    guard passed.filter == filter else { return false }
    self.passed = passed
    look()
    return true
  }

  private mutating func arrange() {
    if !order.isOfNames, sorted?.version != rows.version, rows.count <= Self.mostAtOnce,
      let made = order.rows(of: rows, questionnaire: questionnaire)
    {
      sorted = (made, rows.version)
    }
    look()
  }

  /// The rows in the order wanted, where that is made; after a change of a big base the order
  /// before stays until the new one is made.
  private var arranged: [Int]? {
    guard !order.isOfNames, let sorted, sorted.rows.count == rows.count else { return nil }
    return sorted.rows
  }

  private mutating func look() {
    passed.look(at: rows)
    let wanted = SearchQuery(query)
    if wanted.isEmpty {
      shown = passing(arranged ?? Array(0..<rows.count))
      return
    }
    let (direct, other) = rows.rows(matching: wanted)
    shown = passing(inOrder(direct) + inOrder(other))
  }

  private func passing(_ found: [Int]) -> [Int] {
    guard let flags = passed.flags(of: rows) else { return found }
    return found.filter { flags[$0] }
  }

  private func inOrder(_ found: [Int]) -> [Int] {
    guard let arranged else { return found }
    var isFound = [Bool](repeating: false, count: rows.count)
    for row in found { isFound[row] = true }
    return arranged.filter { isFound[$0] }
  }
}

extension PeopleList {
  /// Everybody who was read.
  var count: Int { rows.count }

  /// Whether some rows may be out of sight by what was typed.
  var isNarrowed: Bool { !query.isEmpty || !passed.filter.isEmpty }

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
    return !isNarrowed && arranged == nil ? row : shown.firstIndex(of: row)
  }

  /// The row of a person.
  func entry(of person: Person.ID) -> PeopleEntry? {
    rows.row(ofPerson: person).map { PeopleEntry(rows[$0]) }
  }

  /// The row of a card.
  func entry(ofCard card: Int64) -> PeopleEntry? {
    rows.row(ofCard: card).map { PeopleEntry(rows[$0]) }
  }
}
