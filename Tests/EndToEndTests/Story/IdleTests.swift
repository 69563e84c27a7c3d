import Foundation
import Testing

extension EndToEnd {
  /// A program that nobody touches.
  struct IdleTests {
    private let home: Home

    init() throws { home = try Home() }

    @Test func `no thread wakes and no byte is written while nobody does anything`() throws {
      try home.putDemo(at: Coordinator.file)
      let person = try home.open(Coordinator.file, "--screen", "board")
      try person.reads("Сохранено")
      try person.press(showing: "F5 Принять")
      try person.reads("Ctrl+Z")
      try person.press(showing: "6")
      try expectIdle(person)
      try #expect(person.leave() == 0)
    }

    @Test func `no thread wakes after files that are no programmes were refused`() throws {
      try #expect(home.run("demo", "b.kurator").status == 0)
      var bytes = try home.bytes("b.kurator")
      bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
      try bytes.write(to: home.folder.appending(component: "b.kurator"))
      try home.put("письмо", at: "a.kurator")
      let person = try home.open()
      try person.press(showing: "Щ Открыть")
      for name in ["a.kurator", "b.kurator"] {
        try person.replace("Файл программы", home.path(name))
        try person.press(showing: "F2 Готово")
        try person.reads("\(name) – не программа наставничества")
      }
      try expectIdle(person)
      try #expect(person.leave() == 0)
    }

    private func expectIdle(_ person: Coordinator) throws {
      let (threads, bytes) = try (
        ProcessState(person.pty.process).threads(), person.pty.received.count
      )
      #expect(threads.count >= 2)
      person.pty.receive(within: .seconds(3))
      try #expect(ProcessState(person.pty.process).threads() == threads)
      #expect(person.pty.received.count == bytes)
    }
  }
}
