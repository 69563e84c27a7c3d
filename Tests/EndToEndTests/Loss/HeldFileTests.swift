import Glibc
import Testing

extension EndToEnd {
  /// Another program holds the file for longer than anybody waits without a word.
  struct HeldFileTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    /// The lock that every program takes that is about to write, or the one that it writes under,
    /// as SQLite takes them.
    private final class Hold {
      private let descriptor: Int32
      private let bytes: (first: Int64, count: Int64)

      init(_ path: String, againstReading: Bool = false) {
        bytes = againstReading ? (0x4000_0000, 512) : (0x4000_0001, 1)
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        #expect(set(F_WRLCK) == 0)
      }

      func end() {
        #expect(set(F_UNLCK) == 0)
        close(descriptor)
      }

      private func set(_ kind: Int32) -> Int32 {
        var lock = flock()
        lock.l_type = Int16(kind)
        lock.l_whence = Int16(SEEK_SET)
        // Where SQLite keeps the bytes whose lock makes others wait.
        lock.l_start = Int(bytes.first)
        lock.l_len = Int(bytes.count)
        return fcntl(descriptor, F_SETLK, &lock)
      }
    }

    @Test func `a save that waits is told, and Esc ends the waiting with nothing lost`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      let hold = Hold(home.path("x.kurator"))
      try person.pty.press("F2")
      try person.reads("Файл занят другой программой, ожидание до 5")
      // What is kept of the form may wait before the save.
      while person.text.contains("Сохраняется") {
        if person.text.contains("ожидание") { try person.pty.press("Esc") }
        person.pty.receive(within: .milliseconds(50))
      }
      try person.reads("занят другой программой")
      try person.readsLine("Группа / место работы", "Васильки")
      hold.end()
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try #expect(person.leave() == 0)
    }

    @Test func `a file that is held is opened at its screen as soon as it is let go`() throws {
      let hold = Hold(home.path("x.kurator"), againstReading: true)
      let person = Coordinator(try home.start("x.kurator", "--screen", "mentees"))
      try person.reads("Новая программа")
      try person.reads("Файл занят другой программой, ожидание до 60")
      hold.end()
      try person.readsLine("›", "Абрамова Ольга")
      #expect(!person.text.contains("ожидание"))
      try #expect(person.leave() == 0)
    }

    @Test func `Esc waits no longer for a held file, and leads to the start screen`() throws {
      let hold = Hold(home.path("x.kurator"), againstReading: true)
      let person = Coordinator(try home.start("x.kurator"))
      try person.reads("Файл занят другой программой, ожидание до 60")
      try person.pty.press("Esc")
      try person.reads("занят другой программой: закройте её и повторите")
      #expect(!person.text.contains("ожидание"))
      hold.end()
      try #expect(person.leave() == 0)
    }

    @Test func `the program can be left while it waits for a held file`() throws {
      let hold = Hold(home.path("x.kurator"), againstReading: true)
      let person = Coordinator(try home.start("x.kurator"))
      try person.reads("Файл занят другой программой, ожидание до 60")
      try #expect(person.leave() == 0)
      hold.end()
    }

    @Test func `a save that waits goes on by itself when the file is let go`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      let hold = Hold(home.path("x.kurator"))
      try person.pty.press("F2")
      try person.reads("Файл занят другой программой, ожидание до 5")
      hold.end()
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      #expect(!person.text.contains("ожидание"))
      try #expect(person.leave() == 0)
    }
  }
}
