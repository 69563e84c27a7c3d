import TestSupport
import Testing

@testable import TerminalKit

@Suite struct GridFuzzTests {
  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 300))
  func `keeps wide glyphs whole whatever is drawn`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var grid = Grid(size: Size(width: 11, height: 3))
    let texts = ["世界", "Ёж", "a\u{301}", "👩", "", "\u{202E}x", "█▌", "日本語日本語日本語"]
    for _ in 0..<300 {
      let area = Rect(
        x: .random(in: -3...13, using: &random), y: .random(in: -1...4, using: &random),
        width: .random(in: 0...14, using: &random), height: .random(in: 0...3, using: &random))
      let text = try #require(texts.randomElement(using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: grid.fill(area, with: text.first ?? " ", role: .bar)
      case 1: grid[area.x, area.y] = Cell(text.first ?? " ")
      default: grid.write(text, in: area, alignment: .center)
      }
      for y in 0..<3 { #expect(isWhole(grid.row(y))) }
    }
    FuzzRuns.note(300)
  }

  private func isWhole(_ row: ArraySlice<Cell>) -> Bool {
    var expected = 1
    for cell in row {
      if expected == 0 { guard cell.width == 0 else { return false } }
      if expected == 1 { guard cell.width > 0 else { return false } }
      expected = cell.width == 2 ? 0 : 1
    }
    return expected == 1
  }
}
