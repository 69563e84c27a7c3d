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

  @Test(arguments: [(0, "0 pairs"), (1, "1 pair"), (2, "2 pairs")])
  func `agrees with the number in English`(count: Int, text: String) {
    #expect(Plural.english(count, "pair", "pairs") == text)
  }
}
