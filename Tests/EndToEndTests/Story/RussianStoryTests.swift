import Foundation
import Testing
import ZipReading

extension EndToEnd {
  /// The whole path of a coordinator in a kindergarten, from a fresh machine to an issued order,
  /// with nothing known but what the screen says.
  struct RussianStoryTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func `a coordinator comes from the roadmap to a signed order`() throws {
      let person = try home.open()
      try makeProgramme(person)
      try walkRoadmap(person)
      try enterMentees(person)
      try findAndDelete(person)
      try enterMentor(person)
      try enterConsents(person)
      try keyInSurvey(person)
      try pairOnBoard(person)
      try draftAndPrint(person)
      try signAndTakeBack(person)
      try comeBack(person)
    }
  }
}

extension EndToEnd.RussianStoryTests {
  private func makeProgramme(_ person: Coordinator) throws {
    try person.makeProgramme()
    try #expect(home.names() == [Coordinator.file])
  }

  private func walkRoadmap(_ person: Coordinator) throws {
    try person.press(showing: "2 Карта")
    try person.reads("48 действий · выполнено 1")
    for stage in 1...7 where !person.lines.contains(where: { $0.isStage(stage) }) {
      try person.go("Down", to: "▸ \(stage) ")
    }

    try person.press(learning: "Г")
    try person.press(showing: "Пробел Готово")
    try person.replace("Выполнено", "30082026")
    try person.fill("Документ", "протокол № 1 от 30.08.2026")
    try person.press(showing: "F2 Сохранить")
    try person.reads("выполнено 2", "Выполнено 30.08.2026: протокол № 1 от 30.08.2026")

    try person.press(showing: "F4 Изменить")
    try person.fill("Свой срок", "Сентябрь 2026")
    try person.press(showing: "F2 Сохранить")
    try person.reads("Срок: Сентябрь 2026 · Ответственный:")
  }

