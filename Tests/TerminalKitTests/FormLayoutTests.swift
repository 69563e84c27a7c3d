import Testing

@testable import TerminalKit

@Suite struct FormLayoutTests {
  @Test func `measures anew where a field offers other labels or the words change`() {
    let words = FormWords(choiceKeys: "←→ choose")
    var form = Form([FormField("a", "Name", .choice(["one"]), hint: "h")], words: words)
    #expect(form.measures == FormMeasures(form.fields, words))
    #expect(form.measures.widestHint == 13 && form.measures.labels == [4])
    form.takeWords(of: Form([FormField("a", "Longer name", .choice(["one"]), isRequired: true)]))
    #expect(form.measures.labels == [13])
    #expect(form.measures == FormMeasures(form.fields, form.words))
  }

  private let form = Form([
    .heading("Один"), FormField("a", "Короткое", .text()), .heading("Два"),
    FormField("b", "Подлиннее имя", .multiline(lines: 2)), .note("сказано в двух строках"),
  ])

  @Test(arguments: [(40, 13, 23), (20, 9, 7), (2, 0, 0), (0, 0, 0)])
  func `gives labels no more than a half`(width: Int, label: Int, value: Int) {
    let layout = FormLayout(form, width: width)
    #expect(layout.labelWidth == label)
    #expect(layout.valueWidth == value)
  }

  @Test func `puts a blank line before a heading but the first`() {
    let rows = FormLayout(form, width: 40).rows(of: form)
    #expect(
      rows == [
        .words("Один", role: .title), .field(1, line: 0), .blank, .words("Два", role: .title),
        .field(3, line: 0), .field(3, line: 1), .words("сказано в двух строках", role: .hint),
      ])
  }

  @Test func `puts what is wrong under its field, broken at the width`() {
    var form = form
    form.show(errors: ["a": "Нужно хоть что-нибудь."])
    let rows = FormLayout(form, width: 40).rows(of: form)
    #expect(
      rows[1...3] == [
        .field(1, line: 0), .told(1, text: "! Нужно хоть", role: .error),
        .told(1, text: "что-нибудь.", role: .error),
      ])
  }

  @Test func `breaks a label that is too long for its column rather than clip it`() {
    let form = Form([FormField("a", "Группа или место работы", .text(), isRequired: true)])
    let grid = picture(34, 3) { form.draw(in: $0.bounds, on: &$0) }
    #expect(FormLayout(form, width: 34).labelWidth == 16)
    #expect(grid.text == " Группа или место\n работы *\n\n")
  }

  @Test func `counts the sign of a required field to its label`() {
    let form = Form([FormField("a", "Имя", .text(), isRequired: true), FormField("b", "Д", .date)])
    let grid = picture(30, 2) { form.draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == " Имя *\n Д\n")
    #expect(FormLayout(form, width: 30).labelWidth == 5)
  }
}
