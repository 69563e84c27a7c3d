import Mentoring
import Testing

@testable import Screens

/// The rows in the order of several columns.
@Suite struct PeopleOrderTests {
  private static let people: [(String, group: String, born: String?, partners: Int)] = [
    ("Абрамова", "Ромашка", "1990-01-01", 1), ("Белова", "Радуга", nil, 0),
    ("Волкова", "", "1980-01-01", 2), ("Гусева", "Ромашка", "2000-01-01", 0),
  ]

  private var rows: PeopleRows {
    let records = Self.people.enumerated().map { index, known in
      PeopleRecord(
        card: Int64(index + 1),
        person: PeopleSamples.person(
          Int64(index + 1), known.0, born: known.born, group: known.group), wishes: Wishes(),
        capacity: 2, partners: Array(repeating: PersonName("Титова"), count: known.partners))
    }
    var rows = PeopleRows()
    rows.take(PeopleSamples.slice(.mentor, records))
    return rows
  }

  private static func key(_ column: PeoplePage.Column, down: Bool = false) -> PeopleOrder.Key {
    PeopleOrder.Key(column: column, isDescending: down)
  }

  @Test(
    arguments: [
      ([], [0, 1, 2, 3]), ([key(.name, down: true)], [3, 2, 1, 0]),
      ([key(.place)], [1, 0, 3, 2]), ([key(.place, down: true)], [0, 3, 1, 2]),
      ([key(.place), key(.name, down: true)], [1, 3, 0, 2]),
      ([key(.age)], [3, 0, 2, 1]), ([key(.age, down: true)], [2, 0, 3, 1]),
      ([key(.load), key(.place)], [2, 0, 1, 3]), ([key(.survey)], [0, 1, 2, 3]),
    ] as [([PeopleOrder.Key], [Int])])
  func `stands as asked, with what has no value last`(keys: [PeopleOrder.Key], expected: [Int]) {
    let answer = PeopleSorting(PeopleOrder(keys: keys), rows, nil).run(Beacon())
    #expect((answer as? PeopleSorting.Answer)?.rows == expected)
  }

  @Test func `is broken off where nobody waits`() {
    let order = PeopleOrder(keys: [Self.key(.age)])
    let beacon = Beacon()
    beacon.cancel()
    let answer = PeopleSorting(order, rows, nil).run(beacon)
    #expect(answer as? PeopleSorting.Answer == nil)
  }

  @Test func `knows the place of each column among all`() {
    #expect(PeoplePage.Column.allCases.map(\.place) == [0, 1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test func `is of the names where their order is the first key`() {
    #expect(PeopleOrder().isOfNames)
    #expect(PeopleOrder(keys: [Self.key(.name), Self.key(.age)]).isOfNames)
    #expect(!PeopleOrder(keys: [Self.key(.name, down: true)]).isOfNames)
  }
}
