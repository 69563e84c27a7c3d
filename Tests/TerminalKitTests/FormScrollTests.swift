import TestSupport
import Testing

@testable import TerminalKit

@Suite struct FormScrollTests {
  private func form() -> Form {
    Form((0..<30).map { FormField("f\($0)", "Поле \($0)", .text(), hint: "Подсказка \($0)") })
  }

  @Test(arguments: [1, 2, 3, 5, 12]) func `keeps every field in sight as it gets the focus`(
    height: Int
  )
    throws
  {
    var form = form()
    for index in 0..<30 {
      #expect(form.focused == "f\(index)")
      let grid = picture(30, height) { form.draw(in: $0.bounds, on: &$0) }
      let line = try #require(grid.cursor?.y)
      let label = grid.text.split(separator: "\n", omittingEmptySubsequences: false)[line]
      #expect(label.hasPrefix(" Поле \(index)"))
      _ = form.handle(.tab)
    }
    #expect(form.focused == "f0")
  }

  @Test func `tells that there is more on either side`() {
    var form = form()
    let edges = [0, 15, 29].map { index in
      form.focus(on: "f\(index)")
      let grid = picture(30, 6) { form.draw(in: $0.bounds, on: &$0) }
      return [grid[29, 0].glyph.character, grid[29, 4].glyph.character]
    }
    #expect(edges == [[" ", "↓"], ["↑", "↓"], ["↑", " "]])
  }

  @Test func `shows the hint of the focused field on the last line`() {
    var form = form()
    form.focus(on: "f7")
    let grid = picture(30, 6) { form.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text.hasSuffix(" Подсказка 7\n"))
  }

  @Test func `marks the fields that are in sight when it is scrolled`() throws {
    var form = form()
    form.focus(on: "f20")
    let area = Rect(x: 2, y: 3, width: 30, height: 9)
    let grid = picture(40, 12) { form.draw(in: area, on: &$0) }
    let cursor = try #require(grid.cursor)
    #expect(grid.zone(at: cursor)?.act == .handle("form.20.0"))
    #expect(grid.zone(at: Point(x: 4, y: cursor.y - 1))?.act == .handle("form.19"))
    #expect(grid.zone(at: Point(x: cursor.x, y: area.bottom - 1)) == nil)
  }

  @Test func `shows at the right edge which part is in sight`() {
    var form = form()
    func edge(_ field: String) -> String {
      form.focus(on: field)
      let grid = picture(30, 11) { form.draw(in: $0.bounds, on: &$0) }
      return String((0..<10).map { grid[29, $0].glyph.character })
    }
    #expect(["f0", "f15", "f29"].map(edge) == [" ██││││││↓", "↑│││██│││↓", "↑││││││██ "])
  }
}
