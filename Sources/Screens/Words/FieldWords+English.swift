import TerminalKit

extension FieldWords {
  static let english = FieldWords(
    form: FormWords(
      missing: "Fill this in",
      tooLong: "No more than # characters fit here: the rest was left out",
      required: "* – required", choiceKeys: "←→ choose, F4 – list",
      listKeys: "→ completes, F4 – list", dayKeys: "F4 – calendar", nothing: "Nothing found"),
    calendar: CalendarWords(
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
      weekdayForms: [
        ["monday"], ["tuesday"], ["wednesday"], ["thursday"], ["friday"], ["saturday"], ["sunday"],
      ],
      relativeDays: ["today": 0, "tomorrow": 1, "yesterday": -1],
      hint: "Home – today · Enter – take"),
    dateShape: "DD.MM.YYYY",
    badDay: "Not a date: write 05.10.2026 or shorter: 5.10, 5 oct, +7, mon",
    badFullDay: "Not a date: write day, month and year – 14.03.2003",
    noSuchDay: "There is no such day: check the day and the month",
    notYet: "This day has not come yet",
    onlyOneName: "One word: is the given name missing? It can be saved as it is",
    badName: "A name is written in letters: Иванова Анна Сергеевна",
    badMail: "Write the e-mail address like anna@mail.ru",
    badPhone: "A phone number has 3 to 15 digits: +7 912 345-67-89",
    badNumber: { "From \($0.lowerBound) to \($0.upperBound)" })
}
