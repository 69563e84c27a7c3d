import PlainText
import TerminalKit

/// The words of the settings.
struct SettingsWords: Sendable {
  /// What the page is for.
  let intro: String
  /// The headings of the choices.
  let group: @Sendable (SettingsRow.Group) -> String
  /// The theme that goes by the ground of the terminal, and another, with whose it is.
  let themeOfTerminal: String
  let theme: @Sendable (ThemeChoice) -> String
  /// Whether the program takes the mouse.
  let mouse: @Sendable (Bool) -> String
  /// The tour once more.
  let tour: String
  /// What a file of the reader's own is for.
  let file: @Sendable (SettingsFile) -> String
  /// What choosing does, in a sentence.
  let aboutLanguage, aboutThemeOfTerminal, aboutTour: String
  let aboutTheme: @Sendable (_ isOwn: Bool) -> String
  let aboutLayout: @Sendable (_ samples: [String]) -> String
  let aboutMouse: @Sendable (Bool) -> String
  let aboutFile: @Sendable (SettingsFile, _ path: String) -> String
  /// A key by its letter and what it does.
  let keySample: @Sendable (_ letter: String, _ action: String) -> String
  /// A choice was taken on.
  let adopted: @Sendable (_ group: String, _ name: String) -> String
  /// Over the sample of a theme.
  let sampleHeading: @Sendable (_ theme: String?) -> String
  /// Over the sample where the theme that is wished for cannot be had; why, and what to do.
  let insteadOf, aboutMissing: @Sendable (_ theme: String) -> String
  /// What a role is for, in a word or two.
  let role: @Sendable (Role) -> String
  /// Actions.
  let choose, back, down, up: ActionWords
}

extension SettingsWords {
  /// The name of a choice; languages and layouts have theirs in their own language.
  func name(of row: SettingsRow, _ context: Context) -> String {
    switch row {
    case .language(let language): language.ownName
    case .theme(nil): themeOfTerminal
    case .theme(let name?): context.themes.first { $0.name == name }.map(theme) ?? name
    case .layout(let layout): layout.ownName
    case .mouse(let isUsed): mouse(isUsed)
    case .tour: tour
    case .file(let file): self.file(file)
    }
  }

  /// What choosing does, in a sentence.
  func about(_ row: SettingsRow, _ context: Context) -> String {
    switch row {
    case .language: aboutLanguage
    case .theme(nil): context.missingTheme.map(aboutMissing) ?? aboutThemeOfTerminal
    case .theme(let name?):
      aboutTheme(context.themes.contains { $0.name == name && $0.origin == .own })
    case .layout(let layout): aboutLayout(samples(of: layout, context))
    case .mouse(let isUsed): aboutMouse(isUsed)
    case .tour: aboutTour
    case .file(let file): aboutFile(file, file.path(in: context.settingsFolder ?? ""))
    }
  }

  /// What a few letters of a layout do, those first that other layouts have elsewhere.
  private func samples(of layout: KeyboardLayout.Variant, _ context: Context) -> [String] {
    let entries = Program.catalogue(context.language).flatMap(\.entries)
    return ["s", "b", "p"].compactMap { latin in
      entries.first { $0.keys(context.keymap).contains(.character(latin)) }.map { entry in
        let letter = Key.character(latin).name(in: KeyCaps(layout))
        return keySample(letter, entry.words.label)
      }
    }
  }
}

extension Language {
  /// The name in the language itself.
  var ownName: String {
    switch self {
    case .russian: "русский"
    case .english: "English"
    }
  }
}

extension KeyboardLayout.Variant {
  /// The name in its own language.
  var ownName: String {
    switch self {
    case .russian: "русская"
    case .ukrainian: "українська"
    case .belarusian: "беларуская"
    }
  }
}
