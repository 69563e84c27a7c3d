/// Where the program keeps what a person has settled and what it remembers (XDG base directories).
public struct Folders: Hashable, Sendable {
  /// The folder of `config.yaml`, `keys.yaml`, `themes/`, `handbook/`.
  public let config: String
  /// The folder of `state.yaml`.
  public let state: String

  /// Finds the folders by `XDG_CONFIG_HOME`, `XDG_STATE_HOME` and `HOME`; a value that is no
  /// absolute path does not count, and without any of them there are no folders.
  public init?(environment: [String: String]) {
    func folder(_ key: String, _ fallback: String) -> String? {
      if let path = environment[key], path.utf8.first == UInt8(ascii: "/") {
        return path + "/kurator"
      }
      guard let home = environment["HOME"], home.utf8.first == UInt8(ascii: "/") else { return nil }
      return home + "/\(fallback)/kurator"
    }
    guard let config = folder("XDG_CONFIG_HOME", ".config"),
      let state = folder("XDG_STATE_HOME", ".local/state")
    else { return nil }
    self.config = config
    self.state = state
  }
}
