import Testing

@testable import TerminalKit

@Suite struct CellTests {
  @Test(arguments: Role.allCases) func `keeps a glyph and a role apart`(role: Role) {
    let cell = Cell("\u{1F9FF}", role: role)
    #expect(cell.role == role)
    #expect(cell.glyph.base == "\u{1F9FF}")
    #expect(cell.width == 2)
    #expect(cell.with(.saved).role == .saved)
    #expect(cell.with(.saved).glyph == cell.glyph)
    #expect(cell.with(.saved).width == 2)
  }

  @Test func `is blank by itself`() {
    #expect(Cell() == Cell(" "))
    #expect(Cell().width == 1)
    #expect(Cell().role == .text)
  }

  @Test func `has nothing to draw as the second half of a wide glyph`() {
    let cell = Cell.continuation(.bar)
    #expect(cell.width == 0)
    #expect(cell.role == .bar)
    #expect(cell.glyph.base == "\u{0}")
  }

  @Test func `is told from a cell of another role or mark`() {
    #expect(Cell("a", role: .late) != Cell("a", role: .done))
    #expect(Cell("и\u{301}") != Cell("и"))
  }
}
