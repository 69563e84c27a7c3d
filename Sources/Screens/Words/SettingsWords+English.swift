import TerminalKit

extension SettingsWords {
  static let english = SettingsWords(
    intro: "A choice takes effect at once; to undo it, choose the old one.",
    group: { group in
      switch group {
      case .language: "Language"
      case .theme: "Theme"
      case .layout: "Keyboard layout"
      case .mouse: "Mouse"
      case .tour: "Tour"
      case .files: "Your files"
      }
    },
    themeOfTerminal: "like the terminal",
    theme: { choice in
      if choice.origin == .builtIn, let name = englishThemes[choice.name] { return name }
      return "\(choice.name) · " + (choice.kind == .dark ? "dark" : "light")
        + (choice.origin == .own ? ", own" : "")
    },
    mouse: { $0 ? "for the program" : "for the terminal" },
    tour: "show it again",
    file: { file in
      switch file {
      case .config: "settings"
      case .keys: "keys"
      case .themes: "themes"
      case .handbook: "handbook"
      }
    },
    aboutLanguage: "The language of the screen. What you have typed stays as it is.",
    aboutThemeOfTerminal: "Dark or light, like the background of the terminal.",
    aboutTour: "A few short hints on how everything is arranged.",
    aboutTheme: { isOwn in
      isOwn
        ? "Your own theme. The screen shows it already; changes to its file show at once."
        : "The screen shows this theme already; it stays when it is chosen."
    },
    aboutLayout: { samples in
      "Command letters are shown as on this keyboard: " + samples.joined(separator: ", ")
        + ". Latin letters work too."
    },
    aboutMouse: { isUsed in
      isUsed
        ? "A click chooses, the wheel scrolls, borders move. To select text, hold Shift."
        : "The terminal selects and copies text with the mouse; the program keeps the keys."
    },
    aboutFile: { file, path in
      switch file {
      case .config: "\(path) – everything chosen here; you may edit it. Enter copies the path."
      case .keys:
        "\(path) – your keys. Begin with kurator --dump-keymap > keys.yaml."
          + " Enter copies the path."
      case .themes:
        "\(path) – your themes: a file NAME.yaml, an example is in README."
          + " Enter copies the path."
      case .handbook:
        "\(path) – your handbook: questionnaires, roadmaps, tags; see README."
          + " Enter copies the path."
      }
    },
    keySample: { "\($0) – \($1)" },
    adopted: { "\($0): \($1)" },
    sampleHeading: { $0.map { "The theme: \($0)" } ?? "This is how it looks" },
    insteadOf: { "No theme “\($0)”: worn like the terminal" },
    aboutMissing: {
      "The theme “\($0)” is chosen, but its file is missing or has a mistake, so that the theme is"
        + " like the terminal. kurator doctor says what is wrong."
    },
    role: roleInEnglish,
    choose: ActionWords("Choose", "Choose: it takes effect at once and is saved"),
    back: ActionWords("Back", "Show the previous theme, or go back to where you came from"),
    down: ActionWords("Down", "One line down"), up: ActionWords("Up", "One line up"))

  @Sendable private static func roleInEnglish(_ role: Role) -> String {
    switch role {
    case .text: "text"
    case .title: "title"
    case .muted: "secondary text"
    case .accent: "important"
    case .focus: "this row"
    case .focusQuiet: "row beside"
    case .selected: "marked"
    case .match: "found"
    case .field: "field"
    case .fieldFocused: "this field"
    case .hint: "hint"
    case .done: "done"
    case .good: "all right"
    case .late: "late"
    case .warning: "attention"
    case .error: "error"
    case .draft: "draft"
    case .header: "heading"
    case .tab: "chapter"
    case .tabCurrent: "this chapter"
    case .bar: "term past"
    case .barPlanned: "term to come"
    case .barLate: "term missed"
    case .today: "today"
    case .keyName: "key"
    case .keyLabel: "what it does"
    case .keyDisabled: "not now"
    case .border: "border"
    case .dialog: "question"
    case .button: "button"
    case .buttonFocused: "this button"
    case .demo: "sample"
    case .saved: "saved"
    }
  }

  /// What the themes that ship are called, by their names in files.
  private static let englishThemes = [
    "dark": "dark",
    "light": "light",
    "contrast": "high contrast",
    "colorblind-dark": "colour-blind safe, dark",
    "colorblind-light": "colour-blind safe, light",
    "norton": "Norton",
    "terminal": "the terminal’s own colours",
    "mono": "without colour",
  ]
}
