extension Term {
  /// The same so many years later, in the same words where they can say it.
  ///
  /// «Последняя пятница мая» is the last Friday of the other May; a day that the other year does not
  /// have is the last of its month. A day that was moved off days off is counted from the day that it
  /// would have been.
  func later(by years: Int) -> Term {
    let parted = TermWish.parted(self.text)
    guard let wish = parted.wish, let day = last else { return itselfLater(by: years) }
    let isUntil = reader?.isUntil == true
    if let term = Term(wish, isUntil: isUntil, near: day.later(by: years)) { return term }
    let head = Term(read: parted.head, in: SchoolYear(holding: day))
    return head.itselfLater(by: years).wishing(wish)
  }

  /// The day that words without a year mean in the month of `day`; nothing where they mean none.
  private init?(_ wish: String, isUntil: Bool, near day: CalendarDay) {
    let words = (isUntil ? "до " : "") + wish
    let term = Term(read: words, in: SchoolYear(holding: day))
    guard term.precision == .day, let found = term.last, found.calendarMonth == day.calendarMonth
    else { return nil }
    let dated = Term(read: "\(words) \(found.year)")
    self = dated.days == term.days && dated.precision == .day ? dated : term.canonical
  }

  /// The term with the day behind it that it would be but for the days off.
  func wishing(_ wish: String) -> Term {
    let words = TermWish.joined(TermWish.parted(text).head, wish)
    let term = Term(read: words, in: first.map { SchoolYear(holding: $0) })
    return term.days == days ? term : self
  }

  /// The words of a day without their year, as they are a wish in another one.
  var wish: String {
    if let wish = TermWish.parted(text).wish { return wish }
    guard let day = last else { return text }
    var words = text.shorn(of: YearMention.all(in: text))
    for prefix in ["до ", "не позднее ", "не позже ", "к "]
    where words.lowercased().hasPrefix(prefix) {
      words = String(words.dropFirst(prefix.count))
    }
    let read = Term(read: words, in: SchoolYear(holding: day))
    if read.days == days, read.takesYear { return words }
    return CalendarDay.padded(day.day, to: 2) + "." + CalendarDay.padded(day.month, to: 2)
  }

  private func itselfLater(by years: Int) -> Term {
    let text = self.text.shifting(YearMention.all(in: self.text), by: years)
    guard let days else { return Term(words: text) }
    let first = days.lowerBound.later(by: years)
    let last = days.upperBound.later(by: years)
    let year = SchoolYear(holding: first)
    // What lies around the first day of a school year begins in the one before.
    for year in [year, year.next ?? year] {
      let read = Term(read: text, in: year)
      if read.precision == precision, let readDays = read.days,
        readDays.lowerBound.calendarMonth == first.calendarMonth,
        readDays.upperBound.calendarMonth == last.calendarMonth
      {
        return text == self.text ? read : read.tidied
      }
    }
    if precision == .day { return moved(to: last).wishing(wish) }
    if let reader, let words = reader.rhythmWords {
      return Term(read: "\(words), \(TermText.of([first...last]).lowercased())")
    }
    return Term(text: "", first: first, last: last, precision: precision).canonical
  }

  /// Months, quarters and years as the program writes them; other words say more than their days.
  private var tidied: Term {
    let canonical = canonical
    switch precision {
    case .month, .quarter, .year, .schoolYear: return rhythmWords == nil ? canonical : self
    case .range:
      guard let count = monthsNamed(in: text) else { return self }
      return monthsNamed(in: canonical.text) == count ? canonical : self
    case .day, .part, .recurring, .asNeeded, .text: return self
    }
  }

  private var rhythmWords: String? { reader?.rhythmWords }

  /// How many months a text names; none where it names days.
  private func monthsNamed(in text: String) -> Int? {
    guard let tokens = TermToken.all(of: text),
      !tokens.contains(where: \.isShortNumber)
    else { return nil }
    let count = tokens.count { if case .month = $0 { true } else { false } }
    return count > 0 ? count : nil
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

extension String {
  /// The text without years and the words that stand behind them.
  fileprivate func shorn(of mentions: [YearMention]) -> String {
    var letters = Array(self)
    for mention in mentions.reversed() {
      var end = mention.range.upperBound
      let behind = String(letters[end...])
      for word in [" года", " год", " г.", "г.", " г"] where behind.hasPrefix(word) {
        end += word.count
        break
      }
      var start = mention.range.lowerBound
      while start > 0, letters[start - 1] == " " || mention.day != nil && letters[start - 1] == "."
      {
        start -= 1
      }
      letters.removeSubrange(start..<end)
    }
    return String(letters)
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