  private func enterMentees(_ person: Coordinator) throws {
    try person.press(showing: "3 Наставляемые")
    try person.reads("Здесь будут наставляемые")
    try person.enter(
      "Ёлкина Мария Сергеевна", ("Дата рождения", "14032003"), ("Контакт", "+7 900 000-00-01"),
      ("Должность", "воспитатель"), ("Группа / место работы", "группа «Ромашка»"),
      ("Запрос", "Не хватает приёмов для занятий по развитию речи"), ("Метки", "речь, прогулка"),
      ("Форма", "в"), ("Ролевая модель", "о"), ("Возраст наставника", "35+"))
    try person.readsLine("Ёлкина Мария Сергеевна", "группа «Ромашка»")
    try person.enter("Жукова Анна Павловна")
    try person.enter("Еремеева Ольга Ивановна")
    try person.reads("3 наставляемых")
    #expect(
      person.families(of: ["Еремеева", "Ёлкина", "Жукова"]) == ["Еремеева", "Ёлкина", "Жукова"])
  }

  private func findAndDelete(_ person: Coordinator) throws {
    try person.press(showing: "F7 Найти")
    try person.type("елк")
    try person.reads("найдено 1 из 3")
    #expect(person.families(of: ["Еремеева", "Ёлкина", "Жукова"]) == ["Ёлкина"])
    try person.press(showing: "Esc Показать всех")
    try person.readsLine("Жукова")

    try person.go("Down", to: "Жукова")
    try person.press(showing: "F8 Удалить")
    try person.reads("Удалить наставляемого?", "Жукова Анна Павловна. Будет удалено")
    try person.press(showing: "Удалить (Д)")
    try person.reads("2 наставляемых")
    #expect(person.families(of: ["Еремеева", "Ёлкина", "Жукова"]) == ["Еремеева", "Ёлкина"])
    try person.press(learning: "Ctrl+Z")
    try person.reads("Отменено: удалён наставляемый", "3 наставляемых", "Жукова Анна Павловна")
  }

  private func enterMentor(_ person: Coordinator) throws {
    try person.press(showing: "4 Наставники")
    try person.reads("Здесь будут наставники")
    try person.enter(
      "Орлова Татьяна Викторовна", ("Дата рождения", "01.02.1980"),
      ("Должность", "старший воспитатель"), ("Компетенции", "Веду кружок по развитию речи"),
      ("Метки", "речь"), ("Форма", "в"), ("Сколько возьмёт", "2"))
    try person.readsLine("›", "Орлова Татьяна Викторовна", "0/2")
  }

  private func enterConsents(_ person: Coordinator) throws {
    try person.enterConsent(of: "Орлова Татьяна Викторовна")
    try person.press(showing: "3 Наставляемые")
    try person.go("Up", to: "Ёлкина")
    try person.enterConsent(of: "Ёлкина Мария Сергеевна")
    try person.reads("2 без согласия")
  }

  private func keyInSurvey(_ person: Coordinator) throws {
    try person.press(showing: "Ф Анкета")
    try person.reads("1. Сталкивались ли Вы раньше с программой наставничества?")
    try person.press(showing: "Н – нет")
    for (item, mark) in zip(3...12, ["7", "8", "9", "0", "6", "7", "8", "9", "5", "7"]) {
      try person.reads("\n \(item). ", "0 (десять)")
      try person.type(mark)
    }
    try person.reads("\n 13. Чего Вы ожидаете")
    try person.type("Поддержки на первых занятиях")
    try person.press(showing: "Enter Дальше")
    try person.reads("\n 14. Что для Вас")
    try person.type("Обратная связь")
    try person.press(showing: "Enter Дальше")
    try person.press(showing: "2 – Часто")
    try person.press(showing: "Д – да")
    try person.reads("Анкета введена полностью: 16 вопросов", "10", "(пропущено)")
    try person.press(showing: "Esc К списку")
    try person.readsLine("Ёлкина Мария Сергеевна", "✓ введена")
    try person.reads("Введено 1 из 4")

    try person.press(showing: "3 Наставляемые")
    try person.press(showing: "F3 Целиком")
    try person.reads("10 из 10", "Поддержки на первых занятиях")
    try person.press(showing: "Esc Назад")
  }

  private func pairOnBoard(_ person: Coordinator) throws {
    try person.press(showing: "6 Доска")
    try person.readsLine("Пар 1 из 3")
    try person.readsLine("›", "Ёлкина М. С.", "→ Орлова Т. В.")
    try person.readsLine("Жукова А. П.", "нет согласия наставляемого")
    try person.readsLine("Еремеева О. И.", "нет согласия наставляемого")
    try person.reads("● запрос", "нет данных: ", "не проверяется")
    try person.press(showing: "З Закрепить")
    try person.reads("◆ Закреплена")
    try person.press(showing: "F5 Принять")
    try person.reads("✓ Принята, ждёт приказа")
    try person.press(showing: "Ctrl+Z отменит")
    try person.reads("Отменено: пара принята", "◆ Закреплена")
    try person.press(showing: "F5 Принять")
    try person.reads("✓ Принята, ждёт приказа")
  }

  private func draftAndPrint(_ person: Coordinator) throws {
    try person.press(showing: "F2 Приказ")
    try person.press(showing: "Ins Начать")
    try person.reads("Проект приказа · 1 пара", "ПРИКАЗЫВАЮ:", "Ёлкина Мария Сергеевна")
    try person.press(showing: "F5 Печать")
    try expectPaper(try printedPath(person), says: "____", number: "____")

    try person.press(showing: "F4 Изменить")
    try person.fill("Номер", "42-ОД")
    try person.fill("Дата", "05.10.2026")
    try person.press(showing: "F2 Сохранить")
    try person.reads("Проект приказа № 42-ОД от 05.10.2026")
    try person.press(showing: "F5 Печать")
    try expectPaper(try printedPath(person), says: "05.10.2026", number: "42-ОД")
  }

  private func signAndTakeBack(_ person: Coordinator) throws {
    try person.signOrder()
    try person.press(showing: "F5 Печать")
    try person.reads("/Приказ 42-ОД от 05.10.2026.docx")
    let path = try printedPath(person)
    try expectPaper(path, says: "05.10.2026", number: "42-ОД")

    try person.press(showing: "6 Доска")
    try person.reads("■ Утверждена приказом № 42-ОД")
    try person.press(learning: "F8")
    try person.reads("Пара утверждена приказом № 42-ОД")
    try person.press(showing: "7 Приказы")
    try person.press(showing: "Г Снять подпись")
    try person.reads("Снять подпись?", "снова станет проектом")
    try person.press(showing: "Да (Д)")
    try person.reads("Проект приказа № 42-ОД от 05.10.2026")
    try person.press(showing: "6 Доска")
    try person.reads("✓ Принята, ждёт приказа")
  }

  private func comeBack(_ first: Coordinator) throws {
    try first.press(showing: "3 Наставляемые")
    try first.go("Down", to: "Жукова")
    try #expect(first.leave() == 0)
    let file = "Детский сад 12 Рябинка 2026-27.kurator"
    let log = try home.run("log", file).text
    #expect(log.contains("приказ подписан") && log.contains("подпись приказа снята"))

    let person = try home.open()
    try person.readsLine("›", "Жукова Анна Павловна")
    try person.readsLine("Ёлкина Мария Сергеевна", "есть", "Орлова Т. В.")
    try person.press(showing: "2 Карта")
    try person.reads("48 действий · выполнено 5")
    try person.press(showing: "5 Анкеты")
    try person.readsLine("Ёлкина Мария Сергеевна", "✓ введена")
    try person.press(showing: "Ctrl+Z отменит")
    try person.reads("Отменено: подпись приказа снята")
    try person.press(showing: "7 Приказы")
    try person.reads("Приказ № 42-ОД от 05.10.2026 подписан")
    try person.press(learning: "Ctrl+Z")
    try person.reads("Отменено: приказ подписан", "Проект приказа № 42-ОД от 05.10.2026")
    try #expect(person.leave() == 0)
  }
}

