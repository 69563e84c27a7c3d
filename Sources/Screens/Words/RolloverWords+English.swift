import Mentoring

extension RolloverWords {
  static let english = RolloverWords(
    heading: { from, to, changes in
      "From the school year \(from.text) into \(to.text). In the roadmap "
        + Plural.english(changes, "line changes", "lines change")
    },
    part: { part in
      switch part {
      case .title: "name"
      case .text: "text"
      case .term: "term"
      case .result: "result"
      case .responsible: "responsible"
      case .notes: "note"
      case .done: "mark"
      }
    },
    reason: { reason in
      guard case .freeDays(let days) = reason else { return "" }
      return " (nobody works on \(days.map(\.dotted).joined(separator: ", ")))"
    },
    reopened: { "taken away: “\($0)”" },
    moved:
      "The next rollover counts from the days in brackets, which it would be but for the days off",
    doubts: { "To be looked at: " + Plural.english($0, "place", "places") },
    doubt: { words, reason in
      switch reason {
      case .paper: "“\(words)” is the date of a paper and stays"
      case .yearName: "“\(words)” belongs to the name of a year and stays"
      case .otherYear: "“\(words)” is no year of the programme and stays"
      case .words: "“\(words)” fixes no day; the year in it went on"
      case .freeDay, .freeDays: "nobody works on “\(words)”"
      case .note: "“\(words)” stands in a note of last year and stays"
      case .yearUnlisted(let year):
        "days off moved in \(year) are not listed: weekends and holidays count"
      }
    },
    noRoadmap: "There is no roadmap to take over",
    people: { mentees, mentors in
      Plural.english(mentees, "mentee", "mentees") + " and "
        + Plural.english(mentors, "mentor", "mentors") + " go along"
    },
    finished: {
      "Finished and may become mentors: \($0)"
    },
    risen: { "Become mentors: \($0)" },
    byFlag: { ". To make them mentors – --\($0)" },
    workToAsk: { "The consent to the work was for one year, ask for a new one: \($0)" },
    dataToCheck: { "See on paper whether the consent to data processing still holds: \($0)" },
    pairs: { count, areBanned in
      let pairs = Plural.english(count, "pair", "pairs")
      return areBanned
        ? "Last year’s pairs (\(pairs)) will not come together again: each is marked “apart”"
        : "Last year’s pairs (\(pairs)) do not go along"
    },
    apartByFlag: { ". To keep them apart – --\($0)" },
    coordinatorOrder: {
      "The order on the coordinator, № \($0), is last year’s: enter the new one"
    },
    left: { orders, sheets in
      "What stays in the old file: " + Plural.english(orders, "order", "orders") + ", "
        + Plural.english(sheets, "questionnaire", "questionnaires")
    },
    question: { path, yes, no in "Write the new programme to \(path)? \(yes)/\(no) " },
    notSaved: "Nothing was written", tried: "This was a trial: nothing was written",
    saved: { "The new programme was written: \($0). To open it: kurator \($1)" })
}
