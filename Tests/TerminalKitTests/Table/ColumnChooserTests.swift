import TestSupport
import Testing

@testable import TerminalKit

@Suite struct ColumnChooserTests {
  private let columns = Table.Columns([
    .init("Имя", id: "name", width: .flexible(min: 8), priority: .essential),
    .init("Группа", id: "place", width: .fixed(6)), .init("", width: .fixed(2)),
    .init("Телефон", id: "phone", width: .fixed(10), isShownAtFirst: false),
  ])

  private func chooser(_ keys: [Key]) -> ColumnChooser {
    var chooser = ColumnChooser(columns, Table.State(), width: 40)
    for key in keys { _ = chooser.handle(key, height: 5) }
    return chooser
  }

  private func text(_ chooser: ColumnChooser) -> String {
    picture(24, 3) { chooser.draw(in: $0.bounds, on: &$0) }.text
  }

  @Test func `lists the columns, whether they are shown, and how wide they are`() {
    #expect(
      text(chooser([]))
        == " ›  x   Имя           25\n   [x]  Группа         6\n   [ ]  Телефон       10\n")
  }

  @Test(arguments: [
    ([Key.space], ""), ([.down, .space], "hidden=place"), ([.end, .insert], "shown=phone"),
    ([.down, .right, .right], "width=place:8"), ([.down, .left], "width=place:5"),
    ([.left], "width=name:24"),
    ([.down, Key(.up, .shift)], "order=place,name,phone"),
    ([.character("+"), .character("+"), .space], "order=place,phone,name"),
    ([.end, .character("-"), .space], "order=name,phone,place;shown=phone"),
  ])
  func `chooses by keys`(keys: [Key], text: String) {
    #expect(chooser(keys).state.text == text)
  }

  @Test func `makes everything as at first`() {
    let keys: [Key] = [.down, .space, .right, Key(.down, .shift), .character("0")]
    #expect(chooser(keys).state == Table.State())
  }

  @Test func `the focus goes along with a column that is moved`() {
    var chooser = chooser([.end, Key(.up, .shift), Key(.up, .shift), Key(.up, .shift), .space])
    #expect(chooser.state.shown(of: columns) == [3, 0, 1, 2])
    let outcome = chooser.handle(.right, height: 5)
    #expect(outcome == .edited)
    #expect(chooser.state.text.contains("width=phone:11"))
  }

  @Test func `tells what a key did`() {
    var chooser = chooser([])
    let keys: [Key] = [.space, .down, .space, .enter, .escape, .function(3)]
    let outcomes = keys.map { chooser.handle($0, height: 5) }
    #expect(outcomes == [.moved, .moved, .edited, .submitted, .cancelled, .ignored])
  }

  @Test func `a click on the focused column shows or hides it`() {
    let grid = picture(24, 3) { chooser([.down]).draw(in: $0.bounds, on: &$0) }
    #expect(grid.zone(at: Point(x: 5, y: 1))?.act == .key(.space, times: 1))
    #expect(grid.zone(at: Point(x: 5, y: 0))?.act == .key(.up, times: 1))
  }

  @Test(arguments: 0..<60) func `takes any keys at any size`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let keys = manyKeys + [.character("+"), .character("-"), Key(.up, .shift), Key(.down, .shift)]
    var chooser = ColumnChooser(columns, Table.State(), width: Int(random.next() % 60))
    for _ in 0..<200 {
      let size = smallSizes[Int(random.next() % UInt64(smallSizes.count))]
      _ = chooser.handle(keys[Int(random.next() % UInt64(keys.count))], height: size.height)
      let grid = picture(size.width, size.height) { chooser.draw(in: $0.bounds, on: &$0) }
      #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
      #expect(Table.State(chooser.state.text, of: columns) == chooser.state)
    }
  }
}
