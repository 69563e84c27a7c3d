import Mentoring
import TerminalKit

extension TimelineWords {
  static let english = TimelineWords(
    zoom: { zoom in
      switch zoom {
      case .year: "years"
      case .quarter: "quarters"
      case .month: "months"
      case .week: "weeks"
      }
    },
    quarters: ["Q1", "Q2", "Q3", "Q4"], pan: "scroll",
    hidden: { "chart hidden: \($0["roadmap.zoomIn"]) – show" },
    responsible: "Responsible", terms: "Term", state: "State",
    part: { done, all, isLate in (isLate ? "! " : "") + "\(done)/\(all)" },
    waits: { number, more in "after \(number)" + (more > 0 ? " +\(more)" : "") },
    standing: standingInEnglish,
    overruled: {
      "Marked by hand on \($1.dotted); \(dataSayInEnglish($0, naming: true))".asSentence
    },
    dataSay: { dataSayInEnglish($0, naming: false) },
    unproven: "Marked without a document, and without who has marked it",
    doneEarly: { day, year in
      "The day \(day.dotted) is before the programme of \(year.text): check it."
    },
    moving: { terms, months in
      let moved = Plural.english(abs(months), "month", "months")
      return "New term: \(terms) – \(moved) \(months > 0 ? "later" : "earlier")"
    },
    slip: { days, before in
      let moved = Plural.english(abs(days), "day", "days")
      return "\(moved) \(days > 0 ? "later" : "earlier") than planned"
        + (before.isEmpty ? "" : ", was: \(before)")
    },
    shortSlip: { ($0 > 0 ? "+" : "−") + "\(abs($0))" },
    waitsFor: { "Waits for: \($0)" }, isNeededBy: { "Needed by: \($0)" },
    result: { "Result: \($0)" }, notes: { "Notes: \($0)" },
    closedBy: { "Closed by: \($0)" }, finding: { "Finding: \($0)" },
    markedAtOnce: { numbers in
      let first = numbers.prefix(3).joined(separator: ", ")
      let more = numbers.count > 3 ? " and \(numbers.count - 3) more" : ""
      return "Done: \(first)\(more)"
    },
    marked: { "\($0) marked" }, findings: { Plural.english($0, "finding", "findings") },
    filterHeading: "Which actions to show", filterWho: "Responsible",
    filterState: "State", filterStage: "Stage", filterMonth: "Term", any: "any",
    onlyMonth: "by the end of the month",
    filterStateName: { state in
      switch state {
      case .late: "late"
      case .due: "due now"
      case .planned: "ahead"
      case .undated: "no date"
      case .done: "done"
      case .waiting: "waiting for others"
      case .flawed: "with findings"
      }
    },
    shown: { "\($0) shown" }, inStage: { "stage \($0)" },
    nothingPasses: "There are no such actions. Esc shows all",
    resultField: "Result", resultHint: "what it leaves: an order, minutes, a base",
    notesField: "Notes", notesHint: "what to remember", byField: "Marked by",
    byHint: "who marked it as done",
    title: "Title", titleHint: "with its years, as the document has it",
    stageHeading: "Stage", measureHeading: "Measure", roadmapHeading: "Title of the roadmap",
    shifted: { actions, months in
      let count = Plural.english(actions, "action", "actions")
      let moved = Plural.english(abs(months), "month", "months")
      return "The terms of \(count) are \(moved) \(months > 0 ? "later" : "earlier")"
    },
    signs: "Signs",
    sign: { sign in
      switch sign {
      case .done: "done"
      case .late: "late: from the end of the term to today; of a stage, its part that is not done"
      case .now: "the term is now or begins in this month"
      case .ahead: "the term is yet to come"
      case .halves: "a term by its days, which begins and ends within a column"
      case .about: "about then: the months are named, not the days"
      case .recurring: "again and again"
      case .someDay: "on any day of this time"
      case .planned: "the term as it was before it was moved"
      case .lateToday: "late as of today"
      case .today: "today"
      case .outOfSight: "the term is to the left or to the right of what is shown"
      case .blocker: "this action must be done before the chosen one"
      case .dependent: "this action waits for the chosen one"
      case .flaw: "what the check finds: an error, a warning"
      case .overruled: "marked by hand, but by the programme’s data not done"
      case .marked: "marked"
      }
    },
    noScaleAbove: "There is no scale larger than weeks",
    noScaleBelow: "The chart is already hidden",
    noChart: "No term fixes a day: there is nothing to draw",
    noTerms: "This action has no term with days: there is nothing to move",
    noWork: "This action is closed by hand: mark it as done",
    markFirst: "Nothing is marked: Ins marks an action",
    zoomIn: ActionWords("Larger", "Larger: from years to weeks", also: "zoom chart"),
    zoomOut: ActionWords(
      "Smaller", "Smaller: from weeks to years, then no chart", also: "zoom hide"),
    earlier: ActionWords("Earlier", "Show an earlier time", also: "left scroll pan"),
    later: ActionWords("Later", "Show a later time", also: "right scroll pan"),
    toToday: ActionWords("Today", "Show today on the chart", also: "date now"),
    shiftBack: ActionWords(
      "Month earlier", "Move the term a month earlier (of all that are marked)", also: "shift"),
    shiftOn: ActionWords(
      "Month later", "Move the term a month later (of all that are marked)", also: "shift"),
    mark: ActionWords("Mark", "Mark the action, to move its term", also: "select"),
    markAll: ActionWords("Mark all", "Mark all actions that are shown", also: "select"),
    unmark: ActionWords("Unmark", "Take all marks off", also: "deselect"),
    filter: ActionWords("Filter", "Filter by responsible, state, stage, term"),
    term: ActionWords("Term", "Edit the term of the action", also: "date"),
    responsibles: ActionWords("Responsible", "Edit who is responsible", also: "who"),
    note: ActionWords("Note", "Write a note to the action", also: "comment"),
    go: ActionWords("To the work", "Go where the work of the action is done", also: "fact"),
    findingsPanel: ActionWords(
      "Check", "Show the findings in the roadmap and mend them", also: "errors lint"))

  private static func standingInEnglish(_ standing: FactStanding, _ key: String) -> String {
    let way = key.isEmpty ? "" : " \(key) – go there."
    switch standing.degree {
    case .done: return key.isEmpty ? "" : "\(key) – go where it was done."
    case .part(let done, let all, let lacking):
      let names = lacking.isEmpty ? "" : " Missing: \(lacking.joined(separator: ", "))".asSentence
      return "Closes by itself: \(done) of \(all).\(way)\(names)"
    case .notStarted: return "Will close by itself once it is done: not begun yet." + way
    }
  }

  private static func dataSayInEnglish(_ standing: FactStanding, naming: Bool) -> String {
    guard case .part(let done, let all, let lacking) = standing.degree else {
      return "by the programme’s data it is " + (standing.isDone ? "done" : "not begun")
    }
    let names = naming && !lacking.isEmpty ? ", missing: \(lacking.joined(separator: ", "))" : ""
    return "by the programme’s data \(done) of \(all)" + names
  }
}
