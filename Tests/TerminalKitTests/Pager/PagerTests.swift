import Testing

@testable import TerminalKit

let orderOfPairs: [Pager.Line] = [
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
    var pager = Pager(orderOfPairs)
    for key in keys { _ = pager.handle(key, in: area) }
    return pager
  }

  @Test func `breaks lines between words, behind their indent`() {
    let whole = shown(Pager(orderOfPairs), in: Rect(width: 22, height: 10))
    #expect(
      whole == [
        "Приказ", "", "Утвердить", "наставнические пары", "на период с", "09.10.2026 по",
        "31.05.2027.", "  Тёплой", "  встречи — ёлка", "Контроль оставляю за ↓",
      ])
  }

  @Test func `scrolls by lines and by pages and to either end`() {
    #expect(shown(scrolled([.down])).first == "                     ↑")
    #expect(shown(scrolled([.pageDown])).first == "наставнические пары  ↑")
    #expect(shown(scrolled([.space])) == shown(scrolled([.pageDown])))
    #expect(shown(scrolled([.pageDown, .pageUp])) == shown(Pager(orderOfPairs)))
    #expect(
      shown(scrolled([.end])) == [
        "  встречи — ёлка     ↑", "Контроль оставляю за", "собой.", "Конец",
      ])
    #expect(shown(scrolled([.end, .down])) == shown(scrolled([.end])))
    #expect(shown(scrolled([.end, .home, .up])) == shown(Pager(orderOfPairs)))
  }

  @Test func `tells its place in lines and in percent`() {
    let start = Pager(orderOfPairs).position(in: area)
    #expect([start.first, start.last, start.count, start.percent] == [1, 4, 12, 33])
    #expect(!start.isWhole)
    let end = scrolled([.end]).position(in: area)
    #expect([end.first, end.last, end.percent] == [9, 12, 100])
    let whole = Pager(orderOfPairs).position(in: Rect(width: 90, height: 9))
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
    pager.replace(by: orderOfPairs + [.init("Подпись")])
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
    var pager = Pager(orderOfPairs)
    #expect(pager.handle(.escape, in: area) == .ignored)
    #expect(pager.handle(.character("n"), in: area) == .ignored)
    #expect(pager.paste("а", in: area) == .ignored)
  }

  @Test(arguments: [Size(width: 1, height: 1), Size(width: 500, height: 200)])
  func `draws at the smallest and the largest size`(size: Size) {
    let pager = scrolled([.end])
    let grid = picture(size.width, size.height) { pager.draw(in: $0.bounds, on: &$0) }
    #expect(grid.cursor == Point(x: 0, y: 0))
  }
}
