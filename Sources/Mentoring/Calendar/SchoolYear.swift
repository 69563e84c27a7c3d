/// A school year («учебный год»), from 1 September to 31 August.
public struct SchoolYear: Hashable, Sendable {
  /// The calendar year in which it begins, 1990 to 2100: 2026 is 2026/27.
  public let start: Int

  /// Creates the school year that begins in `start`, or nothing outside 1990 to 2100.
  public init?(start: Int) {
    guard (1_990...2_100).contains(start) else { return nil }
    self.start = start
  }

  /// Reads `2026`, `2026/27`, `2026/2027`, `2026-2027`, `2026 – 2027`; words may stand apart from
  /// the numbers.
  public init?(typed: String) {
    guard !zip(typed, typed.dropFirst()).contains(where: { $0.isNumber && $1.isLetter }) else {
      return nil
    }
    let parts = typed.split { !$0.isASCII || !$0.isNumber }
    guard let head = parts.first, head.utf8.count == 4, let start = Int(head) else { return nil }
    if parts.count == 2 {
      guard let next = Int(parts[1]), [start + 1, (start + 1) % 100].contains(next) else {
        return nil
      }
    }
    guard parts.count <= 2 else { return nil }
    self.init(start: start)
  }

  /// The school year from 1 September to 31 August that holds `day`, kept within 1990 to 2100.
  public init(holding day: CalendarDay) {
    let start = day.month >= 9 ? day.year : day.year - 1
    self.start = min(max(start, 1_990), 2_100)
  }

  /// The school year that `day` belongs to; from 1 June on it is the one to be prepared.
  public init(preparedOn day: CalendarDay) {
    let start = day.month >= 6 ? day.year : day.year - 1
    self.start = min(max(start, 1_990), 2_100)
  }
}

extension SchoolYear {
  /// 1 September.
  public var first: CalendarDay { CalendarDay(unchecked: start, 9, 1) }

  /// 1 June before it, from when on terms may lie around its first day.
  var summerBefore: CalendarDay { CalendarDay(unchecked: start, 6, 1) }

  /// 31 August of the next year.
  public var last: CalendarDay { CalendarDay(unchecked: start + 1, 8, 31) }

  /// The year after it, up to 2100.
  var next: SchoolYear? { SchoolYear(start: start + 1) }

  /// From the first day to the last.
  var days: ClosedRange<CalendarDay> { first...last }

  /// 31 May, when lessons end: the default last day of a pair.
  public var lessonsEnd: CalendarDay { CalendarDay(unchecked: start + 1, 5, 31) }

  /// The first half of the year, up to the end of December, or the second one, up to the end of
  /// lessons.
  func half(_ number: Int) -> ClosedRange<CalendarDay> {
    number == 1
      ? first...CalendarDay(unchecked: start, 12, 31)
      : CalendarDay(unchecked: start + 1, 1, 1)...lessonsEnd
  }

  /// The year as `2026/27`.
  public var text: String { "\(start)/\(CalendarDay.padded((start + 1) % 100, to: 2))" }
}
