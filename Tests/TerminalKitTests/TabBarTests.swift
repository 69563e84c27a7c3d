import Testing

@testable import TerminalKit

@Suite struct TabBarTests {
  private let tabs = [("1", "Сейчас"), ("2", "Карта"), ("3", "Доска")].map {
    (key: $0.0, label: $0.1)
  }

  @Test(arguments: [
    (40, 1, " 1 Сейчас ▌2 Карта▐ 3 Доска"), (27, 0, "▌1 Сейчас▐ 2 Карта 3 Доска"),
    (24, 0, "▌1 Сейчас▐ 2 Карта     ›"), (20, 2, "‹ 2 Карта ▌3 Доска▐"),
    (14, 1, "‹▌2 Карта▐   ›"), (18, 2, "‹▌3 Доска▐"), (6, 1, "▌2 Ка…"), (9, 7, "‹ 3 Доска"),
  ])
  func `keeps the open chapter in sight and says where there are more`(
    width: Int, current: Int, line: String
  ) {
    let grid = picture(width, 1) { TabBar(tabs, current: current).draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == line + "\n")
  }

  @Test func `tells where each chapter stands`() {
    var grid = Grid(size: Size(width: 40, height: 2))
    let places = TabBar(tabs, current: 0).draw(in: grid.bounds, on: &grid)
    #expect(places.map(\.tab) == [0, 1, 2])
    #expect(places[1].area == Rect(x: 10, y: 0, width: 9, height: 1))
    #expect(grid[2, 0].role == .tabCurrent)
    #expect(grid[12, 0].role == .tab)
  }

  @Test func `leads by the signs to the next chapters out of sight`() {
    var grid = Grid(size: Size(width: 14, height: 1))
    let places = TabBar(tabs, current: 1).draw(in: grid.bounds, on: &grid)
    #expect(places.map(\.tab) == [0, 1, 2])
    #expect(places[0].area == Rect(x: 0, y: 0, width: 1, height: 1))
    #expect(places[2].area == Rect(x: 13, y: 0, width: 1, height: 1))
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    for current in [-1, 0, 2, 9] {
      let grid = picture(size.width, size.height) {
        TabBar(tabs, current: current).draw(in: $0.bounds, on: &$0)
        TabBar([], current: current).draw(in: $0.bounds, on: &$0)
      }
      #expect(grid.size == size)
    }
  }
}
