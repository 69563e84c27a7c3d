import Foundation
import Testing

extension EndToEnd {
  /// Another program writes to the file that is on the screen, and nobody touches a key.
  struct OtherProgramTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    @Test func `each change comes up by itself, and the selected row stays where it is`() throws {
      let person = try home.open("x.kurator", "--screen", "history")
      try person.reads("5 шагов")
      try person.pty.press("Down")
      try person.readsLine("›", "Пара закреплена")
      try #expect(home.run("undo", "x.kurator").status == 0)
      try person.reads("6 шагов", "Файл изменила другая программа")
      try person.readsLine("›", "Пара закреплена")
      try #expect(home.run("undo", "x.kurator").status == 0)
      try person.reads("7 шагов")
      try person.readsLine("›", "Пара закреплена", "→ Ctrl+Y")
    }

    @Test func `a half-typed field stays while the rest takes over what has changed`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильк")
      try #expect(home.run("undo", "x.kurator").status == 0)
      try person.reads("Файл изменила другая программа")
      try person.type("и")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try person.readsLine("›", "Абрамова Ольга", "—")
    }

    @Test func `the program's own changes are told as nobody else's`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      // Whatever was told of it stands among the messages below what is told of another program.
      try #expect(home.run("undo", "x.kurator").status == 0)
      try person.reads("Файл изменила другая программа")
      try person.pty.press("Alt+n")
      try person.reads("Последние сообщения")
      let told = person.lines.filter { $0.contains("другая программа") }
      #expect(told.count == 1 && !told.joined().contains("×"))
    }
  }
}
