extension Term {
  /// A month or a run of months, written `Май 2022`, `Май – июнь 2022`, `Декабрь 2022 – март 2023`.
  public init(months: ClosedRange<CalendarMonth>) {
    let days = months.lowerBound.first...months.upperBound.last
    let isOne = months.lowerBound == months.upperBound
    self.init(text: TermText.of([days]), days: days, precision: isOne ? .month : .range)
  }

  /// A school year, written `2022/23 учебный год`.
  public init(schoolYear: SchoolYear) {
    self.init(
      text: TermText.of(schoolYear), days: schoolYear.first...schoolYear.last,
      precision: .schoolYear)
  }

  /// A day, written `01.09.2022`.
  public init(day: CalendarDay) {
    self.init(text: day.dotted, days: day...day, precision: .day)
  }

  /// The same days in the words in which the program writes them itself, with their year.
  ///
  /// Read again they give the same term. Words alone stay as they are.
  public var canonical: Term {
    guard let days else { return self }
    guard let reader else {
      let text = TermText.of([days])
      let precision = TermReader(text)?.precision ?? precision
      return Term(text: text, days: days, precision: precision)
    }
    return Term(text: TermText.of(reader), days: days, precision: precision)
  }
}

/// How the program writes the terms that it makes.
enum TermText {
  /// A school year.
  static func of(_ year: SchoolYear) -> String { "\(year.text) учебный год" }

  /// What was read, in a fixed form; `words` may say in other words how often it comes back.
  static func of(_ reader: TermReader, rhythmIn words: String? = nil) -> String {
    let text = plain(reader, words)
    return reader.wish.map { TermWish.joined(text, $0) } ?? text
  }

  private static func plain(_ reader: TermReader, _ words: String?) -> String {
    guard let days = reader.spans.first else { return "" }
    let month = days.lowerBound.calendarMonth
    if let rhythm = reader.rhythm {
      return capitalized(words ?? rhythm.text) + ", " + span(of: reader.spans)
    }
    if let part = reader.part { return "\(name(of: part)) \(genitive(month))" }
    switch reader.precision {
    case .quarter: return "\(roman[(month.month - 1) / 3]) квартал \(month.year)"
    case .year: return "\(month.year) год"
    case .schoolYear: return of(SchoolYear(holding: days.lowerBound))
    case .day where reader.isUntil: return "до \(days.upperBound.dotted)"
    case .range where reader.spans == [month.first...month.last]:
      return "\(days.lowerBound.dotted) – \(days.upperBound.dotted)"
    default: return of(reader.spans)
    }
  }

  /// Runs of days: `Январь, апрель – май 2023`, `01.05.2023 – 15.05.2023`.
  static func of(_ runs: [ClosedRange<CalendarDay>]) -> String { capitalized(list(runs)) }

  private static let roman = ["I", "II", "III", "IV"]

  /// In the middle of a text; a whole school year as such.
  private static func span(of runs: [ClosedRange<CalendarDay>]) -> String {
    if runs.count == 1, let days = runs.first {
      let year = SchoolYear(holding: days.lowerBound)
      if days == year.first...year.last { return of(year) }
    }
    return list(runs)
  }

  /// A year stands behind the last run that it is for.
  private static func list(_ runs: [ClosedRange<CalendarDay>]) -> String {
    let inMonths = runs.allSatisfy(isMonths)
    return runs.indices.map { index in
      guard inMonths else { return days(runs[index]) }
      let next = index + 1 < runs.count ? runs[index + 1].lowerBound.year : nil
      return months(runs[index], before: next)
    }.joined(separator: ", ")
  }

  private static func isMonths(_ days: ClosedRange<CalendarDay>) -> Bool {
    days.lowerBound.day == 1 && days.upperBound == days.upperBound.calendarMonth.last
  }

  private static func months(_ days: ClosedRange<CalendarDay>, before next: Int?) -> String {
    let (first, last) = (days.lowerBound.calendarMonth, days.upperBound.calendarMonth)
    let tail = MonthNames.name(of: last.month)
    if first.year != last.year {
      return "\(MonthNames.name(of: first.month)) \(first.year) – \(tail) \(last.year)"
    }
    let text = first == last ? tail : "\(MonthNames.name(of: first.month)) – \(tail)"
    return next == last.year ? text : "\(text) \(last.year)"
  }

  private static func days(_ days: ClosedRange<CalendarDay>) -> String {
    if days.lowerBound == days.upperBound { return days.lowerBound.dotted }
    if isMonths(days) { return months(days, before: nil) }
    return "\(days.lowerBound.dotted) – \(days.upperBound.dotted)"
  }

  private static func genitive(_ month: CalendarMonth) -> String {
    "\(MonthNames.genitive(of: month.month)) \(month.year)"
  }

  private static func name(of part: TermPart) -> String {
    switch part {
    case .beginning: "Начало"
    case .middle: "Середина"
    case .end: "Конец"
    case .decade(let number): number > 0 ? "\(roman[number - 1]) декада" : "Последняя декада"
    case .half(let number): number == 1 ? "Первая половина" : "Вторая половина"
    case .week(let number): number > 0 ? "\(number)-я неделя" : "Последняя неделя"
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
