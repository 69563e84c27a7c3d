import Foundation
import Testing

extension EndToEnd {
  /// A roadmap of last year is read, looked through, checked, moved, and found again.
  struct RoadmapStoryTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func `a roadmap is read, mended, moved and kept`() throws {
      let person = try home.open()
      try makeProgramme(person)
      try importRoadmap(person)
      try mendFindings(person)
      try moveTerm(person)
      try comeBack(person)
    }

    @Test func `a programme goes on into the next year, and last year's file stays`() throws {
      let person = try home.open()
      try makeProgramme(person)
      try importRoadmap(person)
      let before = try home.bytes(Self.file)
      try rollOver(person)
      try #expect(person.leave() == 0)
      #expect(try home.names() == [Self.file, Self.next])
      #expect(try home.bytes(Self.file) == before)
      try hasNoOldYear()
      let again = try home.open(Self.file)
      try again.reads("2022/23")
      try #expect(again.leave() == 0)
    }
  }
}

extension EndToEnd.RoadmapStoryTests {
  private static let file = "Детский сад 12 Рябинка 2022-23.kurator"

  private static let next = "Детский сад 12 Рябинка 2023-24.kurator"

  private func makeProgramme(_ person: Coordinator) throws {
    try person.press(showing: "Т Новая программа")
    try person.fill("Краткое название", "Детский сад № 12 «Рябинка»")
    try person.fill("Полное название", "МБДОУ «Детский сад № 12 „Рябинка“»")
    try person.fill("Место", "г. Киров")
    try person.fill("Должность руководителя", "Заведующий")
    try person.fill("Руководитель", "Смирнова Ольга Петровна")
    try person.replace("Учебный год", "2022")
    try person.press(showing: "F2 Готово")
    try person.reads("Рябинка» · 2022/23", "Сохранено")
    try person.press(showing: "2 Карта")
    try person.reads("выполнено 1")
  }

  /// What was read is looked through before anything is kept, and a term is corrected there.
  private func importRoadmap(_ person: Coordinator) throws {
    try person.press(showing: "Ш Из файла")
    try person.fill("Файл карты", Fixture.path("roadmap.txt"))
    try person.press(showing: "F2 Прочитать")
    try person.reads("Так прочитана карта из файла roadmap.txt", "7 этапов · 48 действий")
    try person.reads("стоит проверить", "(знак ?)")
    try person.press(showing: "Т Дальше")
    try person.reads("Ответственный при загрузке отнесён к действию по месту в ячейке")
    try person.press(showing: "F4 Исправить")
    try person.fill("Ответственные", ", Куратор")
    try person.press(showing: "F2 Готово")
    try person.readsLine("✓", "1.1.1")
    try person.press(showing: "Enter Взять карту")
    try person.reads("48 действий · выполнено 1", "замечаний")
  }

  /// The years of the title are mended by a key, a measure without a name by hand at its place.
  private func mendFindings(_ person: Coordinator) throws {
    try person.press(showing: "С Проверка")
    try person.reads("Проверка карты:", "В названии 2023–2024")
    try person.go("Down", to: "карта", "В названии")
    try person.press(showing: "F5 Исправить")
    try person.missesNow("В названии 2023–2024")
    try person.reads("0 ошибок, 3 предупреждения")
    try person.go("Down", to: "Строка без мероприятия")
    try person.press(showing: "Enter К месту")
    try person.press(showing: "F4 Изменить")
    try person.fill("Название", "Привлечение наставников")
    try person.press(showing: "F2 Сохранить")
    try person.readsLine("›", "Привлечение наставников")
    try person.press(showing: "С Проверка")
    try person.reads("0 ошибок, 2 предупреждения")
    try person.press(showing: "Esc К карте")
  }

  /// A term is moved by a month and back by undo; moved once more, it stays.
  private func moveTerm(_ person: Coordinator) throws {
    try person.press(showing: "F7 Найти")
    try person.type("Организовать обучение")
    try person.press(showing: "Enter К найденному")
    try person.reads("Срок: Август-сентябрь 2022")
    try person.pty.press("ъ")
    try person.reads("Срок: Сентябрь – октябрь 2022", "было: Август-сентябрь 2022")
    try person.pty.press("Ctrl+Z")
    try person.reads("Срок: Август-сентябрь 2022")
    try person.pty.press("ъ")
    try person.reads("Срок: Сентябрь – октябрь 2022", "Сохранено")
  }

  private func comeBack(_ person: Coordinator) throws {
    try #expect(person.leave() == 0)
    let again = try home.open(Self.file)
    try again.reads("Срок: Сентябрь – октябрь 2022", "было: Август-сентябрь 2022")
    try #expect(again.leave() == 0)
  }

  /// All that changes is read before the new file is made; an existing one is not taken.
  private func rollOver(_ person: Coordinator) throws {
    try person.press(showing: "F9 Меню")
    try person.type("новый учебный год")
    try person.pty.press("Enter")
    try person.reads("Перенос с 2022/23 на 2023/24 учебный год", "→")
    try person.press(showing: "F3 Читать всё")
    try person.pty.press("End")
    try person.reads("Переходят 0 наставляемых и 0 наставников")
    try person.press(showing: "Esc Назад")
    try person.fill("Новый файл", "")
    try person.reads(Self.next)
    try person.press(showing: "F2 Создать")
    try person.reads("Открыта программа 2023/24", "Прошлогодняя цела", "Рябинка» · 2023/24")
    try person.press(showing: "2 Карта")
    try person.reads("48 действий · выполнено 1")
  }

  /// No date of the new roadmap lies in a wrong year.
  private func hasNoOldYear() throws {
    let table = home.path("карта.csv")
    #expect(
      try home.run("export", "roadmap", "--file", Self.next, "--out", "карта.csv").status == 0)
    let text = try String(contentsOfFile: table, encoding: .utf8)
    #expect(text.contains("Май 2023") && text.contains("2024"))
    #expect(!text.contains("2022"))
  }
}
