import Testing

@testable import TerminalKit

@Suite struct TextRunTests {
  private static let titles: [(String, [Range<Int>], [TextRun])] = [
    ("Карта", [0..<2], [TextRun("Ка", role: .match), TextRun("рта")]),
    (
      "Карта", [1..<2, 4..<5],
      [
        TextRun("К"), TextRun("а", role: .match), TextRun("рт"), TextRun("а", role: .match),
      ]
    ),
    ("Карта", [], [TextRun("Карта")]), ("", [0..<3], []),
    ("ab", [1..<9, 12..<14], [TextRun("a"), TextRun("b", role: .match)]),
  ]

  @Test(arguments: titles)
  func `parts what was hit from the rest`(title: String, hits: [Range<Int>], runs: [TextRun]) {
    #expect(TextRun.runs(of: title, hits: hits) == runs)
  }
}
