import Testing

@testable import TerminalKit

@Suite struct FormLayoutTests {
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
        .field(1, line: 0), .error(1, text: "! Нужно хоть"), .error(1, text: "что-нибудь."),
      ])
  }
}
