import Testing

@testable import TerminalKit

@Suite struct TreeDrawingTests {
  private func tree(_ state: Tree.State, isFocused: Bool = true, indent: Int = 2) -> Tree {
    Tree(roadOutline, state, isFocused: isFocused, indent: indent) { row in
      let end = roadOutline.rows[row].depth == 0 ? [TextRun("7/8", role: .late)] : []
      return Tree.Content([TextRun("Шаг " + roadOutline.rows[row].id)], end: end)
    }
  }

  private let state = Tree.State(folded: ["3"], focus: "1.1.1")

  @Test func `draws signs, depth and what stands at the right`() {
    let grid = picture(22, 7) { tree(state).draw(in: $0.bounds, on: &$0) }
    #expect(
      grid.text == """
           ▾ Шаг 1         7/8
             ▾ Шаг 1.1
         ›       Шаг 1.1.1
                 Шаг 1.1.2
               Шаг 1.2
             Шаг 2         7/8
           ▸ Шаг 3         7/8

        """)
    #expect(grid.cursor == Point(x: 1, y: 2))
    #expect(grid[21, 0].role == .late)
    #expect(grid.row(2).allSatisfy { $0.role == .focus })
  }

  @Test func `has signs of ASCII`() {
    let grid = picture(22, 7) { tree(state).draw(in: $0.bounds, on: &$0) }
    let lines = grid.drawn(with: .ascii).text.split(separator: "\n")
    #expect(lines[0] == "   v Shag 1        7/8")
    #expect(lines[6] == "   + Shag 3        7/8")
  }

  @Test func `tells the row and the place of each line`() {
    var grid = Grid(size: Size(width: 30, height: 6))
    let area = Rect(x: 2, y: 1, width: 20, height: 3)
    let lines = tree(Tree.State(folded: ["1.1"], focus: "2")).draw(in: area, on: &grid)
    #expect(lines.map(\.row) == [1, 4, 5])
    #expect(lines.map(\.area) == (1...3).map { Rect(x: 2, y: $0, width: 20, height: 1) })
  }

  @Test func `is quiet where it does not have the keys`() {
    let grid = picture(22, 7) { tree(state, isFocused: false).draw(in: $0.bounds, on: &$0) }
    #expect(grid.cursor == nil)
    #expect(grid[5, 2].role == .focusQuiet)
    #expect(grid.zone(at: Point(x: 9, y: 4)) == nil)
  }

  @Test func `selects a row by a click and folds by a click on its sign`() {
    let grid = picture(22, 7) { tree(state).draw(in: $0.bounds, on: &$0) }
    #expect(grid.zone(at: Point(x: 9, y: 4))?.act == .key(.down, times: 2))
    #expect(grid.zone(at: Point(x: 9, y: 2))?.act == .key(.enter, times: 1))
    #expect(grid.zone(at: Point(x: 3, y: 0))?.act == .handle("fold.1"))
    #expect(grid.zone(at: Point(x: 5, y: 1))?.act == .handle("fold.1.1"))
  }

  @Test func `keeps the words of a deep row in a narrow place`() {
    let grid = picture(14, 7) { tree(state, indent: 8).draw(in: $0.bounds, on: &$0) }
    #expect(grid.text.split(separator: "\n")[2] == " ›       Шаг …")
  }

  @Test(arguments: [
    Size(width: 1, height: 1), Size(width: 0, height: 9), Size(width: 500, height: 200),
  ])
  func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) { tree(state).draw(in: $0.bounds, on: &$0) }
    #expect(grid.size == size)
    #expect(size.isEmpty || grid.cursor != nil)
  }
}
