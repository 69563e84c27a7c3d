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

  @Test(
    arguments: [
      (PeoplePage.Column.consent, "given", [2]), (.consent, "missing", [1]),
      (.survey, "none", [1]), (.survey, "part", [2]), (.survey, "whole", []),
    ] as [(PeoplePage.Column, String, [Int64])])
  func `filters by what stands in the columns of consents and questionnaires`(
    column: PeoplePage.Column, code: String, cards: [Int64]
  ) throws {
    var lacking = PeopleRecord(
      card: 1, person: PeopleSamples.person(1, "Абрамова", group: "Ромашка"), wishes: Wishes())
    lacking.consent = .missing
    var given = PeopleRecord(
      card: 2, person: PeopleSamples.person(2, "Ёлкина", group: "Радуга"), wishes: Wishes())
    given.consent = .given(Samples.today)
    given.answered = [1: false]
    let slice = PeopleSamples.slice(.mentee, [lacking, given])
    let questionnaire = Samples.handbook.questionnaire(for: .mentee, .before)
    let passing = PeopleFilter([column: code], of: questionnaire).passing(slice)
    #expect(zip(slice.cards, passing).filter(\.1).map(\.0) == cards)
  }

  @Test(arguments: ["-", "–", "—", " - "])
  func `a dash leaves those in sight of whom a column says nothing`(dash: String) {
    let place = PeopleRecord(
      card: 1, person: PeopleSamples.person(1, "Абрамова", group: "Ромашка"), wishes: Wishes())
    let none = PeopleRecord(
      card: 2, person: PeopleSamples.person(2, "Ёлкина", group: ""),
      wishes: Wishes(text: "адаптация"))
    let slice = PeopleSamples.slice(.mentee, [place, none])
    func cards(_ column: PeoplePage.Column) -> [Int64] {
      zip(slice.cards, PeopleFilter([column: dash]).passing(slice)).filter(\.1).map(\.0)
    }
    #expect(cards(.place) == [2])
    #expect(cards(.request) == [1])
    #expect(cards(.name) == [])
    #expect(cards(.partners) == [1, 2])
    #expect(PeopleFilter([.place: dash]).texts == [.place: "—"])
  }

  @Test func `holds the slices that it knows, so that no later one is taken for them`() {
    var (passed, slice) = passed()
    #expect(slice() != nil)
    passed.look(at: rows())
    #expect(slice() == nil)
  }
}
