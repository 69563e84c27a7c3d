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

    /// The lock that every program takes that is about to write.
    private final class Hold {
      private let descriptor: Int32

      init(_ path: String) {
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
        // Where SQLite keeps the byte whose lock makes others wait.
        lock.l_start = 0x4000_0001
        lock.l_len = 1
        return fcntl(descriptor, F_SETLK, &lock)
      }
    }

    @Test func `a save that waits is told, and Esc ends the waiting with nothing lost`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      let hold = Hold(home.path("x.kurator"))
      try person.pty.press("F2")
      try person.reads("Файл занят другой программой, ожидание…")
      // What is kept of the form may wait before the save.
      while person.text.contains("Сохраняется") {
        if person.text.contains("ожидание…") { try person.pty.press("Esc") }
        person.pty.receive(within: .milliseconds(50))
      }
      try person.reads("занят другой программой")
      try person.readsLine("Группа / место работы", "Васильки")
      hold.end()
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try #expect(person.leave() == 0)
    }

    @Test func `a save that waits goes on by itself when the file is let go`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      let hold = Hold(home.path("x.kurator"))
      try person.pty.press("F2")
      try person.reads("Файл занят другой программой, ожидание…")
      hold.end()
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      #expect(!person.text.contains("ожидание…"))
      try #expect(person.leave() == 0)
    }
  }
}
