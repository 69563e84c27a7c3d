import PlainText

/// How a day is read that was typed in short: `1.9`, `1 sep`, `+7`, `today`.
///
///     let days = DayShorthand(today: today, yearFrom: .init(2026, 8, 1), words: words)
///     days.day("1 сен")?.dotted            // "01.09.2026"
///
/// Understood are the day alone (of the present month), the day and the month (in the year that
/// begins with `yearFrom`), both with a year of two or four digits, eight or six digits without
/// dots, the name of a month or its beginning, `+` or `-` with a number of days from today, and the
/// words for days near today. A year of two digits is the latest such year that is not more than
/// ten years after today's.
public struct DayShorthand: Hashable, Sendable {
  /// A day.
  public typealias Day = MonthScale.Day

  private static let shortest = 3

  private let today: Day
  private let yearFrom: Day
  private let months: [[String]]
  private let relativeDays: [String: Int]

  /// Creates the rule; without `yearFrom` a day without a year is one of this year.
  public init(today: Day, yearFrom: Day? = nil, words: CalendarWords = CalendarWords()) {
    self.today = today
    self.yearFrom = yearFrom ?? Day(today.year, 1, 1)
    let given = (0..<12).map { month in
      [words.months, words.monthForms.count == 12 ? words.monthForms[month] : []]
        .enumerated().flatMap { index, names in
          index == 0 ? (names.count == 12 ? [names[month]] : []) : names
        }
    }
    months = given.map { $0.map { SearchForm($0).text } }
    relativeDays = Dictionary(
      words.relativeDays.map { (SearchForm($0.key).text, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// The day that was typed, or nothing when it cannot be read.
  public func day(_ typed: String) -> Day? {
    let text = SearchForm(typed).text
    if let distance = distance(text) { return today.adding(days: distance) }
    let parts = DayShorthand.parts(of: text)
    switch parts.count {
    case 1: return day(fromRun: parts[0])
    case 2: return month(parts[1]).flatMap { day(parts[0], $0) }
    case 3: return month(parts[1]).flatMap { day(parts[0], $0, year: parts[2]) }
    default: return nil
    }
  }

  private func distance(_ text: String) -> Int? {
    if let sign = text.first, sign == "+" || sign == "-" {
      let digits = text.dropFirst().drop { $0 == " " }
      guard (1...4).contains(digits.count), let days = DayShorthand.number(digits) else {
        return nil
      }
      return sign == "+" ? days : -days
    }
    if let days = relativeDays[text] { return days }
    guard text.count >= DayShorthand.shortest else { return nil }
    let found = Set(relativeDays.filter { $0.key.hasPrefix(text) }.values)
    return found.count == 1 ? found.first : nil
  }

  private func day(fromRun run: Substring) -> Day? {
    let digits = Array(run)
    guard let number = DayShorthand.number(run) else { return nil }
    switch digits.count {
    case 1, 2: return valid(number, today.month, today.year)
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
    guard let year else {
      let isEarly = (month, day) < (yearFrom.month, yearFrom.day)
      return valid(day, month, yearFrom.year + (isEarly ? 1 : 0))
    }
    guard year.count == 2 || year.count == 4, var number = DayShorthand.number(year) else {
      return nil
    }
    if year.count == 2 {
      number += today.year / 100 * 100
      if number > today.year + 10 { number -= 100 }
    }
    return valid(day, month, number)
  }

  private func valid(_ day: Int, _ month: Int, _ year: Int) -> Day? {
    let found = Day(year, month, day)
    return (found.day, found.year) == (day, year) ? found : nil
  }

  /// Runs of digits and runs of letters; letters after a year are left out.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    for piece in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let cut = piece.firstIndex { $0.isLetter != piece.first?.isLetter } ?? piece.endIndex
      parts += [piece[..<cut], piece[cut...]].filter { !$0.isEmpty }
    }
    return Array(parts.count == 4 && number(parts[3]) == nil ? parts.prefix(3) : parts[...])
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
