import Screens
import Testing

@testable import kurator

/// What the program says to a command line that it does not understand.
@MainActor struct MistakeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let russian: String
    let english: String
    var testDescription: String { line }

    init(_ line: String, _ russian: String, _ english: String) {
      self.line = line
      self.russian = russian
      self.english = english
    }

    var words: [String] { line.split(separator: " ").map(String.init) }
  }

  nonisolated static let cases = [
    Case(
      "mach",
      "Неизвестная команда «mach»: возможно, имелась в виду «match». Список команд – "
        + "kurator --help; чтобы открыть программу, укажите файл .kurator",
      "Unknown command “mach”: did you mean “match”? The commands are in kurator --help; "
        + "to open a programme name its .kurator file"),
    Case(
      "frobnicate --file x",
      "Неизвестная команда «frobnicate». Список команд – kurator --help; чтобы открыть "
        + "программу, укажите файл .kurator",
      "Unknown command “frobnicate”. The commands are in kurator --help; to open a programme "
        + "name its .kurator file"),
    Case(
      "--screen board frobnicate",
      "Неизвестная команда «frobnicate». Список команд – kurator --help; чтобы открыть "
        + "программу, укажите файл .kurator",
      "Unknown command “frobnicate”. The commands are in kurator --help; to open a programme "
        + "name its .kurator file"),
    Case(
      "import people x", "kurator import: неизвестно, что такое «people». Можно: roadmap",
      "kurator import: “people” is not known. Possible: roadmap"),
    Case(
      "export", "kurator export: не указано, что именно. Можно: order, roadmap",
      "kurator export: say what. Possible: order, roadmap"),
    Case(
      "log a.kurator --jsn",
      "kurator log: неизвестный параметр «--jsn», возможно, имелся в виду «--json». "
        + "Список параметров – kurator log --help",
      "kurator log: unknown option “--jsn”, did you mean “--json”? "
        + "The options are in kurator log --help"),
    Case(
      "verify a.kurator -q",
      "kurator verify: неизвестный параметр «-q». Список параметров – kurator verify --help",
      "kurator verify: unknown option “-q”. The options are in kurator verify --help"),
    Case(
      "match --table", "После параметра --table нужно значение. Пример – в kurator --help",
      "The option --table needs a value. See the example in kurator --help"),
    Case(
      "log a.kurator --json=yes", "Параметр --json пишется без значения",
      "The option --json takes no value"),
    Case(
      "--ascii=no demo", "Параметр --ascii пишется без значения",
      "The option --ascii takes no value"),
    Case(
      "log",
      "kurator log: не указано, какой файл программы взять. "
        + "Как пишется команда – kurator log --help",
      "kurator log: say which programme file to take. "
        + "How to write it: kurator log --help"),
    Case(
      "backup a.kurator",
      "kurator backup: не указано, куда записать копию. "
        + "Как пишется команда – kurator backup --help",
      "kurator backup: say where the copy goes. "
        + "How to write it: kurator backup --help"),
    Case(
      "import roadmap",
      "kurator import roadmap: не указано, откуда загружать. "
        + "Как пишется команда – kurator import roadmap --help",
      "kurator import roadmap: say what to import. "
        + "How to write it: kurator import roadmap --help"),
    Case(
      "show",
      "kurator show: не указано, какой экран показать. Как пишется команда – kurator show --help",
      "kurator show: say which screen to show. "
        + "How to write it: kurator show --help"),
    Case(
      "export order --out x.docx",
      "kurator export order: не хватает параметра --file (файл можно указать и в переменной "
        + "KURATOR_FILE). Как пишется команда – kurator export order --help",
      "kurator export order: the option --file is missing (the variable KURATOR_FILE may name "
        + "the file too). How to write it: kurator export order --help"),
    Case(
      "match",
      "kurator match: не хватает параметра --table (таблица баллов) или --file (программа; файл "
        + "можно указать и в переменной KURATOR_FILE). Как пишется команда – kurator match --help",
      "kurator match: the option --table (a table of scores) or --file (a programme; the variable "
        + "KURATOR_FILE may name the file too) is missing. "
        + "How to write it: kurator match --help"),
    Case(
      "export roadmap --file a.kurator",
      "kurator export roadmap: не хватает параметра --out. "
        + "Как пишется команда – kurator export roadmap --help",
      "kurator export roadmap: the option --out is missing. "
        + "How to write it: kurator export roadmap --help"),
    Case(
      "verify a.kurator b.kurator",
      "kurator verify: лишнее слово «b.kurator». Имя с пробелами берут в кавычки; "
        + "как пишется команда – kurator verify --help",
      "kurator verify: “b.kurator” is one word too many. Put names with spaces in quotes; "
        + "how to write the command: kurator verify --help"),
    Case(
      "undo a.kurator zero", "kurator undo: «zero» не подходит, нужно целое число от 1",
      "kurator undo: “zero” does not fit, it must be a whole number from 1"),
    Case(
      "undo a.kurator 0", "kurator undo: «0» не подходит, нужно целое число от 1",
      "kurator undo: “0” does not fit, it must be a whole number from 1"),
    Case(
      "show pairs",
      "kurator show: «pairs» не подходит, нужно одно из: start, now, roadmap, mentees, mentors, "
        + "surveys, board, orders, organisation, history, settings, gallery",
      "kurator show: “pairs” does not fit, it must be one of: start, now, roadmap, mentees, "
        + "mentors, surveys, board, orders, organisation, history, settings, gallery"),
    Case(
      "show now --size 120",
      "--size: «120» не подходит, нужен размер вида 100x30, от 1x1 до 1000x1000",
      "--size: “120” does not fit, it must be a size such as 100x30, from 1x1 to 1000x1000"),
    Case(
      "show now --format png",
      "--format: «png» не подходит, нужно одно из: text, roles, ansi, svg",
      "--format: “png” does not fit, it must be one of: text, roles, ansi, svg"),
    Case(
      "show start --keys Dawn",
      "--keys: «Dawn» не подходит, нужны клавиши через пробел: Down F2 Ctrl+P 'текст' "
        + "paste:'текст' – непонятно «Dawn»",
      "--keys: “Dawn” does not fit, it must be keys with spaces between them: Down F2 Ctrl+P "
        + "'text' paste:'text' – “Dawn” is none"),
    Case(
      "new a.kurator --year 2026/28",
      "--year: «2026/28» не подходит, нужен учебный год вида 2026 (это 2026/27), с 1990 по 2100",
      "--year: “2026/28” does not fit, it must be a school year such as 2026 (which is 2026/27), "
        + "from 1990 to 2100"),
    Case(
      "new a.db",
      "kurator new: «a.db» не подходит, нужен файл программы: имя с окончанием .kurator",
      "kurator new: “a.db” does not fit, it must be a programme file: a name that ends in .kurator"),
    Case(
      "export order --file a.kurator --out a.pdf",
      "--out: «a.pdf» не подходит, нужно имя файла с окончанием .docx",
      "--out: “a.pdf” does not fit, it must be a file name with the ending .docx"),
    Case(
      "--today 05.10.2026 demo",
      "--today: «05.10.2026» не подходит, нужен день вида 2026-10-05, с 1990 по 2100 год",
      "--today: “05.10.2026” does not fit, it must be a day such as 2026-10-05, "
        + "from 1990 to 2100"),
    Case(
      "match --capacty c.csv --table t.csv",
      "kurator match: неизвестный параметр «--capacty», возможно, имелся в виду «--capacity». "
        + "Список параметров – kurator match --help",
      "kurator match: unknown option “--capacty”, did you mean “--capacity”? "
        + "The options are in kurator match --help"),
    Case(
      "match --table t.csv --objective best",
      "--objective: «best» не подходит, нужно одно из: served, total, worst, even, stable",
      "--objective: “best” does not fit, it must be one of: served, total, worst, even, stable"),
    Case(
      "match --table t.csv --alternatives 1001",
      "--alternatives: «1001» не подходит, нужно целое число от 1 до 1000",
      "--alternatives: “1001” does not fit, it must be a whole number from 1 to 1000"),
    Case(
      "match --file a.kurator --prices --pin a=b",
      "kurator match: --pin пишется только вместе с --table",
      "kurator match: --pin goes only together with --table"),
    Case(
      "match --file a.kurator --table t.csv",
      "kurator match: --table и --file вместе не пишутся. Оставьте что-то одно",
      "kurator match: --table and --file exclude each other. Keep one of them"),
    Case(
      "",
      "Здесь нет терминала, который рисует экран. Откройте kurator в окне терминала "
        + "или получите один кадр командой kurator show",
      "There is no terminal here that draws a screen. Start kurator in a terminal window, "
        + "or take one frame with kurator show"),
  ]

  @Test(arguments: cases)
  func `says in one sentence what is wrong and what to do`(_ example: Case) throws {
    let trial = try Trial()

    let russian = trial.run(example.words)
    let english = trial.run(["--lang", "en"] + example.words)

    #expect(russian.err == example.russian + "\n")
    #expect(english.err == example.english + "\n")
    #expect([russian.status, english.status] == [.usage, .usage])
    #expect(russian.out.isEmpty && english.out.isEmpty)
  }

  @Test func `reads a wrong language in the language of the environment`() throws {
    let trial = try Trial()
    trial.variables = ["LANG": "en_GB.UTF-8"]

    let result = trial.run("--lang", "de")

    #expect(result.err == "--lang: “de” does not fit, it must be one of: ru, en\n")
  }

  @Test(arguments: [[""], ["--generate-completion-script", "bash"], ["--experimental-dump-help"]])
  func `does not do what only the library knows`(_ words: [String]) throws {
    let trial = try Trial()
    trial.hasTerminal = true

    let result = trial.run(words)

    #expect(result.status == .usage)
    #expect(result.openings.isEmpty && result.out.isEmpty && !result.err.isEmpty)
  }

  @Test func `never makes a file of an unknown word`() throws {
    let trial = try Trial()

    trial.run("frobnicate")
    trial.run("new", "frobnicate")

    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }

  @Test func `keeps what a terminal would obey out of its sentences`() throws {
    let trial = try Trial()

    let mistake = trial.run("a\u{1B}[31mb\u{202E}")
    let report = trial.run("demo", "a\u{1B}[31m\u{202E}.kurator")

    #expect(mistake.status == .usage && report.status == .done)
    for text in [mistake.err, report.out] {
      #expect(!text.unicodeScalars.contains { "\u{1B}\u{202E}".unicodeScalars.contains($0) })
    }
  }
}
