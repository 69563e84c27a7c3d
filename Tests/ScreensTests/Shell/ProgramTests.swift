import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct ProgramTests {
  @Test func `starts with the choice of a programme`() {
    let stage = Stage()
    #expect(stage.lines.contains { $0.contains("Новая программа") })
    #expect(stage.lines.last?.contains("F9 Меню") == true)
  }

  @Test func `opens a programme where its reader was`() throws {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/a.kurator", overview, Session(chapter: .now, rows: [.mentees: 7])))

    #expect(stage.program.chapter == .now)
    #expect(stage.program.session == Session(chapter: .now, rows: [.mentees: 7]))
    #expect(stage.lines[0].contains("Детский сад № 12 «Рябинка» · 2026/27"))
    #expect(stage.lines[0].hasSuffix("Сохранено 14:05"))
  }

  @Test func `tells where the file of a new programme is, and of that alone`() throws {
    var stage = Stage()
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    let new = NewProgramme(path: nil, programme: overview.programme, roadmap: .builtIn)
    _ = stage.program.fulfil([.effect(.create(new))])
    stage.send(.opened(path: "/home/anna/Рябинка.kurator", overview, nil))
    #expect(stage.program.notice?.text == "Программа создана: /home/anna/Рябинка.kurator")
    try stage.press("Ctrl+S")
    #expect(
      stage.program.notice?.text
        == "Каждое изменение сохраняется сразу. Последнее – в 14:05. "
        + "Alt+С – копия. Файл: /home/anna/Рябинка.kurator")

    var other = Stage()
    other.send(.opened(path: "/a.kurator", overview, nil))
    #expect(other.program.notice == nil)
  }

  @Test func `counts the rows that were copied, and says where to`() {
    let rows = CopiedText("Имя\nАнна\n", rows: 1)
    let russian = Language.russian.words.shell
    #expect(russian.copied(.terminal(rows)) == "Скопировано: 1 строка – в буфер обмена терминала")
    #expect(russian.copied(.desktop(rows)) == "Скопировано: 1 строка – в буфер обмена")
    #expect(
      russian.copied(.file(path: "/a.txt", CopiedText("", rows: 12)))
        == "Скопировано: 12 строк – в файл /a.txt: буфер обмена недоступен")
    #expect(russian.copied(.desktop(CopiedText("/a"))) == "Скопировано в буфер обмена: /a")
    let english = Language.english.words.shell
    #expect(english.copied(.terminal(rows)) == "Copied: 1 row, to the terminal’s clipboard")
    #expect(english.copied(.desktop(CopiedText("", rows: 2))) == "Copied: 2 rows, to the clipboard")
  }

  @Test func `says that a sample is one`() throws {
    let stage = try Stage(at: .now, isDemo: true)
    #expect(stage.lines[0].contains("ДЕМО"))
  }

  @Test func `drops answers to older requests`() throws {
    var stage = try Stage(at: .now)
    let first = stage.effects
    stage.send(.changedOutside)
    for effect in first {
      guard case .load(.board, let request) = effect else { continue }
      stage.send(.loaded(.board, request: request, .failure(.busy(path: "/a.kurator"))))
    }
    #expect(!stage.lines.joined().contains("/a.kurator"))
  }

  @Test func `tells what was undone`() throws {
    var stage = try Stage(at: .now)
    _ = stage.takeWishes()
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(1))])
    #expect(stage.lines[0].hasSuffix("Сохраняется…"))

    let receipt = Receipt(step: Step.ID(9), title: .addMentee, at: Samples.moment)
    stage.send(.performed(.undo, .success(receipt)))
    #expect(stage.lines[0].contains("\(receipt.at.clock) · Ctrl+Z"))
    #expect(stage.lines.joined().contains("Отменено: добавлен наставляемый"))
  }

  @Test func `tells what was written and how it is taken back`() throws {
    var stage = try Stage(at: .now)
    let receipt = Receipt(step: Step.ID(9), title: .removeMentee, at: Samples.moment)
    let change = Change([.people(.removeMentee(Mentee.ID(1)))], .removeMentee)
    stage.send(.performed(change, .success(receipt)))
    #expect(stage.lines.joined().contains("Записано: удалён наставляемый · Ctrl+Z – отменить"))
  }

  @Test func `says why there is nothing to redo`() throws {
    var stage = try Stage(at: .now)
    _ = stage.takeWishes()
    try stage.press("Ctrl+Y")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("Возвращать нечего"))
  }

  @Test func `keeps where the reader is when it ends`() throws {
    var stage = try Stage(at: .now)
    _ = stage.takeWishes()
    try stage.press("F10")
    #expect(stage.effects == [.remember(Session(chapter: .now)), .quit])
  }

  @Test func `asks before something typed is lost`() throws {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
    _ = stage.takeWishes()
    try stage.press("Down", "Down", "Down", "F4", "«а»", "F10")
    #expect(stage.lines.joined().contains("Закрыть форму?"))
    try stage.press("F10")
    #expect(stage.takeWishes() == [])
    try stage.press("н")
    #expect(!stage.lines.joined().contains("Закрыть форму?"))
    try stage.press("F10", "д")
    #expect(stage.takeWishes() == [.quit])
  }

  @Test func `undoes nothing under an open form`() throws {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(RoadmapPageTests.roadmap)])
    _ = stage.takeWishes()
    try stage.press("Down", "Down", "Down", "F4", "«а»", "Ctrl+Y")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("Сначала сохраните форму"))
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.pages[.roadmap]?.hasUnkept == false)
  }

  @Test func `ends when every change has been written, and stays when one was refused`() throws {
    let change = Change([.people(.removeMentee(Mentee.ID(1)))], .removeMentee)
    let receipt = Receipt(step: Step.ID(9), title: .removeMentee, at: Samples.moment)
    let answers: [(Result<Receipt, Refusal>, Bool)] = [
      (.success(receipt), true), (.failure(.store(.full(path: "/a.kurator"))), false),
    ]
    for (answer, ends) in answers {
      var stage = try Stage(at: .now)
      _ = stage.program.fulfil([.effect(.perform(change))])
      _ = stage.takeWishes()
      try stage.press("F10")
      #expect(stage.takeWishes() == [])
      stage.send(.performed(change, answer))
      #expect(stage.takeWishes() == (ends ? [.quit] : []))
    }
  }

  @Test func `takes no keys for one programme while another is opened`() throws {
    var stage = Stage()
    try stage.press("d", "n")
    #expect(stage.takeWishes() == [.openDemo])
    #expect(!stage.lines.joined().contains("Полное название"))
    stage.send(.notOpened(.refused(.store(.busy(path: "/a.kurator")))))
    try stage.press("n")
    #expect(stage.lines.joined().contains("Полное название"))
  }

  @Test(arguments: Language.allCases) func `shows the keys of the page on F1`(language: Language)
    throws
  {
    var stage = try Stage(at: .now, language: language)
    try stage.press("F1")
    let shown = stage.lines.joined(separator: "\n")
    #expect(shown.contains(language.words.now.go.title))
    #expect(shown.contains(language.words.shell.undo.title))
    try stage.press("Esc")
    #expect(!stage.lines.joined().contains(language.words.shell.helpHere))
  }

  @Test func `lists only what works before a programme is open`() throws {
    var stage = Stage(size: Size(width: 80, height: 40))
    try stage.press("F1")
    let help = stage.lines.joined(separator: "\n")
    #expect(help.contains("Выйти из программы"))
    for title in ["Перейти: Сейчас", "Отменить последнее изменение", "Вернуть отменённое"] {
      #expect(!help.contains(title))
    }
  }

  @Test func `tells from the beginning what is wrong, until the first key`() throws {
    var stage = try Stage(at: .now)
    stage.send(.greeting("forms.yaml:3: нет такого поля"))
    #expect(stage.lines.joined().contains("forms.yaml:3"))
    try stage.press("Down")
    #expect(!stage.lines.joined().contains("forms.yaml:3"))
  }

  @Test func `tells what is wrong in the settings until it is mended`() throws {
    var stage = try Stage(at: .now)
    stage.send(.themes([], findings: ["keys.yaml:3:1: нет такой клавиши"]))
    #expect(stage.lines.joined().contains("keys.yaml:3:1"))
    stage.send(.themes([], findings: []))
    #expect(!stage.lines.joined().contains("keys.yaml:3:1"))
  }

  @Test func `takes on other keys while it runs`() throws {
    var stage = try Stage(at: .now)
    stage.send(.keymap(Keymap(["shell.board": [.function(11)]])))
    try stage.press("F11")
    #expect(stage.program.chapter == .board)
    try stage.press("1", "6")
    #expect(stage.program.chapter == .now)
  }

  @Test(arguments: [
    (Repertoire.unicode, "П Почему?"), (.ascii, "G Pochemu?"),
  ])
  func `names a key by the letter that can be drawn`(repertoire: Repertoire, key: String) throws {
    var stage = try Stage(at: .board)
    stage.program.context.repertoire = repertoire
    #expect(stage.lines[23].contains(key))
    #expect(stage.lines[2].hasPrefix(repertoire == .unicode ? "───" : "---"))
  }

  @Test func `refuses a paste where there is no field`() throws {
    var stage = try Stage(at: .now)
    stage.send(.input(.paste("текст")))
    #expect(stage.lines.joined().contains("Вставить некуда"))
  }

  @Test func `names the size it needs`() {
    let stage = Stage(size: Size(width: 20, height: 5))
    #expect(stage.lines.joined(separator: " ").contains("нужно хотя бы"))
    #expect(stage.lines.joined(separator: " ").contains("40×10"))
  }

  @Test(arguments: [0, 1, 5, 39, 40, 80, 200], [0, 1, 9, 10, 24, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    var stage = try Stage(at: .now)
    stage.send(.resized(Size(width: width, height: height)))
    #expect(stage.program.view().size == Size(width: width, height: height))
  }

  @Test(arguments: Language.allCases) func `names every action once`(language: Language) {
    let pages = Program.catalogue(language)
    let ids = pages.flatMap { $0.entries.map(\.id) } + Program.everywhere(language).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.contains(".") })
    let titles = pages.flatMap { $0.entries.map(\.words.title) }
    #expect(titles.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: 0..<20) func `survives any keys`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var stage = try Stage(at: .now)
    let names = [
      "1", "2", "3", "4", "5", "6", "7", "Down", "Up", "Enter", "Esc", "F1", "F2", "F4", "F5", "F7",
      "F8", "Ins", "a", "d", "j", "z", "Tab", "Home", "PgDn", "Ctrl+Z", "Ctrl+Y", "Ctrl+N", "Space",
    ]
    for _ in 0..<300 {
      try stage.press(try #require(names.randomElement(using: &random)))
      _ = stage.program.view()
    }
  }
}
