import Mentoring

/// An event of whole days.
struct CalendarEvent: Hashable, Sendable {
  let uid: String
  let summary: String
  let description: String
  let category: String
  /// From its first day to its last; where it comes back, the time within which it does.
  let days: ClosedRange<CalendarDay>
  let rhythm: TermRhythm?

  func write(
    version: Int64, on today: CalendarDay, alarmDays: Int?, to writer: inout ICalendarWriter
  ) {
    writer.component("VEVENT") { writer in
      writer.line("UID", uid)
      writer.line("DTSTAMP", "\(today.basic)T000000Z")
      writer.line("SEQUENCE", "\(max(0, version))")
      let covered = rule?.first.map { $0...$0 } ?? days
      writer.line("DTSTART;VALUE=DATE", covered.lowerBound.basic)
      // The end is the day after the last (3.6.1).
      writer.line("DTEND;VALUE=DATE", covered.upperBound.adding(days: 1).basic)
      if let rule { writer.line("RRULE", "\(rule.text);UNTIL=\(days.upperBound.basic)") }
      writer.text("SUMMARY", summary)
      writer.text("DESCRIPTION", description)
      writer.text("CATEGORIES", category)
      writer.line("TRANSP", "TRANSPARENT")
      if let alarmDays { writeAlarm(alarmDays, to: &writer) }
    }
  }

  private func writeAlarm(_ daysBefore: Int, to writer: inout ICalendarWriter) {
    writer.component("VALARM") { writer in
      writer.line("ACTION", "DISPLAY")
      writer.line("TRIGGER", "-P\(daysBefore)D")
      writer.text("DESCRIPTION", summary)
    }
  }

  /// How it comes back, and its first day; nothing where no rule can tell, as of what comes several
  /// times within a month on days that nobody has named.
  private var rule: (text: String, first: CalendarDay?)? {
    if case .monthly(let day, _)? = rhythm { return monthly(on: day) }
    guard case .times(1, let unit)? = rhythm else { return nil }
    let first = days.lowerBound
    switch unit {
    case .day:
      let monday = first.weekday > 5 ? first.adding(days: 8 - first.weekday) : first
      return ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", min(monday, days.upperBound))
    case .week: return ("FREQ=WEEKLY", first)
    case .month: return monthly(1)
    case .quarter: return monthly(3)
    case .halfYear: return monthly(6)
    case .year: return ("FREQ=YEARLY", first)
    }
  }

  private func monthly(on day: Int) -> (text: String, first: CalendarDay?) {
    let month = days.lowerBound.calendarMonth
    let first = [month, month.adding(months: 1)].map { month in
      month.first.adding(days: min(day, month.length) - 1)
    }.first { $0 >= days.lowerBound }
    return (
      "FREQ=MONTHLY;BYMONTHDAY=\(day > 28 ? -1 : day)", first.map { min($0, days.upperBound) }
    )
  }

  /// A day that not every month has becomes the last of each.
  private func monthly(_ interval: Int) -> (text: String, first: CalendarDay?) {
    let every = interval == 1 ? "" : ";INTERVAL=\(interval)"
    guard days.lowerBound.day > 28 else { return ("FREQ=MONTHLY\(every)", days.lowerBound) }
    let last = min(days.lowerBound.calendarMonth.last, days.upperBound)
    return ("FREQ=MONTHLY\(every);BYMONTHDAY=-1", last)
  }
}

extension CalendarDay {
  /// The day as `20260901` (ISO 8601, basic).
  fileprivate var basic: String { iso.replacing("-", with: "") }
}