extension EndToEnd.RussianStoryTests {
  /// The path that the screen tells after printing.
  private func printedPath(_ person: Coordinator) throws -> String {
    try person.reads("Записано: ", ".docx")
    let told = try #require(person.lines.first { $0.contains("Записано: ") })
    let path = told.split(separator: "Записано: ").last?.split(separator: ".docx").first ?? ""
    return path + ".docx"
  }

  /// The paper is where the screen says, and its annex names the order by the same record.
  private func expectPaper(_ path: String, says date: String, number: String) throws {
    #expect(path.hasPrefix("/"), "the full path, not \(path)")
    let file = try Data(contentsOf: URL(filePath: path, relativeTo: home.folder))
    let document = try ZipListing([UInt8](file)).entries.first { $0.name == "word/document.xml" }
    let text = try #require(document).text.withoutTags
    #expect(text.contains("ПРИКАЗЫВАЮ:"))
    #expect(text.contains("Смирнова") || text.contains("Смирнова".uppercased()))
    #expect(text.contains("Ёлкина Мария Сергеевна"))
    let annex = try #require(text.split(separator: "Приложение № 1").last)
      .prefix { $0 != "\n" }
    #expect(annex.contains("к приказу") && annex.hasSuffix("от \(date) № \(number)"))
  }
}

extension Coordinator {
  /// Those of these families that are on the screen, from above, each once.
  func families(of known: [String]) -> [String] {
    var found: [String] = []
    for line in lines {
      let name = known.first { line.dropFirst(3).hasPrefix("\($0) ") }
      if let name, !found.contains(name) { found.append(name) }
    }
    return found
  }
}

extension String {
  /// The text of a document, a line for each paragraph.
  var withoutTags: String {
    replacing("</w:p>", with: "\n").replacing(/<[^>]*>/, with: "")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      .replacing("\u{A0}", with: " ")
  }
}

extension String {
  /// Whether a line of the roadmap is the row of this stage, folded or open.
  fileprivate func isStage(_ number: Int) -> Bool {
    ["▸", "▾"].contains { hasPrefix("   \($0) \(number) ") || hasPrefix(" › \($0) \(number) ") }
  }
}
