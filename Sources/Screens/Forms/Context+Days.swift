import Mentoring
import TerminalKit

extension Context {
  /// How the days of a field are typed, read and chosen.
  func days(_ wanted: DayShorthand.Wanted) -> FormDays {
    let words = words.fields
    let year = programme?.year ?? SchoolYear(preparedOn: today)
    let shorthand = DayShorthand(
      today: today.inCalendar, yearFrom: .init(year.start, Self.firstMonth, 1), wanted: wanted,
      words: words.calendar)
    return FormDays(
      shorthand, words: words.calendar, off: daysOff,
      unreadable: wanted == .longPast ? words.badFullDay : words.badDay, absent: words.noSuchDay)
  }

  /// A school year is got ready from August on.
  private static let firstMonth = 8

  private var daysOff: DaysOff {
    DaysOff(
      free: Set(handbook.freeDays.map(\.inCalendar)),
      worked: Set(handbook.workedDays.map(\.inCalendar)))
  }
}

extension CalendarDay {
  /// The day as the calendar of a form has it.
  var inCalendar: DayShorthand.Day { DayShorthand.Day(year, month, day) }
}

extension FormField {
  /// A field for a day.
  static func day(
    _ id: String, _ label: String, _ wanted: DayShorthand.Wanted, hint: String = "",
    isRequired: Bool = false, rule: FormRule? = nil, _ context: Context
  ) -> FormField {
    FormField(
      id, label, .date, hint: hint, placeholder: context.words.fields.dateShape,
      isRequired: isRequired, days: context.days(wanted), rule: rule)
  }
}

extension Form {
  /// The day that stands in a field; nothing where there is none, or what stands there is no day.
  func day(_ id: String) -> CalendarDay? { CalendarDay(typed: text(id)) }
}
