internal import StrictYAML
public import TerminalKit
internal import Themes

/// The themes that ship with the program, and ``TerminalKit/Theme/mono``, which needs no file.
public enum EmbeddedThemes {
  /// Their names, in the order they are offered.
  public static let names: [String] =
    (0..<theme_count()).compactMap { theme_name($0).map { String(cString: $0) } } + ["mono"]

  /// All of them, in the order they are offered.
  public static var all: [Theme] { names.compactMap(theme(named:)) }

  /// The theme of that name; only its file is read.
  public static func theme(named name: String) -> Theme? {
    name == "mono" ? .mono : reading(of: name)?.faultless
  }

  /// What reading the file of the theme gives.
  static func reading(of name: String) -> YAMLReading<Theme>? {
    guard let index = names.firstIndex(of: name), index < theme_count() else { return nil }
    var length = 0
    let start = theme_bytes(index, &length)
    let bytes = Array(UnsafeBufferPointer(start: start, count: length))
    return Theme.read(bytes, source: "\(name).yaml")
  }
}
