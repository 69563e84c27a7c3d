internal import StrictYAML
internal import TerminalKit

/// The colours that a theme has given names, beside those that every terminal has.
struct NamedColors: Hashable, Sendable {
  private var colors: [String: Color] = [:]

  init() {}

  /// Reads `palette` over the colours of another theme; a name must not look like a colour.
  init?(_ node: YAMLNode, over other: NamedColors) {
    let read = node.entries { key, node -> Color? in
      if Color(key.name) != nil { key.refuse("name-is-a-colour") }
      guard let text = node.text() else { return nil }
      return Color(text) ?? Self.basic[text] ?? node.refused("not-a-colour")
    }
    guard let read else { return nil }
    colors = other.colors
    for (name, color) in read { colors[name] = color }
  }

  private static let basic = Dictionary(
    uniqueKeysWithValues: Color.named.map { ($0.name, $0.color) })

  /// The colour of a text: by its name, or as it is written.
  func color(_ text: String) -> Color? { colors[text] ?? Color(text) ?? Self.basic[text] }

  /// What a role says, as far as it names a colour.
  func text(_ node: YAMLNode) -> String? {
    guard let text = node.text() else { return nil }
    return color(text) == nil ? node.refused("not-a-colour") : text
  }
}
