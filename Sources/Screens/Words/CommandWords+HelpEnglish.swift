extension CommandWords.Help {
  static let english = CommandWords.Help(
    head: "kurator – the desk of a mentoring coordinator: the year's roadmap, bases, surveys,"
      + " pairs, the order",
    commands: "Commands", options: "Options", everywhere: "Options of every command",
    example: "Example", statuses: "Exit status", variables: "Environment variables",
    entry: entryInEnglish,
    globals: [
      .init("--lang ru|en", "the language"),
      .init("--today DAY", "take this day for today, such as 2026-10-05"),
      .init("--theme THEME", "the theme"),
      .init("--color HOW", "auto, always, never, 256, 16; auto uses none where NO_COLOR is set"),
      .init("--ascii", "ASCII characters only, Russian in Latin letters"),
      .init("--dump-keymap", "print a keys.yaml with every action and its keys"),
      .init("--help, --version", "this help, the version"),
    ],
    status: [
      .init("0", "done"),
      .init("1", "refused, or there are findings"),
      .init("2", "the command is not written right, or its source cannot be read"),
      .init("3", "trouble with the disk or the programme file"),
    ],
    variable: [
      .init("KURATOR_FILE", "the programme file instead of --file"),
      .init("KURATOR_TODAY", "the present day instead of --today"),
    ],
    more: "More about a command: kurator COMMAND --help")

  private static func entryInEnglish(_ topic: CommandWords.Topic) -> CommandWords.Entry {
    switch topic {
    case .open:
      .init(
        "[FILE] [--screen SCREEN]",
        "Open a programme; without a file the last one, else the start screen",
        example: "kurator rowan.kurator --screen board", options: [screen])
    case .demo:
      .init(
        "demo [FILE] [--people N]",
        "Write a sample kindergarten and open it; without a terminal play the path in frames",
        example: "kurator demo sample.kurator",
        options: [.init("--people N", "so many made-up people, to try the speed")])
    case .new:
      .init(
        "new FILE [--organization NAME] [--year YEAR] [--roadmap SOURCE]",
        "Make the programme of a new school year",
        example: "kurator new rowan.kurator --organization \"Kindergarten 12\" --year 2026",
        options: [
          .init("--organization NAME", "the organisation; the rest is filled in on the screen"),
          .init("--year YEAR", "2026 is 2026/27; else the year that is prepared today"),
          .init("--roadmap SOURCE", "builtin for the built-in one, else a file with a roadmap"),
        ])
    case .show:
      .init(
        "show SCREEN [--file FILE] [--size 100x30] [--keys KEYS] [--format FORM] [--write]",
        "Print the frame that a person would see after these keys",
        example: "kurator show mentees --file rowan.kurator --keys \"Down Down F4\"",
        options: [
          screenArgument, file, .init("--size 100x30", "columns and lines of the frame"),
          .init("--keys KEYS", "Down F2 Ctrl+P j 'text' paste:'text'"),
          .init("--format FORM", "text, roles (signs and roles), ansi (a terminal's colours), svg"),
          .init("--write", "change the file itself, not a copy in memory"),
        ])
    case .importRoadmap:
      .init(
        "import roadmap SOURCE --file FILE [--dry-run] [--json]",
        "Import a roadmap from a table that was saved as text",
        example: "kurator import roadmap roadmap.txt --file rowan.kurator",
        options: [file, .init("--dry-run", "only read it and tell"), json])
    case .exportOrder:
      .init(
        "export order --file FILE --out PATH [--order N] [--force]",
        "Write the order on pairs as a DOCX document",
        example: "kurator export order --file rowan.kurator --out order.docx",
        options: [file, out, .init("--order N", "the record of the order; else the newest"), force])
    case .exportRoadmap:
      .init(
        "export roadmap --file FILE --out PATH [--force]",
        "Write the roadmap as a table: text (.txt) or CSV (.csv)",
        example: "kurator export roadmap --file rowan.kurator --out roadmap.csv",
        options: [file, out, force])
    case .match:
      .init(
        "match --table TABLE | --file FILE [--json]",
        "The best assignment, of a table of scores or of a programme's board",
        example: "kurator match --table scores.csv --json",
        options: [
          .init("--table TABLE", "CSV: mentors in the first line, mentees in the first column"),
          file, json,
        ])
    case .log:
      .init(
        "log FILE [--json]", "The history of changes, the last one first",
        example: "kurator log rowan.kurator", options: [json])
    case .undo:
      .init(
        "undo FILE [N]", "Undo the last change, or the last N",
        example: "kurator undo rowan.kurator 2")
    case .verify:
      .init(
        "verify FILE", "Check that the file is sound: its data, references and tables",
        example: "kurator verify rowan.kurator")
    case .backup:
      .init(
        "backup FILE COPY", "Write a checked copy of a programme file",
        example: "kurator backup rowan.kurator copy.kurator")
    case .doctor:
      .init(
        "doctor [--json]", "Check the terminal, encoding, colours, theme, keys and disk",
        example: "kurator doctor", options: [json])
    }
  }

  private static let screen = CommandWords.Line("--screen SCREEN", screens)
  private static let screenArgument = CommandWords.Line("SCREEN", screens)
  private static let screens = Chapter.allCases.map(\.rawValue).joined(separator: " ")
  private static let file = CommandWords.Line("--file FILE", "the programme file")
  private static let out = CommandWords.Line("--out PATH", "where to; the ending names the format")
  private static let force = CommandWords.Line("--force", "replace the file that is there")
  private static let json = CommandWords.Line("--json", "output for other programs")
}
