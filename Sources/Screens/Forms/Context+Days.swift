import Mentoring
import TerminalKit

extension Context {
  /// How the days of a field are typed, read and chosen.
  func days(_ wanted: DayShorthand.Wanted) -> FormDays {
    let words = words.fields
    return FormDays(
      shorthand(wanted), words: words.calendar, off: daysOff,
      unreadable: wanted == .longPast ? words.badFullDay : words.badDay, absent: words.noSuchDay)
  }

  /// How days are typed in short; those without a year are of the year that begins with a month of
  /// the first year of the programme.
  func shorthand(_ wanted: DayShorthand.Wanted, from month: Int = firstMonth) -> DayShorthand {
    DayShorthand(
      today: today.inCalendar, yearFrom: .init(year.start, month, 1), wanted: wanted,
      words: words.fields.calendar)
  }

  /// The school year of the programme, or the one that is to be got ready.
  var year: SchoolYear { programme?.year ?? SchoolYear(preparedOn: today) }

  /// A school year is got ready from August on.
  static let firstMonth = 8

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
