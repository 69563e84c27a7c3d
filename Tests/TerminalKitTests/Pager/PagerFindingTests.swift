import Testing

@testable import TerminalKit

@Suite struct PagerFindingTests {
  private let lines: [Pager.Line] = (1...40).map { number in
    .init(number % 10 == 0 ? "Пункт \(number): Ёлкина — Титова" : "Пункт \(number)")
  }
  private let area = Rect(width: 40, height: 6)

  private func found(_ typed: String) -> Pager {
    var pager = Pager(lines)
    pager.startFinding()
    for key in keys(typed) { _ = pager.handle(key, in: area) }
    return pager
  }

  private func place(_ pager: Pager) -> [Int] {
    pager.found.map { [$0.place, $0.count, pager.position(in: area).first] } ?? []
  }

  @Test(arguments: [
    "елкина", "ЁЛКИНА", "`krbyf", "ткина".replacing("т", with: "л"), "ёлкина  - ти",
  ])
  func `forgives case, ё, dash, blanks and the layout`(typed: String) {
    #expect(place(found(typed)) == [1, 4, 9])
  }

  @Test func `finds nothing where there is nothing, and stays where it was`() {
    #expect(place(found("Петров")) == [0, 0, 1])
    #expect(place(found("")) == [])
  }

  @Test func `goes to the next place and the one before, round the end`() {
    var pager = found("титова")
    #expect(pager.handle(.enter, in: area) == .submitted)
    #expect(pager.field == nil)
    for expected in [2, 3, 4, 1] {
      #expect(pager.handle(.character("n"), in: area) == .moved)
      #expect(pager.found?.place == expected)
    }
    for expected in [4, 3] {
      #expect(pager.handle(.character("Т"), in: area) == .moved)
      #expect(pager.found?.place == expected)
    }
    let position = pager.position(in: area)
    #expect((position.first...position.last).contains(30))
  }

  @Test func `goes back with Esc while it is typed`() {
    var pager = Pager(lines)
    _ = pager.handle(.down, in: area)
    pager.startFinding()
    for key in keys("титова") { _ = pager.handle(key, in: area) }
    #expect(pager.handle(.escape, in: area) == .cancelled)
    #expect(pager.position(in: area).first == 2)
    #expect(pager.found == nil)
  }

  @Test func `takes the marks off with Esc once it is done`() {
    var pager = found("титова")
    _ = pager.handle(.enter, in: area)
    #expect(pager.handle(.escape, in: area) == .moved)
    #expect(pager.found == nil)
    #expect(pager.handle(.escape, in: area) == .ignored)
  }

  @Test func `scrolls while a search is typed`() {
    var pager = found("т")
    let before = pager.position(in: area).first
    #expect(pager.handle(.down, in: area) == .moved)
    #expect(pager.position(in: area).first == before + 1)
    #expect(pager.field?.text == "т")
  }

  @Test func `marks what was found, and the line and letter where the reader is`() {
    var pager = found("тит")
    _ = pager.handle(.enter, in: area)
    let grid = picture(40, 6) { pager.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text.split(separator: "\n")[1] == "Пункт 10: Ёлкина — Титова              ‹")
    #expect((0..<40).filter { grid[$0, 1].role == .match } == [19, 20, 21])
    #expect(grid.cursor == Point(x: 19, y: 1))
  }

  @Test func `puts the cursor into the field while it is typed`() {
    let pager = found("тит")
    let grid = picture(40, 6) { pager.draw(in: $0.bounds, on: &$0, finding: "Найти") }
    #expect(grid.text.split(separator: "\n", omittingEmptySubsequences: false)[5] == "Найти: тит")
    #expect(grid.cursor == Point(x: 10, y: 5))
  }

  @Test func `begins a new search with the last one selected`() {
    var pager = found("тит")
    _ = pager.handle(.enter, in: area)
    pager.startFinding()
    #expect(pager.field?.text == "тит")
    _ = pager.handle(.character("п"), in: area)
    #expect(pager.query == "п")
  }

  @Test func `finds again in a text that has changed`() {
    var pager = found("титова")
    pager.replace(by: Array(lines.prefix(25)))
    #expect(pager.found?.count == 2)
    pager.replace(by: [])
    #expect(pager.found?.count == 0)
    #expect(pager.findNext(in: area) == false)
  }

  @Test func `finds over the border of two runs and marks both`() {
    var pager = Pager([.init([TextRun("Ива", role: .title), TextRun("нова", role: .muted)])])
    pager.find("ван", in: area)
    let grid = picture(9, 1) { pager.draw(in: $0.bounds, on: &$0) }
    #expect(grid.row(0).map(\.role.code).map(String.init).joined() == "tmmm---.a")
  }
}
