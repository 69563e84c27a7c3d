import Testing
import Themes

@testable import TerminalKit

/// A shipped theme, read from its embedded file by the plainest reader that its form allows.
struct ThemeFile: CustomTestStringConvertible {
  let name: String
  let lines: [Substring]

  static let shipped: [ThemeFile] = (0..<theme_count()).map { index in
    var length = 0
    let bytes = theme_bytes(index, &length)
    let text = String(
      decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    return ThemeFile(
      name: theme_name(index).map { String(cString: $0) } ?? "", lines: text.split(separator: "\n"))
  }

  var testDescription: String { name }

  func value(of key: String) -> Substring? {
    lines.first { $0.hasPrefix(key + ": ") }?.dropFirst(key.count + 2)
  }

  /// The entries `key: value` that are indented under `section`.
  func entries(of section: String) -> [(key: String, value: Substring)] {
    lines.drop { $0 != section + ":" }.dropFirst().prefix { $0.hasPrefix("  ") }.map { line in
      let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
      return (String(parts[0]), parts[1].dropFirst())
    }
  }

  var theme: Theme? {
    guard let kind = value(of: "kind").flatMap({ Theme.Kind(rawValue: String($0)) }) else {
      return nil
    }
    var palette: [Substring: Color] = ["default": .standard]
    for (name, color) in Color.named { palette[name[...]] = color }
    for (key, value) in entries(of: "palette") {
      palette[key[...]] = Color(value.dropFirst().dropLast())
    }
    var styles: [Role: Style] = [:]
    for (key, value) in entries(of: "roles") {
      guard let role = Role.allCases.first(where: { $0.name == key }) else { return nil }
      styles[role] = style(value, palette)
    }
    return styles.count == Role.allCases.count
      ? Theme(name: name, kind: kind, styles: styles) : nil
  }

  private func style(_ text: Substring, _ palette: [Substring: Color]) -> Style? {
    var style = Style()
    for pair in text.dropFirst().dropLast().split(separator: ",") {
      let parts = pair.split(separator: " ")
      let attribute = Style.Attributes.named.first { $0.name + ":" == parts[0] }?.attribute
      switch (parts[0], palette[parts[1]], attribute) {
      case ("fg:", let color?, _): style.foreground = color
      case ("bg:", let color?, _): style.background = color
      case (_, _, let attribute?) where parts[1] == "true": style.attributes.insert(attribute)
      default: return nil
      }
    }
    return style
  }
}
