import PlainText
import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TableHeadingTests {
  private let columns = Table.Columns([
    .init("Имя", id: "name", width: .fixed(12), priority: .essential),
    .init("Стаж", id: "years", width: .fixed(8), alignment: .trailing),
  ])

  private func head(_ text: String, marks: Int = 0) -> Grid {
    picture(26, 2) { grid in
      let state = Table.State(text, of: columns)
      Table(columns, state: state, count: 0, marks: marks) { _, _ in TextRun("") }
        .draw(in: grid.bounds, on: &grid, cursor: ListCursor())
    }
  }

  @Test(arguments: [
    ("", "   Имя               Стаж"), ("sort=years+", "   Имя             Стаж ↑"),
    ("sort=years-,name+", "   Имя 2↑         Стаж 1↓"),
    ("filter=name:Ив", "   Имя: Ив           Стаж"),
    ("filter=years:10;sort=years-", "   Имя           Ст…:10 ↓"),
    ("filter=name:Иванова Анна", "   Имя:Иванова…      Стаж"),
    ("filter=years:теремок", "   Имя           Стаж:те…"),
    ("filter=years:1;sort=years-", "   Имя           Стаж:1 ↓"),
  ])
  func `tells order and filter in the heading`(state: String, line: String) {
    #expect(head(state).text.split(separator: "\n").first.map { String($0) } == line)
  }

  @Test func `tells them in ASCII too`() {
    let grid = head("sort=years-,name+").drawn(with: .ascii)
    #expect(grid.text.hasPrefix("   Imia 2^"))
    #expect(grid.text.contains("Stazh 1v"))
  }

  @Test(arguments: [(0, "   "), (7, "•7 "), (42, "•42 "), (100, "•100 "), (10_000, "•10000 ")])
  func `counts the marks apart from the heading`(marks: Int, sign: String) {
    #expect(head("", marks: marks).text.hasPrefix(sign + "Имя"))
  }

  @Test func `shows a filter as a hit`() {
    let grid = head("filter=name:Ив")
    #expect(grid[3, 0].role == .header)
    #expect(grid[8, 0].role == .match)
  }

  @Test(arguments: 0...14) func `stays within its column`(width: Int) {
    for text in ["", "sort=name+,years-", "filter=name:Иванова 世界;sort=name-"] {
      let state = Table.State(text, of: columns)
      let table = Table(columns, state: state, count: 0) { _, _ in TextRun("") }
      let runs = table.heading(of: columns.all[0], width: width)
      let used = runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
      #expect(used <= max(width, 2))
    }
  }
}
