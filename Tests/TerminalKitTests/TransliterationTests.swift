import Testing

@testable import TerminalKit

@Suite struct TransliterationTests {
  /// A text letter by letter, with its neighbours; what is no Russian letter stays.
  private func latin(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.map { index in
      Transliteration.latin(
        scalars[index], after: index > 0 ? scalars[index - 1] : nil,
        before: index + 1 < scalars.count ? scalars[index + 1] : nil) ?? String(scalars[index])
    }.joined()
  }

  @Test(arguments: [
    ("Сейчас", "Seichas"), ("Наставляемые", "Nastavliaemye"), ("Ёжикова", "Ezhikova"),
    ("Щукина", "Shchukina"), ("Юлия", "Iuliia"), ("объект", "obieekt"), ("Ольга", "Olga"),
    ("цех", "tsekh"), ("ЧП", "CHP"), ("ЩИ", "SHCHI"), ("Її Ґ ў", "Ii G u"),
  ])
  func `writes names as passports do`(text: String, latin: String) {
    #expect(self.latin(text) == latin)
  }

  @Test func `writes all capitals where a neighbour is one`() {
    #expect(latin("ЖУК") == "ZHUK")
    #expect(latin("Жук") == "Zhuk")
    #expect(latin("Ж") == "Zh")
    #expect(latin("ЮЯ") == "IUIA")
  }

  @Test func `leaves a soft sign out of a word, and shows one that stands alone`() {
    #expect(latin("мать") == "mat")
    #expect(latin("ь") == "'")
    #expect(latin(" Ь ") == " ' ")
  }

  @Test(arguments: ["a", "Z", "5", "é", "世", "-", " "] as [Unicode.Scalar])
  func `knows no other letters`(scalar: Unicode.Scalar) {
    #expect(!Transliteration.has(scalar))
    #expect(Transliteration.latin(scalar, after: nil, before: nil) == nil)
  }

  @Test func `knows every Russian letter, in ASCII alone`() {
    for letter in "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
      .unicodeScalars
    {
      #expect(Transliteration.has(letter))
      let latin = Transliteration.latin(letter, after: "а", before: "б")
      #expect(latin.map { $0.utf8.allSatisfy { $0 < 0x80 } } == true, "\(letter)")
    }
  }
}
