import PlainText
import TestSupport
import Testing

@Suite struct SearchIndexTests {
  let index = SearchIndex(
    ["Иванов Пётр", "Петрова Анна", "", "Ivanov", "Bdfyjd", "Иваново"].map { SearchForm($0) })

  @Test(arguments: [
    ("иван", [0, 5, 4]), ("петр", [0, 1]), ("bdfyjd", [4, 0, 5]), ("", [0, 1, 2, 3, 4, 5]),
    ("анна петр", [1]), ("сидор", []), ("шмфтщм", [3]),
  ]) func `hands back rows, direct hits first`(query: String, rows: [Int]) {
    #expect(index.rows(matching: SearchQuery(query)) == rows)
  }

  @Test func `finds nothing across the border of two rows`() {
    #expect(index.rows(matching: SearchQuery("рп")) == [])
    #expect(
      SearchIndex([SearchForm("аб"), SearchForm("вг")]).rows(matching: SearchQuery("бв")) == [])
  }

  @Test func `counts its rows`() {
    #expect(index.count == 6)
    #expect(SearchIndex([]).count == 0)
    #expect(SearchIndex([]).rows(matching: SearchQuery("а")) == [])
  }

  @Test func `finds what a plain search finds, at every place and length`() {
    var random = SeededRandom(seed: 5)
    let letters = Array("абва bя№")
    func word(_ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &random)).map { _ in
          letters[Int.random(in: letters.indices, using: &random)]
        })
    }
    for _ in 0..<4_000 {
      let text = SearchForm(word(0...30)).text
      let query = SearchForm(word(1...4)).text
      let words = query.split(separator: " ").map { Array($0.utf8) }
      let isThere = words.allSatisfy { word in
        let bytes = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: word) }
      }
      let match = SearchQuery(query).match(SearchForm(stored: text))
      #expect((match == .direct) == isThere, "\(query) in \(text)")
    }
  }
}
