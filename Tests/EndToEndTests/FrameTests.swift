import Testing

extension EndToEnd {
  struct FrameTests {
    /// Presses a key on a settled screen: how many bytes it took to show what came of it.
    private func bytes(for key: String, in pty: Pty) throws -> Int {
      try pty.settle()
      let before = pty.received.count
      try pty.press(key)
      try pty.settle()
      return pty.received.count - before
    }

    @Test func `sends a frame by one write`() throws {
      let pty = try Pty.probe(columns: 200, lines: 50)
      for _ in 0..<20 {
        try pty.press("n")
        try pty.settle()
      }
      try pty.press("l")
      try pty.settle()
      let sent = pty.received.count
      try pty.press("i")
      try pty.wait(for: "frames 22 writes 22 bytes \(sent) ")
    }

    @Test func `sends everything as synchronized updates`() throws {
      let pty = try Pty.probe()
      try pty.press("n", "d", "l", "s")
      try pty.settle()
      #expect(!pty.modes.on.contains(2026))
      #expect(pty.modes.updates >= 2)
      // The modes that enter the screen come first; nothing else stands outside.
      let entering = "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[?2004h\u{1B}[?1004h"
      #expect(pty.modes.bytesOutside == entering.utf8.count)
    }

    @Test func `sends nothing when nothing has changed`() throws {
      let pty = try Pty.probe()
      try pty.press("l")
      try #expect(bytes(for: "l", in: pty) == 0)
      try #expect(bytes(for: "?", in: pty) == 0)
    }

    @Test func `moves the cursor in a few bytes`() throws {
      let pty = try Pty.probe(columns: 200, lines: 50)
      try pty.press("l")
      try #expect(bytes(for: "d", in: pty) <= 32)
      #expect(pty.screen.cursor == (0, 1))
      #expect(pty.screen.cursorIsVisible)
    }

    @Test func `scrolls a full screen without sending it again`() throws {
      let pty = try Pty.probe(columns: 200, lines: 50)
      try pty.press("l")
      try #expect(bytes(for: "s", in: pty) <= 300)
      #expect(pty.screen.lines[0] == "1 Иванова Анна Сергеевна, воспитатель")
      #expect(pty.screen.lines[48] == "49 Иванова Анна Сергеевна, воспитатель")
      #expect(pty.screen.lines[49].isEmpty)
    }

    @Test func `sleeps while nothing happens`() async throws {
      let pty = try Pty.probe()
      try pty.press("l")
      try pty.settle()
      let state = ProcessState(pty.process)
      let switches = state.voluntarySwitches
      let bytes = pty.received.count
      try await Task.sleep(for: .seconds(1))
      pty.receive(within: .zero)
      #expect(switches > 0)
      #expect(state.voluntarySwitches == switches)
      #expect(pty.received.count == bytes)
    }
  }
}
