import Testing

@testable import Mentoring

@Suite struct AgeRangeTests {
  @Test(
    arguments: [
      ("35–50", 35, 50), ("35-50", 35, 50), ("от 35 до 50", 35, 50), ("35+", 35, nil),
      ("от 35", 35, nil),
      ("не моложе 35", 35, nil), ("старше 35 лет", 35, nil), (">35", 35, nil), ("from 35", 35, nil),
      ("до 50", nil, 50), ("до 50 лет", nil, 50), ("не старше 50", nil, 50), ("младше 50", nil, 50),
      ("моложе 50", nil, 50), ("<50", nil, 50), ("up to 50", nil, 50), ("35", 35, 35),
      ("0–120", 0, 120),
    ] as [(String, Int?, Int?)])
  func `reads a wish as people type it`(typed: String, from: Int?, to: Int?) throws {
    let range = try #require(AgeRange(typed: typed))
    #expect(range.from == from)
    #expect(range.to == to)
    #expect(AgeRange(typed: range.text) == range)
  }

  @Test(arguments: [
    "40-", "40 –", "-40", "—", "", "любой", "50–35", "121", "до 121", "1 2 3",
    "99999999999999999999",
  ])
  func `reads nothing else`(typed: String) { #expect(AgeRange(typed: typed) == nil) }

  @Test(arguments: [(34, false), (35, true), (50, true), (51, false)])
  func `holds both its ends`(age: Int, isWithin: Bool) {
    #expect(AgeRange(from: 35, to: 50)?.contains(age) == isWithin)
  }

  @Test func `is open where nothing is wished`() {
    #expect(AgeRange(from: 35, to: nil)?.contains(120) == true)
    #expect(AgeRange(from: nil, to: 35)?.contains(0) == true)
    #expect(AgeRange(from: nil, to: nil) == nil)
    #expect(AgeRange(from: -1, to: nil) == nil)
  }

  @Test func `writes a wish without words`() {
    #expect(AgeRange(from: 35, to: 50)?.text == "35–50")
    #expect(AgeRange(from: 35, to: 35)?.text == "35")
    #expect(AgeRange(from: 35, to: nil)?.text == "35+")
    #expect(AgeRange(from: nil, to: 50)?.text == "<50")
  }
}
