import Mentoring
import Testing

@testable import Screens

/// What is known of the slices that a filter was laid over.
@Suite struct PeopleFilterTests {
  private func rows() -> PeopleRows {
    let person = PeopleSamples.person(1, "Абрамова", group: "Ромашка")
    var rows = PeopleRows()
    let record = PeopleRecord(card: 1, person: person, wishes: Wishes())
    rows.take(PeopleSamples.slice(.mentee, [record]))
    return rows
  }

  /// What a filter has found, and the slice of which it was found, held by nobody else.
  private func passed() -> (PeoplePassed, () -> PeopleSlice?) {
    let rows = rows()
    var passed = PeoplePassed(PeopleFilter([.place: "ромашка"]))
    passed.look(at: rows)
    weak let slice = rows.slices.first
    return (passed, { slice })
  }

  @Test func `holds the slices that it knows, so that no later one is taken for them`() {
    var (passed, slice) = passed()
    #expect(slice() != nil)
    passed.look(at: rows())
    #expect(slice() == nil)
  }
}
