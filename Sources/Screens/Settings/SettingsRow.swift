import PlainText
import TerminalKit

/// One thing that can be chosen in the settings.
enum SettingsRow: Hashable, Sendable {
  /// A language of the screen.
  case language(Language)
  /// A theme by its name; nothing leaves it to what the terminal says of its ground.
  case theme(String?)
  /// A Cyrillic layout.
  case layout(KeyboardLayout.Variant)
  /// Whether the program takes the mouse.
  case mouse(Bool)
  /// The tour of the first start, once more.
  case tour
  /// One of the reader's own files.
  case file(SettingsFile)

  /// What stands under one heading.
  enum Group: Hashable, Sendable, CaseIterable {
    case language, theme, layout, mouse, tour, files
  }

  /// Where it stands.
  var group: Group {
    switch self {
    case .language: .language
    case .theme: .theme
    case .layout: .layout
    case .mouse: .mouse
    case .tour: .tour
    case .file: .files
    }
  }

  /// Everything that can be chosen, in the order of the page.
  static func all(_ context: Context) -> [SettingsRow] {
    Language.allCases.map { .language($0) }
      + [.theme(nil)] + context.themes.map { .theme($0.name) }
      + KeyboardLayout.Variant.allCases.map { .layout($0) }
      + [.mouse(true), .mouse(false), .tour]
      + (context.settingsFolder == nil ? [] : SettingsFile.allCases.map { .file($0) })
  }

  /// Whether it is what the reader has chosen; nothing where there is no choice.
  func isChosen(_ preferences: Preferences) -> Bool? {
    switch self {
    case .language(let language): preferences.language == language
    case .theme(let name): preferences.theme == name
    case .layout(let layout): preferences.layout == layout
    case .mouse(let isUsed): preferences.usesMouse == isUsed
    case .tour, .file: nil
    }
  }

  /// The preferences with this chosen.
  func chosen(in preferences: Preferences) -> Preferences {
    var preferences = preferences
    switch self {
    case .language(let language): preferences.language = language
    case .theme(let name): preferences.theme = name
    case .layout(let layout): preferences.layout = layout
    case .mouse(let isUsed): preferences.usesMouse = isUsed
    case .tour, .file: break
    }
    return preferences
  }
}

/// A file or folder of the reader's own beside the program.
enum SettingsFile: String, Hashable, Sendable, CaseIterable {
  /// What this page keeps.
  case config = "config.yaml"
  /// The reader's own keys.
  case keys = "keys.yaml"
  /// The reader's own themes.
  case themes
  /// The reader's own handbook.
  case handbook

  /// Where it is.
  func path(in folder: String) -> String { "\(folder)/\(rawValue)" }
}
