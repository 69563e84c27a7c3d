import PlainText

/// How a day is read that was typed in short: `1.9`, `1 sep`, `+7`, `today`, `mon`.
///
///     let days = DayShorthand(today: today, yearFrom: .init(2026, 8, 1), words: words)
///     days.day("1 сен")?.dotted            // "01.09.2026"
///
/// Understood are the day alone (of the present month), the day and the month, both with a year of
/// two or four digits, eight or six digits without dots, `2026-09-01`, the name of a month or its
/// beginning, `+` or `-` with a number of days from today, the words for days near today, and the
/// days of the week.
public struct DayShorthand: Hashable, Sendable {
  /// A day.
  public typealias Day = MonthScale.Day

  /// Which day is meant where what was typed leaves a choice.
  public enum Wanted: Hashable, Sendable {
    /// One of the year that begins with `yearFrom`; of the days of the week the next one, today
    /// among them; a year of two digits is not more than ten years after today's.
    case coming
    /// The last such day, today among them.
    case past
    /// A day of years ago, such as a birthday: it is read only with its year.
    case longPast
  }

  private static let shortest = 3

  let today: Day
  private let yearFrom: Day
  private let wanted: Wanted
  private let months: [[String]]
  private let distances: [String: Int]
  private let weekdays: [String: Int]
  private let yearWords: Set<String>

  /// Creates the rule; without `yearFrom` a day without a year is one of this year.
  public init(
    today: Day, yearFrom: Day? = nil, wanted: Wanted = .coming,
    words: CalendarWords = CalendarWords()
  ) {
    self.today = today
    self.yearFrom = yearFrom ?? Day(today.year, 1, 1)
    self.wanted = wanted
    months = DayShorthand.folded(words.months, words.monthForms, count: 12)
    distances = Dictionary(
      words.relativeDays.map { (SearchForm($0.key).text, $0.value) }, uniquingKeysWith: { $1 })
    let names = DayShorthand.folded(words.weekdays, words.weekdayForms, count: 7)
    weekdays = Dictionary(
      names.enumerated().flatMap { day, names in names.map { ($0, day) } },
      uniquingKeysWith: { first, _ in first })
    yearWords = Set(words.yearWords.map { SearchForm($0).text })
  }

  /// The day that was typed, or nothing when it cannot be read.
  public func day(_ typed: String) -> Day? {
    let text = SearchForm(typed).text
    if wanted != .longPast, let distance = distance(text) ?? distanceToWeekday(text) {
      return today.adding(days: distance)
    }
    var parts = DayParts(text).parts
    if parts.count == 4, yearWords.contains(String(parts[3])) { parts.removeLast() }
    switch parts.count {
    case 1: return day(fromRun: parts[0])
    case 2: return month(parts[1]).flatMap { day(parts[0], $0) }
    case 3 where parts[0].count == 4:
      return month(parts[1]).flatMap { day(parts[2], $0, year: parts[0]) }
    case 3: return month(parts[1]).flatMap { day(parts[0], $0, year: parts[2]) }
    default: return nil
    }
  }

  /// Whether what was typed is written like a day, so that where ``day(_:)`` gives none only the
  /// calendar has something against it.
  public func isWrittenLikeADay(_ typed: String) -> Bool {
    var parts = DayParts(SearchForm(typed).text).parts
    if parts.count == 4, yearWords.contains(String(parts[3])) { parts.removeLast() }
    if parts.count == 3, parts[0].count == 4 { parts = [parts[2], parts[1], parts[0]] }
    switch parts.count {
    case 1:
      return hasLength([6, 8], parts[0]) || wanted != .longPast && hasLength([1, 2], parts[0])
    case 2 where wanted == .longPast: return false
    case 2, 3:
      let isYear = parts.count == 2 || hasLength([2, 4], parts[2])
      return hasLength([1, 2], parts[0]) && isYear
        && (hasLength([1, 2], parts[1]) || month(parts[1]) != nil)
    default: return false
    }
  }

  private func hasLength(_ lengths: Set<Int>, _ digits: Substring) -> Bool {
    lengths.contains(digits.count) && DayShorthand.number(digits) != nil
  }

  private static func folded(_ names: [String], _ forms: [[String]], count: Int) -> [[String]] {
    (0..<count).map { index in
      let own = names.count == count ? [names[index]] : []
      return (own + (forms.count == count ? forms[index] : [])).map { SearchForm($0).text }
    }
  }

  /// The days to a day that was named or counted from today.
  private func distance(_ text: String) -> Int? {
    if let sign = text.first, sign == "+" || sign == "-" {
      let digits = text.dropFirst().drop { $0 == " " }
      guard (1...4).contains(digits.count), let days = DayShorthand.number(digits) else {
        return nil
      }
      return sign == "+" ? days : -days
    }
    return DayShorthand.value(of: text, in: distances)
  }

  private func distanceToWeekday(_ text: String) -> Int? {
    guard let weekday = DayShorthand.value(of: text, in: weekdays) else { return nil }
    let ahead = (weekday - today.weekday + 7) % 7
    return wanted == .past && ahead > 0 ? ahead - 7 : ahead
  }

  /// What a name stands for, or the beginning of names that all stand for the same.
  private static func value(of text: String, in names: [String: Int]) -> Int? {
    if let value = names[text] { return value }
    guard text.count >= shortest else { return nil }
    let found = Set(names.filter { $0.key.hasPrefix(text) }.values)
    return found.count == 1 ? found.first : nil
  }

  private func day(fromRun run: Substring) -> Day? {
    let digits = Array(run)
    guard let number = DayShorthand.number(run) else { return nil }
    switch digits.count {
    case 1, 2:
      guard wanted != .longPast else { return nil }
      let isLater = wanted == .past && number > today.day
      let month = isLater ? Day(today.year, today.month, 1).adding(months: -1) : today
      return valid(number, month.month, month.year)
    case 6, 8:
      guard let month = month(Substring(String(digits[2..<4]))) else { return nil }
      return day(Substring(String(digits[..<2])), month, year: Substring(String(digits[4...])))
    default: return nil
    }
  }

  private func month(_ part: Substring) -> Int? {
    if let number = DayShorthand.number(part) { return (1...12).contains(number) ? number : nil }
    guard part.count >= DayShorthand.shortest else { return nil }
    let found = months.indices.filter { months[$0].contains { $0.hasPrefix(part) } }
    return found.count == 1 ? found[0] + 1 : nil
  }

  private func day(_ day: Substring, _ month: Int, year: Substring? = nil) -> Day? {
    guard day.count < 3, let day = DayShorthand.number(day) else { return nil }
    guard let year else { return yearOf(day, month).flatMap { valid(day, month, $0) } }
    guard year.count == 2 || year.count == 4, var number = DayShorthand.number(year) else {
      return nil
    }
    if year.count == 2 {
      number += today.year / 100 * 100
      if number > today.year + (wanted == .coming ? 10 : 0) { number -= 100 }
    }
    return valid(day, month, number)
  }

  /// The year of a day that was typed without one.
  private func yearOf(_ day: Int, _ month: Int) -> Int? {
    switch wanted {
    case .coming: yearFrom.year + ((month, day) < (yearFrom.month, yearFrom.day) ? 1 : 0)
    case .past: today.year - ((month, day) > (today.month, today.day) ? 1 : 0)
    case .longPast: nil
    }
  }

  private func valid(_ day: Int, _ month: Int, _ year: Int) -> Day? {
    let found = Day(year, month, day)
    return (found.day, found.year) == (day, year) ? found : nil
  }

  static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
