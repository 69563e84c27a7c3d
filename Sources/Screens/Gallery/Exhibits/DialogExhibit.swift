import TerminalKit

/// A question with its buttons, and what was answered.
struct DialogExhibit: Exhibit {
  private var dialog: Dialog?
  private var answer: String?

  init(_ sample: GallerySample) { dialog = Self.question(sample) }

  private static func question(_ sample: GallerySample) -> Dialog {
    let ids = ["yes", "no"]
    let buttons = sample.answers.prefix(2).enumerated().map { index, label in
      let letter = label.first.map { Character($0.lowercased()) } ?? "?"
      return Dialog.Button(ids[index], label, keys: [.character(letter)])
    }
    return Dialog(
      title: sample.question, text: sample.consequences, buttons: buttons, focus: "no")
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    let sample = context.words.gallery.sample
    guard dialog != nil else {
      guard key == .enter else { return false }
      (dialog, answer) = (Self.question(sample), nil)
      return true
    }
    switch dialog?.handle(key) {
    case .chosen(let id):
      dialog = nil
      answer = sample.answers[id == "yes" ? 0 : 1]
      return true
    case .cancelled:
      dialog = nil
      return true
    case .moved: return true
    case .ignored, nil: return false
    }
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let words = context.words.gallery
    if let dialog { return dialog.draw(in: area, on: &grid) }
    let text = answer.map(words.chosen) ?? words.empty
    grid.write(text, in: area.line(0), role: answer == nil ? .muted : .good)
  }
}
