extension CommandWords.Help {
  static let english = CommandWords.Help(
    head:
      "kurator – the desk of a mentoring coordinator: the year’s roadmap, bases, questionnaires,"
      + " pairs, the order",
    commands: "Commands", options: "Options", everywhere: "Options of every command",
    example: "Example", statuses: "Exit status", variables: "Environment variables",
    entry: entryInEnglish,
    globals: [
      .init("--lang ru|en", "the language"),
      .init("--today DAY", "treat this day as today, for example 2026-10-05"),
      .init("--theme THEME", "the theme"),
      .init("--color HOW", "auto, always, never, 256, 16; auto uses none where NO_COLOR is set"),
      .init("--ascii", "ASCII characters only, Russian in Latin letters"),
      .init("--dump-keymap", "print a keys.yaml with every action and its keys"),
      .init("--help, --version", "this help, the version"),
    ],
    status: [
      .init("0", "done"),
      .init("1", "refused, or there are findings"),
      .init("2", "the command is written wrongly, or its source cannot be read"),
      .init("3", "trouble with the disk or the programme file"),
      .init("130", "broken off by Ctrl+C"),
    ],
    variable: [
      .init("KURATOR_FILE", "the programme file instead of --file"),
      .init("KURATOR_TODAY", "today’s date instead of --today"),
    ],
    more: "More about a command: kurator COMMAND --help")

  private static func entryInEnglish(_ topic: CommandWords.Topic) -> CommandWords.Entry {
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
    "[FILE] [--screen SCREEN]",
    "Open a programme; without a file the last one, else the start screen",
    example: "kurator rowan.kurator --screen board", options: [screen])

  private static let demo = CommandWords.Entry(
    "demo [FILE] [--people N]",
    "Write a sample kindergarten and open it; without a terminal show the main path in frames",
    example: "kurator demo sample.kurator",
    options: [.init("--people N", "this many made-up people, to test the speed")])

  private static let new = CommandWords.Entry(
    "new FILE [--organization NAME] [--year YEAR] [--roadmap SOURCE] [--stages SET]",
    "Create the programme of a new school year",
    example: "kurator new rowan.kurator --organization \"Kindergarten 12\" --year 2026",
    options: [
      .init("--organization NAME", "the organisation; the rest is filled in on the screen"),
      .init("--year YEAR", "2026 is 2026/27; else the year that is prepared today"),
      .init("--roadmap SOURCE", "builtin for the built-in one, else a file with a roadmap"),
      .init(
        "--stages SET",
        "the stages of the built-in roadmap: r145 (the default), az1128 (pairs of teachers) or a file"
          + " of your own in handbook/roadmaps"),
    ])

  private static let show = CommandWords.Entry(
    "show SCREEN [--file FILE] [--size 100x30] [--keys KEYS] [--format FORM] [--write]",
    "Print the frame that a person would see after these keys",
    example: "kurator show mentees --file rowan.kurator --keys \"Down Down F4\"",
    options: [
      screenArgument, file, .init("--size 100x30", "columns and lines of the frame"),
      .init("--keys KEYS", "Down F2 Ctrl+P j 'text' paste:'text'"),
      .init("--format FORM", "text, roles (signs and roles), ansi (a terminal’s colours), svg"),
      .init("--write", "change the file itself, not a copy in memory"),
    ])

  private static let importRoadmap = CommandWords.Entry(
    "import roadmap SOURCE --file FILE [--dry-run] [--json]",
    "Import a roadmap from a table: Word (.docx), CSV (.csv) or saved as text",
    example: "kurator import roadmap roadmap.txt --file rowan.kurator",
    options: [file, .init("--dry-run", "only read it and tell"), json])

  private static let exportOrder = CommandWords.Entry(
    "export order --file FILE --out PATH [--order N] [--force]",
    "Write the order on pairs as a DOCX document",
    example: "kurator export order --file rowan.kurator --out order.docx",
    options: [file, out, .init("--order N", "the record of the order; else the newest"), force])

  private static let exportRoadmap = CommandWords.Entry(
    "export roadmap --file FILE --out PATH [--layout LAYOUT] [--remind N] [--pages] [--force]",
    "Write the roadmap: .docx, .csv, .txt (import reads them), .ics – a calendar, .svg – a picture",
    example: "kurator export roadmap --file rowan.kurator --out roadmap.docx",
    options: [
      file, out,
      .init(
        "--layout LAYOUT",
        "the columns: plain, plan (no results), result (with the results), numbered (1, 1.1, 1.2);"
          + " else what loses nothing"),
      .init("--remind N", "for .ics: a reminder so many days before each term"),
      .init(
        "--pages",
        "for .svg: each page of A4 in a file of its own (roadmap-1.svg, …), as they are printed; else"
          + " all in one picture"),
      force,
    ])

