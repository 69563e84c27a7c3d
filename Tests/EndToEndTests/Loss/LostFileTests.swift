import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// The open file is replaced, moved or deleted, and nobody touches a key.
  struct LostFileTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    private func move(_ name: String, to other: String) {
      #expect(rename(home.path(name), home.path(other)) == 0)
    }

    /// Another file takes the name, as cloud folders do it.
    private func replace() throws {
      try home.putDemo(at: "b.kurator")
      try #expect(home.run("undo", "b.kurator").status == 0)
      move("b.kurator", to: "x.kurator")
    }

    @Test func `a replaced file is told at once, and opened where the reader was`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try person.pty.press("Down")
      try person.readsLine("›", "Аксёнова Дарья Павловна")
      try replace()
      try person.reads("Файл программы заменён", "Не сохраняется: файл заменён")
      #expect(!person.text.contains("Сохранено"))
      try person.pty.press("Right", "Enter")
      try person.missesNow("Не сохраняется")
      try person.reads("Сохранено", "Прежнее, чего нет в новом файле, сохранено рядом")
      try person.readsLine("›", "Аксёнова Дарья Павловна")
      try #expect(person.leave() == 0)
      // What the new file does not have is in a copy beside it.
      let names = try home.names()
      #expect(names.count == 2 && names.first?.hasPrefix("x 2026-10-05 ") == true)
      try #expect(home.run("verify", names[0]).status == 0)
    }

    @Test func `a link that is pointed to another file is told at once`() throws {
      #expect(symlink(home.path("x.kurator"), home.path("link.kurator")) == 0)
      let person = try home.open("link.kurator", "--screen", "mentees")
      try person.readsLine("›", "Абрамова Ольга")
      try home.putDemo(at: "b.kurator")
      #expect(symlink(home.path("b.kurator"), home.path("new.kurator")) == 0)
      move("new.kurator", to: "link.kurator")
      try person.reads("Файл программы заменён")
    }

    @Test func `what is typed goes over into the new file`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      try replace()
      try person.reads("Файл программы заменён")
      try person.pty.press("Right", "Enter")
      try person.reads("Возвращено незаконченное")
      try person.readsLine("Группа / место работы", "Васильки")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try #expect(person.leave() == 0)
      let shown = try home.run("show", "mentees", "--file", "x.kurator", "--size", "120x40")
      #expect(shown.text.contains("Васильки"))
    }

    @Test func `a deleted file is saved elsewhere with all that is typed`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      #expect(unlink(home.path("x.kurator")) == 0)
      try person.reads("Файла программы нет на месте", "Не сохраняется: нет файла")
      try person.pty.press("Esc")
      try person.missesNow("Файла программы нет на месте")
      // Saving is refused, and the form stays.
      try person.press(showing: "F2 Сохранить")
      try person.reads("изменение не записано")
      try person.readsLine("Группа / место работы", "Васильки")
      try person.pty.press("Alt+a")
      try person.replace("Новый файл", home.path("y.kurator"))
      try person.pty.press("Enter")
      try person.reads("работа продолжается в новом файле")
      try person.readsLine("Группа / место работы", "Васильки")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try #expect(person.leave() == 0)
      try #expect(home.names() == ["y.kurator"])
      try #expect(home.run("verify", "y.kurator").status == 0)
      let shown = try home.run("show", "mentees", "--file", "y.kurator", "--size", "120x40")
      #expect(shown.text.contains("Васильки"))
    }

    @Test func `a file that is moved away and back is told twice, and all goes on`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      move("x.kurator", to: "z.kurator")
      try person.reads("Файла программы нет на месте")
      move("z.kurator", to: "x.kurator")
      try person.reads("снова на месте")
      try person.missesNow("Файла программы нет на месте")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try #expect(person.leave() == 0)
      try #expect(home.names() == ["x.kurator"])
    }

    /// Writes bytes over what is in the open file, which stays the same file.
    private func overwrite(with bytes: Data) throws {
      let handle = try FileHandle(forWritingTo: URL(filePath: home.path("x.kurator")))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: bytes)
      try handle.close()
    }

    @Test func `an emptied file is told at once, and saved elsewhere with all that was in it`()
      throws
    {
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try overwrite(with: Data())
      try person.reads("Файл программы пуст", "Не сохраняется: файл пуст")
      try person.pty.press("Esc")
      // Pages that were not looked at yet are read on.
      try person.type("3")
      try person.reads("Наставники")
      try person.pty.press("F10")
      try person.reads("Завершить без копии?")
      try person.pty.press("Esc", "Alt+a")
      try person.replace("Новый файл", home.path("y.kurator"))
      try person.pty.press("Enter")
      try person.reads("работа продолжается в новом файле")
      try #expect(person.leave() == 0)
      try #expect(home.run("verify", "y.kurator").status == 0)
      let shown = try home.run("show", "mentees", "--file", "y.kurator", "--size", "120x40")
      #expect(shown.text.contains("Васильки"))
    }

    @Test func `another programme that is written over the file is told at once, and opened`()
      throws
    {
      try home.putDemo(at: "b.kurator")
      try #expect(home.run("undo", "b.kurator").status == 0)
      let other = try Data(contentsOf: URL(filePath: home.path("b.kurator")))
      #expect(unlink(home.path("b.kurator")) == 0)
      let person = try home.open("x.kurator", "--screen", "mentees")
      try person.readsLine("›", "Абрамова Ольга")
      try person.press(showing: "F4 Изменить")
      try person.replace("Группа / место работы", "Васильки")
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Абрамова Ольга", "Васильки")
      try overwrite(with: other)
      try person.reads("В файле программы другое содержание")
      try person.pty.press("Right", "Enter")
      try person.reads("Сохранено", "Прежнее, чего нет в новом файле, сохранено рядом")
      try #expect(person.leave() == 0)
      let names = try home.names()
      #expect(names.count == 2 && names.first?.hasPrefix("x 2026-10-05 ") == true)
      try #expect(home.run("verify", names[0]).status == 0)
    }

    @Test func `the end is asked about while the file is gone`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      #expect(unlink(home.path("x.kurator")) == 0)
      try person.reads("Файла программы нет на месте")
      try person.pty.press("F10")
      try person.reads("Завершить без копии?")
      try person.type("д")
      try #expect(person.pty.waitForEnd(within: Coordinator.patience) == 0)
      try #expect(home.names() == [])
    }

    @Test func `a folder that cannot be written is told, and another one takes the copy`() throws {
      let person = try home.open("x.kurator", "--screen", "mentees")
      #expect(unlink(home.path("x.kurator")) == 0)
      try person.reads("Файла программы нет на месте")
      try person.pty.press("Left", "Enter")
      try person.replace("Новый файл", "/sys/y.kurator")
      try person.pty.press("Enter")
      try person.reads("/sys/y.kurator: нет права записи")
      try person.readsLine("Новый файл", "/sys/y.kurator")
      try person.replace("Новый файл", home.path("y.kurator"))
      try person.pty.press("Enter")
      try person.reads("работа продолжается в новом файле")
      try #expect(person.leave() == 0)
      try #expect(home.run("verify", "y.kurator").status == 0)
    }
  }
}
