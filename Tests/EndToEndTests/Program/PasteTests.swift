import Testing

extension EndToEnd {
  /// Texts that are pasted, and the key Esc, which begins like one.
  struct PasteTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    @Test func `a paste is one edit, one step and one undo`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      let cost = try person.pty.cost { try person.pty.paste("Яшина Ольга\r\nИвановна\tмладшая") }
      #expect(cost.frames == 1)
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга Ивановна младшая")
      try person.press(showing: "F2 Сохранить")
      try person.reads("19 наставляемых")
      try person.press(showing: "Ctrl+Z")
      try person.reads("18 наставляемых")
      try #expect(person.leave() == 0)
      let steps = try home.run("log", "x.kurator").text.split(separator: "\n")
        .filter { $0.hasPrefix("№") }
      #expect(steps.count == 7)
      #expect(steps.dropFirst().first?.contains("добавлен наставляемый") == true)
    }

    @Test func `a paste outside of a field is refused, whatever keys it would press`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      let log = try home.run("log", "x.kurator").text
      try person.pty.paste("6\r\u{1B}[21~q\u{3}")
      try person.reads("Вставить некуда", "18 наставляемых")
      try person.press(showing: "F8 Удалить")
      try person.reads("Удалить наставляемого?")
      try person.pty.paste("д\r")
      try person.pty.settle()
      try person.reads("Удалить наставляемого?")
      try person.press(showing: "Отмена (Н)")
      try #expect(home.run("log", "x.kurator").text == log)
    }

    @Test func `a paste whose end is lost gives the keys back`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.pty.send(Array("\u{1B}[200~abc".utf8))
      try person.reads("Вставить некуда", "18 наставляемых")
      try person.press(showing: "F8 Удалить")
      try person.reads("Удалить наставляемого?")
    }

    @Test func `a megabyte is taken in one frame, and no more of it than the field holds`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.fill("Контакт", "")
      let text = String(repeating: "Иванова Анна;", count: 1_000_000 / 24)
      let cost = try person.pty.cost { try person.pty.paste(text) }
      #expect(cost.frames == 1)
      #expect(cost.bytes < 4_096)
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга")
      try person.press(showing: "F2 Сохранить")
      try person.reads("19 наставляемых")
      try #expect(person.leave() == 0)
      #expect(try home.bytes("x.kurator").count < 1_000_000)
    }

    @Test func `Esc waits for the rest of a key as long as ESCDELAY says`() throws {
      let person = try home.open(
        "x.kurator", "--screen", "mentees", environment: ["ESCDELAY": "3600000"])
      try person.press(showing: "F1")
      let help = person.text
      #expect(help.contains("Клавиши"))
      try person.pty.press("Esc")
      try person.pty.settle()
      #expect(person.text == help)
      // With the next key it is Alt, and no longer the key that closes the help.
      try person.pty.type("k")
      try person.pty.settle()
      #expect(person.text == help)
    }
  }
}
