import PlainText
import Testing

@Suite struct KeyboardLayoutTests {
  typealias Variant = KeyboardLayout.Variant

  /// The letters of each keyboard row by row, and what the same keys type in the Latin layout.
  private static let rows: [(layout: Variant, letters: String, qwerty: String)] = [
    (.russian, "йцукенгшщзхъ", "qwertyuiop[]"), (.russian, "фывапролджэ", "asdfghjkl;'"),
    (.russian, "ячсмитьбю", "zxcvbnm,."), (.russian, "ё", "`"),
    (.russian, "ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP{}"), (.russian, "ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""),
    (.russian, "ЯЧСМИТЬБЮ", "ZXCVBNM<>"), (.russian, "Ё", "~"), (.russian, "№", "#"),
    (.ukrainian, "йцукенгшщзхїґ", "qwertyuiop[]\\"), (.ukrainian, "фівапролджє", "asdfghjkl;'"),
    (.ukrainian, "ячсмитьбю", "zxcvbnm,."), (.ukrainian, "ЙЦУКЕНГШЩЗХЇҐ", "QWERTYUIOP{}|"),
    (.ukrainian, "ФІВАПРОЛДЖЄ", "ASDFGHJKL:\""), (.ukrainian, "ЯЧСМИТЬБЮ", "ZXCVBNM<>"),
    (.ukrainian, "№", "#"),
    (.belarusian, "йцукенгшўзх", "qwertyuiop["), (.belarusian, "фывапролджэ", "asdfghjkl;'"),
    (.belarusian, "ячсмітьбю", "zxcvbnm,."), (.belarusian, "ё", "`"),
    (.belarusian, "ЙЦУКЕНГШЎЗХ", "QWERTYUIOP{"), (.belarusian, "ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""),
    (.belarusian, "ЯЧСМІТЬБЮ", "ZXCVBNM<>"), (.belarusian, "Ё", "~"), (.belarusian, "№", "#"),
  ]

  @Test(arguments: rows)
  func `goes by the position of the key`(layout: Variant, letters: String, qwerty: String) {
    #expect(String(letters.compactMap { KeyboardLayout.qwerty(of: $0, in: layout) }) == qwerty)
    #expect(String(qwerty.compactMap { KeyboardLayout.cyrillic(of: $0, in: layout) }) == letters)
  }

  @Test func `is Russian unless another layout is asked for`() {
    #expect(KeyboardLayout.qwerty(of: "ы") == "s")
    #expect(KeyboardLayout.cyrillic(of: "s") == "ы")
  }

  @Test(arguments: [
    (Variant.ukrainian, "ыэъё", "s']`"), (.belarusian, "ищъ", "bo]"), (.ukrainian, "Ы", "S"),
  ]) func `still takes a Russian letter that the layout has not`(
    layout: Variant, letters: String, qwerty: String
  ) {
    #expect(String(letters.compactMap { KeyboardLayout.qwerty(of: $0, in: layout) }) == qwerty)
  }

  @Test func `tells the letter і apart by the layout`() {
    #expect(KeyboardLayout.qwerty(of: "і", in: .ukrainian) == "s")
    #expect(KeyboardLayout.qwerty(of: "і", in: .belarusian) == "b")
    #expect(KeyboardLayout.qwerty(of: "і") == nil)
  }

  @Test(
    arguments: Variant.allCases,
    ["1", "/", "?", "@", "$", "^", "&", " ", "é", "-", "="] as [Character])
  func `has nothing to say about other keys`(layout: Variant, character: Character) {
    #expect(KeyboardLayout.qwerty(of: character, in: layout) == nil)
    #expect(KeyboardLayout.cyrillic(of: character, in: layout) == nil)
  }

  @Test(arguments: [
    (Variant.ukrainian, "`~" as String), (.belarusian, "]}"), (.russian, "\\|"),
  ]) func `has no letter where the layout has a sign`(layout: Variant, signs: String) {
    #expect(signs.allSatisfy { KeyboardLayout.cyrillic(of: $0, in: layout) == nil })
  }

  @Test func `reads a letter with a combining mark as the letter`() {
    #expect(KeyboardLayout.qwerty(of: "и\u{306}") == "q")
    #expect(KeyboardLayout.qwerty(of: "у\u{306}", in: .belarusian) == "o")
    #expect(KeyboardLayout.qwerty(of: "і\u{308}", in: .ukrainian) == "]")
  }

  @Test func `has the names of the languages`() {
    #expect(Variant.allCases.map(\.rawValue) == ["ru", "uk", "be"])
  }
}
