/// The lines of a text, split at LF, CR LF and CR; a last empty line does not count.
struct Lines {
  private let lines: [Substring.UnicodeScalarView]

  init(_ text: String) {
    var lines: [Substring.UnicodeScalarView] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar == "\n" || scalar == "\r" {
        lines.append(scalars[start..<index])
        start = next
        if scalar == "\r", next < scalars.endIndex, scalars[next] == "\n" {
          start = scalars.index(after: next)
        }
        index = start
      } else {
        index = next
      }
    }
    if start < scalars.endIndex { lines.append(scalars[start...]) }
    self.lines = lines
  }

  /// The place of the last character.
  var end: YAMLPlace {
    YAMLPlace(line: max(1, lines.count), column: max(1, lines.last?.count ?? 1))
  }

  /// The same place, or the end of the text if it lies behind that.
  func clamped(_ place: YAMLPlace) -> YAMLPlace {
    guard let last = lines.last else { return .start }
    guard place.line > lines.count else { return place }
    return YAMLPlace(line: lines.count, column: last.count + 1)
  }

  /// The character at `place`, if it is within a line.
  func character(at place: YAMLPlace) -> Unicode.Scalar? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    return lines[place.line - 1].dropFirst(place.column - 1).first
  }

  /// Where `part` stands for the `occurrence`-th time (from 0) at or after `place`; `place` itself
  /// if it is not there in one piece.
  func place(of part: String, occurrence: Int, after place: YAMLPlace) -> YAMLPlace {
    let part = Array(part.unicodeScalars)
    guard !part.isEmpty, place.line <= lines.count else { return place }
    var left = occurrence
    for (offset, line) in lines[(place.line - 1)...].enumerated() {
      let scalars = Array(line)
      var column = offset == 0 ? place.column - 1 : 0
      while column + part.count <= scalars.count {
        guard scalars[column..<column + part.count].elementsEqual(part) else {
          column += 1
          continue
        }
        if left == 0 { return YAMLPlace(line: place.line + offset, column: column + 1) }
        left -= 1
        column += part.count
      }
    }
    return place
  }
}
