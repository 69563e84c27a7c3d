import TerminalKit
import Testing

@testable import Screens

/// The place of a text that is read whole.
@Suite struct ReadingTests {
  private static let body = Rect(width: 40, height: 10)

  private static func lines(_ count: Int) -> [Pager.Line] {
    (1...count).map { Pager.Line("строка \($0)") }
  }

  private static func shown(_ reading: Reading, _ text: [Pager.Line], width: Int = 40)
    -> [Substring]
  {
    var grid = Grid(size: Size(width: width, height: 10))
    let context = Stage().program.context
    reading.draw(text, in: grid.bounds, on: &grid, context)
    return grid.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `has all lines where they are enough`() {
    let shown = Self.shown(Reading(), Self.lines(10))
    #expect(shown[9] == " строка 10")
    #expect(!shown.contains { $0.contains("из 10") })
  }

  @Test func `tells the position in the last line where they are not`() {
    let shown = Self.shown(Reading(), Self.lines(11))
    #expect(shown[8].hasPrefix(" строка 9"))
    #expect(shown[9].hasSuffix("строки 1–9 из 11 · 81 %"))
  }

  @Test func `tells what was found though all lines are in sight`() {
    var reading = Reading()
    let text = Self.lines(10)
    reading.startFinding()
    for letter in "рока 7" { _ = reading.handle(.character(letter), text, in: Self.body) }
    _ = reading.handle(.enter, text, in: Self.body)
    #expect(Self.shown(reading, text)[9].hasPrefix(" найдено: 1 из 1"))
    reading.stopFinding()
    #expect(Self.shown(reading, text)[9] == " строка 10")
  }

  @Test func `breaks lines that are too long to be read`() {
    let text = [Pager.Line(String(repeating: "слово ", count: 40))]
    let shown = Self.shown(Reading(), text, width: 200)
    #expect(shown[0].count <= 121)
    #expect(shown[1].hasPrefix(" слово"))
  }

  @Test func `begins again where it was`() {
    var reading = Reading()
    let text = Self.lines(30)
    _ = reading.handle(.pageDown, text, in: Self.body)
    #expect(reading.place == "8:0")
    #expect(Self.shown(Reading(at: reading.place), text)[0].hasPrefix(" строка 9"))
    #expect(Reading().place == "")
  }
}
