import Testing

@testable import TerminalKit

@Suite struct TagsTests {
  private let suggestions = ["речь", "режимные моменты", "Ёлка", "речевые игры", "ИКТ"]

  @Test(arguments: [
    ("", []), (" , ,", []), ("речь", ["речь"]), (" речь , ИКТ ,", ["речь", "ИКТ"]),
    ("два слова,х", ["два слова", "х"]),
  ])
  func `are the words between commas`(text: String, words: [String]) {
    #expect(Tags.words(of: text) == words)
  }

  @Test(arguments: [
    ("р", "ечь"), ("реж", "имные моменты"), ("РЕЖ", "имные моменты"), ("елк", "а"), ("Ёл", "ка"),
    ("речь, ре", "жимные моменты"), ("речь,ре", "жимные моменты"), ("ИКТ", nil), ("", nil),
    ("речь,", nil), ("речь, ", nil), ("x", nil), ("РЕЧЬ, речь", nil), ("ик", "Т"),
  ])
  func `are completed from what is not there yet`(text: String, rest: String?) {
    #expect(Tags.completion(of: text, from: suggestions) == rest)
  }

  @Test func `have nothing to be completed from`() {
    #expect(Tags.completion(of: "р", from: []) == nil)
  }
}
