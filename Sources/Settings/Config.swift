public import PlainText
public import StrictYAML

/// What a person has settled in `config.yaml`.
public struct Config: Hashable, Sendable {
  /// A language of the program.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Russian.
    case russian = "ru"
    /// English.
    case english = "en"
  }

  /// Which letters are drawn, whatever the environment says of them.
  public enum Letters: String, Hashable, Sendable, CaseIterable {
    /// All that there are.
    case unicode
    /// Those of ASCII.
    case ascii
  }

  /// The language; nothing leaves it to the environment.
  public var language: Language?
  /// The name of the theme; nothing leaves it to the terminal.
  public var theme: String?
  /// The Cyrillic layout whose letters count as the Latin ones in the same places.
  public var layout: KeyboardLayout.Variant
  /// Whether the program takes the mouse.
  public var usesMouse: Bool
  /// Whether the tour of the first start is done with.
  public var hasSeenTour: Bool
  /// The letters that are drawn; nothing leaves it to the locale.
  public var letters: Letters?
  /// Who works here («кто работает»), for the history; may be empty.
  public var coordinator: String
  /// Whether the program without a file opens the last one.
  public var opensLastFile: Bool

  /// Creates a config; without arguments, what holds for a person who has settled nothing.
  public init(
    language: Language? = nil, theme: String? = nil, layout: KeyboardLayout.Variant = .russian,
    usesMouse: Bool = true, hasSeenTour: Bool = false, letters: Letters? = nil,
    coordinator: String = "", opensLastFile: Bool = true
  ) {
    self.language = language
    self.theme = theme
    self.layout = layout
    self.usesMouse = usesMouse
    self.hasSeenTour = hasSeenTour
    self.letters = letters
    self.coordinator = coordinator
    self.opensLastFile = opensLastFile
  }
}

extension Config {
  /// The word that leaves the language or the theme to the environment, as if it was not settled.
  static let byItself = "auto"

  /// Reads `config.yaml`: `language`, `theme`, `layout`, `mouse`, `tour-seen`, `letters`,
  /// `coordinator`, `open-last-file`, each of them optional.
  ///
  /// What is wrong is told and left as it is without the file; the rest counts.
  public static func read(_ bytes: [UInt8], source: String) -> (Config, [YAMLFinding]) {
    let reading = YAMLDocument(bytes: bytes, source: source).read { node in
      node.map(Config.init)
    }
    return (reading.value ?? Config(), reading.findings)
  }

  /// Where the value of a key of `config.yaml` stands; nothing where the key is not there.
  public static func place(of key: String, in bytes: [UInt8]) -> YAMLPlace? {
    YAMLDocument(bytes: bytes, source: "").read { node in
      node.map { $0.optionalNode(key)?.place }
    }.value ?? nil
  }

  private init(_ map: YAMLMap) {
    let languages: KeyValuePairs<String, Language?> = [
      "ru": .russian, "en": .english, Config.byItself: nil,
    ]
    let layouts: KeyValuePairs<String, KeyboardLayout.Variant> = [
      "ru": .russian, "uk": .ukrainian, "be": .belarusian,
    ]
    let letters: KeyValuePairs<String, Letters?> = [
      "unicode": .unicode, "ascii": .ascii, Config.byItself: nil,
    ]
    let theme = map.optionalText("theme")
    self.init(
      language: map.optionalOneOf("language", languages) ?? nil,
      theme: theme == Config.byItself ? nil : theme,
      layout: map.optionalOneOf("layout", layouts) ?? .russian,
      usesMouse: map.optionalFlag("mouse") ?? true,
      hasSeenTour: map.optionalFlag("tour-seen") ?? false,
      letters: map.optionalOneOf("letters", letters) ?? nil,
      coordinator: map.optionalNode("coordinator").flatMap(Config.name) ?? "",
      opensLastFile: map.optionalFlag("open-last-file") ?? true)
  }

  private static func name(_ node: YAMLNode) -> String? {
    guard let name = node.text() else { return nil }
    guard !name.contains(where: \.isNewline), name.count <= 100 else {
      return node.refused("too-long-a-name")
    }
    return name
  }
}
