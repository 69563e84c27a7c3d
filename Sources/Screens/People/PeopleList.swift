import Mentoring
import PlainText

/// A base as the page shows it: all rows in their order, and those that a filter leaves.
struct PeopleList: Sendable {
  /// Everybody, in the order of ``sort``.
  private(set) var all: [PeopleEntry] = []
  /// The places in ``all`` that are in sight, in the order in which they are shown.
  private(set) var shown: [Int] = []
  /// The order.
  private(set) var sort = PeopleSort.name
  /// What was typed to find somebody.
  private(set) var query = ""
  /// How many have no consent to the processing of their data.
  private(set) var withoutConsent = 0
  /// How many have no partner.
  private(set) var unpaired = 0
  /// How many more mentees the mentors take.
  private(set) var freePlaces = 0
  private var index = SearchIndex([])

  /// Takes the rows anew; order and filter stay.
  mutating func take(_ entries: [PeopleEntry]) {
    all = entries
    withoutConsent = entries.count { !$0.consent.isGiven }
    unpaired = entries.count { $0.partners.isEmpty }
    freePlaces = entries.reduce(0) { $0 + $1.freePlaces }
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
    shown = index.rows(matching: SearchQuery(query))
  }

  private mutating func arrange() {
    all.sort(by: sort.precedes)
    index = SearchIndex(all.map(\.form))
    find(query)
  }

  /// The row at a place in sight.
  subscript(place: Int) -> PeopleEntry? {
    shown.indices.contains(place) ? all[shown[place]] : nil
  }

  /// Where the row of that number is in sight.
  func place(of id: Int64) -> Int? { shown.firstIndex { all[$0].id == id } }

  /// The row of a person.
  func entry(of person: Person.ID) -> PeopleEntry? { all.first { $0.person.id == person } }
}

/// Who is on a side already, by their names as search sees them.
struct Namesakes: Sendable {
  private var people: [String: Person] = [:]
  private var ids: Set<Person.ID> = []

  init(_ persons: some Sequence<Person>) {
    for person in persons {
      people[SearchForm(person.name.full).text] = person
      if let id = person.id { ids.insert(id) }
    }
  }

  /// Whether that person is on this side.
  func has(_ person: Person) -> Bool { person.id.map(ids.contains) ?? false }

  /// Somebody of that name.
  subscript(name: String) -> Person? {
    let form = SearchForm(PersonName(name).full).text
    return form.isEmpty ? nil : people[form]
  }
}
