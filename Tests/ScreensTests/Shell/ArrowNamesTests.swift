import TerminalKit
import Testing

@testable import Screens

/// Where arrows cannot be drawn, their keys have names that are no other keys.
@Suite struct ArrowNamesTests {
  private static func context(_ language: Language, _ repertoire: Repertoire) -> Context {
    Context(
      language: language, today: Samples.today, handbook: Samples.handbook, repertoire: repertoire)
  }

  private static let arrows: [Key] = [.up, .down, .left, .right]

  @Test func `are words in ASCII and signs elsewhere`() {
    let names: (Language, Repertoire) -> [String] = { language, repertoire in
      Self.arrows.map { Self.context(language, repertoire).name(of: $0) }
    }
    #expect(names(.english, .ascii) == ["Up", "Down", "Left", "Right"])
    #expect(names(.russian, .ascii) == ["Вверх", "Вниз", "Влево", "Вправо"])
    #expect(
      names(.russian, .ascii).map { $0.drawn(with: .ascii) }
        == ["Vverkh", "Vniz", "Vlevo", "Vpravo"])
    #expect(names(.russian, .unicode) == ["↑", "↓", "←", "→"])
    #expect(Self.context(.english, .ascii).name(of: Key(.up, .alt)) == "Alt+Up")
  }

  @Test func `stand so in the hints of a form`() {
    #expect(Self.context(.english, .ascii).formWords.choiceKeys == "Left/Right choose, F4 – list")
    #expect(Self.context(.english, .ascii).formWords.listKeys == "Right completes, F4 – list")
    #expect(Self.context(.russian, .unicode).formWords.choiceKeys == "←→ выбирают, F4 – список")
    #expect(Self.context(.russian, .ascii).namingArrows("← → – ширина") == "Влево Вправо – ширина")
  }

  @Test(arguments: [(Repertoire.unicode, "←→"), (.ascii, "<- ->")])
  func `stand apart beside a choice where they would be taken for one sign`(
    repertoire: Repertoire, signs: String
  ) {
    let form = Form(
      [FormField("kind", "Kind", .choice(["one", "two"]))],
      words: Self.context(.english, repertoire).formWords)
    var grid = Grid(size: Size(width: 60, height: 3))
    form.draw(in: grid.bounds, on: &grid)
    #expect(grid.drawn(with: repertoire).text.contains("   " + signs))
  }

  @Test(arguments: [(Language.russian, "Vniz"), (.english, "Down")])
  func `stand so in the help`(language: Language, down: String) throws {
    var stage = Stage(Self.context(language, .ascii))
    try stage.press("F1")
    #expect(stage.program.view().drawn(with: .ascii).text.contains(down))
  }
}
