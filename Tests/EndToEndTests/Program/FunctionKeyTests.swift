import Testing

extension EndToEnd {
  /// The keys of the function row, as terminals of different makes send them.
  struct FunctionKeyTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    /// A make of terminal, and what it sends for F1 to F4; from F6 on all send the same.
    enum Make: CaseIterable {
      case xterm, putty, linuxConsole

      func bytes(_ number: Int) -> [UInt8] {
        switch self {
        case .xterm: Array("\u{1B}O\("PQRS".map(String.init)[number - 1])".utf8)
        case .putty: Array("\u{1B}[1\(number)~".utf8)
        case .linuxConsole: Array("\u{1B}[[\("ABCD".map(String.init)[number - 1])".utf8)
        }
      }
    }

    @Test(arguments: Make.allCases)
    func `F1 helps, F3 shows, F4 edits, F2 saves, F7 finds, F10 quits`(make: Make) throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.pty.send(make.bytes(1))
      try person.reads("Клавиши: Наставляемые")
      try person.pty.send(make.bytes(1))
      try person.missesNow("Клавиши: Наставляемые")
      try person.pty.send(make.bytes(3))
      try person.reads("Анкета наставляемого (первый этап опроса)")
      try person.press(showing: "Esc Назад")
      try person.pty.send(make.bytes(4))
      try person.reads("F2 Сохранить")
      try person.replace("Контакт", "+7 900 000-00-0\(make.bytes(1).count)")
      try person.pty.send(make.bytes(2))
      try person.missesNow("F2 Сохранить")
      try person.reads("+7 900 000-00-0\(make.bytes(1).count)")
      try person.pty.press("F7")
      try person.reads("Найти:")
      try person.pty.press("F10")
      try #expect(person.pty.waitForEnd(within: Coordinator.patience) == 0)
    }
  }
}
