import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Paperwork

@Suite struct RoadmapCalendarTests {
  private static let today = CalendarDay(number: 20_700)

  private static let programme = "2026-09-01T10:00:00 Орлова"

  private func calendar(
    _ terms: [String], _ text: String = "Издать приказ", named key: String = programme
  ) -> RoadmapCalendar {
    let year = SchoolYear(holding: Self.today)
    let action = RoadmapAction(
      id: RoadmapAction.ID(7), text: text, terms: terms.map { Term(read: $0, in: year) },
      responsibles: ["Завуч"])
    let measure = RoadmapMeasure(title: "Приказы", terms: [], responsibles: [], actions: [action])
    let roadmap = Roadmap(
      title: "План", stages: [RoadmapStage(title: "Начало", measures: [measure])])
    return RoadmapCalendar(roadmap, named: key, version: 12, on: Self.today)
  }

  /// The lines as they were before they were folded.
  private func lines(_ calendar: RoadmapCalendar) -> [String] {
    String(decoding: calendar.bytes, as: UTF8.self).replacing("\r\n ", with: "")
      .components(separatedBy: "\r\n")
  }

  private func values(_ name: String, _ terms: String...) -> [String] {
    lines(calendar(terms)).filter { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
      .map { String($0.split(separator: ":", maxSplits: 1)[1]) }
  }

  @Test func `writes an event of whole days whose end does not count`() {
    #expect(
      lines(calendar(["Май 2027"])) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kurator//Kurator//RU", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "X-WR-CALNAME:План", "BEGIN:VEVENT",
        "UID:\(Self.key)-a7-1-1@kurator", "DTSTAMP:20260904T000000Z", "SEQUENCE:12",
        "DTSTART;VALUE=DATE:20270501", "DTEND;VALUE=DATE:20270601",
        "SUMMARY:1.1.1 Издать приказ",
        "DESCRIPTION:Издать приказ\\nМероприятие: Приказы\\nСрок: Май 2027\\n"
          + "День не назначен: срок с 01.05.2027 по 31.05.2027\\nОтветственные: Завуч",
        "CATEGORIES:Начало", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  private static let key = "22281utlgyn6"

  @Test func `has an event for each term, and for each month of a list`() {
    #expect(
      values("DTSTART", "до 15.10.2026", "Январь, апрель 2027") == [
        "20261015", "20270101", "20270401",
      ])
    #expect(
      values("UID", "15.10.2026", "Январь, апрель 2027").map { $0.suffix(14) } == [
        "a7-1-1@kurator", "a7-2-1@kurator", "a7-2-2@kurator",
      ])
  }