  private static let match = CommandWords.Entry(
    "match --table TABLE [OPTIONS] | --file FILE [--json]",
    "The best assignment, of a table of scores or of a programme’s board",
    example: "kurator match --table scores.csv --json",
    options: [
      .init(
        "--table TABLE",
        "CSV: mentors in the first line, mentees in the first column; an empty cell forbids the"
          + " pair; of equal answers those with the fewest pairs, then the first in the order of"
          + " the table, up to 300 × 300"),
      .init(
        "--capacity TABLE",
        "CSV: side, name, lower, upper; the side is mentee or mentor; else everybody has one pair"
          + " at most"),
      .init("--pin \"A=B\"", "make a pair stand: mentee=mentor; may be repeated"),
      .init("--ban \"A=B\"", "forbid a pair; may be repeated"),
      .init(
        "--objective GOAL",
        "served (most people paired, then the total), total, worst (the worst pair), even (even"
          + " loads), stable"),
      .init("--why \"A=B\"", "what this pair costs and whom it moves; may be repeated"),
      .init("--prices", "what every pair costs"),
      .init("--alternatives N", "show up to N assignments that are as good"),
      file, json,
    ])

  private static let check = CommandWords.Entry(
    "check FILE [--json]",
    "Check the roadmap of a programme or a file; status 1 where there is an error, else 0",
    example: "kurator check rowan.kurator", options: [json])

  private static let rollover = CommandWords.Entry(
    "rollover FILE --to NEW [OPTIONS]",
    "Take a programme into a new school year, as a new file; every changed line is shown first",
    example: "kurator rollover rowan.kurator --to rowan-2027.kurator",
    options: [
      .init("--to NEW", "the new programme file; one that is there is not overwritten"),
      .init("--year YEAR", "2027 is 2027/28; else the next one"),
      .init("--mentors-from-mentees", "those who finished as mentees become mentors"),
      .init("--no-repeats", "mark last year’s pairs as not to come together"),
      .init("--dry-run", "only show it"), .init("--yes", "write without asking"), json,
    ])

  private static let log = CommandWords.Entry(
    "log FILE [--details] [--json]", "The history of changes, the last one first",
    example: "kurator log rowan.kurator --details",
    options: [.init("--details", "what each step changed: from → to"), json])

  private static let undo = CommandWords.Entry(
    "undo FILE [N] [--yes]", "Undo the last change, or the last N",
    example: "kurator undo rowan.kurator 2",
    options: [.init("--yes", "undo several changes without a question")])

  private static let redo = CommandWords.Entry(
    "redo FILE [N] [--yes]", "Redo the change that was undone last, or the last N",
    example: "kurator redo rowan.kurator",
    options: [.init("--yes", "redo several changes without a question")])

  private static let verify = CommandWords.Entry(
    "verify FILE", "Check that the file is intact: its data, references and tables",
    example: "kurator verify rowan.kurator")

  private static let backup = CommandWords.Entry(
    "backup FILE COPY", "Write a checked copy of a programme file",
    example: "kurator backup rowan.kurator copy.kurator")

  private static let restore = CommandWords.Entry(
    "restore COPY FILE", "Check a copy and write a new programme file from it",
    example: "kurator restore copy.kurator rowan.kurator")

  private static let handbook = CommandWords.Entry(
    "handbook [--json]",
    "The files of the handbook: what each is, built-in or your own, and mistakes",
    example: "kurator handbook", options: [json])

  private static let handbookCopy = CommandWords.Entry(
    "handbook copy NAME [NEW] [--json]",
    "Copy a built-in file of the handbook into your folder to edit; your own is never overwritten",
    example: "kurator handbook copy roadmaps/r145 sad",
    options: [
      .init("NAME", "one of the list of kurator handbook"),
      .init("NEW", "another name: stages, questionnaires and years may stand beside the built-in"),
      json,
    ])

  private static let handbookPrint = CommandWords.Entry(
    "handbook print NAME", "Print a built-in file of the handbook",
    example: "kurator handbook print roadmaps/az1128")

  private static let doctor = CommandWords.Entry(
    "doctor [--json]", "Check the terminal, encoding, colours, theme, keys and disk",
    example: "kurator doctor", options: [json])

  private static let screen = CommandWords.Line("--screen SCREEN", screens)
  private static let screenArgument = CommandWords.Line("SCREEN", screens)
  private static let screens = Chapter.allCases.map(\.rawValue).joined(separator: " ")
  private static let file = CommandWords.Line("--file FILE", "the programme file")
  private static let out = CommandWords.Line("--out PATH", "where to; the ending names the format")
  private static let force = CommandWords.Line("--force", "replace the file that is there")
  private static let json = CommandWords.Line("--json", "output for other programs")
}
