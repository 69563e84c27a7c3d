import Testing

@testable import PlainText

@Suite struct FuzzyLettersTests {
  private func text(_ title: String) -> String {
    String(decoding: FuzzyLetters.of(title), as: UTF16.self)
  }

  @Test(arguments: [
    ("Ёлкина ЁЖ", "елкина еж"), ("Help", "help"), ("а\u{A0}б\tв", "а б в"), ("а–б—в", "а-б-в"),
    ("№ 5", "№ 5"), ("", ""),
  ])
  func `folds capitals, ё, blanks and dashes`(title: String, letters: String) {
    #expect(text(title) == letters)
  }

  @Test(arguments: ["Ёлкина", "и\u{306}од", "е\u{308}ж 😀 x", "👩‍👩‍👧 семья", "a\r\nb", "世界"])
  func `gives one letter for each character, so that hits can be shown`(title: String) {
    #expect(FuzzyLetters.of(title).count == title.count)
  }

  @Test func `composes what is one character`() {
    #expect(text("И\u{306}од") == "йод")
    #expect(text("Е\u{308}ж") == "еж")
  }

  @Test func `has a sign of its own for what 16 bits cannot hold`() {
    #expect(FuzzyLetters.of("😀") == [0xFFFD])
    #expect(!FuzzyLetters.isOfWord(0xFFFD))
  }

  @Test(arguments: ["a", "z", "0", "9", "а", "я", "ї", "é", "世"])
  func `takes letters and digits for parts of a word`(letter: String) throws {
    #expect(FuzzyLetters.isOfWord(try #require(FuzzyLetters.of(letter).first)))
  }

  @Test(arguments: [" ", "-", "–", "/", ".", "(", "«", "×", "÷", "№", "·", "…", "→"])
  func `takes no sign for a part of a word`(sign: String) throws {
    #expect(!FuzzyLetters.isOfWord(try #require(FuzzyLetters.of(sign).first)))
  }

  @Test func `has in its mask whatever occurs`() {
    let mask = FuzzyLetters.mask(FuzzyLetters.of("карта"))
    for letter in FuzzyLetters.of("карт") {
      #expect(mask & FuzzyLetters.mask([letter]) != 0)
    }
    #expect(FuzzyLetters.mask([]) == 0)
    #expect(FuzzyLetters.mask(FuzzyLetters.of("б")) & mask == 0)
  }
}
