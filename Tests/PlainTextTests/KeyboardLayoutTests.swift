import PlainText
import Testing

@Suite struct KeyboardLayoutTests {
  @Test(arguments: [
    ("йцукенгшщзхъ", "qwertyuiop[]"), ("фывапролджэ", "asdfghjkl;'"), ("ячсмитьбю", "zxcvbnm,."),
    ("ё", "`"), ("ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP{}"), ("ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""),
    ("ЯЧСМИТЬБЮ", "ZXCVBNM<>"), ("Ё", "~"), ("№", "#"),
  ]) func `goes by the position of the key`(russian: String, qwerty: String) {
    #expect(String(russian.compactMap { KeyboardLayout.qwerty(of: $0) }) == qwerty)
    #expect(String(qwerty.compactMap { KeyboardLayout.russian(of: $0) }) == russian)
  }

  @Test(arguments: ["1", "/", "?", "|", "@", "$", "^", "&", " ", "é", "-", "="] as [Character])
  func `has nothing to say about other keys`(character: Character) {
    #expect(KeyboardLayout.qwerty(of: character) == nil)
    #expect(KeyboardLayout.russian(of: character) == nil)
  }

  @Test func `reads a letter with a combining mark as the letter`() {
    #expect(KeyboardLayout.qwerty(of: "и\u{306}") == "q")
  }
}
