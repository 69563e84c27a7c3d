import Testing

@testable import TerminalKit

@Suite struct SparklineTests {
  private func line(_ sparkline: Sparkline, width: Int = 8) -> String {
    String(picture(width, 1) { sparkline.draw(in: $0.bounds, on: &$0) }.description.prefix(width))
  }

  @Test func `is as tall as the amounts`() {
    #expect(line(Sparkline([0, 1, 2, 3, 4, 5, 6, 7])) == "▁▂▃▄▅▆▇█")
    #expect(line(Sparkline([0, 14])) == "▁█      ")
    #expect(line(Sparkline([5, 10], most: 20)) == "▂▄      ")
  }

  @Test func `shows the last amounts where there are too many`() {
    #expect(line(Sparkline([9, 0, 0, 9]), width: 2) == "▁█")
  }

  @Test func `tells a gap from nothing`() {
    #expect(line(Sparkline([0, nil, 3]), width: 3) == "▁·█")
    #expect(line(Sparkline([nil, nil]), width: 2) == "··")
    #expect(line(Sparkline([0, 0]), width: 2) == "▁▁")
    #expect(line(Sparkline([-5, .max]), width: 2) == "▁█")
  }

  @Test func `keeps its heights apart in ASCII`() {
    let grid = picture(8, 1) { Sparkline(Array(0...7)).draw(in: $0.bounds, on: &$0) }
    #expect(Set(grid.drawn(with: .ascii).text.dropLast()).count == 8)
  }
}
