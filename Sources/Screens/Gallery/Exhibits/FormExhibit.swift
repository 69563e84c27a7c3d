import TerminalKit

/// A form that says what is wrong with it: a card, or tags alone.
struct FormExhibit: Exhibit {
  private var form: Form
  private var isRight = false

  init(card context: Context) {
    let sample = context.words.gallery.sample
    form = Form(
      [
        FormField("name", sample.name, .text(limit: 200), isRequired: true),
        FormField("role", sample.role, .choice(sample.roles)),
        FormField("years", sample.years, .number(digits: 2)),
        FormField.day("born", sample.born, .longPast, context),
        FormField("agrees", sample.agrees, .flag),
        FormField("note", sample.note, .multiline(lines: 2)),
      ], values: ["role": .choice(1), "agrees": .flag(true)], words: context.formWords)
  }

  init(tags context: Context) {
    let sample = context.words.gallery.sample
    form = Form(
      [FormField("tags", sample.requests, .tags(suggestions: sample.suggestions))],
      values: ["tags": .text(sample.topics)], words: context.formWords)
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    form.width = area.width
    let outcome = form.handle(key)
    switch outcome {
    case .submitted: isRight = true
    case .edited: isRight = false
    case .moved, .ignored, .cancelled: break
    }
    return outcome.isUsed
  }

  mutating func paste(_ text: String, in area: Rect, _ context: Context) -> Bool {
    form.paste(text).isUsed
  }

  mutating func grasp(_ handle: String, _ motion: Motion, in area: Rect, _ context: Context) {
    form.width = area.width
    if motion == .click { _ = form.grasp(handle) }
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let (body, last) = area.split(lastLines: area.height > 4 ? 1 : 0)
    var form = form
    form.width = body.width
    form.draw(in: body, on: &grid)
    guard isRight else { return }
    let text = form.text("name").isEmpty ? form.text("tags") : form.text("name")
    grid.write(context.words.gallery.chosen(text), in: last, role: .good)
  }
}
