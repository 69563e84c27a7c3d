import Testing

@testable import TerminalKit

@Suite struct GaugeTests {
  @Test(arguments: [
    (0, 4, "░░░░|\n====|\n----|\n"), (1, 4, "█░░░|\n====|\nr---|\n"),
    (9, 4, "████|\n====|\nwwww|\n"), (1, 0, "░░░░|\n====|\nwwww|\n".replacing("w", with: "-")),
    (3, 8, "█▌░░|\n====|\nrr--|\n"), (1, 32, "▏░░░|\n====|\nr---|\n"),
    (31, 32, "███▉|\n====|\nrrrr|\n"), (-3, 4, "░░░░|\n====|\n----|\n"),
    (Int.max, 1, "████|\n====|\nwwww|\n"), (Int.max - 1, Int.max, "████|\n====|\nrrrr|\n"),
  ])
  func `fills in proportion and warns past the whole`(used: Int, total: Int, bar: String) {
    let grid = picture(4, 1) { Gauge(used: used, of: total).draw(in: $0.bounds, on: &$0) }
    #expect(grid.description == bar)
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) {
      Gauge(used: 7, of: 9).draw(in: Rect(x: -1, y: 0, width: 20, height: 1), on: &$0)
    }
    #expect(grid.size == size)
  }
}
