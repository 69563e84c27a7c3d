import Testing

extension EndToEnd {
  struct InputTests {
    @Test func `reads a paste of a megabyte in less than three seconds`() throws {
      let pty = try Pty.probe()
      let text = String(repeating: "Иванова Анна;", count: 1_000_000 / 24)
      let start = ContinuousClock.now
      try pty.paste(text)
      try pty.settle()
      #expect(ContinuousClock.now - start < .seconds(3))
      try pty.press("p")
      try pty.wait(for: "прочитано \(text.utf8.count + 12 + 1)")
    }

    @Test func `threads wake it, and it sleeps again`() throws {
      let pty = try Pty.probe()
      try pty.press("w")
      try pty.wait(for: "разбужен")
      try pty.settle()
      let switches = ProcessState(pty.process).voluntarySwitches
      try pty.press("d")
      try pty.settle()
      // One sleep ends by the key, the next begins after it.
      #expect(ProcessState(pty.process).voluntarySwitches - switches <= 3)
    }

    @Test(arguments: [("c", "\u{1B}]52;c;0YI=\u{1B}\\"), ("t", "\u{1B}]2;Проба31m\u{1B}\\")])
    func `asks the terminal for what is not drawn`(key: String, sequence: String) throws {
      let pty = try Pty.probe()
      try pty.press(key)
      try pty.settle()
      #expect(String(decoding: pty.received, as: UTF8.self).contains(sequence))
    }

    @Test func `keeps its title to itself on a terminal that has none`() throws {
      let pty = try Pty.probe(term: "linux")
      try pty.press("t")
      try pty.settle()
      #expect(!String(decoding: pty.received, as: UTF8.self).contains("Проба"))
    }
  }
}
