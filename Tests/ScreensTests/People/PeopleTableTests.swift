import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Marks, columns, order and filters of a base.
@Suite struct PeopleTableTests {
  private func names(_ stage: Stage) -> [String] {
    guard let list = stage.people?.list else { return [] }
    return list.shown.indices.compactMap { list[$0]?.person.name.family }
  }

  @Test(arguments: ["Ins", "Space"]) func `marks a row and goes on`(key: String) throws {
    var stage = try Stage.people(.mentee)
    try stage.press(key, "Down", key)
    #expect(stage.people?.marks == [101, 103])
    #expect(stage.text.contains("помечено: 2"))
    #expect(stage.people?.cursor.index == 3)
    try stage.press("Home", key)
    #expect(stage.people?.marks == [103])
  }

  @Test func `marks all that were found, and takes their marks off`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("Ins", "F7", "«ромашка»", "Enter", "+", "Enter", "Esc")
    #expect(stage.people?.marks == [101, 104])
    try stage.press("-", "Enter")
    #expect(stage.people?.marks == [])
  }

  @Test func `deletes all that are marked with one question and as one step`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("Ins", "Ins", "F8")
    #expect(stage.text.contains("Удалить 2 наставляемых?"))
    #expect(stage.text.contains("Абрамова О. И., Аксёнова Д. П."))
    try stage.press("Enter")
    #expect(stage.takeWishes() == [])
    try stage.press("F8", "д")
    let edits: [Edit] = [101, 102].map { .people(.removeMentee(Mentee.ID($0))) }
    #expect(stage.takeWishes() == [.perform(Change(edits, .removeMentee))])
  }

  @Test func `names whom a signed order holds among those marked`() throws {
    var records = PeopleSamples.mentees.compactMap { PeopleRecord($0) }
    records[1].signedOrder = "42-ОД"
    var answers = PeopleSamples.answers
    answers.take(PeopleSamples.slice(.mentee, records))
    var stage = try Stage.people(.mentee, answers: answers)
    try stage.press("+", "Enter", "F8")
    #expect(stage.program.notice?.text.hasPrefix("Аксёнова Д. П.: ") == true)
    #expect(stage.takeWishes() == [])
  }

  @Test func `forgets the mark of somebody who is gone`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("Ins", "Ins")
    stage.send(.changedOutside)
    var answers = PeopleSamples.answers
    answers.take(mentees: Array(PeopleSamples.mentees.dropFirst()))
    stage.answer(answers)
    #expect(stage.people?.marks == [102])
  }

  @Test func `copies what is marked as a table`() throws {
    var stage = try Stage.people(.mentor)
    try stage.press("+", "Enter", "Ctrl+C")
    guard case .copy(let copied)? = stage.takeWishes().last else { throw Samples.Missing() }
    #expect(copied.rows == 2)
    #expect(
      copied.text == """
        Фамилия, имя, отчество\tГруппа\tСогласие\tМеста\tАнкета\tКомпетенции\tНаставляемые\tДолжность\tЛет
        Белова Лариса Андреевна\tТеремок\tесть\t0/1\t—\tречь, адаптация\t—\tвоспитатель\t50
        Титова Наталья Петровна\tРомашка\tесть\t2/2\t—\tпланирование\tАбрамова О. И., Аксёнова Д. П.\tвоспитатель\t46

        """)
  }

  @Test func `puts rows in order by several columns`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("o", "Down", "Space", "Up", "Space", "Space", "Enter")
    #expect(stage.people?.table.text == "sort=place+,name-")
    #expect(names(stage) == ["Ёлкина", "Иванова", "Абрамова", "Аксёнова", "Жуков"])
    #expect(stage.text.contains("3 без пары"))
    #expect(stage.text.contains("по группе ↑ +1"))
    stage.send(.resized(Size(width: 120, height: 24)))
    #expect(stage.text.contains("3 без пары"))
    #expect(stage.text.contains("Группа ↑, Фамилия, имя, отчество ↓"))
    try stage.press("o", "0", "Enter")
    #expect(names(stage).first == "Абрамова")
  }

  @Test func `takes nothing over where the sheet is left with Esc`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("o", "Space", "Space", "Esc", "t", "Down", "Space", "Esc")
    try stage.press("l", "«Ив»", "Esc")
    #expect(stage.people?.table == Table.State())
  }

  @Test func `gives the width that is left over to what is cut`() throws {
    var answers = PeopleSamples.answers
    var records = PeopleSamples.mentees.compactMap { PeopleRecord($0) }
    records[0].person.workplace = "Подготовительная группа"
    answers.take(PeopleSamples.slice(.mentee, records))
    let stage = try Stage.people(.mentee, size: Size(width: 200, height: 50), answers: answers)
    #expect(stage.text.contains(" Подготовительная группа  есть"))
  }

  @Test func `stands by the column whose heading is clicked`() throws {
    var stage = try Stage.people(.mentee)
    let context = stage.program.context
    var page = try #require(stage.people)
    _ = page.grasp("column.place", .click, context)
    #expect(page.list[0]?.person.name.family == "Ёлкина")
    _ = page.grasp("column.place", .click, context)
    #expect(page.list[0]?.person.name.family == "Аксёнова")
    _ = page.grasp("column.place.edge", .drag(by: Point(x: 4, y: 0)), context)
    #expect(page.table.text.contains("width=place:"))
    #expect(page.arrangement["table"] == page.table.text)
    try stage.press("Home")
  }

  @Test func `filters by columns besides the search`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("l", "Tab", "«ромашка»", "Enter")
    #expect(names(stage) == ["Абрамова", "Иванова"])
    #expect(stage.text.contains("найдено 2 из 5 · Группа: ромашка"))
    try stage.press("F7", "«ив»", "Enter")
    #expect(names(stage) == ["Иванова"])
    #expect(stage.text.contains("«ив»: найдено 1 из 5 · Группа: ромашка"))
    #expect(stage.program.session.arrangements[.mentees]?["table"] == "filter=place:ромашка")
    try stage.press("Esc")
    #expect(names(stage).count == 5)
  }

  @Test func `names every filter of the columns, the states by their words`() throws {
    var stage = try Stage.people(.mentee, size: Size(width: 40, height: 15))
    var people = try #require(stage.people)
    people.arrange(["table": "filter=place:ромашка,consent:missing"])
    stage.program.pages[.mentees] = people
    #expect(stage.lines[3].hasPrefix(" найдено 1 из 5 · Группа: ром"))
    stage.send(.resized(Size(width: 80, height: 24)))
    #expect(stage.text.contains("найдено 1 из 5 · Группа: ромашка, Согласие: нет"))
  }

  @Test func `does not take a word in another column for a hit`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("l", "«ромашка»", "Enter")
    #expect(names(stage) == [])
    #expect(stage.text.contains("Никого не нашлось. Esc – показать всех"))
  }

  @Test func `hides and moves columns`() throws {
    var stage = try Stage.people(.mentee)
    #expect(stage.text.contains("Группа"))
    try stage.press("t", "Down", "Space", "Enter")
    #expect(stage.people?.table.text == "hidden=place")
    #expect(!stage.text.contains("Группа  "))
  }

  @Test func `scrolls the columns behind the name`() throws {
    var stage = try Stage.people(.mentee)
    #expect(!stage.text.contains("Должность  "))
    for _ in 0..<9 { try stage.press("Right") }
    #expect(stage.text.contains("Должность"))
    #expect(stage.text.contains("Абрамова Ольга Игоревна"))
    for _ in 0..<9 { try stage.press("Left") }
    #expect(stage.people?.table == Table.State())
  }
}