  @Test(arguments: [
    ("ежемесячно", "FREQ=MONTHLY;UNTIL=20270831", "20260901"),
    ("ежеквартально", "FREQ=MONTHLY;INTERVAL=3;UNTIL=20270831", "20260901"),
    ("1 раз в полугодие", "FREQ=MONTHLY;INTERVAL=6;UNTIL=20270831", "20260901"),
    ("еженедельно, май 2027", "FREQ=WEEKLY;UNTIL=20270531", "20270501"),
    ("ежедневно, май 2027", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270531", "20270503"),
    (
      "ежемесячно, 31.01.2027 – 31.05.2027", "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270531",
      "20270131"
    ),
  ])
  func `gives what comes back its rule`(term: String, rule: String, first: String) {
    #expect(values("RRULE", term) == [rule])
    #expect(values("DTSTART", term) == [first])
    #expect(values("DTEND", term).count == 1)
  }

  @Test func `tells what fixes no day`() {
    #expect(calendar(["по плану"]).undated == ["1.1.1"])
    #expect(calendar(["по плану"]).eventCount == 0)
    #expect(calendar([]).undated == ["1.1.1"])
    let both = calendar(["по плану", "Май 2027"])
    #expect(both.undated == ["1.1.1"])
    #expect(both.eventCount == 1)
    #expect(calendar(["по мере необходимости"]).undated.isEmpty)
  }

  @Test func `escapes what has a meaning and folds by octets`() throws {
    let text = "Совет; приказ, \\ и " + String(repeating: "ё", count: 200)
    let calendar = calendar(["15.10.2026"], text)
    #expect(lines(calendar).contains { $0.hasPrefix("DESCRIPTION:Совет\\; приказ\\, \\\\ и ё") })
    let raw = try #require(String(validating: calendar.bytes, as: UTF8.self))
    #expect(raw.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(!raw.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
  }

  @Test func `keeps the name of an event when its term moves, and tells programmes apart`() {
    #expect(values("UID", "Май 2027") == values("UID", "Июнь 2027"))
    let other = calendar(["Май 2027"], named: "2026-09-01T10:00:01 Орлова")
    let names = lines(other).filter { $0.hasPrefix("UID:") }
    #expect(names.count == 1)
    #expect(names != values("UID", "Май 2027").map { "UID:\($0)" })
  }

  @Test(arguments: [
    "2 раза в год", "не реже 2 раз в год, 2026/27 учебный год", "2 раза в месяц", "2 раза в неделю",
    "3 раза в квартал",
  ])
  func `what comes several times is one event over all of its time, with its words`(term: String) {
    #expect(values("RRULE", term).isEmpty)
    #expect(values("DTSTART", term) == ["20260901"])
    #expect(values("DTEND", term) == ["20270901"])
    #expect(values("DESCRIPTION", term)[0].contains("Срок: \(term.replacing(",", with: "\\,"))"))
  }

  @Test(arguments: ["01.09.2026, 15.10.2026", "с 3 по 7 мая 2027 г.", "до 15.10.2026"])
  func `says that no day is named only where none is`(term: String) {
    #expect(values("DESCRIPTION", term).allSatisfy { !$0.contains("День не назначен") })
    #expect(values("DESCRIPTION", "Май- июнь 2027")[0].contains("День не назначен: срок с 01.05"))
  }

  @Test func `a long name is cut between words, or where it has none`() {
    let word = String(repeating: "ж", count: 120)
    let cut = { (text: String) in
      self.lines(self.calendar(["Май 2027"], text)).first { $0.hasPrefix("SUMMARY:") }
    }
    #expect(cut(word) == "SUMMARY:1.1.1 \(word.prefix(99))…")
    #expect(cut("Издать \(word)") == "SUMMARY:1.1.1 Издать…")
  }

  @Test func `rings where a reminder is wished`() {
    let measure = RoadmapMeasure(
      title: "Приказ", terms: [Term(read: "15.10.2026")], responsibles: [], actions: [])
    let calendar = RoadmapCalendar(
      Roadmap(title: "План", stages: [RoadmapStage(title: "Начало", measures: [measure])]),
      named: Self.programme, version: 1, on: Self.today, alarmDays: 7)
    let lines = lines(calendar)
    #expect(lines.contains("TRIGGER:-P7D"))
    #expect(lines.contains("SUMMARY:1.1 Приказ"))
  }

  @Test func `marks what is done`() {
    let action = RoadmapAction(
      text: "Издать", terms: [Term(read: "15.10.2026")],
      done: .init(date: Self.today, document: "приказ № 1"))
    let measure = RoadmapMeasure(title: "м", terms: [], responsibles: [], actions: [action])
    let lines = lines(
      RoadmapCalendar(
        Roadmap(title: "План", stages: [RoadmapStage(title: "Начало", measures: [measure])]),
        named: Self.programme, version: 1, on: Self.today))
    #expect(lines.contains("SUMMARY:✓ 1.1.1 Издать"))
    #expect(lines.contains { $0.hasSuffix("Выполнено 04.09.2026\\, приказ № 1") })
  }

  @Test(arguments: FuzzRuns.seeds(short: 20, inputs: 1))
  func `every line of any roadmap is short, and the same roadmap gives the same bytes`(seed: UInt64)
    throws
  {
    var random = SeededRandom(seed: seed)
    let roadmap = RandomRoadmap.make(using: &random)
    let made = (0..<2).map { _ in
      RoadmapCalendar(roadmap, named: Self.programme, version: 1, on: Self.today).bytes
    }
    #expect(made[0] == made[1])
    let text = try #require(String(validating: made[0], as: UTF8.self))
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    FuzzRuns.note(1)
  }
}
