public import StrictYAML

extension State {
  /// The state as the text of a file, which ``read(_:source:)`` reads back.
  public var bytes: [UInt8] {
    var lines = ["files:"]
    for file in files {
      lines.append("  - path: \"\(PathText.escaped(file.path))\"")
      guard let place = file.place else { continue }
      lines.append("    screen: \(place.screen)")
      lines.append("    row: \(place.row)")
    }
    if files.isEmpty { lines = ["files: []"] }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
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
      node.text().flatMap { PathText.path($0) ?? node.refused("not-a-path") }
    }
    guard let node = map.optionalNode("screen") else {
      return path.map { File(path: $0, place: nil) }
    }
    let screen = screen(node)
    let row = map.int("row", in: 0...Int.max)
    guard let path else { return nil }
    guard let screen, let row else { return File(path: path, place: nil) }
    return File(path: path, place: Place(screen: screen, row: row))
  }

  private static func screen(_ node: YAMLNode) -> String? {
    guard let name = node.text() else { return nil }
    let isPlain = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
    }
    return isPlain && (1...40).contains(name.count) ? name : node.refused("not-a-screen")
  }
}
