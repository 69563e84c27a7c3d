import Mentoring
import PlainText
import TestSupport
import Testing

@testable import Screens

/// Rows of a base put in order by a column, and together where they are the same.
@Suite struct PeopleRanksTests {
  private func record(
    _ id: Int64, born: CalendarDay? = nil, post: String = "", consent: ConsentStanding = .missing
  ) -> PeopleRecord {
    var person = PeopleSamples.person(id, "Имя \(id)", group: "")
    person.birthDate = born
    person.position = post
    return PeopleRecord(card: id, person: person, wishes: Wishes(), consent: consent)
  }

  private func rows(_ records: [PeopleRecord]) -> PeopleRows {
    var rows = PeopleRows()
    rows.take(
      PeopleSlice(PeopleAsked(.mentee, from: .beginning), after: nil) { take in
        records.forEach(take)
      })
    return rows
  }

  private func posts(_ posts: [String]) -> PeopleRows {
    rows(posts.enumerated().map { record(Int64($0.offset + 1), post: $0.element) })
  }

  private func ranks(_ column: PeoplePage.Column, _ rows: PeopleRows) throws -> PeopleRanks {
    try #require(PeopleRanks(column, rows, nil) { false })
  }

  @Test func `stand in Russian order, ё behind е, and those without a value at the end`() throws {
    let posts = posts(["ёлочник", "", "жокей", "егерь", "", "агроном"])
    let ranks = try ranks(.position, posts)
    #expect(ranks.dealt(Array(0..<6), isDescending: false) == [5, 3, 0, 2, 1, 4])
    #expect(ranks.dealt(Array(0..<6), isDescending: true) == [2, 0, 3, 5, 1, 4])
  }

  @Test func `keep the order in which equal ones were`() throws {
    let posts = posts(["учитель", "логопед", "учитель", "логопед", "учитель"])
    let ranks = try ranks(.position, posts)
    #expect(ranks.dealt([4, 3, 2, 1, 0], isDescending: false) == [3, 1, 4, 2, 0])
    #expect(ranks.dealt([0, 1, 2, 3, 4], isDescending: true) == [0, 2, 4, 1, 3])
  }

  @Test func `deal out only the rows that are asked for`() throws {
    let ranks = try ranks(.position, posts(["в", "б", "а", "г"]))
    #expect(ranks.dealt([3, 0, 2], isDescending: false) == [2, 0, 3])
    #expect(ranks.dealt([], isDescending: false) == [])
    #expect(ranks.rows == 4)
  }

  @Test func `put the youngest first, and those whose age is not known last`() throws {
    let born = ["1990-01-01", nil, "2005-01-01", "1970-01-01"].enumerated().map { place, iso in
      record(Int64(place + 1), born: iso.flatMap { CalendarDay(iso: $0) })
    }
    let ranks = try ranks(.age, rows(born))
    #expect(ranks.dealt([0, 1, 2, 3], isDescending: false) == [2, 0, 3, 1])
    #expect(ranks.dealt([0, 1, 2, 3], isDescending: true) == [3, 0, 2, 1])
  }

  @Test func `put a missing consent before a withdrawn one and that before one in force`() throws {
    let day = Samples.today
    let ranks = try ranks(
      .consent,
      rows([
        record(1, consent: .given(day)), record(2, consent: .withdrawn(day)), record(3),
      ]))
    #expect(ranks.dealt([0, 1, 2], isDescending: false) == [2, 1, 0])
  }

  @Test func `hold nothing where nobody is`() throws {
    let ranks = try ranks(.position, PeopleRows())
    #expect(ranks.rows == 0)
    #expect(ranks.dealt([], isDescending: true) == [])
  }

  @Test func `are none for the names, by which the rows stand anyway, nor when nobody waits`() {
    #expect(PeopleRanks(.name, posts(["а"]), nil) { false } == nil)
    #expect(PeopleRanks(.position, posts(["а"]), nil) { true } == nil)
  }

  @Test func `agree with a plain stable sort of many rows with few values`() throws {
    var random = SeededRandom(seed: 17)
    let values = ["", "агроном", "егерь", "ёлочник", "жокей", "врач", "учитель 2", "учитель 10"]
    let chosen = (0..<3_000).map { _ in values[Int.random(in: values.indices, using: &random)] }
    let ranks = try ranks(.position, posts(chosen))
    let plain = (0..<3_000).sorted { one, other in
      let keys = [one, other].map { (chosen[$0].isEmpty ? 1 : 0, SortKey(chosen[$0])) }
      if keys[0].0 != keys[1].0 { return keys[0].0 < keys[1].0 }
      return keys[0].1 == keys[1].1 ? one < other : keys[0].1 < keys[1].1
    }
    #expect(ranks.dealt(Array(0..<3_000), isDescending: false) == plain)
  }

  @Test func `of groups are the same for the same text and apart for another`() throws {
    let rows = posts(["учитель", "логопед", "учитель", "", "логопед ", ""])
    let groups = try #require(PeopleGroups(rows, by: .position) { false })
    #expect(groups.groups == [0, 1, 0, 2, 3, 2])
    #expect(groups.examples == [0, 1, 3, 4])
  }

  @Test func `of groups hold more groups than there was room for at first`() throws {
    let many = (0..<5_000).map { "должность \($0 % 2_500)" }
    let groups = try #require(PeopleGroups(posts(many), by: .position) { false })
    #expect(groups.examples == Array(0..<2_500))
    #expect(groups.groups.map(Int.init) == (0..<5_000).map { $0 % 2_500 })
  }
}
