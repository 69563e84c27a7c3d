import Mentoring
import PlainText
import Testing

@testable import Screens

/// Slices that take the places of one another.
@Suite struct PeopleRowsTests {
  private func record(_ name: String, _ id: Int64) -> PeopleRecord {
    PeopleRecord(
      card: id, person: PeopleSamples.person(id, name, group: ""), wishes: Wishes())
  }

  private func place(_ name: String, _ id: Int64) -> PeoplePlace {
    PeoplePlace(name: SortKey(name), person: id)
  }

  private func slice(
    _ names: [(String, Int64)], after: PeoplePlace? = nil, through: PeoplePlace? = nil
  ) -> PeopleSlice {
    let asked = PeopleAsked(
      .mentee, from: after.map { .after($0) } ?? .beginning, through: through)
    return PeopleSlice(asked, after: after) { take in
      names.forEach { take(record($0.0, $0.1)) }
    }
  }

  private func names(_ rows: PeopleRows) -> [String] {
    (0..<rows.count).map { rows[$0].person.name.full }
  }

  @Test func `stands one after another`() {
    var rows = PeopleRows()
    rows.take(slice([("А", 1), ("Б", 2)], through: place("Б", 2)))
    rows.take(slice([("В", 3), ("Г", 4)], after: place("Б", 2)))
    #expect(names(rows) == ["А", "Б", "В", "Г"])
    #expect(rows.card(at: 2) == 3)
    #expect(rows.row(ofCard: 4) == 3)
    #expect(rows.row(ofPerson: Person.ID(2)) == 1)
    #expect(rows.row(ofCard: 9) == nil)
  }

  @Test func `replaces what stood in a stretch, across slices and within one`() {
    var rows = PeopleRows()
    rows.take(slice([("А", 1), ("В", 3)], through: place("В", 3)))
    rows.take(slice([("Г", 4), ("Е", 6)], after: place("В", 3)))
    rows.take(slice([("Б", 2), ("Д", 5)], after: place("А", 1), through: place("Д", 5)))
    #expect(names(rows) == ["А", "Б", "Д", "Е"])
    #expect(rows.row(ofCard: 6) == 3)
    rows.take(slice([], after: place("А", 1), through: place("Д", 5)))
    #expect(names(rows) == ["А", "Е"])
  }

  @Test func `puts a beginning before a stretch from the middle`() {
    var rows = PeopleRows()
    rows.take(slice([("М", 13), ("Н", 14)], after: place("Л", 12), through: place("Н", 14)))
    rows.take(slice([("А", 1)], through: place("А", 1)))
    #expect(names(rows) == ["А", "М", "Н"])
    rows.take(slice([("Л", 12), ("М", 13), ("Н", 14)], after: place("А", 1)))
    #expect(names(rows) == ["А", "Л", "М", "Н"])
  }

  @Test func `has another version only where something has changed`() {
    var rows = PeopleRows()
    rows.take(slice([("А", 1), ("Б", 2)]))
    let version = rows.version
    let isAnother = rows.take(slice([("А", 1), ("Б", 2)]))
    #expect(!isAnother)
    #expect(rows.version == version)
    let isChanged = rows.take(slice([("А", 1), ("Бб", 2)]))
    #expect(isChanged)
    #expect(rows.version != version)
    #expect(names(rows) == ["А", "Бб"])
  }

  @Test func `finds in the rows that still hold, as typed before those of another layout`() {
    var rows = PeopleRows()
    rows.take(slice([("Иванов", 1), ("Иволга", 2), ("Яblic", 3)]))
    rows.take(slice([("Иванова", 4)], through: place("Иволга", 2)))
    let found = rows.rows(matching: SearchQuery("ив"))
    #expect(found.direct == [0])
    #expect(found.otherLayout == [])
    #expect(rows.rows(matching: SearchQuery("bdfy")).otherLayout == [0])
  }

  @Test func `finds the rows of many cards in rising order`() {
    var rows = PeopleRows()
    rows.take(slice([("А", 1), ("Б", 2)], through: place("Б", 2)))
    rows.take(slice([("В", 3), ("Г", 4)], after: place("Б", 2)))
    #expect(rows.rows(ofCards: [4, 9, 2, 3]) == [1, 2, 3])
    #expect(rows.rows(ofCards: []) == [])
  }
}
