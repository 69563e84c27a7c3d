internal import PlainText

extension Term {
  /// Reads a term as roadmaps write it; what no calendar knows stays as words alone.
  ///
  /// Read are a day (`до 15 октября 2022`, `01.09.2022`, `последняя пятница мая 2023`), a part of a
  /// month (`конец мая 2023`, `третья неделя мая 2023`), a month (`Март 2022`), a quarter
  /// (`II квартал 2027`), a range (`Май- июнь 2022`, `с 1 сентября 2022 по 31 мая 2023`), several
  /// months (`Январь, апрель 2023`: from the first to the last of them), an end alone (`до сентября
  /// 2022`: the day before it; `по май 2023`: its last day), a beginning alone (`с марта 2022`: up
  /// to the end of the school year), a half of a year (`1 полугодие 2023`, `1-е полугодие 2022/23
  /// учебного года`), a year (`2022 год`), a school year (`2022-2023учебный год`), the day before it
  /// (`до начала учебного года`) and the last of its lessons (`до конца учебного года`), and what
  /// comes back within one of these (`ежемесячно, 2022/23 учебный год`, `до 15 числа каждого
  /// месяца`), in any case of the words, with any dash, with or without blanks and «г.», in English
  /// as well (`by 15 October 2026`). The text is kept harmless, else as it was written.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - year: The school year of the programme, for `до 15 октября`, `I квартал`, `ежемесячно`,
  ///     `в течение года`: they are read as the days within it. A run from the summer into the
  ///     autumn, `28 августа – 3 сентября`, lies around its first day.
  public init(read text: String, in year: SchoolYear? = nil) {
    let text = Sanitized(text).text
    if let reader = TermReader(text, in: year), let first = reader.spans.first,
      let last = reader.spans.last
    {
      self.init(
        text: text, days: first.lowerBound...last.upperBound, precision: reader.precision)
    } else {
      self.init(words: text)
    }
  }

  /// Whether the words leave the year to the programme: `до 15 октября`, `ежемесячно`.
  public var takesYear: Bool { days != nil && reader?.takesYear == true }

  /// How often it comes back within its ``runs``; nothing where it does not.
  public var rhythm: TermRhythm? {
    precision == .recurring || precision == .asNeeded ? reader?.rhythm : nil
  }

  /// The runs of days that it names, in order: one, or each of `Январь, апрель 2023`.
  public var runs: [ClosedRange<CalendarDay>] {
    guard let days else { return [] }
    if precision == .range || precision == .recurring || precision == .asNeeded,
      let spans = reader?.spans, spans.count > 1
    {
      return spans
    }
    return [days]
  }

  /// The months of its ``runs``: the bars of a timeline.
  public var months: [ClosedRange<CalendarMonth>] {
    runs.map { $0.lowerBound.calendarMonth...$0.upperBound.calendarMonth }
  }

  /// The words read again, in the school year of its first day; nothing where they do not say the
  /// days that the term has.
  var reader: TermReader? {
    guard let days else { return nil }
    if let reader = TermReader(text) { return isSaid(by: reader) ? reader : nil }
    let year = SchoolYear(holding: days.lowerBound)
    if let reader = TermReader(text, in: year), isSaid(by: reader) { return reader }
    // What lies around the first day of a school year begins in the one before.
    let next = year.next.flatMap { TermReader(text, in: $0) }
    return next.flatMap { isSaid(by: $0) ? $0 : nil }
  }

  private func isSaid(by reader: TermReader) -> Bool {
    reader.spans.first?.lowerBound == first && reader.spans.last?.upperBound == last
      && reader.precision == precision
  }
}
