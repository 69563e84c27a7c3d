import Testing

@testable import TerminalKit

@Suite struct TableStateTests {
  private let columns = Table.Columns([
    .init("Имя", id: "name", width: .flexible(min: 8), priority: .essential),
    .init("Группа", id: "place", width: .fixed(6)),
    .init("Лет", id: "age", width: .fixed(3), alignment: .trailing),
    .init("Телефон", id: "phone", width: .fixed(10), isShownAtFirst: false),
  ])

  @Test func `sorts up, then down, then not`() {
    var state = Table.State()
    var seen: [[Table.State.SortKey]] = []
    for _ in 0..<4 {
      state.sort(by: "age")
      seen.append(state.sort)
    }
    #expect(seen == [[.init("age")], [.init("age", isDescending: true)], [], [.init("age")]])
  }

  @Test func `a further column alone takes the place of all keys`() {
    var state = Table.State()
    state.sort(by: "age")
    state.sort(by: "place", keepingOthers: true)
    state.sort(by: "age")
    #expect(state.sort == [.init("age")])
    state.sort(by: "place")
    #expect(state.sort == [.init("place")])
  }

  @Test func `keeps the other keys where that is asked`() {
    var state = Table.State()
    for column in ["age", "place", "name", "place", "age", "age"] {
      state.sort(by: column, keepingOthers: true)
    }
    #expect(state.sort == [.init("place", isDescending: true), .init("name")])
  }

  @Test func `shows and hides, but for what is essential`() {
    var state = Table.State()
    #expect(state.shown(of: columns) == [0, 1, 2])
    for id in ["name", "place", "phone", "nobody", ""] { state.toggle(id, columns) }
    #expect(state.shown(of: columns) == [0, 2, 3])
    for id in ["name", "place", "phone"] { state.toggle(id, columns) }
    #expect(state == Table.State())
  }

  @Test(arguments: [
    ("name", 1, [1, 0, 2, 3]), ("age", -2, [2, 0, 1, 3]), ("place", 9, [0, 2, 3, 1]),
    ("phone", Int.min, [3, 0, 1, 2]), ("age", Int.max, [0, 1, 3, 2]), ("nobody", 1, [0, 1, 2, 3]),
  ])
  func `moves a column and stops at the ends`(id: String, step: Int, order: [Int]) {
    var state = Table.State()
    state.move(id, by: step, columns)
    #expect(state.arranged(columns) == order)
  }

  @Test func `is as at first when a column has been moved back`() {
    var state = Table.State()
    state.move("age", by: -1, columns)
    #expect(state.text == "order=name,age,place,phone")
    state.move("age", by: 1, columns)
    #expect(state.text.isEmpty)
  }

  @Test func `puts a column that came later behind the one that it first stood behind`() {
    let state = Table.State("order=age,name", of: columns)
    #expect(state.arranged(columns) == [2, 3, 0, 1])
  }

  @Test func `widens from what is seen, not from what is least`() {
    var state = Table.State()
    state.widen("name", by: 1, columns, width: 40)
    #expect(state.text == "width=name:25")
    #expect(Table.Layout(columns, state, width: 40).placed[0].width == 25)
  }

  @Test(arguments: [(-1, 5), (-99, 3), (.min, 3), (500, 120), (.max, 120)])
  func `keeps a width within its limits`(step: Int, width: Int) {
    var state = Table.State()
    state.widen("place", by: step, columns, width: 80)
    state.widen("nobody", by: step, columns, width: 80)
    #expect(state.text == "width=place:\(width)")
  }

  @Test func `makes columns as at first and leaves order and filters`() {
    var state = Table.State("hidden=place;width=age:9;sort=age-;filter=name:Ив", of: columns)
    state.resetColumns()
    #expect(state.text == "sort=age-;filter=name:Ив")
    state.removeFilters()
    #expect(state.text == "sort=age-")
  }
}
