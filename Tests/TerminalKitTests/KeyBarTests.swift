import Testing

@testable import TerminalKit

@Suite struct KeyBarTests {
  private let bar = KeyBar([
    .init(key: "F1", label: "Помощь"), .init(key: "С", label: "Согласие", isPossible: false),
    .init(key: "F7", label: "Найти"), .init(key: "F9", label: "Меню"),
    .init(key: "F10", label: "Выход"),
  ])

  @Test(arguments: [
    (60, " F1 Помощь  С Согласие  F7 Найти  F9 Меню  F10 Выход"),
    (53, " F1 Помощь  С Согласие  F7 Найти  F9 Меню  F10 Выход"),
    (52, " F1 Помощь  С Согласие  F9 Меню  F10 Выход"), (31, " F1 Помощь  F9 Меню  F10 Выход"),
    (30, " F9 Меню  F10 Выход"), (10, " F9 Меню"),
  ])
  func `drops what does not fit, but never the last two`(width: Int, line: String) {
    let grid = picture(width, 1) { bar.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == line + "\n")
  }

  @Test func `mutes what is not possible`() {
    let grid = picture(53, 1) { bar.draw(in: $0.bounds, on: &$0) }
    let roles = "nkknnnnnnnnnxxxxxxxxxxnnkknnnnnnnnkknnnnnnnkkknnnnnnn"
    #expect(grid.description.hasSuffix("|\n" + roles + "|\n"))
  }

  @Test func `tells where each item stands`() {
    var grid = Grid(size: Size(width: 31, height: 1))
    let places = bar.draw(in: grid.bounds, on: &grid)
    #expect(places.map(\.item.key) == ["F1", "F9", "F10"])
    #expect(places[1].area == Rect(x: 12, y: 0, width: 7, height: 1))
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) {
      bar.draw(in: $0.bounds, on: &$0)
      KeyBar([]).draw(in: $0.bounds, on: &$0)
    }
    #expect(grid.size == size)
  }
}
