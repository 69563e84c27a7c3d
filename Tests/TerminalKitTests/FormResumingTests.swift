import Testing

@testable import TerminalKit

/// A form goes on over what somebody else has changed.
@Suite struct FormResumingTests {
  private static func form(name: String = "Анна", place: String = "Киров", kind: Int = 0) -> Form {
    Form(
      [
        FormField("name", "Имя", .text(limit: 40)), FormField("place", "Город", .text(limit: 40)),
        FormField("kind", "Вид", .choice(["сад", "школа"])),
        FormField("note", "Заметка", .multiline(lines: 2)),
      ],
      values: ["name": .text(name), "place": .text(place), "kind": .choice(kind)])
  }

  private static func typed(_ keys: [Key], in form: Form = form()) -> Form {
    var form = form
    for key in keys { _ = form.handle(key) }
    return form
  }

  @Test func `keeps the cursor in a half-typed text`() {
    let old = Self.typed([.end, .left, .character("ь")])
    var form = Self.form(place: "Орлов")
    form.resume(old)
    #expect(form.text("name") == "Аннь" + "а")
    #expect(form.text("place") == "Орлов")
    _ = form.handle(.character("ю"))
    #expect(form.text("name") == "Анньюа")
  }

  @Test func `leaves an untouched field to the other value`() {
    var form = Self.form(name: "Вера")
    form.resume(Self.typed([.tab, .end, .character("!")]))
    #expect(form.text("name") == "Вера")
    #expect(form.text("place") == "Киров!")
    #expect(form.focused == "place")
  }

  @Test func `takes another's value with the first undo, and brings back what was typed`() {
    let old = Self.typed([.end, .character("!"), .tab, .end, .character("?")])
    var form = Self.form(place: "Орлов")
    let conflicts = form.resume(old)
    #expect(conflicts == [Form.Conflict(id: "place", label: "Город", theirs: "Орлов")])
    #expect(form.text("place") == "Киров?")
    _ = form.handle(.control("z"))
    #expect(form.text("place") == "Орлов")
    #expect(!form.isTouched("place"))
    _ = form.handle(.control("y"))
    #expect(form.text("place") == "Киров?")
    for _ in 0..<2 { _ = form.handle(.control("z")) }
    #expect(form.text("place") == "Орлов")
    #expect(form.text("name") == "Анна")
  }

  @Test func `takes another's choice with undo, also after one more change elsewhere`() {
    let old = Self.typed([.tab, .tab, .character("ш")], in: Self.form(kind: 0))
    var other = Form(
      old.fields.map { $0.id == "kind" ? $0.choosing(["сад", "школа", "дом"]) : $0 },
      values: ["name": .text("Анна"), "kind": .choice(2)])
    other.fill(["kind": "#1"])
    #expect(other.resume(old).map(\.theirs) == ["дом"])
    var again = Form(other.fields, values: ["name": .text("Вера"), "kind": .choice(2)])
    again.fill(["kind": "#1"])
    #expect(again.resume(other) == [])
    _ = again.handle(.control("z"))
    #expect(again.choice("kind") == 2)
    _ = again.handle(.control("y"))
    #expect(again.choice("kind") == 1)
  }

  @Test func `has no conflict where both have typed the same, or one field each`() {
    let old = Self.typed([.end, .character("!")])
    var same = Self.form(name: "Анна!")
    same.fill(["name": "Анна!"])
    #expect(same.resume(old) == [])
    var apart = Self.form(place: "Орлов")
    apart.fill(["name": "Анна!"])
    #expect(apart.resume(old) == [])
  }

  @Test func `names the field with the focus last, whose value the first undo takes`() {
    let old = Self.typed([.end, .character("!"), .tab, .end, .character("?"), .backTab])
    var form = Self.form(name: "Вера", place: "Орлов")
    #expect(form.resume(old).map(\.id) == ["place", "name"])
    _ = form.handle(.control("z"))
    #expect(form.text("name") == "Вера")
    #expect(form.text("place") == "Киров?")
  }

  @Test func `leaves choices and led fields as they are`() {
    let old = Self.typed([.end, .character("!"), .tab, .tab, .right])
    var form = Self.form()
    form.resume(old, leaving: ["name"])
    #expect(form.choice("kind") == 0)
    #expect(form.text("name") == "Анна")
    #expect(form.focused == "kind")
  }

  @Test func `keeps the list that lies over it`() {
    let old = Self.typed([.tab, .tab, .function(4)])
    #expect(old.isOpen)
    var form = Self.form(name: "Вера")
    form.resume(old)
    #expect(form.isOpen)
  }

  @Test func `keeps the errors of what was typed, and no others`() {
    var old = Self.typed([.end, .character("!")])
    old.show(errors: ["name": "Не то", "place": "И не то"])
    var form = Self.form(place: "Орлов")
    form.resume(old)
    #expect(form.errors == ["name": "Не то"])
  }

  @Test func `survives a form of other fields`() {
    var form = Form([FormField("other", "Другое", .text(limit: 9))])
    form.resume(Self.typed([.tab, .tab, .tab, .character("x")]))
    #expect(form.text("other") == "")
    #expect(form.focused == "other")
  }

  @Test func `has a key once among its commands`() {
    let keys = FormCommand.allCases.flatMap(\.keys)
    #expect(keys.count == Set(keys).count)
    #expect(FormCommand(.function(4)) == .list)
    #expect(FormCommand(.control("u")) == .text(.removeLine))
    #expect(FormCommand(.character("a")) == nil)
  }

  @Test func `has a name once among its commands, and those of the text among them`() {
    let names = FormCommand.allCases.map(\.name)
    #expect(
      names == [
        "list", "complete", "next", "previous", "first", "last", "undo", "redo", "wordBack",
        "wordOn", "removeWordBack", "removeWordOn", "removeLine", "removeRest", "selectBack",
        "selectOn", "selectWordBack", "selectWordOn", "selectStart", "selectEnd", "copy", "cut",
      ])
  }

  @Test func `knows what its commands have to do`() {
    var form = Self.form()
    #expect(!form.allows(.list) && !form.allows(.undo) && !form.allows(.redo))
    #expect(form.allows(.text(.removeLine)) && form.allows(.next))
    _ = form.handle(.character("ы"))
    #expect(form.allows(.undo))
    _ = form.handle(.control("z"))
    #expect(!form.allows(.undo) && form.allows(.redo))
    form.focus(on: "kind")
    #expect(form.allows(.list) && !form.allows(.text(.removeLine)))
    #expect(!Form([]).allows(.next))
  }
}
