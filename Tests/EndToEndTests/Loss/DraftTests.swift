import Foundation
import Testing

extension EndToEnd {
  /// The program ends without a word amid a form: no more is lost than what was typed in the last
  /// second.
  struct DraftTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    /// Kills the program once it rests, and opens the file again.
    private func killed(_ person: Coordinator) throws -> Coordinator {
      try kill(person)
      try #expect(home.run("verify", "x.kurator").status == 0)
      return try home.open("x.kurator")
    }

    /// Kills the program once it rests.
    private func kill(_ person: Coordinator) throws {
      try person.pty.settle(within: Coordinator.patience)
      try person.pty.wait(within: Coordinator.patience, until: "the program to rest") {
        person.pty.state.waitsForEver
      }
      // What it keeps when the keyboard rests is written beside.
      try person.pty.settle(within: Coordinator.patience)
      person.pty.signal(9)
      try person.pty.waitForEnd(within: Coordinator.patience)
    }

    @Test func `a card comes back with every field, also the one being typed, the cursor in it`()
      throws
    {
      var person = try home.open("x.kurator", "--screen", "mentees")
      let log = try home.run("log", "x.kurator").text
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
      try person.fill("Контакт", "+7 900 000-00-02")
      person = try killed(person)
      try #expect(home.run("log", "x.kurator").text == log)
      try person.reads("Новый наставляемый")
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
      try person.readsLine("Контакт", "+7 900 000-00-02")
      #expect(person.line.holds(["Контакт"]))

      try person.replace("Контакт", "+7 900 000-00-03")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Яшина Ольга Ивановна")
      person = try killed(person)
      try person.readsLine("›", "Яшина Ольга Ивановна")
      #expect(!person.shows("F2 Сохранить"))
      try #expect(person.leave() == 0)
    }

