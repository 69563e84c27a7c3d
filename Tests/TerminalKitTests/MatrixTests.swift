import TestSupport
import Testing

@testable import TerminalKit

@Suite struct MatrixTests {
  private func matrix(_ headings: Matrix.Headings = .turned) -> Matrix {
    Matrix(
      rows: ["Абрамова О. И.", "Ёлкина М. С.", "Иванова А. С."],
      columns: ["Договор", "Согл.", "СНИЛС"], headings: headings
    ) { row, column in
      (row + column) % 3 == 0 ? TextRun("!", role: .warning) : TextRun("✓", role: .done)
    }
  }

  private func cursor(_ pressed: [Key]) -> MatrixCursor {
    var cursor = MatrixCursor()
    for key in pressed { cursor.handle(key, rows: 3, columns: 3, height: 3) }
    return cursor
  }

  @Test func `heads its columns with their letters one under another`() throws {
    let grid = picture(30, 12) {
      matrix().draw(in: $0.bounds, on: &$0, cursor: cursor([.down, .right]))
    }
    try expectSnapshot(grid, named: "matrix-30x12")
  }

  @Test func `heads its columns with numbers`() {
    let grid = picture(22, 4) { matrix(.numbered).draw(in: $0.bounds, on: &$0) }
    #expect(
      grid.text == """
                       1 2 3
        Абрамова О. И. ! ✓ ✓
        Ёлкина М. С.   ✓ ✓ !
        Иванова А. С.  ✓ ! ✓

        """)
  }

  @Test(arguments: [
    ([], 0, 0), ([.right, .right, .right, .down], 1, 2), ([.end, .home], 0, 0), ([.end], 0, 2),
    ([Key(.end, .control)], 2, 0), ([.pageDown, .up], 1, 0), ([.left, .up], 0, 0),
  ])
  func `moves over its cells`(pressed: [Key], row: Int, column: Int) {
    let cursor = cursor(pressed)
    #expect(cursor.row.index == row)
    #expect(cursor.column.index == column)
  }

  @Test func `leaves keys that move nothing`() {
    var cursor = MatrixCursor()
    let isTaken = [Key.enter, .left].map { cursor.handle($0, rows: 0, columns: 0, height: 0) }
    #expect(isTaken == [false, true])
    #expect(cursor == MatrixCursor())
  }

  @Test func `says what a click means`() {
    let grid = picture(30, 12) {
      matrix().draw(in: $0.bounds, on: &$0, cursor: cursor([.down, .right]))
    }
    #expect(grid.cursor.flatMap { grid.zone(at: $0)?.act } == .key(.enter, times: 1))
    let here = grid.cursor ?? Point(x: 0, y: 0)
    #expect(grid.zone(at: Point(x: 0, y: here.y - 1))?.act == .key(.up, times: 1))
    #expect(grid.zone(at: Point(x: here.x + 2, y: here.y))?.act == .key(.right, times: 1))
    #expect(grid.zone(at: Point(x: here.x - 2, y: here.y))?.act == .key(.left, times: 1))
    #expect(grid.zone(at: Point(x: here.x, y: here.y + 1))?.act == .key(.down, times: 1))
  }

  @Test(arguments: 0..<4) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var cursor = MatrixCursor()
    let matrix = Matrix(rows: (0..<20).map { "\($0)" }, columns: (0..<30).map { "Столбец \($0)" }) {
      TextRun("\($0 + $1)")
    }
    for size in smallSizes {
      let key = try #require(manyKeys.randomElement(using: &random))
      cursor.handle(key, rows: 20, columns: 30, height: size.height)
      let grid = picture(size.width, size.height) {
        matrix.draw(in: $0.bounds, on: &$0, cursor: cursor)
      }
      #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
    }
  }
}
