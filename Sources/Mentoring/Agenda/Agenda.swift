/// What is to be done now («Что делать сейчас»), the most pressing first.
public struct Agenda: Hashable, Sendable {
  /// The things to do, in the order in which they make sense.
  public let items: [AgendaItem]

  /// Draws the agenda up from the whole programme of `year` as it stands on `today`.
  public init(roadmap: Roadmap?, of year: SchoolYear, facts: AgendaFacts, today: CalendarDay) {
    items =
      (roadmap == nil ? [.roadmapMissing] : [])
      + Self.bases(facts) + Self.consents(facts) + Self.sheets(facts)
      + Self.pairs(facts) + Self.actions(roadmap, year, today)
  }
}

extension Agenda {
  private static func bases(_ facts: AgendaFacts) -> [AgendaItem] {
    (facts.mentees == 0 ? [.baseEmpty(.mentee)] : [])
      + (facts.mentors == 0 ? [.baseEmpty(.mentor)] : [])
  }

  private static func consents(_ facts: AgendaFacts) -> [AgendaItem] {
    facts.lackingConsent.count == 0 ? [] : [.consentsMissing(facts.lackingConsent)]
  }

  private static func sheets(_ facts: AgendaFacts) -> [AgendaItem] {
    facts.sheets.compactMap { sheets in
      sheets.next.map {
        .sheetsMissing(sheets.side, left: sheets.left, all: sheets.all, next: $0)
      }
    }
  }

  private static func pairs(_ facts: AgendaFacts) -> [AgendaItem] {
    let ready = facts.unpairedWithConsent
    let isPossible = ready > 0 && facts.mentors > 0
    let (waiting, draft) = (facts.pairsWithoutOrder, facts.draft)
    return
      (isPossible ? [.unpaired(ready, withoutConsent: facts.unpairedWithoutConsent)] : [])
      + (waiting == 0 || draft != nil ? [] : [.pairsWithoutOrder(waiting)])
      + (draft.map { [.orderUnsigned($0, pairs: waiting)] } ?? [])
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
