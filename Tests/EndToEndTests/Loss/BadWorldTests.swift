import Foundation
import Glibc
import Testing

extension EndToEnd {
  /// Files and disks that are not as they must be: one clear sentence, and nothing lost.
  struct BadWorldTests {
    private let home: Home

    init() throws { home = try Home() }

    /// A file that cannot be opened, by the place in its head that tells so.
    enum BadFile: CaseIterable {
      case newer, ofAnotherProgram, ofNoDatabase

      var sentence: String {
        switch self {
        case .newer: "записан более новой версией (99): обновите kurator, файл не изменён"
        case .ofAnotherProgram, .ofNoDatabase: "не программа наставничества, файл не изменён"
        }
      }

      func spoil(_ bytes: inout Data) {
        switch self {
        case .newer: bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        case .ofAnotherProgram: bytes.replaceSubrange(68..<72, with: [0, 0, 0, 1])
        case .ofNoDatabase: bytes = Data("Список педагогов\nИванова\n".utf8)
        }
      }
    }

    @Test(arguments: BadFile.allCases)
    func `a file that is not ours is left as it is, with a sentence why`(bad: BadFile) throws {
      try home.putDemo()
      var bytes = try home.bytes("x.kurator")
      bad.spoil(&bytes)
      try bytes.write(to: home.folder.appending(component: "x.kurator"))

      let pty = try home.start("x.kurator")
      try #expect(pty.waitForEnd(within: Coordinator.patience) == 3)
      #expect(!pty.screen.isAlternate && pty.isAsBefore)
      let said = pty.screen.lines.filter { !$0.isEmpty }
      #expect(said.joined().contains(bad.sentence))

      let person = try home.open()
      try person.press(showing: "Щ Открыть")
      try person.fill("Файл программы", home.path("x.kurator"))
      try person.press(showing: "F2 Готово")
      try person.reads(bad.sentence)
      try person.readsLine("Файл программы", "x.kurator")
      try #expect(person.leave() == 0)
      try #expect(home.bytes("x.kurator") == bytes)
      try #expect(home.names() == ["x.kurator"])
    }

    @Test(arguments: ["/proc/сад.kurator", "/нет такой папки/сад.kurator"])
    func `a programme that has no place to be is told at once, and the form stays`(path: String)
      throws
    {
      let person = try home.open()
      try person.press(showing: "Т Новая программа")
      for label in ["Краткое название", "Полное название", "Место", "Должность руководителя"] {
        try person.fill(label, "Рябинка")
      }
      try person.fill("Руководитель", "Смирнова Ольга Петровна")
      try person.fill("Файл", path)
      try person.press(showing: "F2 Готово")
      try person.readsLine(path, "нет папки")
      try person.readsLine("Файл", path)
      try person.readsLine("Руководитель", "Смирнова Ольга Петровна")
      try #expect(person.quitLosingText(showing: "F10 Выход") == 0)
      try #expect(home.names().isEmpty)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "this machine lets nobody make a disk"))
    func `a full disk keeps nothing half, and what was typed waits for room`() throws {
      let disk = try SmallDisk(in: home, bytes: 2 << 20)
      try #expect(home.run("demo", "disk/x.kurator").status == 0)
      let person = try home.open("disk/x.kurator", "--screen", "mentees")
      try person.press(showing: "F6 Новый")
      try person.fill("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
      try disk.fill()
      try person.press(showing: "F2 Сохранить")
      try person.reads("на диске нет места. Освободите его и повторите")
      try person.readsLine("Фамилия, имя, отчество", "Яшина Ольга Ивановна")
      try disk.clear()
      try person.press(showing: "F2 Сохранить")
      try person.readsLine("›", "Яшина Ольга Ивановна")
      try #expect(person.leave() == 0)
      try #expect(home.run("verify", "disk/x.kurator").status == 0)
      try #expect(home.run("log", "disk/x.kurator").text.contains("добавлен наставляемый"))
    }

    @Test(.enabled(if: SmallDisk.isPossible, "this machine lets nobody make a disk"))
    func `a programme that finds no room leaves no file behind`() throws {
      let disk = try SmallDisk(in: home, bytes: 1 << 16)
      try disk.fill()
      let made = try home.run("new", "disk/x.kurator")
      #expect(made.status == 3)
      #expect(made.text.contains("на диске нет места. Освободите его и повторите"))
      try disk.clear()
      try #expect(FileManager.default.contentsOfDirectory(atPath: disk.folder.path()).isEmpty)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "this machine lets nobody make a disk"))
    func `a folder that cannot be written is told in a sentence`() throws {
      let disk = try SmallDisk(in: home, bytes: 4 << 20)
      try #expect(home.run("demo", "disk/x.kurator").status == 0)
      let bytes = try home.bytes("disk/x.kurator")
      try disk.seal()
      let pty = try home.start("disk/x.kurator")
      try #expect(pty.waitForEnd(within: Coordinator.patience) == 3)
      #expect(!pty.screen.isAlternate && pty.isAsBefore)
      let said = pty.screen.lines.filter { !$0.isEmpty }.joined()
      #expect(said.contains("нет права записи. Скопируйте файл туда, где писать можно"))
      try #expect(home.bytes("disk/x.kurator") == bytes)
    }
  }
}
