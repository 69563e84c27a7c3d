import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TableTests {
  private let people = [
    ("Абрамова Ольга Игоревна", "Ромашка", "1", "нет !"),
    ("Ёлкина Мария Сергеевна", "Радуга", "12", "есть"),
    ("Иванова Анна", "Теремок", "3", "есть"),
  ]

  private func table(isFocused: Bool = true, marked: Int? = nil) -> Table {
    Table(
      columns: [
        .init("Имя", width: .flexible(min: 10), priority: .essential),
        .init("Группа", width: .flexible(min: 6), priority: .low),
        .init("Стаж", width: .fixed(4), alignment: .trailing),
        .init("Согл.", width: .fixed(5), priority: .low),
      ], count: people.count, isFocused: isFocused, isMarked: { $0 == marked }
    ) { [people] row, column in
      let person = people[row]
      switch column {
      case 0: return TextRun(person.0)
      case 1: return TextRun(person.1, role: .muted)
      case 2: return TextRun(person.2)
      default: return TextRun(person.3, role: row == 0 ? .warning : .good)
      }
    }
  }

  @Test func `draws headings, rows, the focus and a mark`() throws {
    let grid = picture(50, 4) { grid in
      let shown = table(marked: 2).draw(in: grid.bounds, on: &grid, cursor: ListCursor(index: 1))
      #expect(shown == 0..<3)
    }
    try expectSnapshot(grid, named: "table-50x4")
  }

  @Test(arguments: [
    (50, "   Имя                 Группа          Стаж  Согл."),
    (34, "   Имя         Группа  Стаж  Согл."), (33, "   Имя            Группа     Стаж"),
    (26, "   Имя                Стаж"), (18, "   Имя"),
  ])
  func `leaves out columns from the right where it is narrow`(width: Int, head: String) {
    let grid = picture(width, 1) { table().draw(in: $0.bounds, on: &$0, cursor: ListCursor()) }
    #expect(grid.text == head + "\n")
  }

  @Test func `asks only for the rows in the window`() {
    var asked: Set<Int> = []
    let table = Table(columns: [.init("", width: .fixed(3))], count: 100_000) { row, _ in
      asked.insert(row)
      return TextRun("\(row)")
    }
    var cursor = ListCursor()
    cursor.move(to: 50_000, count: 100_000, height: 4)
    _ = picture(10, 5) { table.draw(in: $0.bounds, on: &$0, cursor: cursor) }

    #expect(asked == [49_997, 49_998, 49_999, 50_000])
  }

  @Test func `shows where the cursor is without the keys, and hides the terminal's own`() {
    let grid = picture(12, 2) {
      table(isFocused: false).draw(in: $0.bounds, on: &$0, cursor: ListCursor())
    }
    #expect(grid.description.hasSuffix("qqqqqqqqqqqq|\n"))
    #expect(grid.cursor == nil)
  }

  @Test func `focuses the last row when the cursor is past it`() {
    let grid = picture(20, 4) {
      table().draw(in: $0.bounds, on: &$0, cursor: ListCursor(index: 90))
    }
    #expect(grid.cursor == Point(x: 1, y: 3))
    #expect(grid[5, 3].role == .focus)
  }

  @Test func `finds the row under the mouse`() {
    let area = Rect(x: 2, y: 1, width: 20, height: 3)
    let cursor = ListCursor(index: 2, top: 1)
    #expect(table().row(at: Point(x: 5, y: 2), in: area, cursor: cursor) == 1)
    #expect(table().row(at: Point(x: 5, y: 3), in: area, cursor: cursor) == 2)
    #expect(table().row(at: Point(x: 5, y: 1), in: area, cursor: cursor) == nil)
    #expect(table().row(at: Point(x: 0, y: 2), in: area, cursor: cursor) == nil)
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) {
      table(marked: 1).draw(in: $0.bounds, on: &$0, cursor: ListCursor(index: 9))
    }
    #expect(grid.size == size)
    #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
  }

  @Test(arguments: [-1, 0, 3, .max]) func `takes any width of a column`(width: Int) {
    let table = Table(
      columns: [
        .init("a", width: .fixed(width), priority: .essential),
        .init("b", width: .flexible(min: width, weight: width), priority: .essential),
      ], count: 1
    ) { _, _ in TextRun("x") }
    let grid = picture(9, 2) { table.draw(in: $0.bounds, on: &$0, cursor: ListCursor()) }
    #expect(grid[1, 1].glyph.character == "›")
  }
}
