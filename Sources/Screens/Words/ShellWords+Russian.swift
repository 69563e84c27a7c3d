import Mentoring

extension ShellWords {
  static let russian = ShellWords(
    chapter: chapterInRussian,
    demo: "ДЕМО", demoOffer: "Это пример. Своя программа – Ctrl+N", demoOfferShort: "Ctrl+N – своя",
    saved: { "Сохранено \($0.clock)" }, saving: "Сохраняется…", loading: "Загрузка…",
    tooSmall: { needed, actual in
      "Окно \(actual.0)×\(actual.1) слишком мало: нужно хотя бы \(needed.0)×\(needed.1)"
    },
    spaceKey: "Пробел",
    help: ActionWords("Помощь", "Показать клавиши этого экрана"),
    undo: ActionWords("Отменить", "Отменить последнее изменение"),
    redo: ActionWords("Вернуть", "Вернуть отменённое"),
    savedAlready: ActionWords("Сохранено", "Узнать, когда всё было сохранено"),
    quit: ActionWords("Выход", "Выйти из программы: всё уже сохранено"),
    suspend: ActionWords("В фон", "Вернуться в командную строку, вызов – fg"),
    begin: ActionWords("Своя программа", "Перейти к началу: новая программа, открыть, пример"),
    organisation: ActionWords(
      "Организация", "Изменить организацию, руководителя, учебный год"),
    history: ActionWords("История", "Показать все шаги, и что отменит Ctrl+Z"),
    settings: ActionWords("Настройки", "Настроить язык, цвета, клавиши, мышь"),
    gallery: ActionWords("Галерея", "Посмотреть, из чего сложены экраны"),
    palette: ActionWords("Меню", "Найти любое действие по нескольким буквам"),
    back: ActionWords("Назад", "Вернуться туда, откуда вызвано"),
    paletteHint: "Несколько букв названия, по-русски или по-английски",
    noSuchAction: "Такого действия нет: сотрите букву, и список станет длиннее",
    carryOut: "Выполнить", sheetIsOpen: "Сначала закройте то, что открыто поверх экрана (Esc)",
    more: "Ещё", undoes: { "Ctrl+Z отменит: \(step($0, $1))" },
    undoKey: "Ctrl+Z – отменить",
    goTo: { "Перейти: \(chapterInRussian($0))" },
    yes: "Да", no: "Нет", cancel: "Отмена", delete: "Удалить",
    yesLetters: ["д", "Д", "y", "Y"], noLetters: ["н", "Н", "n", "N"],
    leaveQuestion: "Выйти без сохранения?",
    leaveText: "Введённое в эту форму ещё не сохранено и пропадёт.",
    discardQuestion: "Закрыть форму?", discardText: "Введённое не сохранено.",
    discard: "Закрыть без сохранения", keepTyping: "Продолжить ввод",
    formIsOpen: "Сначала сохраните форму (F2) или закройте её (Esc)",
    helpHeading: { "Клавиши: \(chapterInRussian($0))" },
    helpHere: "На этом экране", helpEverywhere: "Везде",
    changed: { "Записано: \(StepWords.russian.title($0)) · Ctrl+Z – отменить" },
    undone: { "Отменено: \(step($0, $1))" },
    redone: { "Возвращено: \(step($0, $1))" },
    allSaved: { saved in
      saved.map { "Каждое изменение сохраняется сразу. Последнее – в \($0.clock)" }
        ?? "Каждое изменение сохраняется сразу"
    },
    noFieldToPaste: "Вставить некуда: сначала откройте поле для ввода",
    copied: { "Отправлено терминалу в буфер обмена: \($0)" },
    copiedToFile: { "Буфер обмена недоступен, текст записан в файл \($0)" },
    changedOutside: "Файл изменила другая программа: показаны новые данные",
    none: "—")

  @Sendable private static func step(_ title: StepTitle, _ subject: String) -> String {
    let step = StepWords.russian.title(title)
    return subject.isEmpty ? step : "\(step) (\(subject))"
  }

  private static func chapterInRussian(_ chapter: Chapter) -> String {
    switch chapter {
    case .start: "Начало"
    case .now: "Сейчас"
    case .roadmap: "Карта"
    case .mentees: "Наставляемые"
    case .mentors: "Наставники"
    case .surveys: "Анкеты"
    case .board: "Доска"
    case .orders: "Приказы"
    case .organisation: "Организация"
    case .history: "История"
    case .settings: "Настройки"
    case .gallery: "Галерея виджетов"
    }
  }
}
