extension CommandWords.Help {
  static let russian = CommandWords.Help(
    head: "kurator – рабочее место куратора программы наставничества: карта года, базы, анкеты,"
      + " пары, приказ",
    commands: "Команды", options: "Параметры", everywhere: "Параметры всех команд",
    example: "Пример", statuses: "Код завершения", variables: "Переменные окружения",
    entry: entryInRussian,
    globals: [
      .init("--lang ru|en", "язык"),
      .init("--today ДЕНЬ", "считать сегодняшним этот день, например 2026-10-05"),
      .init("--theme ТЕМА", "тема оформления"),
      .init(
        "--color СКОЛЬКО", "auto, always, never, 256, 16; auto – ни одного, если есть NO_COLOR"),
      .init("--ascii", "только знаки ASCII, русское – латиницей"),
      .init("--dump-keymap", "напечатать keys.yaml со всеми действиями и клавишами"),
      .init("--help, --version", "эта справка, номер версии"),
    ],
    status: [
      .init("0", "сделано"),
      .init("1", "отказано, или есть замечания"),
      .init("2", "команда написана неверно, или исходный файл нельзя прочитать"),
      .init("3", "ошибка диска или файла программы"),
      .init("130", "прервано по Ctrl+C"),
    ],
    variable: [
      .init("KURATOR_FILE", "файл программы вместо --file"),
      .init("KURATOR_TODAY", "сегодняшний день вместо --today"),
    ],
    more: "Подробно о команде – kurator КОМАНДА --help")

  private static func entryInRussian(_ topic: CommandWords.Topic) -> CommandWords.Entry {
    switch topic {
    case .open: open
    case .demo: demo
    case .new: new
    case .show: show
    case .importRoadmap: importRoadmap
    case .exportOrder: exportOrder
    case .exportRoadmap: exportRoadmap
    case .match: match
    case .check: check
    case .log: log
    case .rollover: rollover
    case .undo: undo
    case .redo: redo
    case .verify: verify
    case .backup: backup
    case .restore: restore
    case .handbook: handbook
    case .handbookCopy: handbookCopy
    case .handbookPrint: handbookPrint
    case .doctor: doctor
    }
  }

  private static let open = CommandWords.Entry(
    "[ФАЙЛ] [--screen ЭКРАН]",
    "Открыть программу; без файла – последнюю, а если её нет – начальный экран",
    example: "kurator рябинка.kurator --screen board", options: [screen])

  private static let demo = CommandWords.Entry(
    "demo [ФАЙЛ] [--people N]",
    "Записать и открыть пример – детский сад; без терминала показать весь путь по кадрам",
    example: "kurator demo пример.kurator",
    options: [.init("--people N", "столько выдуманных людей, чтобы проверить скорость")])

  private static let new = CommandWords.Entry(
    "new ФАЙЛ [--organization НАЗВАНИЕ] [--year ГОД] [--roadmap ИСТОЧНИК] [--stages НАБОР]",
    "Создать программу нового учебного года",
    example: "kurator new рябинка.kurator --organization \"Детский сад № 12\" --year 2026",
    options: [
      .init("--organization НАЗВАНИЕ", "название организации; остальное вносится на экране"),
      .init("--year ГОД", "2026 – это 2026/27; иначе год, который готовят сегодня"),
      .init("--roadmap ИСТОЧНИК", "builtin – встроенная карта, иначе файл с картой"),
      .init(
        "--stages НАБОР",
        "этапы встроенной карты: r145 (по умолчанию), az1128 (пары педагогов) или свой файл из"
          + " handbook/roadmaps"),
    ])

  private static let show = CommandWords.Entry(
    "show ЭКРАН [--file ФАЙЛ] [--size 100x30] [--keys КЛАВИШИ] [--format ВИД] [--write]",
    "Напечатать кадр, который человек увидел бы после этих клавиш",
    example: "kurator show mentees --file рябинка.kurator --keys \"Down Down F4\"",
    options: [
      screenArgument, file, .init("--size 100x30", "столбцы и строки кадра"),
      .init("--keys КЛАВИШИ", "Down F2 Ctrl+P j 'текст' paste:'текст'"),
      .init(
        "--format ВИД", "text, roles – знаки и роли, ansi – цвета терминала, svg – рисунок"),
      .init("--write", "менять сам файл, а не копию в памяти"),
    ])

  private static let importRoadmap = CommandWords.Entry(
    "import roadmap ИСТОЧНИК --file ФАЙЛ [--dry-run] [--json]",
    "Загрузить дорожную карту из таблицы: Word (.docx), CSV (.csv) или сохранённой как текст",
    example: "kurator import roadmap карта.txt --file рябинка.kurator",
    options: [file, .init("--dry-run", "только прочитать и показать"), json])

  private static let exportOrder = CommandWords.Entry(
    "export order --file ФАЙЛ --out ПУТЬ [--order N] [--force]",
    "Записать приказ о парах в документ DOCX",
    example: "kurator export order --file рябинка.kurator --out приказ.docx",
    options: [
      file, out, .init("--order N", "номер записи о приказе; иначе последний"), force,
    ])

  private static let exportRoadmap = CommandWords.Entry(
    "export roadmap --file ФАЙЛ --out ПУТЬ [--layout ВИД] [--remind N] [--pages] [--force]",
    "Записать дорожную карту: .docx, .csv, .txt (для import), календарь .ics, рисунок .svg",
    example: "kurator export roadmap --file рябинка.kurator --out карта.docx",
    options: [
      file, out,
      .init(
        "--layout ВИД",
        "столбцы таблицы: plain, plan (без результатов), result (с результатами), numbered (1, 1.1,"
          + " 1.2); иначе те, что ничего не теряют"),
      .init("--remind N", "для .ics: напоминание за столько дней до каждого срока"),
      .init(
        "--pages",
        "для .svg: каждая страница A4 отдельным файлом (карта-1.svg, …), так их печатают; иначе все"
          + " на одном рисунке"),
      force,
    ])

