import Mentoring
import Testing

@testable import Paperwork

/// What a column says of how actions were done.
@Suite struct RoadmapMarkTests {
  private func read(_ cell: String, actions: String = "1. Издать\n2. Огласить") throws
    -> RoadmapImport
  {
    try table(
      """
      №;Этап;Мероприятия;Содержание;Сроки;Ответственные;Отметка о выполнении
      1;Начало;Приказы;"\(actions)";Май 2026;Завуч;"\(cell)"
      """)
  }

  private func table(_ rows: String) throws -> RoadmapImport {
    try RoadmapSource.read(Array("Карта\n\(rows)\n".utf8), source: "a.csv")
  }

  private let done = RoadmapAction.Done(
    date: CalendarDay(number: 20_695), document: "протокол № 4")

  private func marks(_ read: RoadmapImport) -> [RoadmapAction.Done?] {
    read.roadmap.actions.map(\.action.done)
  }

  @Test func `is that of each action where it is numbered like them`() throws {
    let read = try read("1. –\n2. 30.08.2026, протокол № 4")
    #expect(marks(read) == [nil, done])
    #expect(read.findings.isEmpty)
  }

  @Test func `is that of all actions where there is one`() throws {
    let read = try read("30.08.2026, протокол № 4")
    #expect(marks(read) == [done, done])
    #expect(read.findings.isEmpty)
  }

  @Test(arguments: ["Протокол № 4 от 30.08.2026", "выполнено", "1. 30.08.2026"])
  func `is kept as a note and told where it begins with no day`(mark: String) throws {
    let read = try read(mark)
    #expect(marks(read) == [nil, nil])
    #expect(read.roadmap.actions.map(\.action.notes) == [mark, mark])
    #expect(read.findings == [.init(line: 4, kind: .markUnread(mark))])
    let one = try self.read(mark, actions: "1. Издать")
    #expect(one.roadmap.actions.map(\.action.notes) == [mark])
    #expect(one.findings.map(\.kind) == [.markUnread(mark)])
  }

  @Test func `of a measure goes to its actions on the rows below`() throws {
    let read = try table(
      """
      №;Мероприятия;Сроки;Ответственные;Отметка о выполнении
      1;Начало;;;
      1.1;Приказы;Май 2026;Завуч;30.08.2026, протокол № 4
      1.1.1;Издать;;;
      1.1.2;Огласить;;;31.08.2026
      1.2;Анкеты;Май 2026;Завуч;сделано
      1.2.1;Раздать;;;
      """)
    let other = RoadmapAction.Done(date: CalendarDay(number: 20_696), document: "")
    #expect(marks(read) == [done, other, nil])
    #expect(read.roadmap.actions.map(\.action.notes) == ["", "", "сделано"])
    #expect(read.findings == [.init(line: 7, kind: .markUnread("сделано"))])
  }

  @Test func `is a note and told where its day is still to come`() throws {
    let read = try read("1. 30.08.2026, протокол № 4\n2. 31.08.2026, акт")
    let upTo = read.upTo(CalendarDay(number: 20_695))
    #expect(marks(read).compactMap(\.?.date.iso) == ["2026-08-30", "2026-08-31"])
    #expect(marks(upTo) == [done, nil])
    #expect(upTo.roadmap.actions.map(\.action.notes) == ["", "31.08.2026, акт"])
    #expect(upTo.findings == [.init(line: 4, kind: .markInFuture("31.08.2026, акт"))])
    #expect(upTo.guesses == read.guesses)
    #expect(read.upTo(CalendarDay(number: 20_696)) == read)
  }

  @Test func `is told where there is no action to keep it`() throws {
    let read = try read("30.08.2026", actions: "")
    #expect(read.findings.map(\.kind) == [.markUnread("30.08.2026")])
  }
}
