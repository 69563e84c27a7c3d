public import StrictYAML

extension State {
  /// The state as the text of a file, which ``read(_:source:)`` reads back.
  ///
  /// It never becomes longer than what is read: the files that were open longest ago are left out.
  public var bytes: [UInt8] {
    var text = ""
    for file in files {
      let entry = State.lines(file).map { "  \($0)\n" }.joined()
      if text.utf8.count + entry.utf8.count <= State.byteLimit { text += entry }
    }
    return Array((text.isEmpty ? "files: []\n" : "files:\n" + text).utf8)
  }

  /// The most bytes that the files take.
  private static let byteLimit = 900_000

  private static func lines(_ file: File) -> [String] {
    let place = file.place.map { lines($0).map { "  " + $0 } } ?? []
    return ["- path: \"\(EscapedText.of(file.path))\""] + place
  }

  private static func lines(_ place: Place) -> [String] {
    let rows = place.rows.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    let views = place.views.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .flatMap { screen, view in
        ["  \(screen):"]
          + view.sorted { $0.key < $1.key }
          .map { "    \($0.key): \"\(EscapedText.of($0.value))\"" }
      }
    return ["screen: \(place.screen)"] + (rows.isEmpty ? [] : ["rows:"] + rows)
      + (views.isEmpty ? [] : ["views:"] + views)
  }

  /// Reads what ``bytes`` wrote.
  ///
  /// What is wrong is told and forgotten; the rest counts.
  public static func read(_ bytes: [UInt8], source: String) -> (State, [YAMLFinding]) {
    var files: [File] = []
    let reading = YAMLDocument(bytes: bytes, source: source).read { node in
      node.map { map in
        map.list("files", count: 0...limit) { node in
          if let file = node.map(file) { files.append(file) }
          return node.place
        }
      }
    }
    var state = State()
    for file in files.reversed() { state.remember(file.path, at: file.place) }
    return (state, reading.findings)
  }

  private static func file(_ map: YAMLMap) -> File? {
    let path = map.node("path").flatMap { node in
      node.text().flatMap { EscapedText.path($0) ?? node.refused("not-a-path") }
    }
    let screen = map.optionalNode("screen").flatMap(screen)
    let rows = map.optionalNode("rows")?.entries { key, node in
      named(key) ? node.int(in: 0...Int.max) : nil
    }
    let views = map.optionalNode("views")?.entries { key, node in
      named(key) ? view(node) : nil
    }
    guard let path else { return nil }
    let place = screen.map { Place(screen: $0, rows: byName(rows), views: byName(views)) }
    return File(path: path, place: place)
  }

  private static func view(_ node: YAMLNode) -> [String: String]? {
    let texts = node.entries { key, node in
      named(key) ? node.text().flatMap { EscapedText.text($0) ?? node.refused("not-a-text") } : nil
    }
    return texts.map { byName($0) }
  }

  private static func byName<Value>(_ entries: [(String, Value)]?) -> [String: Value] {
    Dictionary(entries ?? [], uniquingKeysWith: { first, _ in first })
  }

  private static func screen(_ node: YAMLNode) -> String? {
    node.text().flatMap { isName($0) ? $0 : node.refused("not-a-screen") }
  }

  private static func named(_ key: YAMLKey) -> Bool {
    if !isName(key.name) { key.refuse("not-a-name") }
    return isName(key.name)
  }

  private static func isName(_ name: String) -> Bool {
    let isPlain = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isPlain && (1...40).contains(name.count)
  }
}