  private static let match = CommandWords.Entry(
    "match --table ТАБЛИЦА [ПАРАМЕТРЫ] | --file ФАЙЛ [--json]",
    "Лучшее распределение: по таблице баллов или по доске программы",
    example: "kurator match --table баллы.csv --json",
    options: [
      .init(
        "--table ТАБЛИЦА",
        "CSV: наставники в первой строке, наставляемые в столбце; пустая клетка запрещает пару; из"
          + " равных ответов – те, где меньше всего пар, из них первый по порядку таблицы, до 300"
          + " × 300"),
      .init(
        "--capacity ТАБЛИЦА",
        "CSV: сторона, имя, не меньше, не больше; сторона – mentee или mentor; иначе у каждого не"
          + " больше одной пары"),
      .init("--pin \"А=Б\"", "закрепить пару: наставляемый=наставник; можно несколько раз"),
      .init("--ban \"А=Б\"", "запретить пару; можно несколько раз"),
      .init(
        "--objective ЦЕЛЬ",
        "served – больше людей с парой, затем сумма; total – сумма; worst – худшая пара; even –"
          + " ровная нагрузка; stable – устойчивость"),
      .init("--why \"А=Б\"", "чего стоит эта пара и кого она переместит; можно несколько раз"),
      .init("--prices", "чего стоит каждая пара"),
      .init("--alternatives N", "показать до N столь же хороших распределений"),
      file, json,
    ])

  private static let check = CommandWords.Entry(
    "check ФАЙЛ [--json]",
    "Проверить дорожную карту программы или файла; код 1 – есть ошибки, иначе 0",
    example: "kurator check рябинка.kurator", options: [json])

  private static let rollover = CommandWords.Entry(
    "rollover ФАЙЛ --to НОВЫЙ [ПАРАМЕТРЫ]",
    "Перенести программу на новый учебный год, в новый файл; сначала показать каждую строку",
    example: "kurator rollover рябинка.kurator --to рябинка-2027.kurator",
    options: [
      .init("--to НОВЫЙ", "новый файл программы; готовый не перезаписывается"),
      .init("--year ГОД", "2027 – это 2027/28; иначе следующий"),
      .init("--mentors-from-mentees", "кто завершил как наставляемый, станет наставником"),
      .init("--no-repeats", "прошлогодним парам записать пожелание «не вместе»"),
      .init("--dry-run", "только показать"), .init("--yes", "записать без вопроса"), json,
    ])

  private static let log = CommandWords.Entry(
    "log ФАЙЛ [--details] [--json]", "История изменений, начиная с последнего",
    example: "kurator log рябинка.kurator --details",
    options: [.init("--details", "что изменил каждый шаг: было → стало"), json])

  private static let undo = CommandWords.Entry(
    "undo ФАЙЛ [N] [--yes]", "Отменить последнее изменение, или N последних",
    example: "kurator undo рябинка.kurator 2",
    options: [.init("--yes", "отменить несколько изменений без вопроса")])

  private static let redo = CommandWords.Entry(
    "redo ФАЙЛ [N] [--yes]", "Вернуть последнее отменённое изменение, или N последних",
    example: "kurator redo рябинка.kurator",
    options: [.init("--yes", "вернуть несколько изменений без вопроса")])

  private static let verify = CommandWords.Entry(
    "verify ФАЙЛ", "Проверить, что файл исправен: данные, ссылки, устройство таблиц",
    example: "kurator verify рябинка.kurator")

  private static let backup = CommandWords.Entry(
    "backup ФАЙЛ КОПИЯ", "Записать проверенную копию файла программы",
    example: "kurator backup рябинка.kurator копия.kurator")

  private static let restore = CommandWords.Entry(
    "restore КОПИЯ ФАЙЛ", "Проверить копию и записать из неё новый файл программы",
    example: "kurator restore копия.kurator рябинка.kurator")

  private static let handbook = CommandWords.Entry(
    "handbook [--json]",
    "Файлы справочника: что в каждом, встроенный он или свой, и ошибки в своих",
    example: "kurator handbook", options: [json])

  private static let handbookCopy = CommandWords.Entry(
    "handbook copy ИМЯ [НОВОЕ] [--json]",
    "Скопировать встроенный файл справочника в свою папку, чтобы править; свой не перезаписывается",
    example: "kurator handbook copy roadmaps/r145 sad",
    options: [
      .init("ИМЯ", "из списка kurator handbook"),
      .init(
        "НОВОЕ", "другое имя: этапы, анкеты и годы календаря могут стоять рядом со встроенными"),
      json,
    ])

  private static let handbookPrint = CommandWords.Entry(
    "handbook print ИМЯ", "Напечатать встроенный файл справочника",
    example: "kurator handbook print roadmaps/az1128")

  private static let doctor = CommandWords.Entry(
    "doctor [--json]", "Проверить терминал, кодировку, цвета, тему, клавиши и место на диске",
    example: "kurator doctor", options: [json])

  private static let screen = CommandWords.Line("--screen ЭКРАН", screens)
  private static let screenArgument = CommandWords.Line("ЭКРАН", screens)
  private static let screens = Chapter.allCases.map(\.rawValue).joined(separator: " ")
  private static let file = CommandWords.Line("--file ФАЙЛ", "файл программы")
  private static let out = CommandWords.Line(
    "--out ПУТЬ", "куда записать; вид – по окончанию имени")
  private static let force = CommandWords.Line("--force", "заменить файл, если он есть")
  private static let json = CommandWords.Line("--json", "вывод для других программ")
}
