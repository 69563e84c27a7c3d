import Mentoring
import TerminalKit

/// The card of the organisation, from anywhere in an open programme.
struct OrganisationPage: Page {
  private(set) var card: OrganisationForm?
  /// Where to go when it is done.
  private(set) var origin = Chapter.now

  let queries: [Query] = []

  var hasUnkept: Bool { card?.hasUnkept ?? false }

  /// The card, once something was typed into it.
  var openForm: OpenForm? {
    card.flatMap { $0.hasUnkept || $0.sent != nil ? $0.openForm : nil }
  }

  var formInFront: Form? { card?.form }

  mutating func reopen(_ draft: Draft, _ context: Context) -> Reopening {
    _ = renew(context)
    guard var card else { return .waits() }
    let isOvertaken = card.fill(typed: draft, context)
    self.card = card
    return .opened(isOvertaken: isOvertaken)
  }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .back(let chapter)? = aim, chapter != .organisation { origin = chapter }
    return renew(context)
  }

  mutating func prepare(_ context: Context) -> [Wish] { renew(context) }

  mutating func translate(_ context: Context) { card?.translate(context) }

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    guard var card else { return nil }
    let typed = card.type(key, context)
    self.card = card
    return typed.wishes(context) { save(context) }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    guard var card else { return nil }
    let typed = card.type(pasted: text, context)
    self.card = card
    return typed.wishes(context) { save(context) }
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    guard motion == .click, var card else { return [] }
    card.grasp(handle, context)
    self.card = card
    return []
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    guard var card, card.sent == change else { return [] }
    guard case .failure(let refusal) = result else { return leave() }
    card.show(refusal, context)
    self.card = card
    return []
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let card else { return }
    FormSheet(heading: context.words.shell.chapter(.organisation), form: card.form)
      .draw(in: area, on: &grid, context)
  }

  /// Takes over what somebody else has changed of the card, but for what was typed already, and
  /// says where that is the same.
  private mutating func renew(_ context: Context) -> [Wish] {
    guard let programme = context.programme, card?.start != programme else { return [] }
    let fresh = OrganisationForm(programme, context)
    guard let card else {
      self.card = fresh
      return []
    }
    guard let renewed = card.renewed(by: fresh, in: .organisation, context) else { return [] }
    self.card = renewed.form
    return renewed.wishes(context)
  }
}

extension OrganisationPage {
  static let allActions = [
    PageAction<Self>("organisation.save", [.function(2)], { $0.organisation.save }) {
      page, context in page.save(context)
    },
    PageAction<Self>(
      "organisation.back", [.escape], { $0.organisation.back }, discardsTyping: true
    ) { page, _ in page.leave() },
  ]

  var actions: [PageAction<Self>] { card?.form.isOpen == true ? [] : Self.allActions }

  /// Keeps what was typed; a card that nobody touched is only closed.
  private mutating func save(_ context: Context) -> [Wish] {
    guard hasUnkept, var card else { return leave() }
    let change = card.send(context)
    self.card = card
    return change.map { [.effect(.perform($0))] } ?? []
  }

  private mutating func leave() -> [Wish] {
    card = nil
    return [.go(origin, nil)]
  }
}
