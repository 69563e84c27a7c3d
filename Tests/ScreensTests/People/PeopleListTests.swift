import Mentoring
import PlainText
import Testing

@testable import Screens

@Suite struct PeopleListTests {
  private func list(_ names: [(String, String)]) -> PeopleList {
    self.list(
      names.enumerated().map { index, name in
        PeopleSamples.mentee(
          Int64(index + 1), PeopleSamples.person(Int64(index + 1), name.0, group: name.1))
      })
  }

  private let down = PeopleOrder(keys: [PeopleOrder.Key(column: .name, isDescending: true)])

  private func list(_ rows: [MenteeRow]) -> PeopleList {
    var list = PeopleList()
    list.take(PeopleSamples.slice(.mentee, rows.compactMap { PeopleRecord($0) }))
    return list
  }

  private func names(_ list: PeopleList) -> [String] {
    list.shown.indices.compactMap { list[$0]?.person.name.full }
  }

  @Test func `stands in Russian order with Ё after Е`() {
    let list = list([("Жуков", ""), ("Ёлкина", ""), ("Елкина", ""), ("абрамова", "")])
    #expect(names(list) == ["абрамова", "Елкина", "Ёлкина", "Жуков"])
  }

  @Test(
    arguments: [
      ([], ["Абрамова", "Белова", "Волкова", "Гусева"]),
      (
        [PeopleOrder.Key(column: .name, isDescending: true)],
        ["Гусева", "Волкова", "Белова", "Абрамова"]
      ),
      ([PeopleOrder.Key(column: .place)], ["Белова", "Гусева", "Абрамова", "Волкова"]),
      (
        [PeopleOrder.Key(column: .place, isDescending: true)],
        ["Абрамова", "Белова", "Гусева", "Волкова"]
      ),
    ] as [([PeopleOrder.Key], [String])])
  func `stands in the order asked for, those without a group last`(
    keys: [PeopleOrder.Key], expected: [String]
  ) {
    var list = list([
      ("Гусева", "Радуга"), ("Волкова", ""), ("Абрамова", "Ромашка"), ("Белова", "Радуга"),
    ])
    list.sort(by: PeopleOrder(keys: keys))
    #expect(names(list) == expected)
  }

  @Test func `tells namesakes apart by their numbers`() {
    var list = list([("Иванова", "Б"), ("Иванова", "А")])
    #expect(list.shown == [0, 1])
    #expect(list[0]?.id == 1)
    list.sort(by: down)
    #expect(list[0]?.id == 2)
  }

  @Test(arguments: [
    ("елк", ["Ёлкина"]), ("ЁЛК", ["Ёлкина"]), ("tkr", ["Ёлкина"]), ("рад", ["Ёлкина"]),
    ("ру", ["Иванова", "Иванчук"]), ("иван ро", ["Иванова"]), ("zz", []),
    ("", ["Ёлкина", "Иванова", "Иванчук"]),
  ])
  func `finds by name, group and keyboard layout`(query: String, expected: [String]) {
    var list = list([("Иванчук", "Груша"), ("Ёлкина", "Радуга"), ("Иванова", "Роща, Руза")])
    list.find(query)
    #expect(names(list) == expected)
  }

  @Test func `keeps filter and order when rows come anew`() {
    var list = list([("Иванова", ""), ("Абрамова", "")])
    list.sort(by: down)
    list.find("а")
    list.take(
      PeopleSamples.slice(
        .mentee, PeopleSamples.mentees.prefix(2).compactMap { PeopleRecord($0) }))
    #expect(names(list) == ["Аксёнова Дарья Павловна", "Абрамова Ольга Игоревна"])
    #expect(list.query == "а")
  }

  @Test func `finds among the rows that come while something is looked for`() {
    var list = PeopleList()
    let record = { (id: Int64, name: String) in
      PeopleRecord(
        card: id, person: PeopleSamples.person(id, name, group: ""), wishes: Wishes())
    }
    let place = PeoplePlace(of: record(2, "Иванова").person)
    let slice = { (records: [PeopleRecord], asked: PeopleAsked, after: PeoplePlace?) in
      PeopleSlice(asked, after: after) { take in records.forEach(take) }
    }
    list.find("ив")
    list.take(
      slice(
        [record(1, "Абрамова"), record(2, "Иванова")], PeopleAsked(.mentee, limit: 2), nil))
    #expect(names(list) == ["Иванова"])
    list.take(
      slice(
        [record(3, "Ивченко"), record(4, "Титова")], PeopleAsked(.mentee, from: .after(place)),
        place))
    #expect(names(list) == ["Иванова", "Ивченко"])
    list.take(slice([record(1, "Авива"), record(5, "Анна")], PeopleAsked(.mentee, limit: 2), nil))
    #expect(names(list) == ["Авива", "Иванова", "Ивченко"])
  }

  @Test func `knows where a number and a person stand`() {
    var list = list(PeopleSamples.mentees)
    #expect(list.place(of: 103) == 2)
    #expect(list.entry(of: Person.ID(4))?.id == 104)
    list.find("Жуков")
    #expect(list.place(of: 103) == nil)
    #expect(list.entry(of: Person.ID(4))?.id == 104)
    #expect(list[1] == nil)
  }

  @Test func `shows tags where there is no request in words`() {
    let entry = PeopleEntry(PeopleSamples.mentees[2])
    #expect(entry?.request == "речь, диагностика")
    #expect(entry?.topics == "речь, диагностика")
  }

  @Test func `shows tags in the column and words beside it`() {
    let entry = PeopleEntry(PeopleSamples.mentees[4])
    #expect(entry?.topics == "работа с родителями")
    #expect(entry?.request == "конспекты занятий, работа с родителями")
  }

  @Test(arguments: [
    ("группа «Ромашка»", "Ромашка"), ("Группа Ромашка", "Ромашка"), ("Ромашка", "Ромашка"),
    ("группа «»", "«»"), ("", ""), ("5 «Б»", "5 «Б»"),
  ])
  func `leaves the word for a group out of the column`(place: String, short: String) {
    let row = PeopleSamples.mentee(1, PeopleSamples.person(1, "Иванова", group: place))
    #expect(PeopleEntry(row)?.place == short)
  }

  @Test func `finds among ten thousand rows in the blink of an eye`() throws {
    let rows = (1...10_000).map { number in
      PeopleSamples.mentee(
        Int64(number),
        PeopleSamples.person(Int64(number), "Иванова Анна \(number)", group: "Ромашка"))
    }
    var list = list(rows)
    let clock = ContinuousClock()
    let time = clock.measure { list.find("анна 9999") }
    #expect(list.shown.count == 1)
    #expect(time < .milliseconds(500))
  }
}
