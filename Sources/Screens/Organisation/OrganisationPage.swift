import Mentoring
import TerminalKit

/// The card of the organisation, from anywhere in an open programme.
struct OrganisationPage: Page {
  private(set) var card: OrganisationForm?
  /// Where to go when it is done.
  private(set) var origin = Chapter.now
  /// What was asked for and is not answered yet.
  private var sent: Change?

  let queries: [Query] = []

  var hasUnkept: Bool { card?.form.isTouched ?? false }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .back(let chapter)? = aim, chapter != .organisation { origin = chapter }
    card = present(context)
    return []
  }

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    guard var card = present(context) else { return nil }
    let outcome = card.handle(key)
    self.card = card
    switch outcome {
    case .ignored, .cancelled: return nil
    case .edited, .moved: return []
    case .submitted: return save(context)
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    guard var card = present(context) else { return nil }
    let outcome = card.paste(text)
    self.card = card
    return outcome == .ignored ? nil : []
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    guard change == sent else { return [] }
    sent = nil
    if case .failure = result { return [] }
    return leave()
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let card = present(context) else { return }
    FormSheet(heading: context.words.shell.chapter(.organisation), form: card.form)
      .draw(in: area, on: &grid, context)
  }

  /// The card of the programme as it is now, but for what was typed already.
  private func present(_ context: Context) -> OrganisationForm? {
    guard !hasUnkept, let programme = context.programme, card?.start != programme else {
      return card
    }
    return OrganisationForm(programme, context)
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

  var actions: [PageAction<Self>] { Self.allActions }

  /// Keeps what was typed; a card that nobody touched is only closed.
  private mutating func save(_ context: Context) -> [Wish] {
    guard sent == nil else { return [] }
    guard hasUnkept, var card else { return leave() }
    let programme = card.programme(context)
    self.card = card
    sent = programme.map { Change([.organisation(.save($0))], .saveProgramme) }
    return sent.map { [.effect(.perform($0))] } ?? []
  }

  private mutating func leave() -> [Wish] {
    card = nil
    return [.go(origin, nil)]
  }
}
