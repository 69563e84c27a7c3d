import Testing

@testable import Mentoring

@Suite struct TermTokenTests {
  @Test(arguments: [
    ("Май 2022", [TermToken.month(5), .number(2022, digits: 4)]),
    ("МАЯ-ИЮНЕМ", [.month(5), .dash, .month(6)]), ("май — июнь", [.month(5), .dash, .month(6)]),
    ("05.09", [.number(5, digits: 2), .dot, .number(9, digits: 2)]),
    ("2022год", [.number(2022, digits: 4), .year]),
    ("в течение уч. года", [.within, .within, .school, .dot, .year]),
    ("учебного", [.school]), ("до; к", [.until, .and, .until]), ("с/по", [.from, .slash, .to]),
    ("c", [.from]), ("феврале и", [.month(2), .and]), ("  ", []), ("", []),
    (
      "10−12",
      [
        .number(10, digits: 2), .dash, .number(12, digits: 2),
      ]
    ),
  ])
  func `takes a term apart`(text: String, tokens: [TermToken]) {
    #expect(TermToken.all(of: text) == tokens)
  }

  @Test(arguments: [
    "майский", "мая!", "(май)", "Mai", "12345", "учебнейшего", "полугод", "год¹", "май_июнь", "五",
    "٢٠٢٢",
  ])
  func `knows what means nothing`(text: String) { #expect(TermToken.all(of: text) == nil) }

  @Test(arguments: [
    ("01.09.2022", [TermToken.date(day("2022-09-01"))]),
    ("2022-09-01", [.date(day("2022-09-01"))]), ("1.9.22", [.date(day("2022-09-01"))]),
    ("09.2022", [.month(9), .number(2022, digits: 4)]),
    ("май 2022 г.", [.month(5), .number(2022, digits: 4)]),
    ("с мая по июнь 2022 гг.", [.month(5), .to, .month(6), .number(2022, digits: 4)]),
  ])
  func `joins dates and drops what adds nothing`(text: String, list: [TermToken]) throws {
    let raw = try #require(TermToken.all(of: text))
    let tokens = try #require(TermTokens(raw))
    #expect(tokens.list == list)
    #expect(tokens.years == nil && !tokens.isSchoolYear && !tokens.isUntil)
  }

  @Test func `takes the school year from the end`() throws {
    let raw = try #require(TermToken.all(of: "до мая 2022/2023 уч. года"))
    let tokens = try #require(TermTokens(raw))
    #expect(tokens.list == [.month(5)])
    #expect(tokens.years == 2022)
    #expect(tokens.isSchoolYear && tokens.isUntil)
    #expect(tokens.schoolYear == SchoolYear(start: 2022))
  }

  @Test(arguments: ["2022-2023", "учебный год", "год", "май. . 2022", "мая года", ""])
  func `takes nothing that means nothing as a whole`(text: String) throws {
    let raw = try #require(TermToken.all(of: text))
    #expect(TermTokens(raw) == nil)
  }
}
