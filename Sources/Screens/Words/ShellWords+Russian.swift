import Mentoring

extension ShellWords {
  static let russian = ShellWords(
    chapter: chapterInRussian,
    demo: "ДЕМО",
    demoOffers: { ["Это пример. Своя программа – \($0.begin)", "\($0.begin) – своя"] },
    saved: { "Сохранено \($0.clock)" }, saving: "Сохраняется…", loading: "Загрузка…",
    tooSmall: { needed, actual in
      "Окно \(actual.0)×\(actual.1) слишком мало: нужно хотя бы \(needed.0)×\(needed.1)"
    },
    spaceKey: "Пробел", upKey: "Вверх", downKey: "Вниз", leftKey: "Влево", rightKey: "Вправо",
    help: ActionWords(
      "Помощь", "Показать клавиши этого экрана",
      also: "справка подсказка клавиатура команды горячие"),
    undo: ActionWords(
      "Отменить", "Отменить последнее изменение", also: "отмена откат откатить назад вернуть"),
    redo: ActionWords("Вернуть", "Вернуть отменённое", also: "возврат повтор повторить"),
    savedAlready: ActionWords(
      "Сохранено", "Узнать, когда всё было сохранено", also: "сохранить сохранение запись"),
    backup: ActionWords(
      "Резерв", "Сделать копию файла",
      also: "резервная копия бэкап архив сохранить как backup"),
    quit: ActionWords("Выход", "Выйти из программы: всё уже сохранено", also: "закрыть завершить"),
    suspend: ActionWords(
      "В фон", "Вернуться в командную строку, вызов – fg", also: "консоль оболочка свернуть"),
    begin: ActionWords(
      "Своя программа", "Перейти к началу: новая программа, открыть, пример",
      also: "создать открыть файл новая"),
    organisation: ActionWords(
      "Организация", "Изменить организацию, руководителя, учебный год",
      also: "учреждение школа сад директор заведующий реквизиты"),
    history: ActionWords(
      "История", "Показать все шаги: что отменится, что вернётся", also: "журнал изменения откат"),
    settings: ActionWords(
      "Настройки", "Настроить язык, цвета, клавиши, мышь",
      also: "тема цвета оформление параметры раскладка"),
    gallery: ActionWords("Галерея", "Посмотреть, из чего сложены экраны", also: "виджеты образцы"),
    palette: ActionWords("Меню", "Найти любое действие по нескольким буквам"),
    language: ActionWords(
      "Язык", "Сменить язык экрана: русский, English", also: "английский перевод"),
    mouse: ActionWords(
      "Мышь", "Отдать мышь терминалу, чтобы выделять текст, или взять обратно",
      also: "мышка щелчок колесо выделение"),
    notices: ActionWords("Сообщения", "Показать последние сообщения", also: "уведомления события"),
    find: ActionWords(
      "Найти", "Найти в тексте, который открыт поверх экрана", also: "поиск искать"),
    back: ActionWords("Назад", "Вернуться туда, откуда вызвано"),
    paletteHeading: "Меню: все действия",
    paletteHint: "Несколько букв названия, по-русски или по-английски",
    noSuchAction: "Такого действия нет. Наберите другое слово, например «печать»",
    carryOut: "Выполнить", sheetIsOpen: "Сначала закройте то, что открыто поверх экрана (Esc)",
    dragGivenUp: "Перетаскивание отменено: всё осталось как было",
    mouseTaken: "Мышь снова у программы: щелчки и колесо работают",
    mouseReleased: "Мышь отдана терминалу: ею можно выделять текст",
    noticesHeading: "Последние сообщения", noNotices: "Сообщений ещё не было",
    nothingToFindIn: "Здесь нет текста, в котором искать",
    work: { title in
      switch title {
      case .sorting: "Строки сортируются"
      case .searching: "Идёт поиск по строкам"
      case .matching: "Подбираются пары"
      case .laying: "Составляется список"
      case .changing: "Изменения записываются в файл"
      case .undoing: "Изменения отменяются"
      case .redoing: "Изменения возвращаются"
      case .writing: "Таблица записывается в файл"
      case .copying: "Пишется и проверяется копия файла"
      }
    },
    progress: { "\(number($0)) из \(number($1))" }, remaining: { "осталось \(number($0))" },
    stop: "прервать",
    more: "Ещё", undoes: { "\($3.undo) отменит: \(step($0, $1, $2))" },
    undoesShort: { "\($2.undo): \(step($0, "", $1))" }, undoKey: { "\($0.undo) – отменить" },
    goTo: { "Перейти: \(chapterInRussian($0))" }, sought: soughtInRussian,
    elsewhere: { "\(chapterInRussian($0)): \($1)" },
    worksHere: { "Открыта только глава. \($0) – \($1)" },
    yes: "Да", no: "Нет", cancel: "Отмена", delete: "Удалить",
    yesLetters: ["д", "Д", "y", "Y"], noLetters: ["н", "Н", "n", "N"],
    discardQuestion: "Закрыть форму?", discardText: "Введённое не сохранено.",
    discard: "Закрыть без сохранения", keepTyping: "Продолжить ввод",
    leaveText: "После этого программа завершится.", choose: "Выбрать",
    goBackQuestion: "Вернуться к этому шагу?",
    goBackText: { steps, keys in
      "Будет отменено всё, что сделано после него: "
        + Plural.russian(steps, "шаг", "шага", "шагов") + ". \(keys.redo) вернёт их по одному."
    },
    formIsOpen: { save, close in
      "Сначала сохраните форму\(key(save)) или закройте её\(key(close))"
    },
    helpHeading: { "Клавиши: \($0)" },
    helpHere: "На этом экране", helpEverywhere: "Везде", helpInSheet: "Поверх экрана",
    changed: { "Записано: \(StepWords.russian.title($0, of: $1)) · \($2.undo) – отменить" },
    nothingChanged: "Ничего не изменено",
    undoneSteps: { steps, keys in
      "Отменено: \(Plural.russian(steps, "шаг", "шага", "шагов"))."
        + " \(keys.redo) вернёт их по одному"
    },
    undone: { "Отменено: \(step($0, $1, $2))" },
    redone: { "Возвращено: \(step($0, $1, $2))" },
    allSaved: { saved, path, keys in
      "Каждое изменение сохраняется сразу" + (saved.map { ". Последнее – в \($0.clock)" } ?? "")
        + (path.map { ". \(keys[ShellAction.backup.id]) – копия. Файл: \($0)" } ?? "")
    },
    notSavedYet: { save, isDraftKept in
      "Введённое в форму ещё не записано" + (save.map { ": \($0) – записать" } ?? "")
        + (isDraftKept ? ". Черновик хранится в файле" : "")
    },
    backingUp: "Записывается копия файла…",
    unusedKey: { key, keys in
      "\(key) здесь ничего не делает. \(keys["shell.palette"]) – всё, что можно сделать,"
        + " \(keys["shell.help"]) – клавиши"
    },
    backedUp: { "Копия сделана и проверена: \($0)" },
    notBackedUp: { "Копия не сделана. \(RefusalWords.russian.trouble($0))" },
    created: { "Программа создана: \($0)" },
    noFieldToPaste: "Вставить некуда: сначала откройте поле для ввода",
    copied: copiedInRussian,
    changedOutside: "Файл изменила другая программа: показаны новые данные",
    none: "—")

