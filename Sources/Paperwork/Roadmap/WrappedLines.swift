import Mentoring

/// Lines of a cell that only the width of its column has parted.
enum WrappedLines {
  /// The lines of a group with those made one that are one term together; terms without a year are
  /// those of `year`.
  static func terms(_ lines: [SourceLine], in year: SchoolYear?) -> [SourceLine] {
    var terms: [SourceLine] = []
    var rest = lines[...]
    while let first = rest.first {
      let count = (2...most).reversed().first { isOne(rest.prefix($0).map(\.text), $0, in: year) }
      let text = rest.prefix(count ?? 1).map(\.text).joined(separator: " ")
      terms.append(SourceLine(number: first.number, withoutComma(text)))
      rest = rest.dropFirst(count ?? 1)
    }
    return terms.filter { !$0.text.isEmpty }
  }

  /// The lines of a group with those made one that name one person or role.
  static func names(_ lines: [SourceLine]) -> [SourceLine] {
    var names: [SourceLine] = []
    var isOpen = false
    for line in lines {
      if let last = names.last, isOpen, goesOn(last.text, line.text) {
        let space = last.text.hasSuffix("-") ? "" : " "
        names[names.count - 1] = SourceLine(
          number: last.number, last.text + space + withoutComma(line.text))
      } else {
        names.append(SourceLine(number: line.number, withoutComma(line.text)))
      }
      isOpen = withoutComma(line.text) == line.text
    }
    return names.filter { !$0.text.isEmpty }
  }

  /// So many lines are one term at the most.
  private static let most = 4

  /// Whether lines that are no terms each, or of which one asks for the next, are one together.
  private static func isOne(_ parts: [String], _ count: Int, in year: SchoolYear?) -> Bool {
    guard parts.count == count, !parts.contains(where: MeasureDraft.isNothing) else { return false }
    guard Term(read: parts.joined(separator: " "), in: year).days != nil else { return false }
    return parts.contains { Term(read: withoutComma($0), in: year).days == nil }
      || zip(parts, parts.dropFirst()).contains { asks($0, for: $1) }
  }

  /// «15 октября –» for «15 ноября», «с 1 сентября» for «по 31 мая», «Октябрь» for «2026 г.».
  private static func asks(_ part: String, for next: String) -> Bool {
    // «Октябрь,» has the year of «ноябрь 2026».
    if part.hasSuffix(","), Term(read: withoutComma(part)).days == nil { return true }
    let dashes = "-–—"
    if part.last.map(dashes.contains) == true || next.first.map(dashes.contains) == true {
      return true
    }
    let (first, second) = (firstWord(of: part).lowercased(), firstWord(of: next).lowercased())
    if ["с", "со"].contains(first), ["по", "до"].contains(second) { return true }
    return [.year, .schoolYear].contains(Term(read: next).precision)
  }

  /// Whether a name goes on with the next line: an adjective asks for its noun, «заведующий» for what
  /// he heads, «заместитель» for whose; «по УВР» and initials never stand alone.
  private static func goesOn(_ name: String, _ next: String) -> Bool {
    guard !MeasureDraft.isNothing(name), !MeasureDraft.isNothing(next) else { return false }
    let (last, second) = (lastWord(of: name), firstWord(of: next))
    if name.hasSuffix("-") || joints.contains(last) || joints.contains(second) { return true }
    if isInitials(next) { return true }
    guard next.first?.isLowercase == true else { return false }
    return wants(last.lowercased(), second)
  }

  private static func wants(_ last: String, _ second: String) -> Bool {
    if last.hasPrefix("заведующ") { return ["ом", "ем", "ой", "ей", "ами", "ями"].ends(second) }
    if ["заместитель", "зам", "председатель", "член"].contains(last) { return true }
    if ["руководитель", "педагог", "учитель"].contains(last) {
      return ["ого", "его", "ых", "их"].ends(second)
    }
    return ["ый", "ий", "ой", "ая"].ends(last) && !headed.ends(last)
  }

  /// Words that ask for the next, and follow the one before; an initial is a capital.
  private static let joints: Set<String> = ["по", "и", "с", "на", "за", "из", "от", "для"]
  /// Nouns that look like adjectives.
  private static let headed = ["управляющий", "управляющая", "исполняющий", "рабочий", "ющая"]

  private static func isInitials(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return (1...2).contains(letters.count) && letters.allSatisfy(\.isUppercase)
      && text.allSatisfy { $0.isLetter || $0 == "." || $0 == " " }
      && text.count { $0 == "." } == letters.count
  }

  private static func firstWord(of text: String) -> String {
    text.split { !$0.isLetter && $0 != "-" }.first.map(String.init) ?? ""
  }

  private static func lastWord(of text: String) -> String {
    text.split { !$0.isLetter && $0 != "-" }.last.map(String.init) ?? ""
  }

  private static func withoutComma(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == "," || last == ";" || last == " " { text.removeLast() }
    return String(text)
  }
}

extension [String] {
  /// Whether the word ends in one of them.
  fileprivate func ends(_ word: String) -> Bool { contains(where: word.hasSuffix) }
}
