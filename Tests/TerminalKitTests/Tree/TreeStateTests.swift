import Testing

@testable import TerminalKit

@Suite struct TreeStateTests {
  @Test func `hides what stands below a folded row`() {
    #expect(shownNames(Tree.State()) == ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "3", "3.1"])
    #expect(shownNames(Tree.State(folded: ["1.1", "3"])) == ["1", "1.1", "1.2", "2", "3"])
    #expect(shownNames(Tree.State(folded: ["1", "1.1"])) == ["1", "2", "3", "3.1"])
    #expect(shownNames(Tree.State(folded: ["2", "gone"])).count == 8)
  }

  @Test func `goes to the row that hides the focus`() {
    var state = Tree.State(focus: "1.1.2")
    state.fold(1, true, roadOutline, height: 9)
    #expect(focusName(state) == "1.1")
    state.fold(0, true, roadOutline, height: 9)
    #expect(focusName(state) == "1")
    state.fold(0, false, roadOutline, height: 9)
    #expect(focusName(state) == "1")
    #expect(shownNames(state) == ["1", "1.1", "1.2", "2", "3", "3.1"])
  }

  @Test func `stays on its row when the rows around it change`() {
    var state = Tree.State(focus: "2")
    state.settle(roadOutline, height: 9)
    let shorter = Tree.Outline([.init("1"), .init("2"), .init("3")])
    state.settle(shorter, height: 9)
    #expect(focusName(state, shorter) == "2")
    #expect(state.cursor.index == 1)
  }

  @Test func `goes to the row that has come in the place of one that is gone`() {
    var state = Tree.State(focus: "2")
    state.settle(roadOutline, height: 9)
    let without = Tree.Outline(roadOutline.rows.filter { $0.id != "2" })
    state.settle(without, height: 9)
    #expect(focusName(state, without) == "3")
    state.settle(Tree.Outline([.init("1")]), height: 9)
    #expect(state.focus == "1")
    state.settle(Tree.Outline([]), height: 9)
    #expect(state.row(in: Tree.Outline([])) == nil)
  }

  @Test func `shows a row by unfolding all above it`() {
    var state = Tree.State(folded: ["1", "1.1", "3"])
    #expect(state.show("1.1.2", roadOutline, height: 2) == true)
    #expect(focusName(state) == "1.1.2")
    #expect(state.folded == ["3"])
    #expect(state.cursor.top == 2)
    #expect(state.show("9", roadOutline, height: 2) == false)
  }

  @Test func `folds and unfolds all`() {
    var state = Tree.State(focus: "1.1.2")
    state.foldAll(roadOutline, height: 9)
    #expect(state.folded == ["1", "1.1", "3"])
    #expect(focusName(state) == "1")
    state.unfoldAll(roadOutline, height: 9)
    #expect(state.folded.isEmpty)
    #expect(focusName(state) == "1")
  }

  @Test(arguments: [[], ["1", "3"], ["а,б", "=;%", "1.1"]] as [Set<String>])
  func `keeps what is folded as a text`(folded: Set<String>) {
    let state = Tree.State(folded: folded)
    #expect(Tree.State(state.text).folded == folded)
  }

  @Test func `writes the folded rows in one order`() {
    #expect(Tree.State(folded: ["3", "1", "2,5"]).text == "1,2%2c5,3")
    #expect(Tree.State(",,").folded.isEmpty)
  }
}
