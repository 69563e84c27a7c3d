extension OrganisationWords {
  static let russian = OrganisationWords(
    fullName: "Полное название", shortName: "Краткое название", kind: "Вид", place: "Место",
    headTitle: "Должность руководителя", headName: "Руководитель", year: "Учебный год",
    fullNameHint: "как в уставе: так будет в приказе",
    shortNameHint: "как на экране и в приложениях: Детский сад № 12 «Рябинка»",
    kindHint: "школа, детский сад, дополнительное образование или колледж",
    placeHint: "как в приказе: г. Киров; пока пусто, в приказе будет ____",
    headTitleHint: "заведующий, директор: кто подписывает приказ",
    headNameHint: "фамилия, имя, отчество полностью; пока пусто, в приказе будет ____",
    yearHint: "2026 – это 2026/27",
    coordinator: "Куратор", coordinatorOrder: "Приказ о кураторе №",
    coordinatorDate: "Приказ о кураторе от",
    coordinatorHint: "кто ведёт программу: фамилия, имя, отчество полностью",
    coordinatorOrderHint: "номер приказа, которым назначен куратор: 12-ОД",
    coordinatorDateHint: "день этого приказа: 01.09.2026",
    school: "школа", kindergarten: "детский сад", additional: "дополнительное образование",
    vocational: "колледж (СПО)",
    headTitles: [
      "заведующий", "заведующая", "директор", "и. о. заведующего", "и. о. директора", "ректор",
      "начальник",
    ],
    badYear: "Учебный год пишется так: 2026 или 2026/27",
    fieldKeys: "Tab – следующее поле, Shift+Tab – предыдущее",
    save: ActionWords("Сохранить", "Сохранить организацию"), back: ActionWords("Назад"))
}
