import Testing

@testable import TerminalKit

@Suite struct FormUndoTests {
  private func form() -> Form {
    Form([
      FormField("name", "Имя", .text()), FormField("note", "Заметка", .multiline(lines: 2)),
      FormField("kind", "Вид", .choice(["а", "б"])), FormField("is", "Да", .flag),
    ])
  }

  private func press(_ pressed: [Key], in form: inout Form) {
    for key in pressed { _ = form.handle(key) }
  }

  @Test func `takes back typing word by word`() {
    var form = form()
    press(keys("Анна Ивановна"), in: &form)
    #expect(form.handle(.control("z")) == .edited)
    #expect(form.text("name") == "Анна")
    #expect(form.handle(.control("z")) == .edited)
    #expect(form.text("name") == "")
    #expect(!form.isTouched)
    #expect(form.handle(.control("z")) == .ignored)
  }

  @Test func `types again what was taken back, until something else is typed`() {
    var form = form()
    press(keys("Анна") + [.control("z"), .control("y")], in: &form)
    #expect(form.text("name") == "Анна")
    press([.control("z")] + keys("О") + [.control("y")], in: &form)
    #expect(form.text("name") == "О")
  }

  @Test func `goes to the field in which it takes something back`() {
    var form = form()
    press(keys("А") + [.tab] + keys("б") + [.tab, .right, .tab, .space], in: &form)
    var places: [String] = []
    for _ in 0..<4 {
      #expect(form.handle(.control("z")) == .edited)
      places.append(form.focused)
    }
    #expect(places == ["is", "kind", "note", "name"])
    #expect(!form.isTouched)
  }

  @Test func `takes back a paste at once, and deletions apart from typing`() {
    var form = form()
    press(keys("Анна-"), in: &form)
    _ = form.paste("Петровна Иванова")
    press([.backspace, .backspace], in: &form)
    press([.control("z")], in: &form)
    #expect(form.text("name") == "Анна-Петровна Иванова")
    press([.control("z")], in: &form)
    #expect(form.text("name") == "Анна-")
  }

  @Test func `leaves what was not typed to the undo of others`() {
    var form = form()
    form.set("name", to: .text("Анна"))
    #expect(form.handle(.control("z")) == .ignored)
    #expect(form.handle(.control("y")) == .ignored)
    #expect(form.text("name") == "Анна")
  }
}
