import TerminalKit

extension DoctorWords {
  static let english = DoctorWords(
    label: labelInEnglish, found: foundInEnglish, deed: deedInEnglish, trouble: troubleInEnglish,
    summary: { count in
      count == 0 ? "Everything is fine" : "Found: \(Plural.english(count, "finding", "findings"))"
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
    case .state: "Where you left"
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
    case .colours(let count): count.map { "\($0)" } ?? "unknown"
    case .ground(let kind, let isAsked, let isAnswered): groundInEnglish(kind, isAsked, isAnswered)
    case .files(let count): Plural.english(count, "file", "files")
    case .present: "there"
    case .missing: "none"
    case .writable(let isSo): isSo ? "the folder is writable" : "the folder is not writable"
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
      case .dark: "dark background"
      case .light: "light background"
      case nil: "background unknown"
      }
    if !isAsked { return ground }
    return ground + (isAnswered ? ", says the terminal" : ", the terminal did not answer")
  }

  private static func deedInEnglish(_ deed: Deed) -> String {
    switch deed {
    case .draws(let description): "uses the terminal description \(description)"
    case .drawsNothing: "cannot show screens; kurator show prints a frame"
    case .drawsUnicode: "draws all letters and lines"
    case .drawsASCII: "draws ASCII only, Russian in Latin letters"
    case .usesColours(let count): "uses \(Plural.english(count, "colour", "colours"))"
    case .usesNoColour(let isWished):
      isWished ? "no colour, as wished" : "no colour: bold, underlined, reversed"
    case .wears(let name, let isChosen): "\(name)" + (isChosen ? ", chosen" : ", by the background")
    case .fits: "everything fits"
    case .fitsBarely: "fits, but 80×24 is more comfortable"
    case .fitsNot: "too small, at least 40×10 is needed"
    case .takesInput(let mouse):
      mouse ? "keys and the mouse" : "keys; the mouse is left to the terminal"
    case .copies(let file, let isOnly):
      isOnly ? "to the file \(file)" : "there, or else to the file \(file)"
    case .reads(let path): "reads \(path)"
    case .readsWithFindings(let path): "leaves out lines with mistakes: \(path)"
    case .usesOwn(let path):
      "uses the built-in ones" + (path.map { "; yours go to \($0)" } ?? "")
    case .remembers(let path): "keeps your place in \(path)"
    case .forgets: "will remember nothing"
    case .locks: "room enough; two windows cannot harm a file"
    case .locksNot: "one file must not be open in two windows"
    case .hasRoom: "room enough"
    case .hasTooLittle: "too little room"
    }
  }

  private static func wayInEnglish(_ way: Clipboard) -> String {
    switch way {
    case .terminal: "the terminal (OSC 52)"
    case .program(let name): name
    }
  }

  private static func troubleInEnglish(_ trouble: Trouble) -> String {
    switch trouble {
    case .dumb(let term?):
      "The terminal “\(term)” cannot move its cursor: start kurator in an ordinary window"
    case .dumb(nil): "The variable TERM is not set: set it, for example TERM=xterm-256color"
    case .notDescribed(let term, let used?):
      "This system does not describe the terminal “\(term)”, “\(used)” is used: install ncurses-term"
    case .notDescribed(let term, nil):
      "This system does not describe the terminal “\(term)”: install ncurses-base and ncurses-term"
    case .tooSmall(let columns, let lines):
      "The \(columns)×\(lines) window is too small: make it at least 40×10, better 80×24"
    case .noUTF8: "This system has no UTF-8: set LANG=C.UTF-8, or install locales"
    case .otherEncoding(let locale):
      "The encoding of \(locale) is not UTF-8, Russian is shown in Latin letters: switch the "
        + "terminal to UTF-8 and set LANG=ru_RU.UTF-8 (or letters: unicode in config.yaml)"
    case .notWritable(let folder, let reason):
      "Nothing can be written to \(folder) (\(reason)): check its permissions"
    case .noLocks(let folder):
      "The disk of \(folder) has no locks: do not open one file in two windows"
    case .littleSpace(let folder, let megabytes):
      "The disk of \(folder) has \(megabytes) MB left: free some space"
    case .noHome: "There is no home folder: set the variable HOME, so that settings are kept"
    }
  }
}
