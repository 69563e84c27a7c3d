import Mentoring
import PlainText
import Screens
import Settings
import TerminalKit

/// What every command goes by: language, day, author, files; values only.
struct Environment: Sendable {
  /// The language of everything that a person reads.
  var language: Language
  /// Whether the screens speak the pseudo-language.
  var isPseudo: Bool
  /// The language where the settings name none.
  var ownLanguage: Language
  /// Where «now» comes from.
  var clock: Clock
  /// Whether the day was set by hand, so that everything must come out the same every time.
  var isDaySet: Bool
  /// Who is said in the history to have done it; may be empty.
  var author: String
  /// The programme of `KURATOR_FILE`.
  var file: String?
  /// Where settings and state are; nothing where there is no home.
  var folders: Folders?
  /// Whether the program without a file opens the last one.
  var opensLastFile: Bool
  /// The reader's own folder, which a `~` at the beginning of a path stands for.
  var home: String?
  /// The folder that relative paths begin at.
  var folder: String
  /// The folder for files that nobody needs afterwards.
  var temporaryFolder: String
  /// Whether there is a terminal to show screens in.
  var hasTerminal: Bool
  /// The theme wished for; nothing leaves it to the terminal.
  var theme: String?
  /// The Cyrillic layout of the keyboard.
  var layout: KeyboardLayout.Variant
  /// Whether the program takes the mouse.
  var usesMouse: Bool
  /// Whether the tour of the first start is done with.
  var hasSeenTour: Bool
  /// What may be drawn.
  var repertoire: Repertoire
  /// The encoding of the environment where it alone is why only ASCII is drawn.
  var otherEncoding: OtherEncoding?
  /// How many colours are wished for.
  var colour: GlobalOptions.Colour

  /// The words of the language.
  var words: Words { language.words }
  /// The present day.
  var today: CalendarDay { clock.today }
  /// How the reader wants the program.
  var preferences: Preferences {
    Preferences(
      language: language, theme: theme, layout: layout, usesMouse: usesMouse,
      hasSeenTour: hasSeenTour)
  }
}

extension Environment {
  /// What the command line, the process and the settings say, in this order.
  ///
  /// - Throws: ``Mistake`` where a variable says what cannot be.
  init(_ options: GlobalOptions, _ facts: ProcessFacts, _ config: Config = Config())
    throws(Mistake)
  {
    language = Language(options, facts, config)
    isPseudo = options.isPseudo
    ownLanguage = Language(options, facts, Config())
    let day = if let today = options.today { today } else { try Self.day(of: facts) }
    clock = day.map { facts.clock.moved(to: $0) } ?? facts.clock
    isDaySet = day != nil
    author = config.coordinator.isEmpty ? facts.login ?? "" : config.coordinator
    file = facts.variable("KURATOR_FILE")
    folders = Folders(environment: facts.variables)
    opensLastFile = config.opensLastFile
    home = facts.variable("HOME")
    folder = facts.folder
    temporaryFolder = facts.variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    hasTerminal = facts.hasTerminal
    theme = options.theme ?? config.theme
    layout = config.layout
    usesMouse = config.usesMouse
    hasSeenTour = config.hasSeenTour
    repertoire = Repertoire(options, facts, config)
    let isSettled = options.isASCII || config.letters != nil
    otherEncoding = isSettled ? nil : facts.locale.flatMap { OtherEncoding(locale: $0) }
    let wished = options.colour ?? .auto
    colour = wished == .auto && facts.variable("NO_COLOR") != nil ? .never : wished
  }

  private static func day(of facts: ProcessFacts) throws(Mistake) -> CalendarDay? {
    guard let text = facts.variable("KURATOR_TODAY") else { return nil }
    guard let day = CalendarDay(iso: text), GlobalOptions.days.contains(day) else {
      throw .badValue(text, of: "KURATOR_TODAY", .day)
    }
    return day
  }

  /// The path from the root.
  func full(_ path: String) -> String { Path.full(Path.atHome(path, home), in: folder) }
}

extension Language {
  /// The language of the option, else of the settings, else of the process: English for `en…`,
  /// otherwise Russian.
  init(_ options: GlobalOptions, _ facts: ProcessFacts, _ config: Config) {
    let settled = config.language.flatMap { Language(rawValue: $0.rawValue) }
    self = options.language ?? settled ?? Language(facts)
  }

  private init(_ facts: ProcessFacts) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { facts.variable($0) }.first ?? ""
    self = locale.lowercased().hasPrefix("en") ? .english : .russian
  }
}

extension Repertoire {
  /// ASCII where that is wished for, or where the locale names an encoding that is not UTF-8 and
  /// nothing else is settled; else everything.
  init(_ options: GlobalOptions, _ facts: ProcessFacts, _ config: Config) {
    let isOther = facts.locale.flatMap { OtherEncoding(locale: $0) } != nil
    let isASCII = config.letters.map { $0 == .ascii } ?? isOther
    self = options.isASCII || isASCII ? .ascii : .unicode
  }
}

extension ProcessFacts {
  /// Whether screens can be shown: both ends are a terminal that can move its cursor.
  var hasTerminal: Bool {
    inputIsTerminal && outputIsTerminal && ![nil, "dumb"].contains(variable("TERM"))
  }
}
