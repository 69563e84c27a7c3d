import Mentoring

extension NowWords {
  static let english = NowWords(
    heading: "What to do now", today: { "today is \($0.dotted)" },
    nothing: "Everything for today is done.",
    counts: { mentees, mentors, pairs in
      let parts = [
        Plural.english(mentees, "mentee", "mentees"),
        Plural.english(mentors, "mentor", "mentors"),
        Plural.english(pairs, "pair", "pairs"),
      ]
      return parts.joined(separator: " · ")
    },
    item: itemInEnglish, cure: cureInEnglish,
    go: ActionWords("Go there", "Go to where it is done"),
    up: ActionWords("Up", "One line up"), down: ActionWords("Down", "One line down"))

  private static func itemInEnglish(_ item: AgendaItem) -> String {
    switch item {
    case .roadmapMissing: "There is no roadmap yet"
    case .baseEmpty(.mentee): "There are no mentees yet"
    case .baseEmpty(.mentor): "There are no mentors yet"
    case .actionLate(let action, let days):
      "Late by " + Plural.english(days, "day", "days")
        + ": \(action.place.number) \(action.action.text)"
    case .actionDue(let action, let until):
      "By \(until.dotted): \(action.place.number) \(action.action.text)"
    case .consentsMissing(let people):
      "No consent to the processing of personal data: "
        + people.map(\.name.short).joined(separator: ", ")
    case .sheetsMissing(.mentee, let left, let all, _):
      "Questionnaires of mentees, before: \(left) of \(all) left to key in"
    case .sheetsMissing(.mentor, let left, let all, _):
      "Questionnaires of mentors, before: \(left) of \(all) left to key in"
    case .unpaired(let count): "Waiting for a pair: " + Plural.english(count, "mentee", "mentees")
    case .pairsWithoutOrder(let count):
      Plural.english(count, "pair waits", "pairs wait") + " for an order"
    case .orderUnsigned(let order):
      order.content.number.isEmpty
        ? "The order on pairs is a draft: fill in number and date and mark it signed"
        : "Order № \(order.content.number) is a draft: mark it signed"
    }
  }

  private static func cureInEnglish(_ item: AgendaItem) -> String {
    switch item {
    case .roadmapMissing: "import a roadmap"
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
