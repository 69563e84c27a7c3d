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
    case .roadmapMissing: "There is no roadmap yet"
    case .roadmapOfOtherYear(let roadmap, let programme, _):
      "The roadmap is dated for \(roadmap.text), the programme is for \(programme.text)"
    case .baseEmpty(.mentee): "There are no mentees yet"
    case .baseEmpty(.mentor): "There are no mentors yet"
    case .actionLate(let action, let days):
      "Late by " + Plural.english(days, "day", "days")
        + ": \(action.place.number) \(action.action.text)"
    case .actionDue(let action, let until):
      "By \(until.dotted): \(action.place.number) \(action.action.text)"
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
    case .roadmapMissing: "The roadmap shows what to do now and what is late."
    case .roadmapOfOtherYear(_, _, let open):
      Plural.english(open, "action is", "actions are")
        + " not done. While the dates are wrong, nothing can show what is late:"
        + " replace the roadmap, or change the programme’s year."
    case .baseEmpty: "Pairs are made of two bases: add mentees and mentors."
    case .actionLate(let action, _), .actionDue(let action, _):
      (action.responsibles.isEmpty
        ? "" : "Responsible: \(action.responsibles.joined(separator: ", ")). ")
        + "When it is done, mark it on the roadmap."
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
    case .roadmapMissing: "import a roadmap"
    case .roadmapOfOtherYear: "to the roadmap"
    case .baseEmpty(.mentee): "add a mentee"
    case .baseEmpty(.mentor): "add a mentor"
    case .actionLate, .actionDue: "to the action"
    case .consentsMissing: "enter a consent"
    case .sheetsMissing: "key in a questionnaire"
    case .unpaired: "to the board"
    case .pairsWithoutOrder, .orderUnsigned: "to the order"
    }
  }
}
