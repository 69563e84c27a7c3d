import Testing

@testable import Mentoring

@Suite struct MonthNamesTests {
  @Test func `has names of three letters`() {
    #expect(
      MonthNames.short == [
        "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
      ])
  }

  @Test(
    arguments: [
      ("январь", 1), ("января", 1), ("январю", 1), ("январём", nil), ("январе", 1), ("янв", 1),
      ("февраль", 2), ("фев", 2), ("февр", 2), ("март", 3), ("марта", 3), ("мартом", 3), ("мар", 3),
      ("апрель", 4), ("апр", 4), ("май", 5), ("мая", 5), ("мае", 5), ("маем", 5), ("июнь", 6),
      ("июня", 6), ("июн", 6), ("июль", 7), ("июля", 7), ("август", 8), ("августе", 8), ("авг", 8),
      ("сентябрь", 9), ("сентября", 9), ("сен", 9), ("сент", 9), ("октябре", 10), ("окт", 10),
      ("ноябрь", 11), ("нояб", 11), ("декабря", 12), ("дек", 12),
      ("ма", nil), ("июл ", nil), ("Май", nil), ("", nil), ("зима", nil),
    ] as [(String, Int?)])
  func `is known in every case and cut short`(word: String, month: Int?) {
    #expect(MonthNames.month(named: word) == month)
  }

  @Test func `has the months in their order`() {
    #expect((1...12).map { MonthNames.month(named: MonthNames.name(of: $0)) } == Array(1...12))
    #expect(MonthNames.name(of: 1) == "январь")
    #expect(MonthNames.title(of: 5) == "Май")
    #expect(MonthNames.title(of: 12) == "Декабрь")
  }
}
