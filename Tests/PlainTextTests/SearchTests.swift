import PlainText
import Testing

@Suite struct SearchFormTests {
  @Test(arguments: [
    ("ИВАНОВА Анна", "иванова анна"), ("Ёлкина", "елкина"), ("ё", "е"), ("Е\u{308}ж", "еж"),
    ("И\u{306}ОД", "йод"), ("ÀÉÏØÞ", "àéïøþ"), ("ŠŽÝŸ", "šžýÿ"), ("Ǆ", "ǆ"), ("ΑΩ", "αω"),
    ("ӘӨҮҢҖҺӀ", "әөүңҗһӏ"), ("ІЇЄҐ", "іїєґ"), ("ЀЏ", "ѐџ"), ("×÷ß", "×÷ß"), ("İ", "i\u{307}"),
    ("а\u{A0}\u{A0} б", "а б"), (" а ", "а"), ("Петрова‑Водкина", "петрова-водкина"),
    ("а – б", "а - б"), ("№ 5", "№ 5"), ("", ""), ("ĿŁŊ", "ŀłŋ"),
  ]) func `folds`(text: String, form: String) {
    #expect(SearchForm(text).text.unicodeScalars.elementsEqual(form.unicodeScalars))
  }

  @Test func `folds every letter with one small form as Unicode does`() {
    for value in UInt32(0)..<0x530 {
      guard let scalar = Unicode.Scalar(value), !scalar.properties.isWhitespace else { continue }
      let small = scalar.properties.lowercaseMapping
      let expected = small == "ё" ? "е" : small
      #expect(SearchForm(String(scalar)).text == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["Ёлкина Мария", "É – Ø", "ǅ ΣΑΣ"]) func `changes nothing the second time`(
    text: String
  ) {
    let form = SearchForm(text)
    #expect(SearchForm(form.text) == form)
    #expect(SearchForm(stored: form.text) == form)
  }
}

@Suite struct SearchQueryTests {
  @Test(arguments: [
    ("иван", "Иванов Пётр"), ("ИВАН петр", "Иванов Пётр"), ("петр иван", "Иванов Пётр"),
    ("ов п", "Иванов Пётр"), ("smith", "John Smith"), ("  ", "Иванов"), ("", "Иванов"),
    ("ёж", "Еж"), ("еж", "Ёж"), ("и\u{306}од", "Йод"), ("водкин-", "Петрова Водкин–Ким"),
    ("Иванов Пётр", "Иванов Пётр"), ("р", "Иванов Пётр"), ("5", "группа 5"),
  ]) func `finds directly`(query: String, text: String) {
    #expect(SearchQuery(query).match(SearchForm(text)) == .direct)
  }

  @Test(arguments: [
    ("bdfyjd", "Иванов Пётр"), ("BDFYJD", "Иванов"), ("bdfyjd gtnh", "Иванов Пётр"),
    ("`;", "Ёж"), ("tk", "Ёлкина"), ("<jhbc", "Борис"), (",jhbc", "Борис"), ("[fhbnjy", "Харитон"),
    ("ыьшер", "John Smith"), ("ОЩРТ ыьшер", "John Smith"), ("иванов gtnh", "Иванов Пётр"),
    ("'lbr", "Эдик"), (":", "Жук"),
  ]) func `finds what was typed in the other layout`(query: String, text: String) {
    #expect(SearchQuery(query).match(SearchForm(text)) == .otherLayout)
  }

  @Test(arguments: [
    ("ивановы", "Иванов"), ("иван сидор", "Иванов Пётр"), ("ivan", "Иванов"), ("bdfyjd", "Петров"),
    ("х", ""), ("вонави", "Иванов"),
  ]) func `does not find`(query: String, text: String) {
    #expect(SearchQuery(query).match(SearchForm(text)) == nil)
    #expect(!SearchForm(text).matches(SearchQuery(query)))
  }

  @Test func `finds no letter that only shares a byte with another`() {
    #expect(SearchQuery("\u{430}").match(SearchForm("\u{470}")) == nil)
    #expect(SearchQuery("п").match(SearchForm("о")) == nil)
  }

  @Test func `ranks direct hits first`() {
    #expect(SearchQuery.Match.direct < .otherLayout)
    #expect(SearchForm("Иванов").matches(SearchQuery("bdfy")))
  }

  @Test func `knows when nothing was typed`() {
    #expect(SearchQuery("").isEmpty)
    #expect(SearchQuery(" \t\u{A0}").isEmpty)
    #expect(!SearchQuery("а").isEmpty)
  }

  @Test func `finds in bytes as in text`() {
    let bytes = Array("иванов петр".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      #expect(SearchQuery("петр").match(utf8: bytes) == .direct)
      #expect(SearchQuery("gtnh").match(utf8: bytes) == .otherLayout)
      #expect(SearchQuery("анна").match(utf8: bytes) == nil)
    }
  }
}
