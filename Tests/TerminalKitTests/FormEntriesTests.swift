import Testing

@testable import TerminalKit

@Suite struct FormEntriesTests {
  private func form(_ labels: [String], _ chosen: Int? = 0) -> Form {
    Form(
      [
        FormField("role", "Роль", .choice(labels)), FormField("name", "Имя", .text(limit: 40)),
        FormField("active", "Участвует", .flag),
      ], values: ["role": .choice(chosen), "name": .text("Анна")])
  }

  private let russian = ["наставник", "наставляемый"]

  @Test func `keep a choice by its number, whatever the language`() {
    var form = form(russian)
    _ = form.handle(.right)
    #expect(form.entries.map(\.text) == ["#1", "Анна", "0"])
    #expect(form.entries.map(\.before) == ["#0", "Анна", "0"])
    var english = self.form(["mentor", "mentee"])
    english.fill(["role": "#1"])
    #expect(english.choice("role") == 1)
    english.fill(["role": ""])
    #expect(english.choice("role") == nil)
  }

  @Test func `leave a choice of which there is no such number`() {
    var form = form(russian, 1)
    for text in ["#2", "#-1", "#", "1", "наставник"] { form.fill(["role": text]) }
    #expect(form.choice("role") == 1)
  }

  @Test func `tell what was typed also after the words have changed`() {
    var form = form(russian, 1)
    form.takeWords(of: self.form(["mentor", "mentee"]))
    #expect(form.entries.allSatisfy { $0.text == $0.before })
  }
}
