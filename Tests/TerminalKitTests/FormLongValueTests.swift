import Testing

@testable import TerminalKit

/// A value that is longer than its place is read from its beginning.
@Suite struct FormLongValueTests {
  private static let long = "МБДОУ «Детский сад № 12 «Рябинка» общеразвивающего вида»"

  private func form(_ text: String, width: Int = 40) -> Form {
    Form(
      [
        FormField("name", "Имя", .text()), FormField("flag", "Да", .flag),
        FormField("note", "Текст", .multiline(lines: 2)),
      ], values: ["name": .text(text), "note": .text(text)], width: width)
  }

  private func picture(_ form: Form) -> Grid {
    var grid = Grid(size: Size(width: 40, height: 8))
    form.draw(in: grid.bounds, on: &grid)
    return grid
  }

  @Test func `shows its beginning, with the focus and without, the cursor before it`() {
    var form = form(Self.long)
    #expect(picture(form).text.contains(" Имя    МБДОУ «Детский сад № 12"))
    #expect(picture(form).cursor == Point(x: 8, y: 0))
    _ = form.handle(.end)
    #expect(!picture(form).text.contains("МБДОУ «Детский сад № 12 «Рябинка» о\n"))
    _ = form.handle(.tab)
    #expect(picture(form).text.contains(" Имя    МБДОУ «Детский сад № 12"))
    _ = form.handle(.backTab)
    #expect(picture(form).cursor == Point(x: 8, y: 0))
  }

  @Test func `keeps the cursor behind a text that its place holds with the cursor`() {
    let valueWidth = FormLayout(form(""), width: 40).valueWidth
    let fits = String(repeating: "а", count: valueWidth - 1)
    #expect(picture(form(fits)).cursor == Point(x: 8 + valueWidth - 1, y: 0))
    #expect(picture(form(fits + "а")).cursor == Point(x: 8, y: 0))
  }

  @Test func `shows the first lines of a text that has more of them`() {
    var form = form(Self.long, width: 40)
    form.focus(on: "note")
    #expect(picture(form).text.contains(" Текст  МБДОУ «Детский сад № 12"))
    #expect(picture(form).cursor == Point(x: 8, y: 2))
    var short = self.form("Две\nстроки")
    short.focus(on: "note")
    #expect(picture(short).cursor == Point(x: 14, y: 3))
  }
}
