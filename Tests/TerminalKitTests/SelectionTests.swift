import TestSupport
import Testing

@testable import TerminalKit

/// A part of a text is selected by Shift, and what is typed next takes its place.
@Suite struct SelectionTests {
  private static let back = Key(.left, .shift)
  private static let on = Key(.right, .shift)
  private static let start = Key(.home, .shift)
  private static let end = Key(.end, .shift)
  private static let wordBack = Key(.left, [.control, .shift])
  private static let wordOn = Key(.right, [.control, .shift])

  @Test(
    arguments: [
      ([back, back], "ва"), ([start], "два слова"), ([.home, end], "два слова"),
      ([.home, on, on], "дв"), ([wordBack], "слова"), ([.home, wordOn], "два "),
      ([back, back, on], "а"), ([back, on], nil), ([back, .left], nil),
      ([back, .character("x")], nil),
      ([on], nil), ([.home, back], nil),
    ] as [([Key], String?)])
  func `selects from where the cursor was`(pressed: [Key], selected: String?) {
    var field = TextField("два слова")
    for key in pressed { _ = field.handle(key) }
    #expect(field.selectedText == selected)
    var area = TextArea("два слова")
    for key in pressed { _ = area.handle(key, width: 40) }
    #expect(area.selectedText == selected)
  }

  @Test(
    arguments: [
      ([start, .character("x")], "x", 1), ([wordBack, .character("x")], "два x", 5),
      ([wordBack, .backspace], "два ", 4), ([wordBack, .delete], "два ", 4),
      ([wordBack, .control("x")], "два ", 4), ([.control("x")], "два слова", 9),
      ([wordBack, .control("w")], "два ", 4),
      ([wordBack, .left, .character("x")], "два xслова", 5),
      ([.home, wordOn, .right, .character("x")], "два xслова", 5),
    ] as [([Key], String, Int)])
  func `puts what is typed in the place of what is selected`(
    pressed: [Key], text: String, cursor: Int
  ) {
    var field = TextField("два слова")
    for key in pressed { _ = field.handle(key) }
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  @Test func `a paste takes the place of what is selected, also in a text of lines`() {
    var field = TextField("два слова", limit: 9)
    _ = field.handle(Self.wordBack)
    #expect(field.paste("дела") == .edited)
    #expect(field.text == "два дела")
    var area = TextArea("раз\nдва")
    _ = area.handle(Self.start, width: 40)
    #expect(area.paste("три\nчетыре") == .edited)
    #expect(area.text == "раз\nтри\nчетыре")
    _ = area.handle(Self.start, width: 40)
    #expect(area.handle(.enter, width: 40) == .edited)
    #expect(area.text == "раз\nтри\n\n")
  }

  @Test func `shows what is selected, as far as it is in sight`() {
    var field = TextField("два слова")
    _ = field.handle(Self.wordBack)
    var grid = Grid(size: Size(width: 12, height: 1))
    field.draw(in: grid.bounds, on: &grid, isFocused: true)
    #expect((0..<12).map { grid[$0, 0].role == .selected } == selected(4..<9, of: 12))
    var narrow = Grid(size: Size(width: 6, height: 1))
    field.draw(in: narrow.bounds, on: &narrow, isFocused: true)
    #expect((0..<6).map { narrow[$0, 0].role == .selected } == selected(4..<6, of: 6))
    field.draw(in: narrow.bounds, on: &narrow, isFocused: false)
    #expect((0..<6).allSatisfy { narrow[$0, 0].role == .field })
    var area = TextArea("раз\nдва")
    _ = area.handle(Self.wordBack, width: 12)
    _ = area.handle(Self.wordBack, width: 12)
    var lines = Grid(size: Size(width: 12, height: 2))
    area.draw(in: lines.bounds, on: &lines, isFocused: true)
    #expect((0..<12).map { lines[$0, 0].role == .selected } == selected(0..<3, of: 12))
    #expect((0..<12).map { lines[$0, 1].role == .selected } == selected(0..<3, of: 12))
  }

  private func selected(_ range: Range<Int>, of count: Int) -> [Bool] {
    (0..<count).map { range.contains($0) }
  }

  @Test
  func `a form copies what is selected, else all of the field, and selects nothing once left`() {
    var form = Form(
      [
        FormField("name", "Имя", .text(limit: 40)), FormField("place", "Место", .text(limit: 40)),
        FormField("kind", "Вид", .choice(["а", "б"])),
      ], values: ["name": .text("Анна Белова")])
    #expect(form.copiable(.copy) == "Анна Белова")
    #expect(form.copiable(.cut) == nil && !form.allows(.text(.cut)))
    _ = form.handle(Self.wordBack)
    #expect(form.copiable(.copy) == "Белова" && form.copiable(.cut) == "Белова")
    #expect(form.handle(.control("x")) == .edited)
    #expect(form.text("name") == "Анна ")
    #expect(form.handle(.control("z")) == .edited)
    #expect(form.text("name") == "Анна Белова")
    _ = form.handle(.tab)
    #expect(form.copiable(.copy) == nil && !form.allows(.text(.copy)))
    _ = form.handle(.backTab)
    #expect(form.copiable(.cut) == nil)
    _ = form.handle(.tab)
    _ = form.handle(.tab)
    #expect(form.copiable(.copy) == nil)
  }
}
