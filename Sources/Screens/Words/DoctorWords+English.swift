import TerminalKit

extension DoctorWords {
  static let english = DoctorWords(
    label: labelInEnglish, found: foundInEnglish, deed: deedInEnglish, trouble: troubleInEnglish,
    summary: { count in
      count == 0 ? "All is well" : "Found: \(Plural.english(count, "finding", "findings"))"
    })

  private static func labelInEnglish(_ item: Item) -> String {
    switch item {
    case .terminal: "Terminal"
    case .size: "Window"
    case .locale: "Encoding"
    case .colours: "Colours"
    case .theme: "Theme"
    case .input: "Input"
    case .clipboard: "Copying"
    case .config: "Settings"
    case .keys: "Keys"
    case .themes: "Own themes"
    case .handbook: "Handbook"
    case .state: "Memory"
    case .disk: "Disk"
    }
  }

  private static func foundInEnglish(_ fact: Fact) -> String {
    switch fact {
    case .name(let name): name
    case .unset: "not set"
    case .noTerminal: "no terminal"
    case .size(let columns, let lines): "\(columns)×\(lines)"
    case .locale(let wished, let codeset): "\(wished ?? "not set"), \(codeset)"
    case .colours(let count): count.map { "\($0)" } ?? "not known"
    case .ground(let kind, let isAsked, let isAnswered): groundInEnglish(kind, isAsked, isAnswered)
    case .files(let count): Plural.english(count, "file", "files")
    case .present: "there"
    case .missing: "none"
    case .writable(let isSo): isSo ? "a folder to write to" : "no folder to write to"
    case .clipboards(let ways):
      ways.isEmpty ? "none" : ways.map(wayInEnglish).joined(separator: ", ")
    case .noHome: "no home folder"
    case .free(let megabytes): "\(megabytes) MB free"
    case .input(let isConsole): isConsole ? "a plain terminal" : "mouse, paste, focus"
    }
  }

  private static func groundInEnglish(_ kind: Theme.Kind?, _ isAsked: Bool, _ isAnswered: Bool)
    -> String
  {
    let ground =
      switch kind {
      case .dark: "dark ground"
      case .light: "light ground"
      case nil: "ground not known"
      }
    if !isAsked { return ground }
    return ground + (isAnswered ? ", the terminal says" : ", the terminal did not answer")
  }

  private static func deedInEnglish(_ deed: Deed) -> String {
    switch deed {
    case .draws(let description): "draws by the description \(description)"
    case .drawsNothing: "no place for a screen; kurator show prints a frame"
    case .drawsUnicode: "draws all letters and lines"
    case .drawsASCII: "draws in ASCII alone, Russian in Latin letters"
    case .usesColours(let count): "uses \(Plural.english(count, "colour", "colours"))"
    case .usesNoColour(let isWished):
      isWished ? "no colour, as wished" : "no colour: bold, underlined, reversed"
    case .wears(let name, let isChosen): "\(name)" + (isChosen ? ", chosen" : ", by the ground")
    case .fits: "all fits in"
    case .fitsBarely: "fits in, but 80×24 is easier"
    case .fitsNot: "does not fit in, 40×10 is the least"
    case .takesInput(let mouse):
      mouse ? "keys and the mouse" : "keys; the mouse is left to the terminal"
    case .copies(let file): "there, or else into the file \(file)"
    case .reads(let path): "reads \(path)"
    case .readsWithFindings(let path): "reads what is right in \(path)"
    case .usesOwn: "uses what is built in"
    case .remembers(let path): "keeps your place in \(path)"
    case .forgets: "will remember nothing"
    case .locks: "room enough, files can be locked"
    case .locksNot: "files cannot be locked"
    case .hasRoom: "room enough"
    case .hasTooLittle: "too little room"
    }
  }

  private static func wayInEnglish(_ way: Clipboard) -> String {
    switch way {
    case .terminal: "OSC 52"
    case .program(let name): name
    }
  }

  private static func troubleInEnglish(_ trouble: Trouble) -> String {
    switch trouble {
    case .dumb(let term?):
      "The terminal “\(term)” cannot move its cursor: start kurator in an ordinary window"
    case .dumb(nil): "The variable TERM is not set: set it, such as TERM=xterm-256color"
    case .notDescribed(let term, let used?):
      "The machine does not describe the terminal “\(term)”, “\(used)” is used: install ncurses-term"
    case .notDescribed(let term, nil):
      "The machine does not describe the terminal “\(term)”: install ncurses-base and ncurses-term"
    case .tooSmall(let columns, let lines):
      "The window of \(columns)×\(lines) is too small: make it 40×10 at least, better 80×24"
    case .noUTF8: "The machine has no UTF-8: set LANG=C.UTF-8, or install locales"
    case .notWritable(let folder, let reason):
      "Nothing can be written into \(folder) (\(reason)): look at its rights"
    case .noLocks(let folder):
      "The disk of \(folder) has no locks: do not open one file in two windows"
    case .littleSpace(let folder, let megabytes):
      "The disk of \(folder) has \(megabytes) MB left: make room"
    case .noHome: "There is no home folder: set the variable HOME, so that settings are kept"
    }
  }
}
