/// Steps that more than one story takes, in Russian.
extension Coordinator {
  /// Makes the programme of the kindergarten from the start screen, with the roadmap of a file.
  func makeProgramme() throws {
    try reads("Kurator")
    try press(showing: "Т Новая программа")
    try fill("Краткое название", "Детский сад № 12 «Рябинка»")
    try fill("Полное название", "МБДОУ «Детский сад № 12 „Рябинка“»")
    try fill("Место", "г. Киров")
    try fill("Должность руководителя", "Заведующий")
    try fill("Руководитель", "Смирнова Ольга Петровна")
    try replace("Учебный год", "2026")
    try fill("Дорожная карта", "и")
    try reads("● из файла")
    try fill("Файл карты", Fixture.path("roadmap.txt"))
    try press(showing: "F2 Готово")
    try reads("Так прочитана карта из файла roadmap.txt", "стоит проверить 6 мест")
    try press(showing: "F2 Создать")
    try reads("Детский сад № 12 «Рябинка» · 2026/27", "Сохранено", "0 наставляемых · 0 наставников")
  }

  /// The file of that programme.
  static let file = "Детский сад 12 Рябинка 2026-27.kurator"

  /// Enters somebody into the base in front, with so much as is told: field, text.
  func enter(_ name: String, _ fields: (label: String, text: String)...) throws {
    try press(showing: "F6")
    try fill("Фамилия, имя, отчество", name)
    for field in fields { try replace(field.label, field.text) }
    try press(showing: "F2 Сохранить")
    try readsLine("›", name)
  }

  /// Enters the consent to processing of the person in front, from paper.
  func enterConsent(of name: String) throws {
    try press(showing: "С Согласия")
    try reads("Согласия: \(name)", "Согласий ещё нет")
    try press(showing: "Ins")
    try replace("Подписано", "01.10.2026")
    try press(showing: "F2 Сохранить")
    try readsLine("обработка персональных данных", "01.10.2026")
    try press(showing: "Esc Назад")
    try readsLine("›", name, "есть")
  }

  /// Begins a draft in front of the orders and gives it number and date.
  func beginOrder() throws {
    try press(showing: "Ins Начать")
    try reads("Проект приказа · 1 пара")
    try press(showing: "F4 Изменить")
    try fill("Номер", "42-ОД")
    try fill("Дата", "05.10.2026")
    try press(showing: "F2 Сохранить")
    try reads("Проект приказа № 42-ОД от 05.10.2026")
  }

  /// Marks the order in front as signed.
  func signOrder() throws {
    try press(showing: "F2 Подписан")
    try reads("Приказ подписан?", "№ 42-ОД", "закрепятся")
    try press(showing: "Да (Д)")
    try reads("Приказ № 42-ОД от 05.10.2026 подписан")
  }
}
