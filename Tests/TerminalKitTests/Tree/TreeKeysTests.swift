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
}
