extension Term {
  /// The same so many years later, in the same words where they can say it.
  ///
  /// «Последняя пятница мая» is the last Friday of the other May; a day that the other year does not
  /// have is the last of its month.
  func later(by years: Int) -> Term {
    let text = self.text.shifting(YearMention.all(in: self.text), by: years)
    guard let days else { return Term(words: text) }
    let first = days.lowerBound.later(by: years)
    let last = days.upperBound.later(by: years)
    let read = Term(read: text, in: SchoolYear(holding: first))
    if read.precision == precision, let readDays = read.days,
      readDays.lowerBound.calendarMonth == first.calendarMonth,
      readDays.upperBound.calendarMonth == last.calendarMonth
    {
      return read
    }
    if precision == .day { return moved(to: last) }
    if let rhythm {
      return Term(read: "\(rhythm.text), \(TermText.of([first...last]).lowercased())")
    }
    return Term(text: "", first: first, last: last, precision: precision).canonical
  }

  /// A term of one day on another, still «до» where it was.
  func moved(to day: CalendarDay) -> Term {
    let isUntil = reader?.isUntil == true
    return Term(read: (isUntil ? "до " : "") + day.dotted)
  }
}

extension CalendarDay {
  /// The same day so many years later; the last day of February stays the last.
  func later(by years: Int) -> CalendarDay {
    let month = calendarMonth.adding(months: 12 * years)
    let isLast = calendarMonth.month == 2 && day == calendarMonth.length
    return CalendarDay(
      unchecked: month.year, month.month, isLast ? month.length : min(day, month.length))
  }
}
