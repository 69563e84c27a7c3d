public import PlainText
public import TerminalKit

/// How the reader wants the program, whichever file is open; kept beside the program's files.
public struct Preferences: Hashable, Sendable {
  /// The language of the screen.
  public var language: Language
  /// The name of the theme; nothing leaves it to what the terminal says of its ground.
  public var theme: String?
  /// The Cyrillic layout whose letters count as the Latin ones in the same places.
  public var layout: KeyboardLayout.Variant
  /// Whether the program takes the mouse; where not, the terminal marks text with it.
  public var usesMouse: Bool
  /// Whether the tour of the first start is done with.
  public var hasSeenTour: Bool

  /// Creates preferences.
  public init(
    language: Language, theme: String? = nil, layout: KeyboardLayout.Variant = .russian,
    usesMouse: Bool = true, hasSeenTour: Bool = true
  ) {
    self.language = language
    self.theme = theme
    self.layout = layout
    self.usesMouse = usesMouse
    self.hasSeenTour = hasSeenTour
  }
}

/// A theme that can be chosen.
public struct ThemeChoice: Hashable, Sendable {
  /// Where it comes from.
  public enum Origin: Hashable, Sendable {
    /// The program.
    case builtIn
    /// A file of the reader's own.
    case own
  }

  /// The name.
  public let name: String
  /// Dark or light.
  public let kind: Theme.Kind
  /// Where it comes from.
  public let origin: Origin

  /// Creates a choice.
  public init(name: String, kind: Theme.Kind, origin: Origin) {
    self.name = name
    self.kind = kind
    self.origin = origin
  }
}
