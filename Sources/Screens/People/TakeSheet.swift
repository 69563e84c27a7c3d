import Mentoring
import TerminalKit

/// Whom of the other side a new card is about, found by a few letters of the name.
struct TakeSheet: Sheet {
  /// What the sheet is asked as.
  static let tag = "people.take"

  private let side: Side
  private let typed: String
  private var people: [Person]?
  private var choice = Choice(ChoiceList([]))

  /// Looks for somebody like `typed` who does not take part on `side` yet.
  init(_ side: Side, finding typed: String) {
    self.side = side
    self.typed = typed
  }

  func title(_ words: Words) -> String { words.people.takeHeading(side) }

  var queries: [Query] { [.takeable(side)] }

  mutating func take(_ answer: Loaded, _ context: Context) {
    guard case .takeable(side, let people) = answer else { return }
    let search = choice.list.count > 0 ? choice.query.text : typed
    let kept = choice.focused.flatMap { self.people?[$0].id }
    self.people = people
    let names = people.map { person in
      [person.name.full, person.position, person.workplace].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    choice = Choice(ChoiceList(names))
    choice.search(search)
    if let kept { choice.focus(on: people.firstIndex { $0.id == kept }) }
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    let outcome = choice.handle(key, height: max(1, context.size.height - 8))
    switch outcome {
    case .submitted:
      guard let focused = choice.focused, let person = people?[focused] else { return .stays() }
      return .closed(SheetAnswer(Self.tag, .person(person)))
    case .edited, .moved: return .stays()
    case .cancelled, .ignored: return .ignored
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    _ = choice.paste(text)
    return .stays()
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    [KeyBar.Item(key: context.name(of: .enter), label: context.words.people.take.label)]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words
    guard let people else {
      grid.write(words.shell.loading, in: area.inset(columns: 1).line(0), role: .muted)
      return
    }
    let nothing = people.isEmpty ? words.people.nobodyToTake : words.fields.form.nothing
    choice.draw(
      in: area.inset(columns: 1), on: &grid, placeholder: words.people.name, nothing: nothing)
  }
}
