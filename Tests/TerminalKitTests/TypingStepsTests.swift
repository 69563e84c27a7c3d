import TerminalKit
import Testing

@Suite struct TypingStepsTests {
  private func typed(_ text: String, _ steps: inout TypingSteps, _ field: inout TextField) {
    for letter in text {
      let before = field
      if field.handle(.character(letter)) == .edited { steps.remember(before, .character(letter)) }
    }
  }

  @Test func `takes typing back word by word, and types it again`() {
    var (steps, field) = (TypingSteps(), TextField("дома"))
    #expect(!steps.canUndo)
    typed(" и в саду", &steps, &field)
    var texts: [String] = []
    while steps.canUndo {
      steps.undo(&field)
      texts.append(field.text)
    }
    #expect(texts == ["дома и в", "дома и", "дома"])
    while steps.canRedo { steps.redo(&field) }
    #expect(field.text == "дома и в саду")
  }

  @Test func `takes a paste back by itself, and forgets what was taken back once typing goes on`() {
    var (steps, field) = (TypingSteps(), TextField())
    typed("аб", &steps, &field)
    steps.remember(field, nil)
    _ = field.paste("вг")
    steps.undo(&field)
    #expect(field.text == "аб")
    steps.endRun()
    typed("д", &steps, &field)
    #expect(!steps.canRedo)
    steps.undo(&field)
    #expect(field.text == "аб")
  }

  @Test func `leads back to the beginning however much was typed`() {
    var (steps, field) = (TypingSteps(), TextField("начало"))
    for _ in 0..<300 {
      typed("а", &steps, &field)
      steps.endRun()
    }
    while steps.canUndo { steps.undo(&field) }
    #expect(field.text == "начало")
  }
}
