internal import PlainText

extension Term {
  /// The day in its words that no calendar has, `31.02.2023` or `31 июня 2022`; nothing where the
  /// words fix days.
  public var impossibleDay: String? {
    guard days == nil else { return nil }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "." }
    let dotted = words.first { Self.isNoDay($0.split(separator: ".")) }
    if let dotted { return String(dotted.reversed().drop { $0 == "." }.reversed()) }
    for place in words.indices.dropLast(2) {
      let month = MonthNames.month(named: SearchForm(String(words[place + 1])).text)
      let year = words[place + 2].prefix { $0.isNumber }
      if let month, Self.isNoDay([words[place], Substring("\(month)"), year]) {
        return "\(words[place]) \(words[place + 1]) \(year)"
      }
    }
    return nil
  }

  /// Whether three numbers are written as a day and are none.
  private static func isNoDay(_ parts: [Substring]) -> Bool {
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      [2, 4].contains(parts[2].count), let day = CalendarDay.digits(parts[0]),
      let month = CalendarDay.digits(parts[1]), let year = CalendarDay.digits(parts[2])
    else { return false }
    return CalendarDay(year: year < 100 ? 2_000 + year : year, month: month, day: day) == nil
  }
}
