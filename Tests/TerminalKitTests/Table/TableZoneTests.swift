import Testing

@testable import TerminalKit

@Suite struct TableZoneTests {
  private let columns = Table.Columns(
    [
      .init("Имя", id: "name", width: .fixed(6)), .init("Группа", id: "place", width: .fixed(8)),
      .init("Лет", width: .fixed(8)),
    ], fitting: .scrolling(frozen: 1))

  private func grid(isFocused: Bool = true, first: Int = 0) -> Grid {
    picture(24, 6) { grid in
      let state = Table.State("first=\(first)", of: columns)
      Table(columns, state: state, count: 9, isFocused: isFocused) { _, _ in TextRun("x") }
        .draw(in: grid.bounds, on: &grid, cursor: ListCursor(index: 4, top: 2))
    }
  }

  @Test(arguments: [
    (1, Zone.Act.key(.up, times: 2)), (2, .key(.up, times: 1)), (3, .key(.enter, times: 1)),
    (5, .key(.down, times: 2)),
  ])
  func `a click on a row goes there, and on the focused one opens it`(line: Int, act: Zone.Act) {
    #expect(grid().zone(at: Point(x: 9, y: line))?.act == act)
  }

  @Test func `rows take no clicks without the keys`() {
    #expect(grid(isFocused: false).zone(at: Point(x: 9, y: 2)) == nil)
  }

  @Test func `headings and their edges can be taken hold of`() {
    let acts = [3, 8, 9, 11, 19].map { grid().zone(at: Point(x: $0, y: 0))?.act }
    #expect(
      acts == [
        .handle("column.name"), .handle("column.name"), .handle("column.name.edge"),
        .handle("column.place"), .handle("column.place.edge"),
      ])
    #expect(grid().zone(at: Point(x: 22, y: 0)) == nil)
  }

  @Test func `the signs of more scroll`() {
    #expect(grid().zone(at: Point(x: 23, y: 0))?.act == .key(.right, times: 1))
    let scrolled = grid(first: 1)
    #expect(scrolled.zone(at: Point(x: 9, y: 0))?.act == .key(.left, times: 1))
    #expect(scrolled.zone(at: Point(x: 10, y: 0))?.act == .handle("column.name.edge"))
  }

  @Test func `reads the names of its handles`() {
    #expect(Table.Handle("column.name") == .heading("name"))
    #expect(Table.Handle("column.a.b.edge") == .edge("a.b"))
    #expect(Table.Handle("split.edge") == nil)
  }
}
