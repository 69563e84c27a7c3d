import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TableLayoutTests {
  private func table(_ columns: [Table.Column]) -> Table {
    Table(columns: columns, count: 0) { _, _ in TextRun("") }
  }

  @Test func `shares what is left over by weight`() {
    let table = table([
      .init("a", width: .flexible(min: 4, weight: 3)), .init("b", width: .fixed(5)),
      .init("c", width: .flexible(min: 4)),
    ])
    #expect(
      table.layout(width: 40).placed == [
        .init(column: 0, x: 3, width: 19), .init(column: 1, x: 24, width: 5),
        .init(column: 2, x: 31, width: 9),
      ])
  }

  @Test func `gives what is left over to columns that are cut, and the rest by weight`() {
    let table = table([
      .init("a", width: .flexible(min: 4, weight: 3), wanted: 4),
      .init("b", width: .flexible(min: 4), wanted: 10),
      .init("c", width: .flexible(min: 4), wanted: 7),
    ])
    #expect(table.layout(width: 19).placed.map(\.width) == [4, 4, 4])
    #expect(table.layout(width: 22).placed.map(\.width) == [4, 6, 5])
    #expect(table.layout(width: 28).placed.map(\.width) == [4, 10, 7])
    #expect(table.layout(width: 33).placed.map(\.width) == [7, 11, 8])
  }

  @Test func `does not stretch a column in which all can be read`() {
    let table = table([
      .init("a", width: .flexible(min: 4), wanted: 20),
      .init("b", width: .flexible(min: 4), wanted: 80), .init("c", width: .fixed(5)),
    ])
    #expect(table.layout(width: 120).placed.map(\.width) == [24, 80, 5])
    #expect(table.layout(width: 500).placed.map(\.width) == [60, 80, 5])
    let unknown = self.table([.init("a", width: .flexible(min: 4))])
    #expect(unknown.layout(width: 500).placed.map(\.width) == [497])
  }

  @Test func `takes from a column what it does not need where another is cut`() {
    let table = table([
      .init("a", width: .flexible(min: 10), wanted: 5), .init("b", width: .fixed(4)),
      .init("c", width: .flexible(min: 4), wanted: 8),
    ])
    #expect(table.layout(width: 25).placed.map(\.width) == [6, 4, 8])
    #expect(table.layout(width: 27).placed.map(\.width) == [8, 4, 8])
    #expect(table.layout(width: 31).placed.map(\.width) == [11, 4, 9])
  }

  @Test func `leaves out low columns first, and of equal ones the last`() {
    let table = table([
      .init("a", width: .fixed(5), priority: .essential),
      .init("b", width: .fixed(5), priority: .low),
      .init("c", width: .fixed(5)), .init("d", width: .fixed(5), priority: .low),
      .init("e", width: .fixed(5)),
    ])
    let kept = [36, 35, 28, 21, 14, 7, 0].map { width in
      table.layout(width: width).placed.map(\.column)
    }
    #expect(kept == [[0, 1, 2, 3, 4], [0, 1, 2, 4], [0, 2, 4], [0, 2], [0], [0], [0]])
  }

  @Test(arguments: 0..<60) func `never lays columns over each other`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let priorities: [Table.Priority] = [.low, .normal, .essential]
    let columns = (0..<Int.random(in: 0...7, using: &random)).map { _ in
      let width = Int.random(in: 0...12, using: &random)
      return Table.Column(
        "x",
        width: Bool.random(using: &random)
          ? .fixed(width) : .flexible(min: width, weight: .random(in: 0...3, using: &random)),
        priority: priorities[Int(random.next() % 3)])
    }
    for width in 0...60 {
      let placed = table(columns).layout(width: width).placed
      var edge = 3
      for place in placed {
        #expect(place.x == edge)
        edge = place.x + place.width + 2
      }
      let isSqueezed = placed.allSatisfy { columns[$0.column].priority == .essential }
      #expect(isSqueezed || edge - 2 <= width)
      #expect(placed.map(\.column) == placed.map(\.column).sorted())
    }
  }
}
