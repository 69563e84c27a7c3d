import Testing

@testable import TerminalKit

@Suite struct BarsTests {
  @Test func `measures every bar against the greatest`() {
    let bars = Bars([
      .init("Ромашка", 8), .init("Радуга", 4), .init("Теремок", 0), .init("Солнышко", 1),
    ])
    let grid = picture(20, 4) { bars.draw(in: $0.bounds, on: &$0) }
    #expect(
      grid.text == """
        Ромашка  █████████ 8
        Радуга   ████▌     4
        Теремок            0
        Солнышко █▏        1

        """)
  }

  @Test func `measures against more where more would be all`() {
    let grid = picture(12, 1) { Bars([.init("а", 4)], most: 8).draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == "а ████     4\n")
  }

  @Test func `shows an amount in words and its role`() {
    let bars = Bars([.init("а", 1, text: "1 чел.", role: .late), .init("б", 900)])
    let grid = picture(24, 2) { bars.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == "а ▏               1 чел.\nб ███████████████    900\n")
    #expect(grid[2, 0].role == .late)
    #expect(grid[2, 1].role == .bar)
  }

  @Test func `shows less than nothing as nothing, and nothing of none`() {
    let grid = picture(12, 2) {
      Bars([.init("а", -4), .init("б", 0)]).draw(in: $0.bounds, on: &$0)
    }
    #expect(grid.text == "а         -4\nб          0\n")
    let none = picture(4, 1) { Bars([]).draw(in: $0.bounds, on: &$0) }
    #expect(none.text == "\n")
  }

  @Test func `is told in ASCII`() {
    let grid = picture(12, 2) { Bars([.init("a", 8), .init("b", 3)]).draw(in: $0.bounds, on: &$0) }
    #expect(grid.drawn(with: .ascii).text == "a ######## 8\nb ###      3\n")
  }
}
