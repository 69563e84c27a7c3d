import Testing

@testable import TerminalKit

@Suite struct FormTests {
  private func form(_ values: [String: FormValue] = [:]) -> Form {
    Form(
      [
        .heading("Человек"),
        FormField("name", "Имя", .text(limit: 40)),
        FormField("role", "Роль", .choice(["наставник", "наставляемый", "оба"])),
        FormField("born", "Дата рождения", .date),
        FormField("places", "Мест", .number(digits: 2)),
        .note("Согласие вносится отдельно."),
        FormField("active", "Участвует", .flag),
        FormField("tags", "Запрос", .tags(suggestions: ["речь", "режим", "ИКТ"])),
        FormField("note", "Заметка", .multiline(lines: 2)),
      ], values: values)
  }

  private func press(_ pressed: [Key], in form: inout Form) -> [Outcome] {
    pressed.map { form.handle($0) }
  }

  @Test func `reads what was typed, by the names of the fields`() {
    var form = form()
    let pressed =
      keys("Ёлкина") + [.tab, .right, .right, .enter] + keys("14032003") + [.down] + keys("123x")
      + [.enter, .space, .tab] + keys("ИКТ , , речь,ИКТ") + [.tab] + keys("a") + [.enter]
      + keys("b") + [.function(2)]
    let outcomes = press(pressed, in: &form)

    #expect(outcomes.last == .submitted)
    #expect(
      form.values == [
        "name": .text("Ёлкина"), "role": .choice(1), "born": .text("14.03.2003"),
        "places": .text("12"), "active": .flag(true), "tags": .text("ИКТ , , речь,ИКТ"),
        "note": .text("a\nb"),
      ])
    #expect(form.tags("tags") == ["ИКТ", "речь"])
    #expect(form.choice("role") == 1)
    #expect(form.isOn("active"))
    #expect(form.text("role") == "")
  }

  @Test func `starts from given values and leaves out those of a wrong kind`() {
    let form = form([
      "name": .text("А\u{1B}нна"), "role": .choice(7), "active": .flag(true), "places": .flag(true),
    ])
    #expect(form.text("name") == "Анна")
    #expect(form.choice("role") == nil)
    #expect(form.isOn("active"))
    #expect(form.text("places") == "")
    #expect(form.focused == "name")
  }

  @Test(arguments: [
    ([Key.tab], "role"), ([.down, .down], "born"), ([.backTab], "note"), ([.up], "name"),
    ([.pageDown], "note"), ([.pageDown, .tab], "name"), ([.pageDown, .pageUp], "name"),
    ([.enter, .enter, .enter, .enter], "active"), ([.pageDown, .up], "tags"),
  ])
  func `moves between the fields that can be filled in`(pressed: [Key], focused: String) {
    var form = form()
    _ = press(pressed, in: &form)
    #expect(form.focused == focused)
  }

  @Test func `submits by Enter on the last field and cancels by Esc`() {
    var form = Form([FormField("a", "A", .text()), FormField("b", "B", .flag)])
    #expect(press([.enter, .enter, .escape], in: &form) == [.moved, .submitted, .cancelled])
  }

  @Test func `leaves keys that no field has a use for`() {
    var form = form()
    #expect(
      press([.function(1), .control("z"), .up, .alt("x")], in: &form).allSatisfy { $0 == .ignored })
  }

  @Test(arguments: [
    ([Key.character("о")], 2), ([.character("н")], 0), ([.character("н"), .character("Н")], 1),
    ([.character("3")], 2), ([.left], 2), ([.right, .left], 2), ([.space], 0),
    ([.character("я")], nil),
  ])
  func `chooses by arrows, digits and first letters`(pressed: [Key], chosen: Int?) {
    var form = form()
    form.focus(on: "role")
    _ = press(pressed, in: &form)
    #expect(form.choice("role") == chosen)
  }

  @Test(arguments: [
    ("ре", [Key.tab], "речь", "tags"), ("РЕ", [.right], "РЕчь", "tags"),
    ("речь, ре", [.tab], "речь, режим", "tags"), ("речь", [.tab], "речь", "note"),
    ("ре", [.left, .tab], "ре", "note"), ("икт, и", [.tab], "икт, и", "note"),
    ("", [.tab], "", "note"),
  ])
  func `completes a tag that is on offer`(
    typed: String, pressed: [Key], text: String, focused: String
  ) {
    var form = form()
    form.focus(on: "tags")
    _ = press(keys(typed) + pressed, in: &form)
    #expect(form.text("tags") == text)
    #expect(form.focused == focused)
  }

  @Test func `shows errors, and drops each when its field is edited`() {
    var form = form()
    form.show(errors: ["places": "Не больше 9.", "born": "Нет такого дня."])
    #expect(form.focused == "born")
    _ = press(keys("1"), in: &form)
    #expect(form.errors == ["places": "Не больше 9."])
    form.set("places", to: .text("5"))
    #expect(form.errors.isEmpty)
    #expect(form.text("places") == "5")
  }

  @Test func `takes a paste where text can be typed`() {
    var form = form()
    #expect(form.paste("Ольга\nИгоревна") == .edited)
    #expect(form.text("name") == "Ольга Игоревна")
    form.focus(on: "role")
    #expect(form.paste("x") == .ignored)
    form.focus(on: "places")
    #expect(form.paste("около 12 человек\n") == .edited)
    #expect(form.text("places") == "12")
    form.focus(on: "tags")
    #expect(form.paste("речь\r\nИКТ\n") == .edited)
    #expect(form.tags("tags") == ["речь", "ИКТ"])
    form.focus(on: "note")
    #expect(form.paste("a\r\nb") == .edited)
    #expect(form.text("note") == "a\nb")
  }

  @Test func `lets no letter act elsewhere`() {
    var form = form()
    for id in ["role", "active", "places"] {
      form.focus(on: id)
      #expect(form.handle(.character("5")) != .ignored)
      #expect(form.handle(.character("я")) != .ignored)
    }
    #expect(form.choice("role") == nil)
  }

  @Test func `has no focus without fields`() {
    var form = Form([.note("Пусто")])
    #expect(form.focused == "")
    #expect(press([.tab, .enter, .down, .character("x")], in: &form).allSatisfy { $0 == .ignored })
    #expect(form.paste("x") == .ignored)
  }

  @Test(arguments: [
    (FormField.Kind.date, "7"), (.number(), "7"), (.code(limit: 9), "7"), (.text(), "20267"),
  ])
  func `types a date, a number and a code anew, each time the focus comes`(
    kind: FormField.Kind, text: String
  ) {
    var form = Form(
      [FormField("first", "First", kind), FormField("second", "Second", .text())],
      values: ["first": .text("2026")])
    _ = form.handle(.character("7"))
    #expect(form.text("first") == text)
    _ = form.handle(.tab)
    _ = form.handle(.backTab)
    _ = form.handle(.character("7"))
    #expect(form.text("first") == (text == "7" ? "7" : "202677"))
  }
}
