public import Mentoring

extension CommandWords {
  /// What commands tell when they have done their work.
  public struct Report: Sendable {
    /// A programme was made; its file, the word that opens it and its year.
    public let created: @Sendable (_ path: String, _ word: String, _ year: SchoolYear) -> String
    /// The name of an organisation that was not named.
    public let unnamedOrganization: String
    /// A sample was written; its file and the word that opens it.
    public let demoWritten: @Sendable (_ path: String, _ word: String) -> String
    /// A roadmap was kept in a file.
    public let imported: @Sendable (RoadmapCount, _ path: String) -> String
    /// A roadmap was only read.
    public let wouldImport: @Sendable (RoadmapCount) -> String
    /// A roadmap that was read, line by line.
    public let outline: Outline
    /// A step by its number.
    public let stepNumber: @Sendable (Step.ID) -> String
    /// What is told of steps that are taken back, and of those that are brought back.
    public let undo, redo: Reversal
    /// The file is sound; carries its path.
    public let sound: @Sendable (_ path: String) -> String
    /// So many findings in a file.
    public let unsound: @Sendable (_ count: Int, _ path: String) -> String
    /// One finding of these.
    public let verifyFinding: @Sendable (VerifyFinding) -> String
    /// A backup was written and read through.
    public let backedUp: @Sendable (_ path: String) -> String
    /// A file was written from a backup and looked over; the word that opens it.
    public let restored: @Sendable (_ path: String, _ word: String) -> String
    /// So many findings in a backup, from which nothing was written then.
    public let notRestored: @Sendable (_ count: Int, _ path: String) -> String
    /// A file was written; carries its full path.
    public let written: @Sendable (_ path: String) -> String
    /// What a command has to say found no room where it was to go.
    public let outputCut: String
    /// A file is in the way of a paper.
    public let inTheWay: @Sendable (_ path: String) -> String
    /// So many items are not in a calendar that was written, as their words fix no day; their numbers.
    public let notInCalendar: @Sendable (_ numbers: [String]) -> String
    /// Nothing of the roadmap fixes a day: there is no calendar to write.
    public let nothingDated: String
    /// A layout has no column for the results; its name.
    public let resultsLeftOut: @Sendable (_ layout: String) -> String
    /// Where a set of stages comes from, in its own words.
    public let stagesSource: @Sendable (_ stages: String, _ source: String) -> String
    /// The programme has no order of that number in the file.
    public let noOrder: @Sendable (_ number: Int) -> String
    /// The pairs: how many of how many, their sum and the worst.
    public let pairs: @Sendable (_ served: Int, _ of: Int, _ total: Int, _ worst: Int?) -> String
    /// The heading above those without a pair.
    public let unserved: @Sendable (_ count: Int) -> String
    /// Why somebody has no pair.
    public let reason: @Sendable (Board.Unpaired.Reason) -> String
    /// The heads of the columns of a list of pairs.
    public let mentee, mentor, score: String
    /// The proof was checked.
    public let proven: String
    /// How many rows a step changed.
    public let rows: @Sendable (Int) -> String
    /// Nothing was done yet.
    public let emptyHistory: String
    /// A file of the user's handbook or settings was left aside; its place and what is wrong.
    public let leftAside: @Sendable (_ place: String, _ what: String) -> String
    /// A file that cannot be read; its path and why.
    public let notRead: @Sendable (_ path: String, _ reason: String) -> String
    /// A file of the user's handbook that stands for no built-in one was left out.
    public let leftOut: @Sendable (_ place: String, _ what: String) -> String
    /// A file of the handbook that was spoilt while the program runs.
    public let notTakenOn: @Sendable (_ place: String, _ what: String) -> String
    /// A line of the settings that does not count; its place and what is wrong.
    public let settingIgnored: @Sendable (_ place: String, _ what: String) -> String
    /// A line of the user's own keys that does not count; its place, what is wrong and what to do.
    public let keyIgnored: @Sendable (_ place: String, _ what: String) -> String
    /// What stands above the keys in their file, a line each.
    public let keymapHeading: [String]
    /// A theme of the user's own that does not count; its place and what is wrong.
    public let themeIgnored: @Sendable (_ place: String, _ what: String) -> String
    /// A theme that is not there; the name it resembles, where it is settled, and whether the theme
    /// before stays.
    public let unknownTheme:
      @Sendable (_ name: String, _ nearest: String?, _ place: String?, _ isKept: Bool) -> String
    /// Roles of a theme are hard to read: its file, the roles with their contrast in tenths.
    public let faintTheme:
      @Sendable (_ path: String, _ roles: [(name: String, tenths: Int)]) -> String
    /// The file of the theme in use is gone.
    public let goneTheme: @Sendable (_ name: String) -> String
    /// So many findings more; where all are told.
    public let moreFindings: @Sendable (_ count: Int) -> String
    /// What was settled holds until the end, as the file cannot be written; its path and why.
    public let notSettled: @Sendable (_ path: String, _ reason: String) -> String
    /// Why nothing can be kept: there is no home folder.
    public let noHome: String
    /// A file of the user's handbook that nothing reads; the name it resembles.
    public let unknownFile: @Sendable (_ file: String, _ nearest: String?) -> String
    /// A questionnaire that asks what another one asks.
    public let sameQuestionnaire: @Sendable (_ file: String, _ other: String) -> String
    /// The heading above a frame of the path that is played without a terminal.
    public let step: @Sendable (_ number: Int, _ title: String) -> String
    /// What is shown at each step of the path.
    public let path: Path
  }

