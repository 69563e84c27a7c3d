import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TreeFuzzTests {
  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 200))
  func `keeps the focus in sight whatever is done`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var state = Tree.State()
    for _ in 0..<200 {
      let count = Int.random(in: 0...12, using: &random)
      let outline = Tree.Outline(
        (0..<count).map { Tree.Row("\($0)", depth: Int.random(in: 0...3, using: &random)) })
      let height = Int.random(in: 0...6, using: &random)
      let key = try #require(manyKeys.randomElement(using: &random))
      _ = state.handle(key, outline, height: height, toggling: [.space])
      if Int.random(in: 0...9, using: &random) == 0 { state.foldAll(outline, height: height) }
      let shown = state.shown(of: outline)
      #expect(state.row(in: outline).map { shown.contains($0) } ?? shown.isEmpty)
      let grid = picture(Int.random(in: 0...9, using: &random), height) { grid in
        let lines = Tree(outline, state) { Tree.Content([TextRun("\($0)")]) }
          .draw(in: grid.bounds, on: &grid)
        #expect(lines.contains { $0.row == state.row(in: outline) } || height == 0 || count == 0)
      }
      #expect((grid.cursor == nil) == (grid.size.isEmpty || count == 0))
    }
    FuzzRuns.note(200)
  }
}
