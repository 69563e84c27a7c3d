import Testing

@testable import TerminalKit

@Suite struct DayPartsTests {
  @Test(arguments: [
    ("5.10.2026", ["5", "10", "2026"]), ("5 октября", ["5", "октября"]),
    ("5окт26", ["5", "окт", "26"]),
    ("05-10", ["05", "10"]), ("  ", []), ("", []), ("завтра", ["завтра"]), ("+3", ["3"]),
  ])
  func `cuts runs of digits and of letters`(text: String, parts: [String]) {
    #expect(DayParts(text).parts.map(String.init) == parts)
  }

  @Test func `passes over the letters that stand where a Latin keyboard has dot and comma`() {
    #expect(DayParts("5ю10ю2026").parts == ["5", "10", "2026"])
    #expect(DayParts("5б10").parts == ["5", "10"])
    #expect(DayParts("юбилей").parts == ["юбилей"])
  }
}
