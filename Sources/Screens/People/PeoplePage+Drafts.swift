import Mentoring
import TerminalKit

extension PeoplePage {
  var openForm: OpenForm? {
    switch mode {
    case .editing(let form): form.openForm
    case .consents(let pane): pane.openForm
    case .consenting(let form): form.openForm
    case .browsing, .finding, .removing, .viewing: nil
    }
  }

  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening {
    switch (mode, draft.place?.name) {
    case (.browsing, "card"): reopenCard(draft, context)
    case (.browsing, "consents"): reopenConsents(draft, context)
    case (_, "card"), (_, "consents"): .waits()
    case (.browsing, _), (.consents, _): reopenConsent(draft, context)
    case (.finding, _), (.editing, _), (.removing, _), (.viewing, _), (.consenting, _): .waits()
    }
  }

  private mutating func reopenCard(_ draft: Draft, _ context: Context) -> Reopening {
    guard let card = draft.key.subject else {
      return open(
        PersonForm(adding: side, offering: PeopleTyped(in: list.rows), context), draft, context)
    }
    guard list.rows.row(ofCard: card) != nil else {
      guard reading.isComplete else { return .waits() }
      // Whoever was taken out of the base meanwhile is typed in whole.
      var whole = draft
      for index in whole.fields.indices { whole.fields[index].before = "" }
      _ = open(
        PersonForm(adding: side, offering: PeopleTyped(in: list.rows), context), whole, context)
      return .openedAsNew
    }
    want(.row(card))
    guard let entry = focused, entry.id == card else { return .waits() }
    let typed = PeopleTyped(in: list.rows)
    return open(PersonForm(entry, on: side, offering: typed, context), draft, context)
  }

  private mutating func open(_ form: PersonForm, _ draft: Draft, _ context: Context) -> Reopening {
    var form = form
    let isOvertaken = form.fill(typed: draft, context)
    mode = .editing(form)
    return .opened(isOvertaken: isOvertaken)
  }

  /// Marks those again who were marked, as far as they are still there.
  private mutating func reopenConsents(_ draft: Draft, _ context: Context) -> Reopening {
    guard reading.isComplete else { return .waits() }
    let wanted = Set(PeopleConsentForm.cards(of: draft))
    let present = wanted.intersection((0..<list.count).map { list.rows.card(at: $0) })
    guard !present.isEmpty else { return .gone }
    marks = present
    var form = PeopleConsentForm(marked, context)
    _ = form.fill(typed: draft, context)
    mode = .consenting(form)
    return .opened(isOvertaken: present != wanted)
  }

  private mutating func reopenConsent(_ draft: Draft, _ context: Context) -> Reopening {
    guard let person = draft.moreNumber("person").map({ Person.ID($0) }) else { return .gone }
    guard case .consents(var pane) = mode else {
      guard let entry = list.entry(of: person) else { return reading.isComplete ? .gone : .waits() }
      want(.row(entry.id))
      return .waits(showConsents(of: person))
    }
    guard pane.person == person else { return .waits() }
    let reopening = pane.reopen(draft, list.entry(of: person), context)
    mode = .consents(pane)
    return reopening
  }
}