  private static func key(_ name: String?) -> String { name.map { " (\($0))" } ?? "" }

  @Sendable private static func step(_ title: StepTitle, _ subject: String, _ count: Int)
    -> String
  {
    StepWords.russian.full(title, subject, count)
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

  private static func soughtInRussian(_ chapter: Chapter) -> String {
    switch chapter {
    case .now: "сегодня срочное дела задачи"
    case .roadmap: "дорожная план этапы сроки график календарь"
    case .mentees:
      "база участники люди согласия отбор фильтр экспорт выгрузка csv excel эксель копия"
    case .mentors:
      "база участники люди согласия отбор фильтр экспорт выгрузка csv excel эксель копия"
    case .surveys: "опросник опрос ввод ответы"
    case .board: "пара пары подбор распределение"
    case .orders: "печать документ docx подпись распечатать"
    case .start, .organisation, .history, .settings, .gallery: ""
    }
  }
}

private func copiedInRussian(_ copied: Message.Copied) -> String {
  func rows(_ count: Int) -> String {
    "Скопировано: " + Plural.russian(count, "строка", "строки", "строк")
  }
  switch copied {
  case .terminal(let text):
    return text.rows.map { rows($0) + " – в буфер обмена терминала" }
      ?? "Отправлено терминалу в буфер обмена: \(text.text)"
  case .desktop(let text):
    return text.rows.map { rows($0) + " – в буфер обмена" }
      ?? "Скопировано в буфер обмена: \(text.text)"
  case .file(let path, let text):
    return text.rows.map { rows($0) + " – в файл \(path): буфер обмена недоступен" }
      ?? "Буфер обмена недоступен, текст записан в файл \(path)"
  }
}