  /// Something that is not as it must be in a programme's file.
  public enum VerifyFinding: Hashable, Sendable {
    /// The database is damaged; carries its own words.
    case damage(String)
    /// A row refers to one that is not there.
    case danglingReference(table: String, row: Int64, parent: String)
    /// The history would miss the changes of a table.
    case triggerMissing(table: String, trigger: String)
    /// A table or index is not as this version creates it.
    case schemaAltered(String)
    /// A row is not as the last change of it left it.
    case rowDiffers(table: String, row: Int64)
    /// A row that the history does not know.
    case rowWithoutHistory(table: String, row: Int64)
    /// A row that the history knows is not there.
    case rowLost(table: String, row: Int64)
  }

  /// What is told of steps that are taken back, or brought back.
  public struct Reversal: Sendable {
    /// It was done to a step; its number, and what it did to whom.
    public let done: @Sendable (Step.ID, _ title: String) -> String
    /// It can be done to no more than so many steps.
    public let fewer: @Sendable (_ count: Int) -> String
    /// It will be done to so many steps of so many asked for; stands above them.
    public let will: @Sendable (_ count: Int, _ asked: Int) -> String
    /// Whether it is to be done, with the letters that answer.
    public let question: @Sendable (_ yes: Character, _ no: Character) -> String
    /// It was done to none.
    public let nothingDone: String
  }

  /// The headings of the path that is played without a terminal.
  public struct Path: Sendable {
    public let roadmap, mentees, mentors, survey, board, order: String
    /// The paper of the order is there; stands above its path.
    public let paper: String
  }

  /// How much a roadmap holds.
  public struct RoadmapCount: Hashable, Sendable {
    let stages, measures, actions, remarks: Int

    /// Counts a roadmap with its remarks.
    public init(_ roadmap: Roadmap, remarks: Int) {
      stages = roadmap.stages.count
      measures = roadmap.stages.reduce(0) { $0 + $1.measures.count }
      actions = roadmap.actions.count
      self.remarks = remarks
    }
  }
}

