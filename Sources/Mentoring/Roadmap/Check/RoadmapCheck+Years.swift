extension RoadmapCheck {
  /// The title is that of another year than the terms: it was copied from elsewhere, or they were.
  static let titleYears: Rule = { check in
    guard let years = TitleYears.of(check.roadmap.title), let span = check.roadmap.span,
      span.lowerBound.year < years.lowerBound || span.upperBound.year > years.upperBound
    else { return [] }
    return [RoadmapFinding(.titleYears(years, terms: span), .error, .roadmap)]
  }

  /// All terms lie outside the year of the programme.
  static let otherYear: Rule = { check in
    guard let programme = check.year, let other = check.roadmap.otherYear(than: programme) else {
      return []
    }
    return [RoadmapFinding(.otherYear(other, programme: programme), .error, .roadmap)]
  }

  /// Preparation may begin with the calendar year in which the school year begins; all ends with
  /// the school year.
  static let termsOutsideYears: Rule = { check in
    guard let year = check.year, check.roadmap.otherYear(than: year) == nil else { return [] }
    return check.roadmap.terms.filter { check.isOutsideYears($0.term) }.map { place, term in
      RoadmapFinding(.termOutsideYears(term, programme: year), .error, place)
    }
  }

  /// Whether a term lies outside the year of the programme and its preparation.
  func isOutsideYears(_ term: Term) -> Bool {
    guard let year, let days = term.days else { return false }
    return days.lowerBound < year.preparation.lowerBound.first || days.upperBound > year.last
  }

  /// The words fix no day, so nobody is told when it is late.
  static let unreadTerms: Rule = { check in
    check.roadmap.terms.filter { $0.term.days == nil }.map { place, term in
      RoadmapFinding(.termUnread(term), term.impossibleDay == nil ? .note : .error, place)
    }
  }
}

/// The years that a title names.
enum TitleYears {
  /// Two years in a row, `2023 – 2024`, `2022г.-2023г.` or `2026/27`, else one with «г.», «год»
  /// behind it but not «до» before; days, acts and other numbers are none.
  static func of(_ title: String) -> ClosedRange<Int>? {
    let parts = parts(of: title)
    var single: Int?
    for (index, part) in parts.enumerated() {
      guard case .year(let first) = part else { continue }
      var rest = parts[(index + 1)...]
      let hasWord = rest.first?.isYearWord == true
      if hasWord { rest = rest.dropFirst().drop { $0 == .dot } }
      if case .dash? = rest.first, let last = last(rest.dropFirst().first, after: first) {
        return first...last
      }
      let isGoal = parts[..<index].last == .word("до")
      if hasWord, !isGoal, single == nil { single = first }
    }
    return single.map { $0...$0 }
  }

  private enum Part: Equatable {
    case year(Int), number(Int), dash, dot, word(String), other

    /// «г.», «год», «гг.».
    var isYearWord: Bool { if case .word(let word) = self { word.hasPrefix("г") } else { false } }
  }

  private static func last(_ part: Part?, after first: Int) -> Int? {
    switch part {
    case .year(let last)? where last > first && last - first <= 10: last
    case .number(let last)? where last == (first + 1) % 100: first + 1
    default: nil
    }
  }

  /// A number that a dot or a letter touches from the left is part of a day or of an act.
  private static func parts(of title: String) -> [Part] {
    var parts: [Part] = []
    var rest = title.lowercased()[...]
    var before: Character = " "
    while let character = rest.first {
      let run = rest.prefix { isWord($0) == isWord(character) && $0.isNumber == character.isNumber }
      let text = isWord(character) ? String(run) : String(character)
      rest = rest.dropFirst(text.count)
      if character.isNumber {
        let number = before == "." || before.isLetter ? nil : CalendarDay.digits(text)
        parts.append(number.map(part) ?? .other)
      } else if isWord(character) {
        parts.append(.word(text))
      } else if "-–—−/".contains(character) {
        parts.append(before.isLetter ? .other : .dash)
        if before.isLetter { continue }
      } else if !character.isWhitespace {
        parts.append(character == "." ? .dot : .other)
      }
      before = text.last ?? " "
    }
    return parts
  }

  private static func part(of number: Int) -> Part {
    (1_990...2_100).contains(number) ? .year(number) : .number(number)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
