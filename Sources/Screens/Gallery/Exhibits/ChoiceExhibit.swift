import TerminalKit

/// One person of many, found by a few letters.
struct ChoiceExhibit: Exhibit {
  private let names: [String]
  private var choice: Choice
  private var chosen: Int?

  init(_ sample: GallerySample) {
    names = sample.people.map { $0[0] }
    choice = Choice(ChoiceList(names))
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    let outcome = choice.handle(key, height: max(1, area.height - 2))
    if outcome == .submitted, let focused = choice.focused {
      chosen = focused
      choice = Choice(ChoiceList(names), chosen: [focused])
    }
    return outcome.isUsed
  }

  mutating func paste(_ text: String, in area: Rect, _ context: Context) -> Bool {
    choice.paste(text).isUsed
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let words = context.words.gallery
    let (body, last) = area.split(lastLines: area.height > 3 ? 1 : 0)
    choice.draw(
      in: body, on: &grid, placeholder: words.sample.name, nothing: words.nothing)
    let text = chosen.map { words.chosen(names[$0]) } ?? words.empty
    grid.write(text, in: last, role: chosen == nil ? .muted : .good)
  }
}
