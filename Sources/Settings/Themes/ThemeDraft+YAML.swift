internal import StrictYAML
internal import TerminalKit

extension ThemeDraft {
  /// Reads a theme file; `source` is its path, the name of the theme with `.yaml`.
  ///
  /// `shipped` are the themes that it may extend.
  static func read(
    _ bytes: [UInt8], source: String, extending shipped: [(name: String, draft: ThemeDraft)] = []
  ) -> YAMLReading<ThemeDraft> {
    let name = name(of: source)
    return YAMLDocument(bytes: bytes, source: source).read { node in
      node.map { draft($0, named: name, shipped) }
    }
  }

  /// What the file of a theme is called, without its folder and its ending.
  static func name(of source: String) -> String {
    let file = source.split(separator: "/").last.map(String.init) ?? source
    return file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
  }

  /// Whether a theme can have that name: letters, digits and hyphens.
  static func isName(_ name: String) -> Bool {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return isPlain && (1...40).contains(name.count)
  }

  private static func draft(
    _ map: YAMLMap, named name: String, _ shipped: [(name: String, draft: ThemeDraft)]
  ) -> ThemeDraft? {
    if let node = map.optionalNode("name"), let said = node.text(), said != name {
      node.refuse("not-the-name-of-the-file")
    }
    let parent = map.optionalNode("extends")
    let base = parent.flatMap { $0.oneOf(shipped.map { ($0.name, $0.draft) }) }
    let kinds: KeyValuePairs<String, Theme.Kind> = ["dark": .dark, "light": .light]
    let kind =
      parent == nil ? map.oneOf("kind", kinds) : map.optionalOneOf("kind", kinds) ?? base?.kind
    let palette = palette(map, over: base?.palette ?? NamedColors())
    let looks = looks(map, palette ?? NamedColors(), base: base?.looks, isWhole: parent == nil)
    guard let kind, let palette, let looks else { return nil }
    return ThemeDraft(name: name, kind: kind, palette: palette, looks: looks)
  }

  private static func palette(_ map: YAMLMap, over base: NamedColors) -> NamedColors? {
    guard let node = map.optionalNode("palette") else { return base }
    return NamedColors(node, over: base)
  }

  /// The looks of `base` with those that are said; a theme that `isWhole` says all of them.
  private static func looks(
    _ map: YAMLMap, _ palette: NamedColors, base: [Role: Look]?, isWhole: Bool
  ) -> [Role: Look]? {
    guard let node = isWhole ? map.node("roles") : map.optionalNode("roles") else {
      return isWhole ? nil : base
    }
    return node.map { roles in
      var looks = base ?? [:]
      for role in Role.allCases {
        let node = isWhole ? roles.node(role.name) : roles.optionalNode(role.name)
        guard let look = node?.map({ look($0, palette) }) else { continue }
        looks[role] = looks[role]?.changed(by: look) ?? look
      }
      return looks
    }
  }

  private static func look(_ map: YAMLMap, _ palette: NamedColors) -> Look {
    var look = Look()
    look.ink = map.optionalNode("fg").flatMap(palette.text)
    look.paper = map.optionalNode("bg").flatMap(palette.text)
    for (index, named) in Style.Attributes.named.enumerated() {
      look.attributes[index] = map.optionalFlag(named.name)
    }
    return look
  }
}
