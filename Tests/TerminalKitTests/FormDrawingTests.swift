import TestSupport
import Testing

@testable import TerminalKit

@Suite struct FormDrawingTests {
  private func form() -> Form {
    var form = Form(
      [
        .heading("Человек"),
        FormField("name", "Имя", .text(), hint: "Как в паспорте"),
        FormField("role", "Роль", .choice(["наставник", "оба"])),
        FormField("born", "Дата рождения", .date, placeholder: "ДД.ММ.ГГГГ"),
        FormField("active", "Участвует", .flag),
        FormField("note", "Заметка", .multiline(lines: 2), hint: "Видна только Вам"),
        .note("Согласие вносится отдельно."),
      ],
      values: ["name": .text("Ёлкина"), "role": .choice(1), "note": .text("длинная заметка о ней")])
    form.width = 44
    return form
  }

  @Test func `draws labels, values, an error and the hint`() throws {
    var form = form()
    form.show(errors: ["born": "Нет такого дня."])
    form.focus(on: "name")
    let grid = picture(44, 11) { form.draw(in: $0.bounds, on: &$0) }
    try expectSnapshot(grid, named: "form-44x11")
  }

  @Test func `draws a choice as one label where all do not fit`() throws {
    var form = form()
    form.focus(on: "role")
    let grid = picture(30, 10) { form.draw(in: $0.bounds, on: &$0) }
    try expectSnapshot(grid, named: "form-30x10")
  }

  @Test func `keeps the focused field in sight`() throws {
    var form = form()
    form.focus(on: "note")
    let grid = picture(30, 4) { form.draw(in: $0.bounds, on: &$0) }
    try expectSnapshot(grid, named: "form-30x4")
  }

  @Test func `finds the field under the mouse`() {
    let form = form()
    let area = Rect(x: 3, y: 2, width: 44, height: 12)
    #expect(form.field(at: Point(x: 20, y: 3), in: area) == "name")
    #expect(form.field(at: Point(x: 20, y: 8), in: area) == "note")
    #expect(form.field(at: Point(x: 20, y: 2), in: area) == nil)
    #expect(form.field(at: Point(x: 1, y: 3), in: area) == nil)
  }

  @Test(arguments: 0..<8) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var form = form()
    for size in smallSizes {
      form.width = size.width
      for _ in 0..<6 { _ = form.handle(try #require(manyKeys.randomElement(using: &random))) }
      if Int.random(in: 0..<9, using: &random) == 0 {
        _ = form.paste("й\u{306} 世\n1.2")
        form.show(errors: [form.focused: "Так нельзя, потому что нельзя."])
      }
      let grid = picture(size.width, size.height) { form.draw(in: $0.bounds, on: &$0) }
      #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
    }
  }
}
