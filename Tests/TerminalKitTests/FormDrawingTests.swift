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

  @Test func `marks every field, and every place of its text`() {
    var form = form()
    let area = Rect(x: 3, y: 2, width: 44, height: 12)
    let grid = picture(50, 16) { form.draw(in: area, on: &$0) }
    func act(_ x: Int, _ y: Int) -> Zone.Act? { grid.zone(at: Point(x: x, y: y))?.act }
    #expect(act(5, 3) == .handle("form.1"))
    #expect([act(19, 3), act(21, 3), act(40, 3)].map { $0 == nil } == [false, false, false])
    #expect(act(21, 3) == .handle("form.1.2"))
    #expect(act(40, 3) == .handle("form.1.6"))
    #expect(act(5, 2) == nil)
    #expect(form.grasp("form.1.2") == .moved)
    _ = form.handle(.character("x"))
    #expect(form.text("name") == "Ёлxкина")
    #expect(form.grasp("form.2.0") == .edited)
    #expect(form.focused == "role")
    #expect(form.choice("role") == 0)
    #expect(form.grasp("form.4.0") == .edited)
    #expect(form.isOn("active"))
    let others = ["split", "form.0", "form.99", "form.6"].map { form.grasp($0) }
    #expect(others.allSatisfy { $0 == .ignored })
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
