import PlainText

/// Sentences for a terminal: broken at blanks where they are wider than it.
enum Prose {
  /// How wide a terminal is that nobody knows.
  static let usualWidth = 80
  private static let indent = 2

  /// The lines of a text, none wider than `columns` but for a single word, and whole where there is
  /// no such bound; what goes on stands further to the right than what has begun.
  static func lines(of text: String, columns: Int?) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard let columns else { return [String(line)] }
      let own = line.prefix { $0 == " " }.count
      return broken(line, columns: columns, hanging: own + indent)
    }
  }

  /// The parts of one line, those after the first behind `hanging` blanks.
  static func broken(_ line: Substring, columns: Int, hanging: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: hanging)
    var lines: [String] = []
    var rest = line
    while true {
      let room = columns - (lines.isEmpty ? 0 : hanging)
      let end = lastBreak(in: rest, room: room)
      let part = rest[..<end]
      lines.append((lines.isEmpty ? "" : margin) + part)
      rest = rest[end...].drop { $0 == " " }
      if rest.isEmpty { return lines }
    }
  }

  /// The parts of a path that is wider than `columns`, broken behind slashes; a name between two of
  /// them that is wider alone is broken anywhere.
  static func parts(of path: String, columns: Int) -> [String] {
    guard DisplayWidth.of(path) > columns else { return [path] }
    var parts = [""]
    for step in path.split(separator: "/", omittingEmptySubsequences: false) {
      let isLast = step.endIndex == path.endIndex
      let text = isLast ? String(step) : step + "/"
      if DisplayWidth.of(parts[parts.count - 1] + text) > columns { parts.append("") }
      for letter in text {
        if DisplayWidth.of(parts[parts.count - 1] + String(letter)) > max(1, columns) {
          parts.append("")
        }
        parts[parts.count - 1].append(letter)
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Where the part ends that has room: before a blank, or after a word that is too long for any line.
  private static func lastBreak(in text: Substring, room: Int) -> Substring.Index {
    guard DisplayWidth.of(String(text)) > room else { return text.endIndex }
    let begin = text.firstIndex { $0 != " " } ?? text.endIndex
    var (width, last) = (0, Substring.Index?.none)
    for index in text.indices {
      let isBreak = text[index] == " " && index > begin && text[text.index(before: index)] != " "
      if isBreak, width <= room || last == nil { last = index }
      if width > room, last != nil { break }
      width += DisplayWidth.of(String(text[index]))
    }
    return last ?? text.endIndex
  }
}
