import Mentoring
import TerminalKit

extension PeoplePage {
  /// Lets an open card take over what somebody else has changed of it.
  mutating func renewCard(by slice: PeopleSlice, _ context: Context) -> [Wish] {
    guard case .editing(let form) = mode, let card = form.card, slice.cards.contains(card),
      let entry = list.entry(ofCard: card),
      let renewed = form.renewed(by: entry, in: chapter, context)
    else { return [] }
    mode = .editing(renewed.form)
    return renewed.wishes(context)
  }

  /// Once the whole base is there: lets go what is open of cards that somebody else has removed.
  mutating func renewWhole(_ context: Context) -> [Wish] {
    switch mode {
    case .editing(let form): renewGone(form, context)
    case .consenting(let form): renewAll(form, context)
    case .removing(let cards, _): renewQuestion(of: cards, context)
    case .browsing, .finding, .viewing, .consents: []
    }
  }

  private mutating func renewGone(_ form: PersonForm, _ context: Context) -> [Wish] {
    guard let card = form.card, form.sent == nil, list.rows.row(ofCard: card) == nil else {
      return []
    }
    guard form.form.isTouched else { return gone(PersonName(form.title), context) }
    guard !form.isGone else { return [] }
    var form = form
    form.isGone = true
    mode = .editing(form)
    return [.tell(context.recordGone(.card(side, of: PersonName(form.title))))]
  }

  private mutating func renewAll(_ form: PeopleConsentForm, _ context: Context) -> [Wish] {
    guard form.sent == nil else { return [] }
    let present = marked
    guard !present.isEmpty else { return gone(nil, context) }
    var form = form
    form.take(present, context)
    mode = .consenting(form)
    return []
  }

  private mutating func renewQuestion(of cards: [Int64], _ context: Context) -> [Wish] {
    cards.contains { list.rows.row(ofCard: $0) == nil } ? gone(nil, context) : []
  }
}
