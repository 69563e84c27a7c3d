internal import StrictYAML
internal import TerminalKit

/// The colours that a theme has given names.
struct NamedColors {
  private var colors: [(name: String, color: Color)] = []

  init() {}

  /// Reads `palette`; a name must not look like a colour.
  init?(_ node: YAMLNode) {
    let colors = node.entries { key, node -> Color? in
      if Color(key.name) != nil { key.refuse("name-is-a-colour") }
      guard let text = node.text() else { return nil }
      return Color(text) ?? node.refused("not-a-colour")
    }
    guard let colors else { return nil }
    self.colors = colors.map { (name: $0.0, color: $0.1) }
  }

  /// The colour that a role asks for: by its name, or as it is.
  func color(_ node: YAMLNode) -> Color? {
    guard let text = node.text() else { return nil }
    if let named = colors.first(where: { $0.name == text }) { return named.color }
    return Color(text) ?? node.oneOf(colors.map { ($0.name, $0.color) })
  }
}
