internal import PlainText

/// Reads the words of a term into days.
struct TermReader {
  /// The longest text that is read, in UTF-8.
  private static let limit = 300

  /// The runs of days, in order and apart.
  private(set) var spans: [ClosedRange<CalendarDay>] = []
  private(set) var precision: Term.Precision = .text
  /// How often it comes back within them.
  private(set) var rhythm: TermRhythm?
  /// The words in which it says so, in their search form.
  private(set) var rhythmWords: String?
  /// The part of a month, where it is one alone.
  private(set) var part: TermPart?
  /// Whether it says «до».
  private(set) var isUntil = false
  /// Whether the words leave the year to the programme.
  private(set) var takesYear = false
  /// Whether it is the day before a school year, or its last.
  private(set) var isEdge = false
  /// The day that it would be but for the days off, in words without a year.
  private(set) var wish: String?

  /// Reads a text; `year` is that of the programme, for what is written without one.
  init?(_ text: String, in year: SchoolYear? = nil) {
    guard text.utf8.count <= Self.limit else { return nil }
    let parted = TermWish.parted(text)
    wish = parted.wish
    var text = SearchForm(parted.head).text
    text = Self.withoutQuotes(text)
    if let taken = TermRhythm.taken(from: text) { (rhythm, rhythmWords, text) = taken }
    if text.isEmpty || Self.isWholeYear(text) {
      guard let year, rhythm != nil || !text.isEmpty else { return nil }
      spans = [year.first...year.last]
      precision = .schoolYear
      takesYear = true
    } else {
      guard let raw = TermToken.all(of: text), let tokens = TermTokens(raw),
        read(tokens, in: year), rhythm == nil || !isUntil
      else { return nil }
    }
    if let rhythm { precision = precision(of: rhythm) }
    guard wish == nil || precision == .day else { return nil }
  }

  /// Puts other runs in the place of those that were read; the words mean them as they meant these.
  mutating func move(to runs: [ClosedRange<CalendarDay>]) { (spans, wish) = (runs, nil) }

