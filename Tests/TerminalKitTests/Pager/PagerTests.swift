import TestSupport
import Testing

@testable import TerminalKit

private let order: [Pager.Line] = [
  .init("Приказ", role: .title), .init(""),
  .init("Утвердить наставнические пары на период с 09.10.2026 по 31.05.2027."),
  .init("Тёплой встречи — ёлка", indent: 2), .init("Контроль оставляю за собой."),
  .init("Конец"),
]

@Suite struct PagerTests {
  private let area = Rect(x: 1, y: 1, width: 22, height: 4)

  private func shown(_ pager: Pager, in area: Rect? = nil) -> [String] {
    let area = area ?? self.area
    let grid = picture(area.right + 1, area.bottom + 1) { pager.draw(in: area, on: &$0) }
    return (area.y..<area.bottom).map { y in
      let line = String(
        grid.row(y)[grid.row(y).startIndex + area.x..<grid.row(y).startIndex + area.right]
          .compactMap { $0.width > 0 ? $0.glyph.character : nil })
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func scrolled(_ keys: [Key]) -> Pager {
    var pager = Pager(order)
    for key in keys { _ = pager.handle(key, in: area) }
    return pager
  }

  @Test func `breaks lines between words, behind their indent`() {
    let whole = shown(Pager(order), in: Rect(width: 22, height: 10))
    #expect(
      whole == [
        "Приказ", "", "Утвердить", "наставнические пары", "на период с", "09.10.2026 по",
        "31.05.2027.", "  Тёплой встречи —", "  ёлка", "Контроль оставляю за ↓",
      ])
  }

  @Test func `scrolls by lines and by pages and to either end`() {
    #expect(shown(scrolled([.down])).first == "                     ↑")
    #expect(shown(scrolled([.pageDown])).first == "наставнические пары  ↑")
    #expect(shown(scrolled([.space])) == shown(scrolled([.pageDown])))
    #expect(shown(scrolled([.pageDown, .pageUp])) == shown(Pager(order)))
    #expect(
      shown(scrolled([.end])) == [
        "  ёлка               ↑", "Контроль оставляю за", "собой.", "Конец",
      ])
    #expect(shown(scrolled([.end, .down])) == shown(scrolled([.end])))
    #expect(shown(scrolled([.end, .home, .up])) == shown(Pager(order)))
  }

  @Test func `tells its place in lines and in percent`() {
    let start = Pager(order).position(in: area)
    #expect([start.first, start.last, start.count, start.percent] == [1, 4, 12, 33])
    #expect(!start.isWhole)
    let end = scrolled([.end]).position(in: area)
    #expect([end.first, end.last, end.percent] == [9, 12, 100])
    let whole = Pager(order).position(in: Rect(width: 90, height: 9))
    #expect([whole.first, whole.last, whole.count, whole.percent] == [1, 6, 6, 100])
    #expect(whole.isWhole)
    let none = Pager().position(in: area)
    #expect([none.first, none.last, none.count, none.percent] == [0, 0, 0, 100])
  }

  @Test func `keeps the letter at the top when the width changes`() {
    let pager = scrolled([.pageDown, .down])
    #expect(shown(pager).first == "на период с          ↑")
    let wide = Rect(width: 40, height: 4)
    #expect(shown(pager, in: wide).first == "Утвердить наставнические пары на       ↑")
    #expect(shown(pager).first == "на период с          ↑")
  }

  @Test func `keeps its place when the text is replaced`() {
    var pager = scrolled([.pageDown])
    pager.replace(by: order + [.init("Подпись")])
    #expect(shown(pager).first == "наставнические пары  ↑")
    pager.replace(by: [.init("Пусто")])
    #expect(shown(pager) == ["Пусто", "", "", ""])
  }

  @Test func `makes links of runs`() {
    let pager = Pager([.init([TextRun("См. "), TextRun("приказ 17", link: "/papers/17.docx")])])
    let grid = picture(20, 1) { pager.draw(in: $0.bounds, on: &$0) }
    #expect(grid.target(of: grid[3, 0]) == nil)
    #expect(
      (4...12).map { grid.target(of: grid[$0, 0]) } == Array(repeating: "/papers/17.docx", count: 9)
    )
    #expect(grid.target(of: grid[13, 0]) == nil)
  }

  @Test func `scrolls by a click on the signs of more`() {
    let pager = scrolled([.down])
    let grid = picture(24, 6) { pager.draw(in: area, on: &$0) }
    #expect(grid.zone(at: Point(x: 22, y: 1))?.act == .key(.pageUp, times: 1))
    #expect(grid.zone(at: Point(x: 22, y: 4))?.act == .key(.pageDown, times: 1))
  }

  @Test func `leaves other keys to others`() {
    var pager = Pager(order)
    #expect(pager.handle(.escape, in: area) == .ignored)
    #expect(pager.handle(.character("n"), in: area) == .ignored)
    #expect(pager.paste("а", in: area) == .ignored)
  }

  @Test(arguments: FuzzRuns.seeds(short: 30, inputs: 150))
  func `shows a full window whatever is done`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var pager = Pager(order)
    for _ in 0..<150 {
      let area = Rect(
        width: .random(in: 0...25, using: &random), height: .random(in: 0...7, using: &random))
      switch Int.random(in: 0...20, using: &random) {
      case 0: pager.startFinding()
      case 1: pager.replace(by: Array(order.shuffled(using: &random).prefix(5)))
      case 2:
        _ = pager.paste(["е", "ПАР", "", "zzz"].randomElement(using: &random) ?? "", in: area)
      default: _ = pager.handle(try #require(manyKeys.randomElement(using: &random)), in: area)
      }
      let position = pager.position(in: area)
      let height = max(0, area.height - (pager.field == nil ? 0 : 1))
      #expect(position.last - position.first + 1 >= min(height, position.count))
      let grid = picture(area.width, area.height) { pager.draw(in: $0.bounds, on: &$0) }
      #expect((grid.cursor == nil) == area.isEmpty)
    }
  }

  @Test(arguments: [Size(width: 1, height: 1), Size(width: 500, height: 200)])
  func `draws at the smallest and the largest size`(size: Size) {
    let pager = scrolled([.end])
    let grid = picture(size.width, size.height) { pager.draw(in: $0.bounds, on: &$0) }
    #expect(grid.cursor == Point(x: 0, y: 0))
  }
}
