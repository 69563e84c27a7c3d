import Testing

@testable import TerminalKit

/// Where a reader is, kept as a short text.
@Suite struct PagerPlaceTests {
  private static let lines = (1...30).map { Pager.Line("line \($0)") }
  private static let area = Rect(width: 20, height: 10)

  @Test func `begins again where it was`() {
    var pager = Pager(Self.lines)
    #expect(pager.place == "")
    _ = pager.handle(.pageDown, in: Self.area)
    #expect(pager.place == "9:0")
    let again = Pager(Self.lines, at: pager.place)
    #expect(again.position(in: Self.area).first == 10)
  }

  @Test(arguments: ["", "5", "a:b", "-1:0", "1:2:3", "99999999999999999999:0"])
  func `begins at the top where it cannot be read`(place: String) {
    #expect(Pager(Self.lines, at: place).position(in: Self.area).first == 1)
  }

  @Test func `stays within a text that has become shorter`() {
    let pager = Pager(Array(Self.lines.prefix(12)), at: "29:0")
    #expect(pager.position(in: Self.area).last == 12)
  }
}