  /// `«01» сентября`: forms have quotes around the day.
  private static func withoutQuotes(_ text: String) -> String {
    let parts = text.split(omittingEmptySubsequences: false) { "«»\"“”„".contains($0) }
    let quoted = parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }
    guard parts.count >= 3, !parts.count.isMultiple(of: 2),
      quoted.allSatisfy({ (1...2).contains($0.count) && CalendarDay.digits($0) != nil })
    else { return text }
    return parts.joined()
  }

  private mutating func read(_ tokens: TermTokens, in year: SchoolYear?) -> Bool {
    var tokens = tokens
    isUntil = tokens.isUntil
    if let number = tokens.wholeYear, !isUntil, let days = Self.calendarYear(number) {
      (spans, precision) = ([days], .year)
      return true
    }
    if isUntil, tokens.list.count == 2, tokens.list.first == .part(.end),
      case .number(let number, digits: 4)? = tokens.list.last, let days = Self.calendarYear(number)
    {
      (spans, precision) = ([days.upperBound...days.upperBound], .day)
      return true
    }
    if tokens.list.isEmpty, !isUntil, !tokens.isFrom, let year = tokens.schoolYear {
      (spans, precision) = ([year.first...year.last], .schoolYear)
      return true
    }
    if let year { tokens.take(year) }
    if let day = tokens.edge {
      (spans, precision, takesYear, isEdge) = ([day...day], .day, tokens.takesYear, true)
      return true
    }
    guard readSpans(of: tokens) else { return false }
    takesYear = tokens.takesYear
    if takesYear, let year, let first = spans.first, let last = spans.last {
      return first.lowerBound >= year.summerBefore && last.lowerBound <= year.last
        && last.upperBound >= year.first
    }
    return true
  }

  /// Reads the list from its end, since a year stands after the months that it is for.
  private mutating func readSpans(of tokens: TermTokens) -> Bool {
    var unit: TermSpan.Unit?
    var isOfDays = false
    var year: Int?
    for part in tokens.list.split(separator: .and, omittingEmptySubsequences: false).reversed() {
      guard let span = TermSpan(part), let days = span.resolved(year: year, in: tokens) else {
        return false
      }
      if let next = spans.first, days.upperBound >= next.lowerBound { return false }
      year = days.lowerBound.year
      spans.insert(days, at: 0)
      unit = span.unit
      isOfDays = span.isOfDays
    }
    precision = Self.precision(of: spans, unit, isOfDays: isOfDays)
    if case .part(let part)? = unit, spans.count == 1 { self.part = part }
    if tokens.isFrom { return openEnd() }
    return isUntil ? narrowToLastDay(isInclusive: tokens.isInclusive) : true
  }

  /// «до 15 октября» and «до конца мая» end on a day; «до мая» on the last one before it, «по май»
  /// and «не позднее мая» on its last.
  private mutating func narrowToLastDay(isInclusive: Bool) -> Bool {
    guard let days = spans.last else { return false }
    if part == .end || precision == .month {
      let isIn = part == .end || isInclusive
      let last = isIn ? days.upperBound : days.lowerBound.adding(days: -1)
      (spans, precision, part) = ([last...last], .day, nil)
    }
    return precision == .day
  }

  /// «с марта 2022» goes on to the end of the school year.
  private mutating func openEnd() -> Bool {
    guard spans.count == 1, let first = spans.first?.lowerBound else { return false }
    let last = SchoolYear(holding: first).last
    guard first <= last else { return false }
    (spans, precision, part) = ([first...last], first == last ? .day : .range, nil)
    return true
  }

  private static func precision(
    of spans: [ClosedRange<CalendarDay>], _ unit: TermSpan.Unit?, isOfDays: Bool
  ) -> Term.Precision {
    guard spans.count == 1, let days = spans.first else { return .range }
    switch unit {
    case .quarter: return .quarter
    case .part: return .part
    case .halfYear, .weekday, nil: break
    }
    let month = days.lowerBound.calendarMonth
    if days.lowerBound == days.upperBound { return .day }
    return days == month.first...month.last && !isOfDays ? .month : .range
  }

  /// «Постоянно» comes back at no time: it is all of its days.
  private func precision(of rhythm: TermRhythm) -> Term.Precision {
    switch rhythm {
    case .asNeeded: .asNeeded
    case .always:
      spans.first.map { $0 == SchoolYear(holding: $0.lowerBound).days } == true && spans.count == 1
        ? .schoolYear : .range
    case .times, .regularly, .monthly: .recurring
    }
  }

  private static func calendarYear(_ number: Int) -> ClosedRange<CalendarDay>? {
    guard (1_990...2_100).contains(number) else { return nil }
    return CalendarDay(unchecked: number, 1, 1)...CalendarDay(unchecked: number, 12, 31)
  }

  /// «в течение года», «весь учебный год», «постоянно»: the year of the programme.
  private static func isWholeYear(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "." }.map(String.init)
    guard words.allSatisfy(yearWords.contains) else { return false }
    let isWhole = words.contains { $0.hasPrefix("теч") || wholeWords.contains($0) }
    let isSchool = words.contains { $0.hasPrefix("уч") || $0 == "school" || $0 == "academic" }
    let hasYear = words.contains { $0.hasPrefix("г") || $0 == "year" }
    return hasYear && (isWhole || isSchool) || isWhole && words.contains { $0.hasPrefix("период") }
  }

  private static let wholeWords: Set<String> = [
    "весь", "всего", "протяжении", "throughout", "during", "all", "whole", "course",
  ]
  private static let yearWords = wholeWords.union([
    "в", "на", "за", "теч", "течение", "течении", "год", "года", "году", "г", "учебный", "учебного",
    "учебном", "уч", "период", "периода", "in", "the", "of", "school", "academic", "year",
  ])
}
