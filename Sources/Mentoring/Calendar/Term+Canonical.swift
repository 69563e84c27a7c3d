extension Term {
  /// A month or a run of months, written `Май 2022`, `Май–июнь 2022`, `Декабрь 2022 – март 2023`.
  public init(months: ClosedRange<CalendarMonth>) {
    let (first, last) = (months.lowerBound, months.upperBound)
    let head = MonthNames.title(of: first.month)
    let tail = "\(MonthNames.name(of: last.month)) \(last.year)"
    let text =
      if first == last {
        "\(head) \(first.year)"
      } else if first.year == last.year {
        "\(head)–\(tail)"
      } else {
        "\(head) \(first.year) – \(tail)"
      }
    self.init(
      text: text, days: first.first...last.last, precision: first == last ? .month : .range)
  }

  /// A school year, written `2022/23 учебный год`.
  public init(schoolYear: SchoolYear) {
    self.init(
      text: "\(schoolYear.text) учебный год", days: schoolYear.first...schoolYear.last,
      precision: .schoolYear)
  }

  /// A day, written `01.09.2022`.
  public init(day: CalendarDay) {
    self.init(text: day.dotted, days: day...day, precision: .day)
  }
}
