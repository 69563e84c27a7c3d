import Mentoring
import PlainText

/// A base as the page shows it: the rows that were read, and those of them that are in sight.
struct PeopleList: Sendable {
  /// How many rows are put in order or looked through at once; more are by a ``PeopleSorting`` or
  /// a ``PeopleFiltering``.
  static let mostAtOnce = 4_000

  /// How many rows that have just come are looked through at once: a slice, so that nobody goes out
  /// of sight for a moment when it comes anew.
  static let mostNew = PeopleReading.further.upperBound

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
  /// The rows in the order that was made last, and of which version of them it is.
  private var sorted: (rows: [Int], version: Int, order: PeopleOrder)?
  /// The ranks that were made of the rows, and of which version of them.
  private var ranks: (known: [PeoplePage.Column: PeopleRanks], version: Int) = ([:], 0)
  /// What was found last.
  private var found = PeopleFound()

  /// Takes the rows of a stretch anew; order and filter stay.
  mutating func take(_ slice: PeopleSlice) {
    guard rows.take(slice) else { return }
    arrange()
  }

  /// Brings the rows into another order, at once where they are not too many or their ranks are
  /// known; else the order before stays until the new one is made.
  mutating func sort(by order: PeopleOrder) {
    guard order != self.order else { return }
    self.order = order
    arrange()
  }

  /// What brings the rows into the order wanted, where that takes too long to be done at once.
  var sorting: PeopleSorting? {
    guard !order.isOfNames, sorted?.version != rows.version || sorted?.order != order else {
      return nil
    }
    return PeopleSorting(order, rows, questionnaire, known: known)
  }

  /// Takes what a ``PeopleSorting`` has made; false where it is of another order, or of rows that
  /// have changed since.
  ///
  /// Rows that have come since then stand behind the others.
  mutating func take(_ answer: PeopleSorting.Answer) -> Bool {
    guard answer.order == order, answer.version >= rows.growing else { return false }
    ranks = (answer.ranks, answer.version)
    sorted = (answer.rows, answer.version, order)
    look()
    return true
  }

  /// The ranks that hold for the rows as they are.
  private var known: [PeoplePage.Column: PeopleRanks] {
    ranks.version == rows.version ? ranks.known : [:]
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
    guard passed.filter == filter else { return PeopleFiltering(PeoplePassed(filter), rows) }
    return passed.unknown(in: rows) > 0 ? PeopleFiltering(passed, rows) : nil
  }

  /// Takes what a ``PeopleFiltering`` has found; false where it is of another filter.
  mutating func take(_ passed: PeoplePassed) -> Bool {
    guard passed.filter == filter else { return false }
    self.passed = passed
    look()
    return true
  }

  private mutating func arrange() {
    if !order.isOfNames, sorted?.version != rows.version || sorted?.order != order {
      if rows.count <= Self.mostAtOnce {
        ranks = (
          order.ranks(of: rows, questionnaire: questionnaire, known: known) ?? [:], rows.version
        )
      }
      if let made = order.rows(rows.count, by: known) { sorted = (made, rows.version, order) }
    }
    look()
  }

  /// The rows in the order that was made last, those that have come since behind the others;
  /// nothing where they stand as they are read.
  private var arranged: [Int]? {
    guard !order.isOfNames, let made = sorted?.rows else { return nil }
    let count = rows.count
    guard made.count != count else { return made }
    return made.filter { $0 < count } + (min(made.count, count)..<count)
  }

  private mutating func look() {
    if passed.unknown(in: rows) <= Self.mostNew { passed.look(at: rows) }
    let wanted = SearchQuery(query)
    guard !wanted.isEmpty else {
      found = PeopleFound()
      shown = passing(arranged ?? Array(0..<rows.count))
      return
    }
    found.look(for: wanted, in: rows)
    shown = passing(inOrder(found.direct) + inOrder(found.otherLayout))
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
    let isAsRead = !isNarrowed && (order.isOfNames || sorted == nil)
    return isAsRead ? row : shown.firstIndex(of: row)
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
