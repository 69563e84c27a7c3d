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

  /// The language; nothing leaves it to the environment.
  public var language: Language?
  /// The name of the theme; nothing leaves it to the terminal.
  public var theme: String?
  /// Who works here («кто работает»), for the history; may be empty.
  public var coordinator: String
  /// Whether the program without a file opens the last one.
  public var opensLastFile: Bool

  /// Creates a config; without arguments, what holds for a person who has settled nothing.
  public init(
    language: Language? = nil, theme: String? = nil, coordinator: String = "",
    opensLastFile: Bool = true
  ) {
    self.language = language
    self.theme = theme
    self.coordinator = coordinator
    self.opensLastFile = opensLastFile
  }
}

extension Config {
  /// Reads `config.yaml`: `language`, `theme`, `coordinator`, `open-last-file`, each of them
  /// optional.
  ///
  /// What is wrong is told and left as it is without the file; the rest counts.
  public static func read(_ bytes: [UInt8], source: String) -> (Config, [YAMLFinding]) {
    let reading = YAMLDocument(bytes: bytes, source: source).read { node in
      node.map { map in
        let language = map.optionalOneOf(
          "language", ["ru": Language.russian, "en": .english])
        return Config(
          language: language,
          theme: map.optionalText("theme"),
          coordinator: map.optionalNode("coordinator").flatMap(name) ?? "",
          opensLastFile: map.optionalFlag("open-last-file") ?? true)
      }
    }
    return (reading.value ?? Config(), reading.findings)
  }

  private static func name(_ node: YAMLNode) -> String? {
    guard let name = node.text() else { return nil }
    guard !name.contains(where: \.isNewline), name.count <= 100 else {
      return node.refused("not-a-name")
    }
    return name
  }
}