extension CommandWords.Report {
  static let russian = CommandWords.Report(
    created: { "Программа на \($2.text) учебный год создана: \($0). Открыть – kurator \($1)" },
    unnamedOrganization: "Образовательная организация",
    demoWritten: { "Пример записан: \($0). Открыть – kurator \($1)" },
    imported: { "Дорожная карта загружена в \($1): \(counted($0))" },
    wouldImport: { "Ничего не записано. В карте \(counted($0))" },
    outline: .russian,
    stepNumber: { "№ \($0.number)" },
    undo: .undoInRussian, redo: .redoInRussian,
    sound: { "\($0): файл исправен" },
    unsound: { count, path in
      let findings = Plural.russian(count, "замечание", "замечания", "замечаний")
      return "\(path): \(findings). Восстановите файл из копии или сообщите об ошибке"
    },
    verifyFinding: { finding in
      switch finding {
      case .damage(let text): "Файл повреждён, SQLite сообщает: \(text)"
      case .danglingReference(let table, let row, let parent):
        "Таблица \(table), строка \(row): ссылка на строку таблицы \(parent), которой нет"
      case .triggerMissing(let table, let trigger):
        "Таблица \(table): нет триггера \(trigger), изменения не попадут в историю"
      case .schemaAltered(let name): "\(name): устроено не так, как в этой версии"
      case .rowDiffers(let table, let row):
        "Таблица \(table), строка \(row): изменена в обход истории"
      case .rowWithoutHistory(let table, let row):
        "Таблица \(table), строка \(row): добавлена в обход истории"
      case .rowLost(let table, let row):
        "Таблица \(table), строка \(row): удалена в обход истории"
      }
    },
    backedUp: { "Копия записана и проверена: \($0)" },
    restored: { "Файл восстановлен из копии и проверен: \($0). Открыть – kurator \($1)" },
    notRestored: { count, path in
      let findings = Plural.russian(count, "замечание", "замечания", "замечаний")
      return "\(path): \(findings), ничего не записано. Возьмите другую копию"
    },
    written: { "Записано: \($0)" },
    outputCut:
      "Ответ записан не до конца: на диске, куда он направлен, нет места. Освободите его и повторите",
    inTheWay: {
      "Файл \($0) уже есть: укажите другое имя или добавьте --force, чтобы заменить его"
    },
    notInCalendar: { numbers in
      let count = Plural.russian(numbers.count, "пункт", "пункта", "пунктов")
      return "В календарь не вошли сроки без даты: \(count) (\(listed(numbers)))"
    },
    nothingDated:
      "В дорожной карте нет ни одного срока с датой: календарь не записан. Впишите сроки",
    resultsLeftOut: {
      "В виде \($0) нет столбца с результатами, они не записаны. Чтобы записать – --layout result"
    },
    stagesSource: { "Набор этапов \($0). \($1)" },
    noOrder: {
      "Приказа \($0) в этой программе нет: приказы считаются с 1 в порядке создания, без --order"
        + " берётся последний"
    },
    pairs: { served, all, total, worst in
      "Пар \(served) из \(all) · сумма \(total)" + (worst.map { " · худшая \($0)" } ?? "")
    },
    unserved: { "Без пары (\($0))" },
    reason: { reason in
      switch reason {
      case .ownConsent: "нет согласия на обработку персональных данных"
      case .noMentors: "нет ни одного наставника"
      case .noMentorWithConsent: "нет наставника с согласием на обработку данных"
      case .bannedFromAll: "все возможные пары запрещены"
      case .allPlacesTaken: "у наставников нет свободных мест"
      case .tooMany: "людей больше, чем можно сравнить сразу"
      }
    },
    mentee: "Наставляемый", mentor: "Наставник", score: "Балл",
    proven: "Распределения лучше этого нет: доказательство проверено",
    rows: { Plural.russian($0, "строка", "строки", "строк") },
    emptyHistory: "Изменений ещё не было",
    leftAside: { "\($0): \($1). Файл отложен, используется встроенный." },
    notRead: { "\($0): \($1). Файл не прочитан." },
    leftOut: { "\($0): \($1). Файл не используется: встроенного с таким именем нет." },
    notTakenOn: {
      "\($0): \($1). Пока действует прежнее; если файл не исправить, со следующего запуска"
        + " вместо него будет встроенный."
    },
    settingIgnored: { "\($0): \($1). Эта настройка не учтена." },
    keyIgnored: { "\($0): \($1). Строка не учтена." },
    keymapHeading: [
      "Клавиши Куратора. Сохраните как ~/.config/kurator/keys.yaml и измените, что нужно:",
      "действие: клавиша или [список клавиш], первую показывает строка внизу экрана;",
      "[] снимает клавиши. Строки, которые вы не меняете, можно удалить.",
      "Имена: F1–F12, Enter, Esc, Tab, Space, Ins, Del, Home, End, PgUp, PgDn, Up, Down, Left,",
      "Right, Ctrl+буква, Alt+буква, буква или знак. Русская буква – та же клавиша, что латинская.",
    ],
    themeIgnored: { "\($0): \($1). Тема осталась прежней." },
    unknownTheme: { name, nearest, place, isKept in
      "Темы «\(name)» нет" + (place.map { " (\($0))" } ?? "")
        + (nearest.map { ", возможно, имелась в виду «\($0)»" } ?? "")
        + (isKept ? ". Тема осталась прежней." : ". Взята тема по фону терминала.")
        + " Темы – на экране «Настройки»."
    },
    faintTheme: { path, roles in
      let first = roles.prefix(3).map { "\($0) (\($1 / 10),\($1 % 10))" }
      let rest = roles.count - first.count
      let more =
        rest > 0 ? [" и ещё " + Plural.russian(rest, "роль", "роли", "ролей")] : []
      return "\(path): трудно читать \((first.joined(separator: ", ") + more.joined()))."
        + " Контраст нужен от 4,5: разведите цвета fg и bg. Тема взята как есть."
    },
    goneTheme: { name in
      "Файл темы «\(name)» удалён. До выхода она останется, потом тема будет по фону терминала."
    },
    moreFindings: { count in
      "Ещё \(Plural.russian(count, "замечание", "замечания", "замечаний")) – kurator doctor."
    },
    notSettled: { "Действует до выхода: файл \($0) не записан (\($1))." },
    noHome: "нет домашней папки",
    unknownFile: { file, nearest in
      "\(file): такого файла в справочнике не бывает, он не прочитан."
        + (nearest.map { " Возможно, имелся в виду \($0)." } ?? " Уберите или переименуйте его.")
    },
    sameQuestionnaire: { "\($0): та же анкета, что \($1). Файл отложен: измените code или wave." },
    step: { "── \($0). \($1)" },
    path: CommandWords.Path(
      roadmap: "Карта: этапы года по месяцам, что готово и что опаздывает",
      mentees: "Наставляемые: запросы, согласия, пары",
      mentors: "Наставники: компетенции и свободные места",
      survey: "Анкеты: бумажная анкета вводится, одна клавиша – один ответ",
      board: "Доска: лучшее распределение для всей группы и его причины",
      order: "Приказы: проект приказа об утверждении пар",
      paper: "Приказ в формате DOCX:"))

