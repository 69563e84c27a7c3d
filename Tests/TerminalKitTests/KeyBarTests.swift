import Testing

@testable import TerminalKit

@Suite struct KeyBarTests {
  private let bar = KeyBar(
    [
      .init(key: "F4", label: "Изменить"), .init(key: "С", label: "Согласие", isPossible: false),
      .init(key: "F7", label: "Найти"), .init(key: "F10", label: "Выход"),
    ],
    end: [.init(key: "Ctrl+Z", label: "Отменить"), .init(key: "F1", label: "Помощь")],
    more: "Ещё")

  @Test(arguments: [
    (80, " F4 Изменить  С Согласие  F7 Найти  F10 Выход        Ctrl+Z Отменить  F1 Помощь"),
    (74, " F4 Изменить  С Согласие  F7 Найти  F10 Выход  Ctrl+Z Отменить  F1 Помощь"),
    (73, " F4 Изменить  С Согласие  F7 Найти  F10 Выход    Ctrl+Z Отменить  F1 Ещё"),
    (69, " F4 Изменить  С Согласие  F7 Найти           Ctrl+Z Отменить  F1 Ещё"),
    (38, " F4 Изменить  Ctrl+Z Отменить  F1 Ещё"), (37, "             Ctrl+Z Отменить  F1 Ещё"),
    (25, " Ctrl+Z Отменить  F1 Ещё"), (24, "                 F1 Ещё"), (8, " F1 Ещё"),
    (6, " F1 …"),
  ])
  func `leaves out what does not fit, but never what stands at the right end`(
    width: Int, line: String
  ) {
    let grid = picture(width, 1) { bar.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == line + "\n")
  }

  @Test(arguments: [
    (57, " F4 Изменить  F7 Найти  Ctrl+Z Отменить  F9 Меню  F1 Ещё"),
    (56, " F4 Изменить  F7 Найти  F10 Выход       F9 Меню  F1 Ещё"),
    (40, " F4 Изменить  F7 Найти  F9 Меню  F1 Ещё"),
    (39, " F4 Изменить           F9 Меню  F1 Ещё"), (17, " F9 Меню  F1 Ещё"),
    (16, "         F1 Ещё"),
  ])
  func `lets two of the first go before what stands at the end, but for the last two`(
    width: Int, line: String
  ) {
    let bar = KeyBar(
      [
        .init(key: "F4", label: "Изменить"), .init(key: "F7", label: "Найти"),
        .init(key: "F10", label: "Выход"),
      ],
      end: [
        .init(key: "Ctrl+Z", label: "Отменить"), .init(key: "F9", label: "Меню"),
        .init(key: "F1", label: "Помощь"),
      ], more: "Ещё")
    let grid = picture(width, 1) { bar.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == line + "\n")
  }

  @Test func `mutes what is not possible`() {
    let grid = picture(25, 1) {
      KeyBar(
        [.init(key: "С", label: "Согласие", isPossible: false)],
        end: [.init(key: "F1", label: "Помощь")]
      ).draw(in: $0.bounds, on: &$0)
    }
    #expect(grid.description.hasSuffix("|\nnxxxxxxxxxxnnnnkknnnnnnnn|\n"))
  }

  @Test func `tells where each item stands`() {
    var grid = Grid(size: Size(width: 38, height: 1))
    let places = bar.draw(in: grid.bounds, on: &grid)
    #expect(places.map(\.item.key) == ["F4", "Ctrl+Z", "F1"])
    #expect(places[1].area == Rect(x: 14, y: 0, width: 15, height: 1))
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) {
      bar.draw(in: $0.bounds, on: &$0)
      KeyBar([]).draw(in: $0.bounds, on: &$0)
    }
    #expect(grid.size == size)
  }
}
