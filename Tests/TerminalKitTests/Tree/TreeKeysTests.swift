import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TreeKeysTests {
  private func pressed(
    _ keys: [Key], from state: Tree.State = Tree.State(), toggling: Set<Key> = []
  ) -> Tree.State {
    var state = state
    for key in keys { _ = state.handle(key, roadOutline, height: 5, toggling: toggling) }
    return state
  }

  @Test(arguments: [
    ([Key.down, .down], "1.1.1"), ([.end], "3.1"), ([.end, .home], "1"), ([.pageDown], "1.2"),
    ([.down, .right], "1.1.1"), ([.down, .right, .left], "1.1"),
    ([.down, .down, .left, .left, .left], "1"), ([.end, .left, .up], "2"),
  ])
  func `moves over the rows`(keys: [Key], focus: String) {
    #expect(focusName(pressed(keys)) == focus)
  }

  @Test func `folds with Left and unfolds with Right`() {
    var state = Tree.State()
    #expect(state.handle(.left, roadOutline, height: 5) == .edited)
    #expect(shownNames(state) == ["1", "2", "3", "3.1"])
    #expect(state.handle(.left, roadOutline, height: 5) == .ignored)
    #expect(state.handle(.right, roadOutline, height: 5) == .edited)
    #expect(state.handle(.right, roadOutline, height: 5) == .moved)
    #expect(focusName(state) == "1.1")
  }

  @Test func `leaves Right on a row with nothing below it to others`() {
    var state = Tree.State(focus: "2")
    #expect(state.handle(.right, roadOutline, height: 5) == .ignored)
    #expect(state.handle(.left, roadOutline, height: 5) == .ignored)
  }

  @Test func `toggles only with the keys that the page wants`() {
    var state = Tree.State()
    #expect(state.handle(.space, roadOutline, height: 5) == .ignored)
    #expect(state.handle(.space, roadOutline, height: 5, toggling: [.space, .enter]) == .edited)
    #expect(state.folded == ["1"])
    #expect(state.handle(.enter, roadOutline, height: 5, toggling: [.space, .enter]) == .edited)
    #expect(state.folded.isEmpty)
  }

  @Test func `leaves the keys of others alone, and all keys where there is no row`() {
    var state = Tree.State()
    #expect(state.handle(.character("x"), roadOutline, height: 5) == .ignored)
    #expect(state.handle(.down, Tree.Outline([]), height: 5) == .ignored)
  }

  @Test func `folds by a click on its sign`() {
    var state = Tree.State(focus: "3")
    #expect(state.handle(clickOn: "fold.1.1", roadOutline, height: 5) == .edited)
    #expect(state.folded == ["1.1"])
    #expect(focusName(state) == "1.1")
    #expect(state.handle(clickOn: "fold.1.1", roadOutline, height: 5) == .edited)
    #expect(state.folded.isEmpty)
    #expect(state.handle(clickOn: "fold.9", roadOutline, height: 5) == .ignored)
    #expect(state.handle(clickOn: "split", roadOutline, height: 5) == .ignored)
  }

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
  }
}
