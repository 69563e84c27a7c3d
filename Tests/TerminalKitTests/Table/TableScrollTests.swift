import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TableScrollTests {
  private let columns = Table.Columns(
    [
      .init("Имя", id: "name", width: .flexible(min: 8), priority: .essential),
      .init("Группа", id: "place", width: .fixed(8)), .init("Лет", id: "age", width: .fixed(3)),
      .init("Телефон", id: "phone", width: .fixed(10)),
      .init("Запрос", id: "topic", width: .flexible(min: 12)),
    ], fitting: .scrolling(frozen: 1))

  private func table(_ state: Table.State) -> Table {
    Table(columns, state: state, count: 1) { _, column in
      TextRun(["Иванова", "Ромашка", "23", "8-900-1234", "планирование"][column])
    }
  }

  private func text(_ state: Table.State, width: Int = 34) -> String {
    picture(width, 2) { table(state).draw(in: $0.bounds, on: &$0, cursor: ListCursor()) }.text
  }

  @Test func `keeps the frozen column and moves the others by one`() {
    var state = Table.State()
    var seen = [text(state)]
    for _ in 0..<4 {
      let isTaken = state.handle(.right, columns, width: 34)
      #expect(isTaken)
      seen.append(text(state))
    }
    #expect(
      seen == [
        "   Имя       Группа    Лет  Теле…›\n › Иванова   Ромашка   23   8-90…\n",
        "   Имя     ‹ Лет  Телефон     За…›\n › Иванова   23   8-900-1234  пл…\n",
        "   Имя     ‹ Телефон     Запрос  ›\n › Иванова   8-900-1234  планиро…\n",
        "   Имя     ‹ Запрос\n › Иванова   планирование\n",
        "   Имя     ‹ Запрос\n › Иванова   планирование\n",
      ])
  }

  @Test func `shows all and leaves the arrows alone where there is room`() {
    var state = Table.State()
    let taken = [
      state.handle(.right, columns, width: 60), state.handle(.down, columns, width: 20),
    ]
    #expect(taken == [false, false])
    #expect(text(state, width: 60).contains("Запрос"))
    #expect(!text(state, width: 60).contains("›\n"))
  }

  @Test func `comes back where there is more room than before`() {
    var state = Table.State()
    for _ in 0..<9 { state.handle(.right, columns, width: 34) }
    #expect(text(state, width: 60).hasPrefix("   Имя           Группа    Лет"))
    state.handle(.left, columns, width: 34)
    #expect(text(state).hasPrefix("   Имя     ‹ Телефон"))
  }

  @Test func `lets the frozen column go where it would leave no room`() {
    let state = Table.State("first=1", of: columns)
    #expect(text(state, width: 18) == "  ‹Группа    Лет ›\n › Ромашка   23\n")
  }

  @Test(arguments: 0..<100) func `never draws over an edge, and every column can be reached`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 0...7, using: &random)
    let columns = Table.Columns(
      (0..<count).map { number in
        let width = Int.random(in: 0...30, using: &random)
        return .init(
          "x", id: "\(number)",
          width: Bool.random(using: &random) ? .fixed(width) : .flexible(min: width))
      }, fitting: .scrolling(frozen: Int.random(in: -1...8, using: &random)))
    for width in [0, 1, 3, 5, 9, 20, 40, 80] {
      var state = Table.State()
      var seen: Set<Int> = []
      for _ in 0...8 {
        let layout = Table.Layout(columns, state, width: width)
        var edge = 3
        for place in layout.placed {
          #expect(place.x >= edge && place.width >= 0)
          #expect(place.x + place.width <= max(3, width))
          edge = place.x + place.width
        }
        seen.formUnion(layout.placed.map(\.column))
        state.handle(.right, columns, width: width)
      }
      #expect(seen.count == count || width < 15)
    }
  }
}
