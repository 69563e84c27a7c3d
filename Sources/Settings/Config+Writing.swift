internal import PlainText

extension Config {
  /// The text of `config.yaml` with everything in which `after` differs from `before` written into
  /// it; comments, order and all that is not changed stay as they are in `bytes`.
  ///
  /// Nothing comes back where that cannot be done line by line, such as in a file that is no YAML.
  public static func written(
    _ bytes: [UInt8], changing before: Config, to after: Config
  ) -> [UInt8]? {
    let changes = settings.filter { $0.text(before) != $0.text(after) }
    guard !changes.isEmpty else { return bytes }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Array($0) }
    if lines.last == [] { lines.removeLast() }
    for setting in changes { set(setting.key, setting.text(after), in: &lines) }
    let text = lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    let (read, findings) = read(text, source: "")
    let isTaken = changes.allSatisfy { $0.text(read) == $0.text(after) }
    return isTaken && findings.count <= self.read(bytes, source: "").1.count ? text : nil
  }

  /// A setting that the program itself changes, and what stands behind its key.
  private struct Setting {
    let key: String
    let text: (Config) -> String
  }

  private static var settings: [Setting] {
    [
      Setting(key: "language") { $0.language?.rawValue ?? byItself },
      Setting(key: "theme") { $0.theme.map(quoted) ?? byItself },
      Setting(key: "layout") { $0.layout.rawValue },
      Setting(key: "mouse") { String($0.usesMouse) },
      Setting(key: "tour-seen") { String($0.hasSeenTour) },
    ]
  }

  /// The name as YAML takes it for a text and for no number or flag.
  private static func quoted(_ name: String) -> String {
    let words = ["true", "false", "yes", "no", "on", "off", "null", "nan", "inf"]
    let isPlain =
      name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == 0x2D }
      && name.utf8.first != 0x2D && name.utf8.count > 1
    return isPlain && !words.contains(name) ? name : "\"\(name)\""
  }

  /// Puts the value behind the key, at the end where the key does not stand at the beginning of a
  /// line yet.
  private static func set(_ key: String, _ value: String, in lines: inout [[UInt8]]) {
    let entry = Array("\(key): \(value)".utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    for (index, line) in lines.enumerated() {
      let start = line.starts(with: mark) ? mark.count : 0
      guard let rest = rest(of: line[start...], behind: key) else { continue }
      lines[index] = line[..<start] + entry + tail(of: rest)
      return
    }
    let hasReturns = lines.last?.last == UInt8(ascii: "\r")
    lines.append(entry + (hasReturns ? [UInt8(ascii: "\r")] : []))
  }

  /// What stands behind `key:` in its line.
  private static func rest(of line: ArraySlice<UInt8>, behind key: String) -> ArraySlice<UInt8>? {
    guard line.starts(with: key.utf8) else { return nil }
    let behind = line.dropFirst(key.utf8.count).drop { $0 == UInt8(ascii: " ") }
    guard behind.first == UInt8(ascii: ":") else { return nil }
    return behind.dropFirst()
  }

  /// The comment at the end of a line with the blanks before it, and the return.
  private static func tail(of rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var quote: UInt8?
    var end = rest.endIndex
    if rest.last == UInt8(ascii: "\r") { end -= 1 }
    var blanks = end
    for index in rest.startIndex..<end {
      let byte = rest[index]
      if let open = quote {
        if byte == open { quote = nil }
        blanks = end
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        blanks = min(blanks, index)
      } else if byte == UInt8(ascii: "#"), blanks < index {
        return rest[blanks...]
      } else {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        blanks = end
      }
    }
    return rest[end...]
  }
}
