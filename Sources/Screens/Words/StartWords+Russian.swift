extension StartWords {
  static let russian = StartWords(
    welcome: "Программа наставничества детского сада или школы – от дорожной карты до приказа.",
    new: ActionWords("Новая программа", "Создать программу своей организации"),
    open: ActionWords("Открыть", "Открыть файл программы"),
    demo: ActionWords("Пример", "Посмотреть на заполненном примере, ничего не испортив"),
    choose: ActionWords("Выбрать"), up: ActionWords("Выше"), down: ActionWords("Ниже"),
    submit: ActionWords("Готово", "Создать или открыть"), cancel: ActionWords("Назад"),
    newHeading: "Новая программа", openHeading: "Открыть программу",
    fullName: "Полное название", shortName: "Краткое название", kind: "Вид", place: "Место",
    headTitle: "Должность руководителя", headName: "Руководитель", year: "Учебный год",
    roadmap: "Дорожная карта", file: "Файл", path: "Файл программы",
    fullNameHint: "как в уставе; так напечатает приказ",
    shortNameHint: "как на экране и в приложениях: Детский сад № 12 «Рябинка»",
    placeHint: "как в приказе: г. Киров", headTitleHint: "заведующий, директор",
    headNameHint: "фамилия, имя, отчество полностью", yearHint: "2026 – это 2026/27",
    fileHint: "пусто – имя сложится из названия и года", pathHint: "путь к файлу .kurator",
    roadmapBuiltIn: "встроенная", roadmapFromFile: "из файла", roadmapFile: "Файл карты",
    roadmapFileHint: "текст таблицы, сохранённый из Word",
    school: "школа", kindergarten: "детский сад", additional: "дополнительное образование",
    vocational: "колледж (СПО)",
    missing: "Заполните это поле", badYear: "Учебный год пишется так: 2026 или 2026/27",
    nothingOpen: "Сначала создайте или откройте программу")
}
