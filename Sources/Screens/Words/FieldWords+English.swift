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
    command: { command in
      switch command {
      case .list:
        ActionWords("List", "Open the list or the calendar of the field", also: "date choose")
      case .complete: ActionWords("Complete", "Complete what the field offers")
      case .next: ActionWords("Next", "To the next field")
      case .previous: ActionWords("Previous", "To the previous field")
      case .first: ActionWords("First", "To the first field")
      case .last: ActionWords("Last", "To the last field")
      case .undo: ActionWords("Take back", "Take back the last typing in the form", also: "undo")
      case .redo: ActionWords("Type again", "Type again what was taken back in the form")
      case .text(.wordBack): ActionWords("Left", "A word to the left")
      case .text(.wordOn): ActionWords("Right", "A word to the right")
      case .text(.removeWordBack): ActionWords("Erase word", "Erase the word on the left")
      case .text(.removeWordOn): ActionWords("Erase word", "Erase the word on the right")
      case .text(.removeLine):
        ActionWords("Erase", "Erase the whole line of the field", also: "clear")
      case .text(.removeRest): ActionWords("Erase", "Erase the rest of the line")
      case .text(.selectBack): ActionWords("Select", "Select the letter on the left")
      case .text(.selectOn): ActionWords("Select", "Select the letter on the right")
      case .text(.selectWordBack): ActionWords("Select", "Select the word on the left")
      case .text(.selectWordOn): ActionWords("Select", "Select the word on the right")
      case .text(.selectStart): ActionWords("Select", "Select up to the beginning of the line")
      case .text(.selectEnd): ActionWords("Select", "Select up to the end of the line")
      case .text(.copy):
        ActionWords("Copy", "Copy what is selected, or else the whole field", also: "clipboard")
      case .text(.cut): ActionWords("Cut", "Cut what is selected in the field", also: "clipboard")
      }
    },
    hindered: { command in
      switch command {
      case .list: "This field has neither a list nor a calendar"
      case .complete: "The field offers nothing"
      case .next, .previous, .first, .last: "There is no other field"
      case .undo: "Nothing has been typed into the form yet"
      case .redo: "Nothing was taken back"
      case .text(.copy): "There is no text in this field"
      case .text(.cut): "Nothing is selected in the field: Shift with the arrows selects"
      case .text:
        "There is no text in this field"
      }
    },
    dateShape: "DD.MM.YYYY",
    badDay: "Not a date: write 05.10.2026 or shorter: 5.10, 5 oct, +7, mon",
    badFullDay: "Not a date: write day, month and year – 14.03.2003",
    noSuchDay: "There is no such day: check the day and the month",
    notYet: "This day has not come yet",
    onlyOneName: "One word: is the given name missing? It can be saved as it is",
    lowercaseName: "A name begins with a capital: Иванова Анна Сергеевна",
    badName: "A name is written in letters: Иванова Анна Сергеевна",
    badMail: "Write the e-mail address like anna@mail.ru",
    badPhone: "A phone number has 3 to 15 digits: +7 912 345-67-89",
    badNumber: { "From \($0.lowerBound) to \($0.upperBound)" })
}
