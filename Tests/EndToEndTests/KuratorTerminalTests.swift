import Foundation
import Glibc
import Testing

extension Pty {
  /// Starts the program on a new sample file, and waits for its first frame.
  static func kurator(
    in folder: URL, environment: [String: String] = [:], columns: Int = 100, lines: Int = 30
  ) throws -> Pty {
    let variables = [
      "TERM": "xterm-256color", "LANG": "ru_RU.UTF-8", "HOME": folder.path(), "TZ": "UTC",
    ].merging(environment) { $1 }
    let settings = folder.appending(components: ".config", "kurator")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    try Data("tour-seen: true\n".utf8).write(to: settings.appending(component: "config.yaml"))
    let file = folder.appending(component: "sample.kurator").path()
    let program = Built.path("kurator")
    let writing = try Pty(
      program, ["demo", file], environment: variables.merging(["TERM": "dumb"]) { $1 })
    try writing.waitForEnd(within: .seconds(60))
    let pty = try Pty(program, [file], environment: variables, columns: columns, lines: lines)
    try pty.wait(within: .seconds(30), until: "the first frame") { pty.screen.isAlternate }
    try pty.settle(within: .seconds(30))
    return pty
  }
}

extension EndToEnd {
  /// The program itself on the terminal; what its screens do is told by the stories.
  struct KuratorTerminalTests {
    private let folder = FileManager.default.temporaryDirectory
      .appending(component: "kurator-terminal-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func remove() { try? FileManager.default.removeItem(at: folder) }

    @Test func `gives the terminal back when a signal ends it`() throws {
      defer { remove() }
      for signal in [SIGTERM, SIGHUP] {
        let pty = try Pty.kurator(in: folder)
        #expect(pty.screen.text.contains("Рябинка"))
        pty.signal(signal)
        try #expect(pty.waitForEnd() == 128 + Int(signal))
        #expect(!pty.screen.isAlternate)
        #expect(pty.isAsBefore)
        #expect(pty.modes.on == [7, 25])
        try FileManager.default.removeItem(at: folder.appending(component: "sample.kurator"))
      }
    }

    @Test func `uses no colour where none is wanted`() throws {
      defer { remove() }
      let pty = try Pty.kurator(in: folder, environment: ["NO_COLOR": "1"])
      let cells = pty.screen.cells.joined()
      #expect(cells.allSatisfy { $0.foreground == nil && $0.background == nil })
      #expect(cells.contains { $0.attributes != 0 })
    }

    @Test func `sleeps while nothing happens`() async throws {
      defer { remove() }
      let pty = try Pty.kurator(in: folder)
      let switches = ProcessState(pty.process).voluntarySwitches
      let bytes = pty.received.count
      try await Task.sleep(for: .seconds(1))
      pty.receive(within: .zero)
      #expect(ProcessState(pty.process).voluntarySwitches == switches)
      #expect(pty.received.count == bytes)
    }

    @Test func `a lone Esc is a key soon, and a key costs few bytes`() throws {
      defer { remove() }
      let pty = try Pty.kurator(in: folder)
      let bytes = pty.received.count
      let start = ContinuousClock.now
      try pty.press("Down")
      try pty.settle()
      #expect((1...1024).contains(pty.received.count - bytes))
      try pty.press("F1")
      try pty.settle()
      let help = pty.screen.text
      let pressed = ContinuousClock.now
      try pty.press("Esc")
      try pty.wait(until: "the screen before the help") { pty.screen.text != help }
      print(
        "Esc acted within \(ContinuousClock.now - pressed); Down and F1 took \(pressed - start)")
    }

    @Test(arguments: [(1, 1), (20, 5), (60, 15), (300, 100)])
    func `lives in any window`(columns: Int, lines: Int) throws {
      defer { remove() }
      let pty = try Pty.kurator(in: folder, columns: columns, lines: lines)
      try pty.press("Down", "2", "3")
      try pty.settle()
      #expect(!pty.hasEnded)
      pty.resize(columns: 110, lines: 31)
      try pty.wait(for: "Рябинка")
    }
  }
}
