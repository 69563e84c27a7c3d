import TestSupport
import Testing

@testable import TerminalKit

/// The words of a calendar in Russian.
let calendarWords = CalendarWords(
  months: [
    "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь",
    "Ноябрь", "Декабрь",
  ],
  monthForms: [
    ["января"], ["февраля"], ["марта"], ["апреля"], ["мая"], ["июня"], ["июля"], ["августа"],
    ["сентября"], ["октября"], ["ноября"], ["декабря"],
  ],
  weekdays: ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
  weekdayForms: [
    ["понедельник"], ["вторник"], ["среда"], ["четверг"], ["пятница"], ["суббота"], ["воскресенье"],
  ], yearWords: ["г", "года"],
  relativeDays: ["сегодня": 0, "завтра": 1, "вчера": -1, "послезавтра": 2],
  hint: "Home – сегодня")

@Suite struct DayShorthandTests {
  private let days = DayShorthand(
    today: .init(2026, 10, 5), yearFrom: .init(2026, 8, 1), words: calendarWords)

  @Test(arguments: [
    ("1.9", "01.09.2026"), ("1 сен", "01.09.2026"), ("1сен", "01.09.2026"),
    ("1 СЕНТЯБРЯ", "01.09.2026"),
    ("+7", "12.10.2026"), ("-5", "30.09.2026"), ("+ 30", "04.11.2026"), ("сегодня", "05.10.2026"),
    ("Сег", "05.10.2026"), ("завтра", "06.10.2026"), ("вчера", "04.10.2026"),
    ("31.5", "31.05.2027"), ("1.8", "01.08.2026"), ("31.7", "31.07.2027"), ("12", "12.10.2026"),
    ("01092026", "01.09.2026"), ("010926", "01.09.2026"), ("1/9/26", "01.09.2026"),
    ("14.3.85", "14.03.1985"), ("1 9 36", "01.09.2036"), ("1-9-37", "01.09.1937"),
    ("14 мая 2003 г.", "14.05.2003"), ("3 мар", "03.03.2027"), ("3 июл 26", "03.07.2026"),
    ("29.02.2028", "29.02.2028"), (" 1 . 9 ", "01.09.2026"), ("2026-09-01", "01.09.2026"),
    ("01ю09ю26", "01.09.2026"), ("пн", "05.10.2026"), ("вт", "06.10.2026"), ("ВС", "11.10.2026"),
    ("четв", "08.10.2026"), ("1 июня 2027 года", "01.06.2027"),
  ])
  func `reads what was typed in short`(typed: String, day: String) {
    #expect(days.day(typed)?.dotted == day)
  }

  @Test(arguments: [
    "", "32", "31.2", "0.9", "1.13", "29.02.2026", "1 ма", "1 x", "+", "+12345", "2003",
    "20.03.203",
    "послез и", "за", "1.9.2026.4", "сен 1", "123456789", "1.9.2026t", "понг", "2026-13-01",
  ])
  func `does not read`(typed: String) {
    #expect(days.day(typed) == nil)
  }

  @Test(arguments: [
    ("5.10", "05.10.2026"), ("6.10", "06.10.2025"), ("6", "06.09.2026"), ("5", "05.10.2026"),
    ("пн", "05.10.2026"), ("вт", "29.09.2026"), ("1.9.27", "01.09.1927"), ("+1", "06.10.2026"),
  ])
  func `takes the last such day where one that has been is wanted`(typed: String, day: String) {
    let past = DayShorthand(today: .init(2026, 10, 5), wanted: .past, words: calendarWords)
    #expect(past.day(typed)?.dotted == day)
  }

  @Test(arguments: [
    ("14.3.03", "14.03.2003"), ("140380", "14.03.1980"), ("1 мая 1999", "01.05.1999"),
    ("14.3", nil), ("14", nil), ("пн", nil), ("сегодня", nil), ("+1", nil),
  ])
  func `reads a day of years ago with its year alone`(typed: String, day: String?) {
    let past = DayShorthand(today: .init(2026, 10, 5), wanted: .longPast, words: calendarWords)
    #expect(past.day(typed)?.dotted == day)
  }

  @Test func `takes this year where no other is given, and knows no names without words`() {
    let plain = DayShorthand(today: .init(2026, 10, 5))
    #expect(plain.day("1.3")?.dotted == "01.03.2026")
    #expect(plain.day("1 мар") == nil)
    #expect(plain.day("+1")?.dotted == "06.10.2026")
  }

  @Test(arguments: 0..<8) func `takes any text`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let alphabet = Array("0123456789.. +-/сенмая世٣\u{306}")
    for _ in 0..<2_000 {
      let typed = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      guard let day = days.day(String(typed)) else { continue }
      #expect(days.day(day.dotted) == day)
    }
  }
}
