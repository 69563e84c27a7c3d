import TestSupport
import Testing

@testable import TerminalKit

@Suite struct PagerFuzzTests {
  @Test(arguments: FuzzRuns.seeds(short: 30, inputs: 150))
  func `shows a full window whatever is done`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var pager = Pager(orderOfPairs)
    for _ in 0..<150 {
      let area = Rect(
        width: .random(in: 0...25, using: &random), height: .random(in: 0...7, using: &random))
      switch Int.random(in: 0...20, using: &random) {
      case 0: pager.startFinding()
      case 1: pager.replace(by: Array(orderOfPairs.shuffled(using: &random).prefix(5)))
      case 2:
        _ = pager.paste(["е", "ПАР", "", "zzz"].randomElement(using: &random) ?? "", in: area)
      default: _ = pager.handle(try #require(manyKeys.randomElement(using: &random)), in: area)
      }
      let position = pager.position(in: area)
      let height = max(0, area.height - (pager.field == nil ? 0 : 1))
      #expect(position.last - position.first + 1 >= min(height, position.count))
      let grid = picture(area.width, area.height) { pager.draw(in: $0.bounds, on: &$0) }
      #expect((grid.cursor == nil) == area.isEmpty)
    }
    FuzzRuns.note(150)
  }
}
