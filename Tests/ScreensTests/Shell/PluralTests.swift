import Testing

@testable import Screens

@Suite struct PluralTests {
  @Test(arguments: [
    (0, "0 наставников"), (1, "1 наставник"), (2, "2 наставника"), (5, "5 наставников"),
    (11, "11 наставников"), (12, "12 наставников"), (14, "14 наставников"), (21, "21 наставник"),
    (22, "22 наставника"), (111, "111 наставников"), (121, "121 наставник"),
  ])
  func `agrees with the number in Russian`(count: Int, text: String) {
    #expect(Plural.russian(count, "наставник", "наставника", "наставников") == text)
  }

  @Test(arguments: [
    (0, "изменится 0 строк"), (1, "изменится 1 строка"), (2, "изменятся 2 строки"),
    (5, "изменится 5 строк"), (12, "изменится 12 строк"), (51, "изменится 51 строка"),
    (53, "изменятся 53 строки"), (112, "изменится 112 строк"),
  ])
  func `agrees with the number in Russian, the verb too`(count: Int, text: String) {
    let verb = (single: "изменится", few: "изменятся")
    #expect(Plural.russian(verb: verb, count, "строка", "строки", "строк") == text)
  }

  @Test func `quotes within quotes are the inner ones`() {
    #expect("«Дорожная карта» на 2027 год".inQuotes == "«„Дорожная карта“ на 2027 год»")
    #expect("Март 2022".inQuotes == "«Март 2022»")
  }

  @Test(arguments: [(0, "0 pairs"), (1, "1 pair"), (2, "2 pairs")])
  func `agrees with the number in English`(count: Int, text: String) {
    #expect(Plural.english(count, "pair", "pairs") == text)
  }
}
