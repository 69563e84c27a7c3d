internal import StrictYAML
public import TerminalKit
internal import Themes

/// The themes that ship with the program, and ``TerminalKit/Theme/mono``, which needs no file.
public enum EmbeddedThemes {
  /// Their names, in the order they are offered.
  public static let names: [String] = drafted + ["mono"]

  private static let drafted: [String] =
    (0..<theme_count()).compactMap { theme_name($0).map { String(cString: $0) } }

  /// All of them, in the order they are offered.
  public static var all: [Theme] { names.compactMap(theme(named:)) }

  /// The theme of that name; only its file is read.
  public static func theme(named name: String) -> Theme? {
    name == "mono" ? .mono : reading(of: name)?.faultless?.theme
  }

  /// The drafts that a theme of one's own may extend.
  static var drafts: [(name: String, draft: ThemeDraft)] {
    drafted.compactMap { name in reading(of: name)?.faultless.map { (name, $0) } }
      + [(Theme.mono.name, ThemeDraft(colourless: .mono))]
  }

  /// What reading the file of the theme gives.
  static func reading(of name: String) -> YAMLReading<ThemeDraft>? {
    guard let index = drafted.firstIndex(of: name) else { return nil }
    var length = 0
    let start = theme_bytes(index, &length)
    let bytes = Array(UnsafeBufferPointer(start: start, count: length))
    return ThemeDraft.read(bytes, source: "\(name).yaml")
  }
}
