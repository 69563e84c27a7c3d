import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The letter on a button is one that presses it, whatever can be drawn.
@Suite struct AnswerLettersTests {
  private static func context(_ language: Language, _ repertoire: Repertoire) -> Context {
    Context(
      language: language, today: Samples.today, handbook: Samples.handbook, repertoire: repertoire)
  }

  @Test(arguments: [
    (Language.russian, Repertoire.unicode, "Д", "Н"), (.russian, .ascii, "Y", "N"),
    (.english, .unicode, "Y", "N"), (.english, .ascii, "Y", "N"),
  ])
  func `are drawn as they are`(
    language: Language, repertoire: Repertoire, yes: String, no: String
  ) {
    let context = Self.context(language, repertoire)
    for buttons in [context.yesNo, context.discardOrKeep, context.deleteOrNot] {
      #expect(buttons.map(\.id) == ["yes", "no"])
      #expect(buttons[0].label.hasSuffix(" (\(yes))") && buttons[1].label.hasSuffix(" (\(no))"))
    }
  }

  @Test(arguments: Language.allCases, Repertoire.allCases)
  func `press the button that shows them, and so do those of the other keyboard`(
    language: Language, repertoire: Repertoire
  ) {
    let context = Self.context(language, repertoire)
    for buttons in [context.yesNo, context.discardOrKeep, context.deleteOrNot] {
      for button in buttons {
        let shown = button.label.dropLast().last ?? "?"
        let letters = button.id == "yes" ? "дДyY" : "нНnN"
        #expect(letters.contains(shown))
        for letter in letters {
          var dialog = Dialog(title: "?", text: [], buttons: buttons)
          #expect(dialog.handle(.character(letter)) == .chosen(button.id))
        }
      }
    }
  }

  @Test func `stand in the picture of a terminal that has ASCII alone`() throws {
    var stage = Stage(Self.context(.russian, .ascii))
    try stage.press("n", "«а»", "Esc")
    let picture = stage.program.view().drawn(with: .ascii).text
    #expect(picture.contains("(Y)") && picture.contains("(N)"))
    try stage.press("n")
    #expect(stage.program.pages[.start]?.hasUnkept == true)
    try stage.press("Esc", "y")
    #expect(stage.program.pages[.start]?.hasUnkept == false)
  }
}
