import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Where the parts of pages stand, in bodies of every size.
@Suite struct LayoutTests {
  private static let sizes: [Size] = [0, 1, 7, 33, 40, 60, 71, 72, 80, 99, 100, 139, 200].flatMap {
    width in
    [0, 1, 2, 5, 6, 7, 8, 11, 12, 19, 24, 25, 45].map { Size(width: width, height: $0) }
  }

  /// Whether the parts lie within an area and no two of them have a cell in common.
  private func isDivision(_ parts: [Rect], of area: Rect) -> Bool {
    var taken: Set<Point> = []
    for part in parts where !part.isEmpty {
      for y in part.y..<part.bottom {
        for x in part.x..<part.right {
          let cell = Point(x: x, y: y)
          guard area.contains(cell), taken.insert(cell).inserted else { return false }
        }
      }
    }
    return true
  }

  @Test func `of the agenda lie beside each other, however small the body is`() {
    for size in Self.sizes {
      let area = Rect(x: 0, y: 2, width: size.width, height: size.height)
      let layout = NowLayout(area)
      #expect(
        isDivision([layout.heading, layout.list, layout.more, layout.detail], of: area), "\(size)")
    }
  }

  @Test func `of the agenda say what is behind the focus only where there is room`() {
    #expect(NowLayout(Rect(width: 80, height: 13)).detail.isEmpty)
    #expect(NowLayout(Rect(width: 80, height: 14)).detail.height == 5)
    #expect(NowLayout(Rect(width: 80, height: 14)).detail.x == 1)
    #expect(NowLayout.rows(in: Size(width: 80, height: 24)) == 11)
    #expect(NowLayout.rows(in: Size(width: 40, height: 4)) == 1)
  }

  @Test func `of the settings lie beside each other, however small the body is`() {
    for size in Self.sizes {
      let area = Rect(x: 0, y: 2, width: size.width, height: size.height)
      let layout = SettingsLayout(area)
      let parts = [
        layout.intro, layout.list, layout.divider, layout.sample, layout.rule, layout.detail,
      ]
      #expect(isDivision(parts, of: area), "\(size)")
      #expect(layout.sample.isEmpty == (size.width < 72 || layout.list.height == 0), "\(size)")
    }
  }

  @Test func `of the settings give the choices a third of a wide body`() {
    #expect(SettingsLayout(Rect(width: 72, height: 20)).list.width == 34)
    #expect(SettingsLayout(Rect(width: 150, height: 20)).list.width == 50)
    #expect(SettingsLayout(Rect(width: 71, height: 20)).list.width == 71)
  }

  @Test func `of a line of an order keep number, names and papers apart`() {
    for width in 0...200 {
      let line = Rect(x: 3, y: 1, width: width, height: 1)
      let columns = OrderColumns(line)
      let parts = [columns.sign, columns.number, columns.names, columns.papers]
      #expect(isDivision(parts, of: line), "\(width)")
    }
    let columns = OrderColumns(Rect(width: 60, height: 1))
    #expect(
      [columns.sign, columns.number, columns.names, columns.papers].map(\.x) == [0, 2, 6, 51])
  }

  @Test(arguments: [
    (75, "Титова Наталья Петровна       Абрамова Ольга Игоревна"),
    (50, "Титова Н. П. – Абрамова О. И."), (36, "Титова – Абрамова"),
  ])
  func `of a line of an order shorten the names as far as they must`(width: Int, text: String) {
    var grid = Grid(size: Size(width: width, height: 1))
    OrderColumns(grid.bounds).write(
      OrderSamples.titova.name, OrderSamples.abramova.name, role: .text, on: &grid)
    #expect(grid.text.trimmed == text)
  }

  @Test func `of the record of an order have as many lines as it draws`() throws {
    let context = Context(
      language: .russian, today: Samples.today, handbook: Samples.handbook,
      size: Size(width: 80, height: 24))
    var order = OrderSamples.order(5, number: "42-ОД", date: OrderSamples.date)
    let bases = ["", "уставом", String(repeating: "приказом от 30.08.2026 № 38, ", count: 9)]
    for basis in bases {
      order.content.basis = basis
      for size in [
        Size(width: 65, height: 30), Size(width: 66, height: 12), Size(width: 100, height: 20),
      ] {
        let record = OrderRecord(OrderSheet(OrderSamples.listed(order)), context, in: size)
        var grid = Grid(size: Size(width: size.width, height: 30))
        record.draw(in: grid.bounds, on: &grid)
        let drawn = grid.text.split(separator: "\n", omittingEmptySubsequences: false)
          .lastIndex { !$0.allSatisfy { $0 == " " } }
        #expect(drawn.map { $0 + 1 } == record.height, "\(size), \(basis.count)")
      }
    }
  }
}

extension String {
  /// Without the blanks and line ends around it.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// Small values that pages make of what they show.
@Suite struct PageValuesTests {
  @Test func `an order lists its pairs, and whom it leaves out only until it is signed`() {
    let facts = OrderSamples.Case.readyDraft.facts
    let listed = OrderSamples.listed(OrderSamples.order(5), Array(OrderSamples.lines.prefix(2)))
    let draft = OrderRows(of: OrderSheet(listed), facts)
    #expect(draft.pairCount == 2)
    #expect(draft.count == 4)
    #expect(
      draft.map(\.anchor) == [
        .pair(Pair.ID(1)), .pair(Pair.ID(2)), .mentee(Mentee.ID(21)), .mentee(Mentee.ID(22)),
      ])
    #expect(draft[1] == .pair(2, OrderSamples.lines[1]))
    var signed = listed
    signed.order.state = .signed
    #expect(OrderRows(of: OrderSheet(signed), facts).count == 2)
    #expect(OrderRows().isEmpty)
  }

  @Test func `a board counts accepted and proposed pairs apart`() {
    let board = Board(
      facts: BoardSamples.facts(pairs: [BoardSamples.accepted]), handbook: Samples.handbook,
      today: Samples.today)
    let counts = BoardCounts(board, most: 23)
    #expect([counts.served, counts.all] == [2, 3])
    #expect([counts.accepted, counts.proposed] == [1, 1])
    #expect([counts.total, counts.worst ?? 0, counts.most] == [14, 7, 23])
  }
}
