internal import PlainText

extension Term {
  /// Reads a term as roadmaps write it; what no calendar knows stays as words alone.
  ///
  /// Read are a day (`до 15 октября 2022`, `01.09.2022`), a month (`Март 2022`), a range
  /// (`Май- июнь 2022`, `с 1 сентября 2022 по 31 мая 2023`), several months
  /// (`Январь, апрель 2023`: from the first to the last of them) and a school year
  /// (`2022-2023учебный год`), in any case of the words, with any dash, with or without blanks and
  /// «г.». The text is kept harmless, else as it was written.
  public init(read text: String) {
    let text = Sanitized(text).text
    if let reader = TermReader(text), let first = reader.spans.first, let last = reader.spans.last {
      self.init(
        text: text, days: first.lowerBound...last.upperBound, precision: reader.precision)
    } else {
      self.init(words: text)
    }
  }

  /// The runs of days that it names, in order: one, or each of `Январь, апрель 2023`.
  public var runs: [ClosedRange<CalendarDay>] {
    guard let days else { return [] }
    if precision == .range, let spans = TermReader(text)?.spans, spans.count > 1,
      spans.first?.lowerBound == days.lowerBound, spans.last?.upperBound == days.upperBound
    {
      return spans
    }
    return [days]
  }

  /// The months of its ``runs``: the bars of a timeline.
  public var months: [ClosedRange<CalendarMonth>] {
    runs.map { $0.lowerBound.calendarMonth...$0.upperBound.calendarMonth }
  }
}

/// Reads the words of a term into days.
struct TermReader {
  /// The longest text that is read, in UTF-8.
  private static let limit = 300

  /// The runs of days, in order and apart.
  private(set) var spans: [ClosedRange<CalendarDay>] = []
  private(set) var precision: Term.Precision = .text

  init?(_ text: String) {
    guard text.utf8.count <= Self.limit, let raw = TermToken.all(of: text),
      let tokens = TermTokens(raw)
    else { return nil }
    if tokens.list.isEmpty, !tokens.isUntil, let year = tokens.schoolYear {
      spans = [year.first...year.last]
      precision = .schoolYear
    } else {
      guard let spans = Self.spans(of: tokens) else { return nil }
      self.spans = spans
      precision = Self.precision(of: spans)
      if tokens.isUntil, precision != .day { return nil }
    }
  }

  private static func precision(of spans: [ClosedRange<CalendarDay>]) -> Term.Precision {
    guard spans.count == 1, let days = spans.first else { return .range }
    let month = days.lowerBound.calendarMonth
    if days.lowerBound == days.upperBound { return .day }
    return days == month.first...month.last ? .month : .range
  }

  /// Reads the list from its end, since a year stands after the months that it is for.
  private static func spans(of tokens: TermTokens) -> [ClosedRange<CalendarDay>]? {
    var spans: [ClosedRange<CalendarDay>] = []
    var year: Int?
    for part in tokens.list.split(separator: .and, omittingEmptySubsequences: false).reversed() {
      guard let span = TermSpan(part)?.resolved(year: year, in: tokens) else { return nil }
      if let next = spans.last, span.upperBound >= next.lowerBound { return nil }
      year = span.lowerBound.year
      spans.append(span)
    }
    return spans.reversed()
  }
}