  static let english = CommandWords.Report(
    created: { "The programme for \($2.text) was created: \($0). To open it: kurator \($1)" },
    unnamedOrganization: "Educational organisation",
    demoWritten: { "The sample was written: \($0). To open it: kurator \($1)" },
    imported: { "The roadmap was imported into \($1): \(countedInEnglish($0))" },
    wouldImport: { "Nothing was written. The roadmap has \(countedInEnglish($0))" },
    outline: .english,
    stepNumber: { "No. \($0.number)" },
    undo: .undoInEnglish, redo: .redoInEnglish,
    sound: { "\($0): the file is intact" },
    unsound: { count, path in
      let findings = Plural.english(count, "finding", "findings")
      return "\(path): \(findings). Restore the file from a backup, or report the error"
    },
    verifyFinding: { finding in
      switch finding {
      case .damage(let text): "The file is damaged, SQLite says: \(text)"
      case .danglingReference(let table, let row, let parent):
        "Table \(table), row \(row): refers to a row of \(parent) that is not there"
      case .triggerMissing(let table, let trigger):
        "Table \(table): no trigger \(trigger), the history misses its changes"
      case .schemaAltered(let name): "\(name): not as this version creates it"
      case .rowDiffers(let table, let row):
        "Table \(table), row \(row): changed without the history"
      case .rowWithoutHistory(let table, let row):
        "Table \(table), row \(row): added without the history"
      case .rowLost(let table, let row):
        "Table \(table), row \(row): removed without the history"
      }
    },
    backedUp: { "The backup was written and checked: \($0)" },
    restored: {
      "The file was restored from the backup and checked: \($0). To open it: kurator \($1)"
    },
    notRestored: { count, path in
      let findings = Plural.english(count, "finding", "findings")
      return "\(path): \(findings), nothing was written. Take another backup"
    },
    written: { "Written: \($0)" },
    outputCut: "The answer was cut off: the disk it was sent to is full. Free space and try again",
    inTheWay: {
      "The file \($0) already exists: choose another name, or replace it with --force"
    },
    notInCalendar: { numbers in
      let count = Plural.english(numbers.count, "item", "items")
      return "Terms without a day are not in the calendar: \(count) (\(listed(numbers)))"
    },
    nothingDated: "No term of the roadmap fixes a day, so no calendar was written. Set terms first",
    resultsLeftOut: {
      "The layout \($0) has no column for the results, they were not written. To write them –"
        + " --layout result"
    },
    stagesSource: { "The stages \($0). \($1)" },
    noOrder: {
      "The programme has no order \($0): orders count from 1 as they were begun, and without --order"
        + " the newest is taken"
    },
    pairs: { served, all, total, worst in
      "\(served) of \(all) paired · total \(total)" + (worst.map { " · worst \($0)" } ?? "")
    },
    unserved: { "Without a pair (\($0))" },
    reason: { reason in
      switch reason {
      case .ownConsent: "no consent to the processing of personal data"
      case .noMentors: "there is no mentor"
      case .noMentorWithConsent: "no mentor has a consent to the processing of data"
      case .bannedFromAll: "every possible pair is banned"
      case .allPlacesTaken: "the mentors have no place left"
      case .tooMany: "there are more people than can be compared at once"
      }
    },
    mentee: "Mentee", mentor: "Mentor", score: "Score",
    proven: "There is no assignment better than this: the proof was checked",
    rows: { Plural.english($0, "row", "rows") },
    emptyHistory: "Nothing has been changed yet",
    leftAside: { "\($0): \(ended($1)) The file was left aside, the built-in one is used." },
    notRead: { "\($0): \(ended($1)) The file was not read." },
    leftOut: { "\($0): \(ended($1)) The file was left out: no built-in one has that name." },
    notTakenOn: {
      "\($0): \(ended($1)) What was there before is still in use; unless the file is mended,"
        + " the next start will use the built-in one."
    },
    settingIgnored: { "\($0): \(ended($1)) The setting was ignored." },
    keyIgnored: { "\($0): \(ended($1)) The line was ignored." },
    keymapHeading: [
      "The keys of Kurator. Keep this as ~/.config/kurator/keys.yaml and change what you like:",
      "action: a key or [a list of keys], of which the last line of the screen shows the first;",
      "[] takes the keys away. Lines that you do not change may be left out.",
      "Names: F1–F12, Enter, Esc, Tab, Space, Ins, Del, Home, End, PgUp, PgDn, Up, Down, Left,",
      "Right, Ctrl+letter, Alt+letter, a letter or sign. A Russian letter is the key it stands on.",
    ],
    themeIgnored: { "\($0): \(ended($1)) The theme stays as it was." },
    unknownTheme: { name, nearest, place, isKept in
      "There is no theme “\(name)”" + (place.map { " (\($0))" } ?? "")
        + (nearest.map { ", did you mean “\($0)”?" } ?? ".")
        + (isKept
          ? " The theme stays as it was." : " The theme for the terminal’s background is used.")
        + " The settings screen lists all themes."
    },
    faintTheme: { path, roles in
      let first = roles.prefix(3).map { "\($0) (\($1 / 10).\($1 % 10))" }
      let rest = roles.count - first.count
      let more = rest > 0 ? " and \(Plural.english(rest, "more role", "more roles"))" : ""
      return "\(path): hard to read – \(first.joined(separator: ", "))\(more)."
        + " A contrast of 4.5 is needed: move fg and bg apart. The theme is used as it is."
    },
    goneTheme: { name in
      "The file of the theme “\(name)” is gone. It stays until you quit;"
        + " then the theme for the terminal’s background is used."
    },
    moreFindings: { "\(Plural.english($0, "finding", "findings")) more: kurator doctor." },
    notSettled: { "This holds until you quit: the file \($0) was not written (\($1))." },
    noHome: "there is no home folder",
    unknownFile: { file, nearest in
      "\(file): the handbook has no such file, so it was not read."
        + (nearest.map { " Did you mean \($0)?" } ?? " Remove or rename it.")
    },
    sameQuestionnaire: {
      "\($0): the same as \($1). The file was left aside: change code or wave."
    },
    step: { "── \($0). \($1)" },
    path: CommandWords.Path(
      roadmap: "Roadmap: the stages of the year by months, what is done and what is late",
      mentees: "Mentees: requests, consents, pairs",
      mentors: "Mentors: competencies and places left",
      survey: "Questionnaires: a paper one is keyed in, one key per answer",
      board: "Board: the best assignment for the whole group, with its reasons",
      order: "Orders: the draft of the order that approves the pairs",
      paper: "The order as DOCX:"))

  /// A sentence with its end.
  private static func ended(_ sentence: String) -> String {
    sentence.hasSuffix("?") ? sentence : sentence + "."
  }

  private static func counted(_ count: CommandWords.RoadmapCount) -> String {
    let parts = [
      Plural.russian(count.stages, "этап", "этапа", "этапов"),
      Plural.russian(count.measures, "мероприятие", "мероприятия", "мероприятий"),
      Plural.russian(count.actions, "действие", "действия", "действий"),
      Plural.russian(count.remarks, "замечание", "замечания", "замечаний"),
    ]
    return parts.joined(separator: ", ")
  }

  private static func countedInEnglish(_ count: CommandWords.RoadmapCount) -> String {
    let parts = [
      Plural.english(count.stages, "stage", "stages"),
      Plural.english(count.measures, "measure", "measures"),
      Plural.english(count.actions, "action", "actions"),
      Plural.english(count.remarks, "remark", "remarks"),
    ]
    return parts.joined(separator: ", ")
  }
}

extension CommandWords.Report {
  /// The first of some numbers.
  private static func listed(_ numbers: [String]) -> String {
    numbers.prefix(10).joined(separator: ", ") + (numbers.count > 10 ? ", …" : "")
  }
}
