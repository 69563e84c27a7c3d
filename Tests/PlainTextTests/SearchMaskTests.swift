import Testing

@testable import PlainText

@Suite struct SearchMaskTests {
  @Test(arguments: [
    ("Иван*", "Иванова Анна", true), ("Иван*", "Поливанова Анна", false),
    ("*ова", "Иванова Анна", true), ("*ова", "Иванов Пётр", false),
    ("иванов?", "Иванова Анна", true), ("иванов?", "Иванов Пётр", false),
    ("?ёлк*", "Ёлкина Мария", false), ("ёлк*", "ЕЛКИНА МАРИЯ", true),
    ("*в*а", "Ковалёва Ирина", true), ("*", "Ковалёва", true), ("*", "", false),
    ("bdfy*", "Иванова Анна", true), ("Иван* анн", "Иванова Анна", true),
    ("Иван* олег", "Иванова Анна", false), ("анн", "Иванова Анна", true), ("", "Иванова", true),
    ("ромаш*", "Иванова, (Ромашка)", false), ("* ромаш*", "Иванова, (Ромашка)", true),
    ("*ова анн?", "Иванова Анна", true), ("а*", "Иванова Анна", false),
    ("* * *", "Иванова Анна", false), ("**ова", "Петрова", true), ("й*", "и\u{306}од", true),
    ("*нна*", "Иванова Анна", true), ("*нн?*", "Иванова Анна", true),
    ("*yyf*", "Иванова Анна", true), ("*нна*", "Иванова Ольга", false),
    ("*ова* анн?", "Иванова Анна", true), ("*анн* иван*", "Иванова Анна", false),
    ("*и?а*", "Иванова, (Ромашка) Никита", true),
    ("????", "Анна", true), ("???", "Анна", false), ("а*а*а", "ада", false), ("а*а", "аа", true),
  ])
  func `fits the first words`(mask: String, text: String, isFitting: Bool) {
    #expect(SearchMask(mask).fits(SearchForm(text)) == isFitting)
  }

  @Test func `finds rows of an index`() {
    let index = SearchIndex(["Иванова", "Петров", "Петрова"].map { SearchForm($0) })
    var found: [Int] = []
    index.each(fitting: SearchMask("*ова"), in: 0..<3) { found.append($0) }
    #expect(found == [0, 2])
    #expect(SearchMask(" ").isEmpty)
    #expect(!SearchMask("*").isEmpty)
  }

  @Test(arguments: 0..<200) func `ends on any mask and any word`(seed: Int) {
    let signs = Array("*?аa*ё ")
    var number = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func text(_ length: Int) -> String {
      String(
        (0..<length).map { _ in
          number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return signs[Int(number >> 33) % signs.count]
        })
    }
    let (mask, word) = (text(seed % 9), text(seed % 13))
    // Whatever fits must fit with any letters added where the mask is open.
    if SearchMask(mask).fits(SearchForm(word)), mask.hasSuffix("*") {
      #expect(SearchMask(mask).fits(SearchForm(word + "б")))
    }
  }
}
