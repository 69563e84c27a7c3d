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

  /// The term with another day of the same month in the place of one of its days, in the words as
  /// they were; nothing where they cannot say it.
  func moving(_ day: CalendarDay, to other: CalendarDay) -> Term? {
    guard day.calendarMonth == other.calendarMonth else { return nil }
    let single = day...day
    let expected = runs.map { $0 == single ? other...other : $0 }
    let letters = Array(text)
    for range in letters.numbers where Int(String(letters[range])) == day.day {
      let isDotted = range.upperBound < letters.count && letters[range.upperBound] == "."
      let isPadded = letters[range.lowerBound] == "0" || isDotted && range.count == 2
      let digits = CalendarDay.padded(other.day, to: isPadded ? 2 : 1)
      var changed = letters
      changed.replaceSubrange(range, with: Array(digits))
      let text = String(changed)
      for year in [nil, SchoolYear(holding: other)] {
        let read = Term(read: text, in: year)
        if read.runs == expected, read.precision == precision { return read }
      }
    }
    return nil
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

extension [Character] {
  /// Where one or two digits stand by themselves.
  fileprivate var numbers: [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for place in 0...count {
      let isDigit = place < count && self[place].isASCII && self[place].isNumber
      if isDigit {
        start = start ?? place
      } else if let begin = start {
        if place - begin <= 2 { found.append(begin..<place) }
        start = nil
      }
    }
    return found
  }
}
