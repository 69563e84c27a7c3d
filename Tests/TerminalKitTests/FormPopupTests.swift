import Testing

@testable import TerminalKit

@Suite struct FormPopupTests {
  private let positions = ["воспитатель", "учитель-логопед", "педагог-психолог"]

  private func form(_ values: [String: FormValue] = [:]) -> Form {
    Form(
      [
        FormField("day", "День", .date, hint: "когда подписан", days: formDays()),
        FormField("post", "Должность", .text(), suggestions: positions),
        FormField("tags", "Запрос", .tags(suggestions: ["речь", "режим", "ИКТ"])),
        FormField("side", "Сторона", .choice(["одна", "другая"])),
        FormField("form", "Форма", .choice((1...9).map { "педагог – педагог \($0)" })),
      ], values: values, words: formWords)
  }

  private func press(_ pressed: [Key], in form: inout Form) {
    for key in pressed { _ = form.handle(key) }
  }

  @Test(arguments: [Key.function(4), Key(.down, .alt)])
  func `takes a day from the calendar`(key: Key) {
    var form = form()
    press([key], in: &form)
    #expect(form.isOpen)
    press([.right, .down, .enter], in: &form)
    #expect(!form.isOpen)
    #expect(form.text("day") == "13.10.2026")
    #expect(form.handle(.control("z")) == .edited)
    #expect(form.text("day") == "")
  }

  @Test func `opens the calendar on the day that was typed`() {
    var form = form()
    press(keys("5 ноя") + [.function(4), .pageDown, .enter], in: &form)
    #expect(form.text("day") == "05.12.2026")
  }

  @Test func `closes the calendar by Esc with the field as it was`() {
    var form = form(["day": .text("01.09.2026")])
    press([.function(4), .right], in: &form)
    #expect(form.handle(.escape) == .moved)
    #expect(!form.isOpen)
    #expect(form.text("day") == "01.09.2026")
    #expect(form.handle(.escape) == .cancelled)
  }

  @Test func `types a day over the one in the field, for which the calendar closes`() {
    var form = form(["day": .text("01.09.2026")])
    press([.function(4)], in: &form)
    #expect(form.handle(.space) == .moved)
    #expect(form.handle(.function(1)) == .ignored)
    #expect(form.isOpen)
    #expect(form.handle(.character("2")) == .edited)
    #expect(!form.isOpen)
    press(keys("9.02.2027") + [.enter], in: &form)
    #expect(form.text("day") == "29.02.2027")
    #expect(form.errors["day"] != nil)
    form.focus(on: "day")
    while form.handle(.control("z")) == .edited {}
    #expect(form.text("day") == "01.09.2026")
  }

  @Test func `draws the calendar under its field`() {
    var form = form()
    press([.function(4)], in: &form)
    let grid = picture(60, 18) { form.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text.contains("Октябрь 2026"))
    #expect(grid.text.contains("[ 5]"))
  }

  @Test func `finds a label of a long choice by its letters`() {
    var form = form()
    form.focus(on: "form")
    press([.character("п")], in: &form)
    #expect(form.isOpen)
    press(keys("ед 7") + [.enter], in: &form)
    #expect(form.choice("form") == 6)
    #expect(!form.isOpen)
  }

  @Test func `chooses by the first letter where all labels are in sight`() {
    var form = form()
    form.focus(on: "side")
    press([.character("д")], in: &form)
    #expect(!form.isOpen)
    #expect(form.choice("side") == 1)
  }

  @Test func `completes what is often typed, and offers it in a list`() {
    var form = form()
    form.focus(on: "post")
    press(keys("уч") + [.right], in: &form)
    #expect(form.text("post") == "учитель-логопед")
    press([.control("u")] + keys("псих") + [.function(4), .enter], in: &form)
    #expect(form.text("post") == "педагог-психолог")
  }

  @Test(arguments: [
    ("", "речь"), ("ре", "речь"), ("ИКТ", "ИКТ, речь"), ("ИКТ, р", "ИКТ, речь"),
    ("речь, ИКТ", "ИКТ, речь"), ("шахматы", "шахматы, речь"),
  ])
  func `adds a tag from the list`(typed: String, tags: String) {
    var form = form(["tags": .text(typed)])
    form.focus(on: "tags")
    press([.function(4), .control("u")] + keys("речь") + [.enter], in: &form)
    #expect(form.text("tags") == tags)
  }

  @Test func `has nothing to open where a field has no list`() {
    var form = Form([FormField("a", "A", .text()), FormField("b", "B", .date)])
    #expect(form.handle(.function(4)) == .ignored)
    form.focus(on: "b")
    #expect(form.handle(.function(4)) == .ignored)
  }

  @Test func `names the keys of the field beside its hint`() {
    let form = form()
    #expect(
      form.fields.map { Form.hint(of: $0, form.words) } == [
        "когда подписан · F4 – календарь", "F4 – список", "F4 – список", "F4 – список",
        "F4 – список",
      ])
  }
}
