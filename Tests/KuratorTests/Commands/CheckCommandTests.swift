import Foundation
import Mentoring
import Testing

@testable import kurator

/// The command `kurator check`.
@MainActor struct CheckCommandTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  private func seed(testFile: String = #filePath) throws -> String {
    let tests = URL(filePath: testFile).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let fixture = tests.appending(components: "Fixtures", "roadmap.txt")
    return String(decoding: try Data(contentsOf: fixture), as: UTF8.self)
  }

  @Test func `finds the faults of a real roadmap, and no others`() throws {
    try trial.write(try seed(), to: "карта.txt")
    let result = trial.run("check", "карта.txt")

    #expect(result.status == .refused)
    #expect(
      result.out == """
        карта: ошибка: в названии 2023–2024, а сроки – «Март 2022 – август 2023». Исправьте название \
        или сроки
        мероприятие 3.2: предупреждение: строка без мероприятия – возможно, в таблице были объединены \
        ячейки. Впишите мероприятие или перенесите строку в соседнее
        мероприятие 7.3: предупреждение: строка без мероприятия – возможно, в таблице были объединены \
        ячейки. Впишите мероприятие или перенесите строку в соседнее
        1.3.4: предупреждение: куратора назначают в срок «Сентябрь 2022», позже действия 1.3.1 («Март \
        2022»). Назначьте куратора раньше. Срок отнесён к действию по месту в ячейке – сначала \
        проверьте его
        карта.txt: 1 ошибка, 3 предупреждения, 0 замечаний

        """)
  }

  @Test func `finds the same in a programme of the year, with the numbers of its rows`() throws {
    try trial.write(try seed(), to: "карта.txt")
    trial.run("new", "a.kurator", "--year", "2022", "--roadmap", "карта.txt")
    let result = trial.run("check", "a.kurator", "--json")

    #expect(result.status == .refused)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(
      findings.map { $0["code"] as? String } == [
        "title-years", "measure-empty", "measure-empty", "coordinator-late",
      ])
    #expect(
      findings.map { $0["severity"] as? String } == ["error", "warning", "warning", "warning"])
    let place = try #require(findings.last?["place"] as? [String: Any])
    #expect(place["kind"] as? String == "item" && place["text"] as? String == "1.3.4")
    #expect((place["id"] as? Int ?? 0) > 0)
    #expect((findings.last?["message"] as? String)?.contains("по месту в ячейке") == true)
  }

  @Test(arguments: ["r145", "az1128"], ["2022", "2026", "2030"])
  func `finds nothing in the built-in roadmaps`(stages: String, year: String) {
    trial.run("new", "a.kurator", "--year", year, "--stages", stages)
    let result = trial.run("check", "a.kurator")

    #expect(result.status == .done)
    guard stages == "az1128" else {
      #expect(result.out == "a.kurator: замечаний нет\n")
      return
    }
    // Only that the set itself was written down from memory.
    let notes = result.out.split(separator: "\n").filter { $0.hasPrefix("карта: замечание: ") }
    #expect(notes.count == 1 && notes[0].contains("сверьте с источником"))
    #expect(!result.out.contains("ошибка: ") && !result.out.contains("предупреждение: "))
  }

  @Test func `tells a year whose days off are not known, until the user's folder has them`() throws
  {
    try trial.write(
      NewCommandTests.roadmap.replacing("Март 2022", with: "22.02.2027"), to: "карта.txt")
    let before = trial.run("check", "карта.txt", "--json")
    #expect(before.out.contains("calendar-year-unlisted"))
    #expect(!before.out.contains("term-on-free-days"))

    try SmallFile.makeFolder(trial.path("config/kurator/handbook/calendar"))
    try trial.write(
      "transfers: [{from: 2027-02-20, to: 2027-02-22}]\n",
      to: "config/kurator/handbook/calendar/2027.yaml")
    let after = trial.run("check", "карта.txt", "--json")
    #expect(!after.out.contains("calendar-year-unlisted"))
    #expect(after.out.contains("term-on-free-days"))
  }

  @Test func `warns without an error status, and tells a number that stands twice`() throws {
    let text = NewCommandTests.roadmap.replacing("2. Обсудить.", with: "1. Обсудить.")
    try trial.write(text, to: "карта.txt")
    let result = trial.run("--lang", "en", "check", "карта.txt", "--json")

    #expect(result.status == .done)
    #expect(result.out.contains("duplicate-number") && result.out.contains("term-unread"))
  }

  @Test func `reads the course of the year in the years of the title`() throws {
    let text = NewCommandTests.roadmap.replacing("Когда получится", with: "в течение года")
      .replacing("Карта 2023", with: "Карта 2022/23").replacing("Март 2022", with: "Март 2023")
    try trial.write(text, to: "карта.txt")
    let result = trial.run("check", "карта.txt")
    #expect(result.out == "карта.txt: замечаний нет\n")
  }

  @Test func `says in its help what the status means`() {
    #expect(trial.run("check", "--help").out.contains("код 1 – есть ошибки"))
    #expect(
      trial.run("--lang", "en", "check", "--help").out.contains("status 1 where there is an error"))
  }

  @Test func `says that there is nothing to check`() {
    #expect(trial.run("check", "нет.kurator").status == .disk)
    #expect(trial.run("check", "нет.txt").status == .usage)
  }

  static let flaws: [RoadmapFlaw] = [
    .titleYears(
      2_023...2_024, terms: CalendarDay.sample.calendarMonth...CalendarDay.sample.calendarMonth),
    .otherYear(SchoolYear(holding: .sample), programme: SchoolYear(holding: .sample)),
    .termOutsideYears(.sample, programme: SchoolYear(holding: .sample)), .termUnread(.sample),
    .termMissing, .responsibleMissing, .measureEmpty,
    .coordinatorLate(.sample, after: .sample, term: .sample),
    .orderBeforeBasis(.sample, basis: .sample, term: .sample),
    .dependsOnLater(.sample, needs: .sample, term: .sample), .approvedWithoutNumber("приказ"),
    .duplicateNumber("1", first: .sample), .termOnFreeDays(.sample, []),
    .calendarYearUnlisted(2_027),
    .legalReference("145-р", right: "Р-145"), .yearSuspect(.sample, likely: 2_027),
    .markAgainstFact(.notStarted), .actionsMissing,
  ]

  @Test func `has a code for every flaw`() {
    #expect(Set(Self.flaws.map(\.code)).count == 18)
  }
}

extension CalendarDay {
  fileprivate static let sample = CalendarDay(number: 20_740)
}

extension Term {
  fileprivate static let sample = Term(day: .sample)
}

extension ActionPlace {
  fileprivate static let sample = ActionPlace(stage: 1, measure: 2, action: 3)
}
