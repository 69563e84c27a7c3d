public import StrictYAML
public import TerminalKit

extension Theme {
  /// Reads a theme file: `name`, `kind`, the colours of `palette` by names of their own, and the
  /// look of every ``TerminalKit/Role`` under `roles`.
  ///
  /// ```yaml
  /// name: dark
  /// kind: dark
  /// palette: {ink: "#e4e4e4", paper: "#1c1c1c", gold: 220}
  /// roles:
  ///   text: {fg: ink, bg: paper}
  ///   focus: {fg: paper, bg: gold, bold: true}
  /// ```
  ///
  /// A colour is `#rrggbb`, a place in the palette of 256, or `default`, the terminal's own. What a
  /// role does not say is as in the role `text`. A theme with any mistake is not to be used.
  public static func read(_ bytes: [UInt8], source: String) -> YAMLReading<Theme> {
    YAMLDocument(bytes: bytes, source: source).read { node in node.map(theme) }
  }

  private static func theme(_ map: YAMLMap) -> Theme? {
    let name = map.node("name").flatMap(themeName)
    let kind = map.oneOf("kind", ["dark": Kind.dark, "light": .light])
    let palette = map.node("palette").flatMap(NamedColors.init)
    let styles = map.map("roles") { Self.styles($0, palette ?? NamedColors()) }
    guard let name, let kind, palette != nil, let styles else { return nil }
    return Theme(name: name, kind: kind, styles: styles)
  }

  private static func themeName(_ node: YAMLNode) -> String? {
    guard let name = node.text() else { return nil }
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return isPlain && (1...40).contains(name.count) ? name : node.refused("not-a-name")
  }

  private static func styles(_ roles: YAMLMap, _ palette: NamedColors) -> [Role: Style]? {
    let text = roles.map(Role.text.name) { style($0, palette, base: Style()) } ?? Style()
    var styles: [Role: Style] = [.text: text]
    for role in Role.allCases where role != .text {
      styles[role] = roles.map(role.name) { style($0, palette, base: text) }
    }
    return styles
  }

  private static func style(_ map: YAMLMap, _ palette: NamedColors, base: Style) -> Style? {
    let attributes: [(String, Style.Attributes)] = [
      ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("dim", .dim),
    ]
    var style = Style()
    style.foreground = map.optionalNode("fg").flatMap(palette.color) ?? base.foreground
    style.background = map.optionalNode("bg").flatMap(palette.color) ?? base.background
    for (name, attribute) in attributes where map.optionalFlag(name) == true {
      style.attributes.insert(attribute)
    }
    return style
  }
}