    /// The program is told to end while the keyboard has not rested yet.
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal that asks for the end keeps the field being typed`(signal: Int32) throws {
      var person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.focus("Фамилия, имя, отчество")
      try person.pty.type("Яшина Ольга")
      try person.pty.wait(for: "Яшина Ольга")
      person.pty.signal(signal)
      #expect(try person.pty.waitForEnd(within: Coordinator.patience) == 128 + Int(signal))
      person = try home.open("x.kurator")
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга")
    }

    /// A shell and the kernel both hang up, and whoever shuts down sends TERM too.
    @Test(arguments: [[SIGHUP], [SIGTERM, SIGHUP], [SIGHUP, SIGTERM], [SIGINT, SIGHUP]])
    func `signals that come together keep the field being typed`(signals: [Int32]) throws {
      var person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.focus("Фамилия, имя, отчество")
      try person.pty.type("Яшина Ольга")
      try person.pty.wait(for: "Яшина Ольга")
      for signal in signals {
        person.pty.signal(signal)
        person.pty.receive(within: .milliseconds(1))
      }
      // One that comes while the one before waits would count as the same.
      for _ in 0..<30 {
        person.pty.signal(SIGHUP)
        person.pty.receive(within: .milliseconds(1))
      }
      let status = try person.pty.waitForEnd(within: Coordinator.patience)
      #expect(status == 128 + Int(signals[0]))
      person = try home.open("x.kurator")
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга")
    }

    @Test func `a window of a shell that is closed keeps the field being typed`() throws {
      var person = try home.openInShell(
        "x.kurator --screen mentees --lang ru", by: "/bin/bash", ["--norc", "--noediting", "-i"])
      try person.press(showing: "F6 Новый")
      try person.focus("Фамилия, имя, отчество")
      try person.pty.type("Яшина Ольга")
      try person.pty.wait(for: "Яшина Ольга")
      let session = person.pty.process
      person.pty.hangUp()
      try person.pty.wait(within: Coordinator.patience, until: "the end of all its processes") {
        ProcessState.ofSession(session).isEmpty
      }
      person = try home.open("x.kurator")
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга")
    }

    @Test func `a window that is closed keeps the field being typed`() throws {
      var person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.focus("Фамилия, имя, отчество")
      try person.pty.type("Яшина Ольга")
      try person.pty.wait(for: "Яшина Ольга")
      person.pty.hangUp()
      _ = try person.pty.waitForEnd(within: Coordinator.patience)
      person = try home.open("x.kurator")
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга")
    }

    @Test func `a form that was left without saving does not come back`() throws {
      var person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Контакт", "+7 900 000-00-02")
      try person.pty.press("Tab")
      person = try killed(person)
      try person.readsLine("Контакт", "+7 900 000-00-02")
      try person.press(showing: "Esc Назад")
      try person.reads("Закрыть форму?")
      try person.press(showing: "Закрыть без сохранения (Д)")
      try person.readsLine("›", "Абрамова Ольга Игоревна")
      person = try killed(person)
      try person.readsLine("›", "Абрамова Ольга Игоревна")
      #expect(!person.shows("F2 Сохранить"))
    }

    @Test func `a consent comes back over the consents of its person`() throws {
      var person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "С Согласия")
      try person.press(showing: "Ins")
      try person.replace("Подписано", "01.10.2026")
      try person.pty.press("Tab")
      person = try killed(person)
      try person.reads("Согласия: Абрамова Ольга Игоревна", "Новое согласие с бумаги")
      try person.readsLine("Подписано", "01.10.2026")
    }

    @Test func `a consent for all who are marked comes back with their marks`() throws {
      var person = try home.open("x.kurator", "--screen", "mentees")
      for _ in 0..<3 { try person.pty.press("Ins") }
      try person.type("g")
      try person.reads("Согласие всем помеченным")
      try person.replace("Подписано", "01.10.2026")
      try person.pty.press("Tab")
      person = try killed(person)
      try person.reads("Согласие всем помеченным", "из 3")
      try person.readsLine("Подписано", "01.10.2026")
      try person.press(showing: "Esc Назад")
      try person.reads("Закрыть форму?")
      try person.press(showing: "Закрыть без сохранения (Д)")
      try person.missesNow("Согласие всем помеченным")
      person = try killed(person)
      #expect(!person.shows("Согласие всем помеченным"))
    }

    @Test func `a new programme comes back where there is no file yet, and goes once it is made`()
      throws
    {
      let empty = try Home()
      var person = try empty.open()
      try person.press(showing: "Т Новая программа")
      try person.fill("Краткое название", "Сад у реки")
      try person.fill("Полное название", "МБДОУ «Сад у реки»")
      try person.pty.press("Tab")
      try kill(person)
      person = try empty.open()
      try person.readsLine("Краткое название", "Сад у реки")
      try person.readsLine("Полное название", "МБДОУ «Сад у реки»")
      try person.press(showing: "F2 Готово")
      try person.reads("Сад у реки · 2026/27")
      try kill(person)
      person = try empty.open()
      try person.reads("Сад у реки · 2026/27")
      #expect(!person.shows("F2 Готово"))
    }

    @Test func `a backup does not carry what stands in a form, and the form stays`() throws {
      var person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
      try person.pty.press("Tab")
      try kill(person)
      try #expect(home.run("backup", "x.kurator", "b.kurator").status == 0)
      person = try home.open("b.kurator", "--screen", "mentees")
      try person.readsLine("›", "Абрамова Ольга Игоревна")
      try #expect(person.leave() == 0)
      person = try home.open("x.kurator")
      try person.reads("Новый наставляемый")
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
    }

    @Test func `words being typed as an answer come back, and are kept by whoever leaves them`()
      throws
    {
      var person = try home.open("x.kurator", "--screen", "mentees")
      try person.enter("Яшина Ольга Ивановна")
      try person.type("a")
      try person.reads("\n 1. Сталкивались")
      try person.type("д")
      try person.reads("Ответ:")
      try person.type("в школе рядом")
      person = try killed(person)
      try person.reads("Возвращено незаконченное: ответ в анкете", "Ответ: в школе рядом")
      try person.type("!")
      try person.reads("Ответ: в школе рядом!")
      let answers = try home.run("log", "x.kurator").text.ranges(of: "ответ в анкету").count
      try #expect(person.leave() == 0)
      let kept = try home.run("log", "x.kurator").text.ranges(of: "ответ в анкету").count
      #expect(kept == answers + 1)
      person = try home.open("x.kurator")
      try person.reads("Яшина Ольга Ивановна", "в школе рядом!")
      #expect(!person.text.contains("Возвращено"))
    }

    @Test func `a copy of the file does not open with the form of the original`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
      try person.fill("Контакт", "+7 900 000-00-02")
      try kill(person)
      try home.bytes("x.kurator").write(to: home.folder.appending(component: "copy.kurator"))
      let inspector = try home.open("copy.kurator", "--screen", "mentees")
      try inspector.reads("F6 Новый")
      #expect(!inspector.text.contains("Яшина"))
      try #expect(inspector.leave() == 0)
      let again = try home.open("x.kurator")
      try again.readsLine("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
    }

    @Test func `the card of the organisation comes back`() throws {
      var person = try home.open("x.kurator", "--screen", "now")
      try person.pty.press("Ctrl+O")
      try person.reads("Краткое название")
      try person.replace("Краткое название", "Сад у реки")
      try person.pty.press("Tab")
      person = try killed(person)
      try person.readsLine("Краткое название", "Сад у реки")
      try person.press(showing: "F2")
      try person.reads("Сад у реки · 2026/27")
      person = try killed(person)
      try person.reads("Сад у реки · 2026/27")
      #expect(!person.shows("F2 Сохранить"))
    }

    @Test func `a form that only stands open writes nothing`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга")
      try person.pty.press("Tab")
      try person.pty.settle(within: Coordinator.patience)
      try person.pty.wait(within: Coordinator.patience, until: "the program to rest") {
        person.pty.state.waitsForEver
      }
      let writes = person.pty.state.writes
      person.pty.receive(within: .seconds(1))
      #expect(person.pty.state.writes == writes)
    }
  }
}
