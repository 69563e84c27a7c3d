/// What is to be done now («Что делать сейчас»), the most pressing first.
public struct Agenda: Hashable, Sendable {
  /// The things to do, in the order in which they make sense.
  public let items: [AgendaItem]

  /// Draws the agenda up from the whole programme of `year` as it stands on `today`.
  public init(
    roadmap: Roadmap?, of year: SchoolYear, facts: BoardFacts, orders: OrderFacts,
    handbook: HandbookContents, today: CalendarDay
  ) {
    items =
      (roadmap == nil ? [.roadmapMissing] : [])
      + Self.bases(facts) + Self.consents(facts) + Self.sheets(facts, handbook)
      + Self.pairs(facts, orders) + Self.actions(roadmap, year, today)
  }
}

extension Agenda {
  private static func bases(_ facts: BoardFacts) -> [AgendaItem] {
    (facts.mentees.isEmpty ? [.baseEmpty(.mentee)] : [])
      + (facts.mentors.isEmpty ? [.baseEmpty(.mentor)] : [])
  }

  private static func consents(_ facts: BoardFacts) -> [AgendaItem] {
    var seen: Set<Person.ID?> = []
    let people =
      facts.mentees.filter { !$0.consent.isGiven }.map(\.card.person)
      + facts.mentors.filter { !$0.consent.isGiven }.map(\.card.person)
    let missing = people.filter { seen.insert($0.id).inserted }
    return missing.isEmpty ? [] : [.consentsMissing(missing)]
  }

  private static func sheets(_ facts: BoardFacts, _ handbook: HandbookContents) -> [AgendaItem] {
    var answers: [Person.ID: [Questionnaire.Code: [Int: Answer]]] = [:]
    for sheet in facts.sheets {
      answers[sheet.person, default: [:]][sheet.questionnaire] = sheet.answers
    }
    let people: [(Side, [Person])] = [
      (.mentee, facts.mentees.map(\.card.person)), (.mentor, facts.mentors.map(\.card.person)),
    ]
    return people.compactMap { side, people in
      guard let questionnaire = handbook.questionnaire(for: side, .before) else { return nil }
      let left = people.filter { person in
        let given = person.id.flatMap { answers[$0]?[questionnaire.code] } ?? [:]
        return !questionnaire.isComplete(with: given)
      }
      return left.first.map {
        .sheetsMissing(side, left: left.count, all: people.count, next: $0)
      }
    }
  }

  private static func pairs(_ facts: BoardFacts, _ orders: OrderFacts) -> [AgendaItem] {
    let paired = Set(facts.pairs.map(\.mentee))
    let unpaired = facts.mentees.filter { row in
      row.card.id.map { !paired.contains($0) } == true
    }
    let ready = unpaired.count { $0.consent.isGiven }
    let isPossible = ready > 0 && !facts.mentors.isEmpty
    let draft = orders.orders.map(\.order).first { $0.state == .draft }
    return
      (isPossible ? [.unpaired(ready, withoutConsent: unpaired.count - ready)] : [])
      + (orders.waiting.isEmpty || draft != nil ? [] : [.pairsWithoutOrder(orders.waiting.count)])
      + (draft.map { [.orderUnsigned($0, pairs: orders.waiting.count)] } ?? [])
  }

  private static func actions(
    _ roadmap: Roadmap?, _ year: SchoolYear, _ today: CalendarDay
  ) -> [AgendaItem] {
    let actions = roadmap?.actions ?? []
    if let other = roadmap?.otherYear(than: year) {
      let open = actions.count { $0.action.done == nil }
      return open == 0 ? [] : [.roadmapOfOtherYear(other, programme: year, open: open)]
    }
    let open = actions.map { ($0, $0.state(on: today)) }
      .filter { entry in
        switch entry.1 {
        case .late, .due: true
        case .done, .planned, .undated: false
        }
      }
    return open.sorted { ActionState.isMorePressing($0.1, than: $1.1) }.compactMap {
      action, state in
      switch state {
      case .late(let days): .actionLate(action, days: days)
      case .due(let until): .actionDue(action, until: until)
      case .done, .planned, .undated: nil
      }
    }
  }
}
