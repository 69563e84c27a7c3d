public import StrictYAML

extension KeptForm {
  /// The most fields that a form has.
  private static let limit = 200

  /// The form as the text of a file, which ``read(_:source:)`` reads back.
  public var bytes: [UInt8] {
    let fields = fields.map { field in
      "  - name: \(Self.quoted(field.name))\n    text: \(Self.quoted(field.text))\n"
        + "    before: \(Self.quoted(field.before))\n"
    }
    let head =
      "form: \(Self.quoted(form))\nkept: \(Self.quoted(kept))\n"
      + "focus: \(Self.quoted(focus))\n"
    let list = fields.isEmpty ? "fields: []\n" : "fields:\n" + fields.joined()
    return Array((head + list).utf8)
  }

  private static func quoted(_ text: String) -> String { "\"\(EscapedText.of(text))\"" }

  /// Reads what ``bytes`` wrote; nothing where anything in it is wrong, which is told.
  public static func read(_ bytes: [UInt8], source: String) -> (KeptForm?, [YAMLFinding]) {
    let reading = YAMLDocument(bytes: bytes, source: source).read { node in node.map(form) }
    return (reading.faultless, reading.findings)
  }

  private static func form(_ map: YAMLMap) -> KeptForm? {
    let (name, kept, focus) = (text("form", map), text("kept", map), text("focus", map))
    let fields = map.node("fields")?.list(count: 0...limit) { $0.map(field) }
    guard let name, let kept, let focus, let fields else { return nil }
    return KeptForm(form: name, kept: kept, focus: focus, fields: fields)
  }

  private static func field(_ map: YAMLMap) -> Field? {
    let (name, text, before) = (
      text("name", map), text("text", map), text("before", map)
    )
    guard let name, let text, let before else { return nil }
    return Field(name: name, text: text, before: before)
  }

  private static func text(_ key: String, _ map: YAMLMap) -> String? {
    map.node(key).flatMap { node in
      node.text().flatMap { EscapedText.text($0) ?? node.refused("not-a-text") }
    }
  }
}
