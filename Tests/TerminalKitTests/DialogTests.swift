import TestSupport
import Testing

@testable import TerminalKit

@Suite struct DialogTests {
  private func dialog(focus: String? = "keep") -> Dialog {
    Dialog(
      title: "Удалить?",
      text: ["Абрамова Ольга Игоревна уйдёт из базы наставляемых.", "Можно отменить: Ctrl+Z."],
      buttons: [
        .init("delete", "Удалить (Д)", keys: [.character("д"), .character("y")]),
        .init("keep", "Оставить (Н)", keys: [.character("н"), .character("n")]),
      ], focus: focus)
  }

  @Test(arguments: [
    ([Key.character("д")], Dialog.Outcome.chosen("delete")), ([.character("Y")], .chosen("delete")),
    ([.character("н")], .chosen("keep")), ([.character("N")], .chosen("keep")),
    ([.character("l")], .ignored), ([.character("Т")], .ignored), ([.enter], .chosen("keep")),
    ([.left, .enter], .chosen("delete")), ([.tab, .enter], .chosen("delete")),
    ([.backTab, .backTab, .enter], .chosen("keep")), ([.escape], .cancelled),
    ([.function(8)], .ignored), ([.down], .moved), ([.control("n")], .ignored),
  ])
  func `answers to Enter, Esc and the letters as typed`(pressed: [Key], outcome: Dialog.Outcome) {
    var dialog = dialog()
    #expect(pressed.map { dialog.handle($0) }.last == outcome)
  }

  @Test func `does nothing by Enter until a button has the focus`() {
    var dialog = dialog(focus: nil)
    #expect(dialog.handle(.enter) == .ignored)
    #expect(dialog.handle(.right) == .moved)
    #expect(dialog.handle(.enter) == .chosen("delete"))
  }

  @Test func `stands in the middle of the screen`() throws {
    let grid = picture(60, 10) { grid in
      grid.fill(grid.bounds, with: "·", role: .muted)
      dialog().draw(in: grid.bounds, on: &grid)
    }
    try expectSnapshot(grid, named: "dialog-60x10")
  }

  @Test func `keeps its buttons where it is narrow, and scrolls its text`() throws {
    var dialog = dialog()
    for _ in 0..<2 { _ = dialog.handle(.down) }
    let grid = picture(36, 7) { dialog.draw(in: $0.bounds, on: &$0) }
    try expectSnapshot(grid, named: "dialog-36x7")
  }

  @Test func `finds the button under the mouse`() {
    let area = Rect(width: 60, height: 10)
    #expect(dialog().button(at: Point(x: 5, y: 6), in: area) == "delete")
    #expect(dialog().button(at: Point(x: 22, y: 6), in: area) == "keep")
    #expect(dialog().button(at: Point(x: 20, y: 6), in: area) == nil)
    #expect(dialog().button(at: Point(x: 5, y: 5), in: area) == nil)
    let narrow = Rect(width: 36, height: 7)
    #expect(dialog().button(at: Point(x: 5, y: 5), in: narrow) == "keep")
  }

  @Test func `says what a click means, and covers what is below`() {
    let grid = picture(60, 10) { grid in
      grid.mark(grid.bounds, .action("below"))
      dialog().draw(in: grid.bounds, on: &grid)
    }
    #expect(grid.zone(at: Point(x: 5, y: 6))?.act == .key(.character("д"), times: 1))
    #expect(grid.zone(at: Point(x: 22, y: 6))?.act == .key(.character("н"), times: 1))
    #expect(grid.zone(at: Point(x: 0, y: 0))?.act == .nothing)
    let keyless = Dialog(
      title: "?", text: [], buttons: [.init("a", "A"), .init("b", "B")], focus: "a")
    let other = picture(30, 6) { keyless.draw(in: $0.bounds, on: &$0) }
    #expect(other.zones.map(\.act).suffix(2) == [.key(.enter, times: 1), .key(.right, times: 1)])
  }

  @Test(arguments: 0..<8) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var dialog = dialog(focus: nil)
    for size in smallSizes {
      for _ in 0..<4 { _ = dialog.handle(try #require(manyKeys.randomElement(using: &random))) }
      let grid = picture(size.width, size.height) {
        dialog.draw(in: $0.bounds, on: &$0)
        Dialog(title: "", text: [], buttons: []).draw(in: $0.bounds, on: &$0)
      }
      #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
    }
  }
}
