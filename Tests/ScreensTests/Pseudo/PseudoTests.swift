import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Holds every label against the pseudo-language, whose texts are longer by two fifths.
@Suite struct PseudoTests {
  @Test func `grows every text by two fifths between brackets`() {
    let grow = Growth()
    #expect(grow("Номер и дата") == "⟦Номер и дата~~~⟧")
    #expect(grow("Да") == "⟦Да⟧")
    #expect(grow("") == "")
    #expect(
      grow("Сначала создайте или откройте программу")
        == "⟦Сначала создайте или откройте программу ~~~~~~ ~~~~~~⟧")
  }

  @Test(arguments: [
    (" ⟦Номер~⟧ │ ⟦Да⟧", []), (" ⟦Ном…  │ ⟦Дата⟧", ["Ном"]), ("⟦Заполните это", []),
    ("поле ещё раз…", []), (" ⟦Пар ⟦1⟧ и ещё…", ["Пар 1 и ещё"]),
  ])
  func `finds what is cut and passes what goes on`(line: String, cut: [String]) {
    #expect(CutTexts.found(in: line.map { ($0, .text) }) == cut)
    #expect(CutTexts.found(in: line.map { ($0, .header) }) == [])
  }

  @Test func `looks at a box alone where one lies over the page`() {
    var grid = Grid(size: Size(width: 20, height: 1))
    grid.write("⟦Вопрос", in: Rect(width: 8, height: 1), role: .dialog)
    grid.write("⟦Номер и дата⟧", in: Rect(x: 8, width: 12, height: 1))
    #expect(CutTexts.found(in: grid) == [])
  }

  @Test(arguments: [0, 1], WholeSample.allCases)
  func `shows every label whole at 80 by 24`(language: Int, sample: WholeSample) throws {
    let words = [Words.pseudoRussian, .pseudoEnglish][language]
    let excuses = Excuses(words)
    var explorer = Explorer()
    var told: Set<String> = []
    for chapter in Chapter.allCases {
      let start = try Playground(
        sample, at: chapter, words: words, language: Language.allCases[language])
      explorer.walk(from: start, named: chapter.rawValue) { visit in
        let reasons = visit.playground.reasons
        for text in CutTexts.found(in: visit.playground.program.view()) {
          let shown = text.filter { $0 != Growth.filler }
          guard shown.count <= Excuses.widestLabel || shown.contains(" · "),
            !excuses.excuse(text), !reasons.contains(where: { $0.contains(text) }),
            told.insert(text).inserted
          else { continue }
          Issue.record("\(text) – \(visit.told)")
        }
      } step: { _ in
      }
    }
  }
}

extension Playground {
  /// Why the actions in the palette are not possible now; the palette shows the reason of the one
  /// with the focus whole.
  fileprivate var reasons: [String] {
    guard program.stack.last?.sheet is ActionPalette else { return [] }
    return actionNames.compactMap { obstacle($0) }
  }
}
