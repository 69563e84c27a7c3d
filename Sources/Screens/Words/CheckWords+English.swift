import Mentoring

extension CheckWords {
  static let english = CheckWords(
    flaw: flawInEnglish,
    guess: "The term went to the action by its place in the cell, so check that first",
    severity: { severity in
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    },
    roadmap: "roadmap", stage: { "stage \($0)" }, measure: { "measure \($0).\($1)" },
    summary: { path, errors, warnings, notes in
      guard errors + warnings + notes > 0 else { return "\(path): nothing was found" }
      return "\(path): "
        + [
          Plural.english(errors, "error", "errors"),
          Plural.english(warnings, "warning", "warnings"), Plural.english(notes, "note", "notes"),
        ].joined(separator: ", ")
    })

  private static func flawInEnglish(_ flaw: RoadmapFlaw) -> String {
    switch flaw {
    case .titleYears(let years, let terms):
      "the title says \(self.years(years)), the terms are “\(Term(months: terms).text)”."
        + " Correct the title or the terms"
    case .otherYear(let other, let programme):
      "all terms are of the school year \(other.text), the programme is of \(programme.text)."
        + " Move the terms, or check the year of the programme"
    case .termOutsideYears(let term, let year):
      "the term “\(term.text)” is outside the programme of \(year.text). Correct it"
    case .yearSuspect(let term, let year):
      "the term “\(term.text)” is out of place among the stages: probably the year \(year)."
        + " Check the year"
    case .markAgainstFact(let degree):
      "it is marked by hand, but the programme’s data say \(degreeInEnglish(degree))."
        + " Check the mark"
    case .guessUnchecked(.term):
      "at the import only its place in the cell told the term of the action. Check it"
    case .guessUnchecked(.responsible):
      "at the import only its place in the cell told who answers for the action. Check it"
    case .termUnread(let term):
      term.impossibleDay.map {
        "in the term “\(term.text)” there is no day \($0). Correct the day"
      }
        ?? "the term “\(term.text)” is words without days, which nobody is reminded of. Write the days,"
        + " if there are any"
    case .termMissing: "there is no term. Write it"
    case .responsibleMissing: "nobody answers for it. Write who does"
    case .measureEmpty:
      "a row without a measure: perhaps cells were merged in the table."
        + " Write the measure, or move the row to its neighbour"
    case .actionsMissing: "there is no action here. Add one, or remove the line"
    case .coordinatorLate(let appointed, let place, let term):
      "the coordinator is appointed in “\(appointed.text)”, after action \(place.number)"
        + " (“\(term.text)”). Appoint the coordinator earlier"
    case .orderBeforeBasis(let term, let place, let other):
      "an order in “\(term.text)” comes before its basis \(place.number) (“\(other.text)”)."
        + " Correct the terms"
    case .dependsOnLater(let term, let place, let other):
      "the term “\(term.text)” comes before action \(place.number) (“\(other.text)”), which it needs."
        + " Correct the terms"
    case .approvedWithoutNumber(let text):
      "an order without its number: “\(short(text))”. Write the number and the day"
    case .duplicateNumber(let number, let place):
      "order No. \(number) of another day already stands at action \(place.number)."
        + " Correct the number or the day"
    case .termOnFreeDays(let term, let free) where free.count < term.runs.count:
      "in the term “\(term.text)” these are days off: \(days(free)). Move them to working days"
    case .termOnFreeDays(let term, _) where term.precision == .day:
      "the last day of the term “\(term.text)” is \(term.last.map(dayOffInEnglish) ?? "")."
        + " Move it to a working day"
    case .termOnFreeDays(let term, _):
      "the term “\(term.text)” is days off alone. Move it to a working day"
    case .calendarYearUnlisted(let year):
      "the moved days off of \(year) are not listed: weekends and holidays count."
        + " Add calendar/\(year).yaml to the handbook"
    case .sourceUnverified(let set, let source): "The stages are those of the set \(set). \(source)"
    case .legalReference(let wrong, let right):
      "there is no act “\(wrong)”, it looks like \(right). Correct its name"
    }
  }

  private static func dayOffInEnglish(_ day: CalendarDay) -> String {
    let names = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    return "a day off (\(names[(day.weekday - 1) % 7]) \(day.dotted))"
  }

  private static func degreeInEnglish(_ degree: FactStanding.Degree) -> String {
    switch degree {
    case .done: "done"
    case .notStarted: "not started"
    case .part(let done, let all, let lacking):
      "\(done) of \(all)" + (lacking.isEmpty ? "" : ", missing: " + some(lacking, "and"))
    }
  }
}
