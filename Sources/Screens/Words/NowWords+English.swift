import Mentoring

extension NowWords {
  static let english = NowWords(
    heading: "What to do now", today: { "today is \($0.dotted)" },
    nothing: "Everything for today is done.",
    counts: { mentees, mentors, pairs in
      let parts = [
        Plural.english(mentees, "mentee", "mentees"),
        Plural.english(mentors, "mentor", "mentors"),
        Plural.english(pairs, "accepted pair", "accepted pairs"),
      ]
      return parts.joined(separator: " · ")
    },
    counting: "the rest is being counted…",
    group: { heading, count in
      let name =
        switch heading {
        case .programme: "In the programme"
        case .overdue: "Overdue"
        case .week: "Within 7 days"
        case .month: "Within 30 days"
        case .later: "Later, but to be prepared"
        case .blocked: "Waiting for something else"
        }
      return "\(name): \(count)"
    },
    item: itemInEnglish, about: aboutInEnglish,
    hidden: { above, below in
      [above > 0 ? "\(above) more above" : "", below > 0 ? "\(below) more below" : ""]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    },
    cure: cureInEnglish, goingOn: { "\($0) – \($1)" },
    go: ActionWords("Go there", "Go to where it is done", also: "task"),
    view: ActionWords("Details", "Read what it means and what to do", also: "view"),
    up: ActionWords("Up", "One line up"), down: ActionWords("Down", "One line down"))

  private static func itemInEnglish(_ item: AgendaItem) -> String {
    switch item {
    case .organisationIncomplete: "The card of the organisation is not complete"
    case .roadmapMissing: "There is no roadmap yet"
    case .roadmapOfOtherYear(let roadmap, let programme, _):
      "The roadmap is dated for \(roadmap.text), the programme is for \(programme.text)"
    case .baseEmpty(.mentee): "There are no mentees yet"
    case .baseEmpty(.mentor): "There are no mentors yet"
    case .actionLate(let action, let days):
      "Late by " + Plural.english(days, "day", "days") + named(action)
    case .endedBefore(let count, _):
      Plural.english(count, "action", "actions")
        + " due before the programme began – mark those that are done"
    case .actionDue(let action, let until): "By \(until.dotted)" + named(action)
    case .actionBlocked(let action, _, let blockers, let days):
      (days.map { "Late by " + Plural.english($0, "day", "days") + ", waits for" } ?? "Waits for")
        + " \(blockers.map(\.place.number).joined(separator: ", "))" + named(action)
    case .reminder(let reminder, let day): "For \(day.dotted): \(reminder.text)"
    case .consentsMissing(let people):
      "No consent to data processing from "
        + Plural.english(people.count, "person", "people") + ": "
        + people.first.map(\.name.short).joined(separator: ", ")
        + (people.count > people.first.count ? "…" : "")
    case .sheetsMissing(.mentee, let left, let all, _):
      "Mentees’ questionnaires “before”: \(all - left) of \(all) keyed in, \(left) left"
    case .sheetsMissing(.mentor, let left, let all, _):
      "Mentors’ questionnaires “before”: \(all - left) of \(all) keyed in, \(left) left"
    case .unpaired(let ready, let rest):
      Plural.english(ready + rest, "mentee", "mentees")
        + " without an accepted pair: \(ready) with consent"
        + (rest > 0 ? ", \(rest) without" : "")
    case .pairsWithoutOrder(let count):
      Plural.english(count, "accepted pair waits", "accepted pairs wait") + " for an order"
    case .orderUnsigned(let order, let pairs):
      "The order" + (order.content.number.isEmpty ? " on pairs" : " No. \(order.content.number)")
        + " is a draft, not signed: " + Plural.english(pairs, "pair", "pairs")
    }
  }

  private static func aboutInEnglish(_ item: AgendaItem) -> String {
    switch item {
    case .organisationIncomplete:
      "Orders print the place, the title and the name of the head: fill them in."
    case .roadmapMissing: "The roadmap shows what to do now and what is late."
    case .roadmapOfOtherYear(_, _, let open):
      Plural.english(open, "action is", "actions are")
        + " not done. While the dates are wrong, nothing can show what is late:"
        + " replace the roadmap, or change the programme’s year."
    case .baseEmpty: "Pairs are made of two bases: add mentees and mentors."
    case .actionLate(let action, _), .actionDue(let action, _): about(action)
    case .endedBefore(_, let first):
      "Their terms were over before the programme was begun, so they are told in one line."
        + " The first: \(first.place.number) \(first.action.text)"
    case .actionBlocked(_, let until, let blockers, _):
      "Due by \(until.dotted). First: "
        + blockers.map { "\($0.place.number) \($0.action.text)" }.joined(separator: "; ")
    case .reminder:
      "A reminder that comes back every year. The list is in the handbook, file reminders.yaml."
    case .consentsMissing: "Without consent nobody can be paired or named in an order."
    case .sheetsMissing(_, _, _, let next):
      "The questionnaires “before” are later compared with those “after”. Next: \(next.name.full)."
    case .unpaired:
      "The board proposes the best pairs for the whole group: accept them or choose others."
        + " Nobody can be paired without consent."
    case .pairsWithoutOrder:
      "The pairs are accepted on the board, but no order approves them yet: start a draft."
    case .orderUnsigned(let order, _):
      order.content.number.isEmpty || order.content.date == nil
        ? "Fill in the number and the date, print it and mark it as signed: then the pairs are fixed."
        : "Print it, have it signed and mark it as signed: then the pairs are fixed."
    }
  }

  private static func cureInEnglish(_ item: AgendaItem) -> String {
    switch item {
    case .organisationIncomplete: "to the card of the organisation"
    case .roadmapMissing: "import a roadmap"
    case .roadmapOfOtherYear: "to the roadmap"
    case .baseEmpty(.mentee): "add a mentee"
    case .baseEmpty(.mentor): "add a mentor"
    case .actionLate(let action, _), .actionDue(let action, _): cure(at: action.standing?.place)
    case .actionBlocked(_, _, let blockers, _):
      "to what it waits for: " + cure(at: blockers.first?.standing?.place)
    case .endedBefore: "to the first of them"
    case .reminder(let reminder, _): reminder.place.map { cure(at: $0) } ?? "to the roadmap"
    case .consentsMissing: "enter a consent"
    case .sheetsMissing: "key in a questionnaire"
    case .unpaired: "to the board"
    case .pairsWithoutOrder, .orderUnsigned: "to the order"
    }
  }

  private static func about(_ action: PlacedAction) -> String {
    let responsible =
      action.responsibles.isEmpty
      ? "" : "Responsible: \(action.responsibles.joined(separator: ", ")). "
    guard let degree = action.standing?.degree else {
      return responsible + "When it is done, mark it on the roadmap."
    }
    guard case .part(let done, let all, let lacking) = degree else {
      return responsible + "It closes by itself when this is in the programme."
    }
    let rest = all - done - lacking.count
    let names = lacking.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return responsible + "Done: \(done) of \(all)."
      + (lacking.isEmpty ? "" : " Lacking: \(names).")
  }

  private static func cure(at place: FactPlace?) -> String {
    switch place {
    case nil: "to the action"
    case .organisation: "to the card of the organisation"
    case .roadmap: "to the roadmap"
    case .base(.mentee, true): "add a mentee"
    case .base(.mentor, true): "add a mentor"
    case .base(.mentee, _): "to the mentees"
    case .base(.mentor, _): "to the mentors"
    case .consents: "enter a consent"
    case .sheets: "key in a questionnaire"
    case .board: "to the board"
    case .orders: "to the order"
    }
  }
}
