import Mentoring
import ProgramFile
import Screens
import Synchronization
import TerminalKit
import Testing

@testable import kurator

@MainActor @Suite struct LoopTests {
  private func run(
    _ script: [TerminalEvent], in world: LoopWorld, hasClipboard: Bool = true,
    clipboard: @escaping @Sendable (String) -> Bool = { _ in false }, wardrobe: Wardrobe? = nil
  ) throws -> ScriptedTerminal {
    let terminal = ScriptedTerminal(size: Size(width: 80, height: 24), script: script)
    terminal.hasClipboard = hasClipboard
    let begun = world.launch.rehearse(
      .desk(world.desk, nil), size: terminal.size, events: [])
    let loop = Loop(
      program: begun.program, terminal: terminal, runner: begun.runner, schedule: { $0() },
      clipboard: clipboard, wardrobe: wardrobe)
    loop.run(starting: [])
    return terminal
  }

  private func key(_ name: String) throws -> TerminalEvent {
    .input(.key(try #require(Key(name: name))))
  }

  @Test func `shows the programme at once and gives the terminal back`() throws {
    let terminal = try run([try key("F10")], in: LoopWorld())
    #expect(terminal.frames.first?.text.contains("Рябинка · 2026/27") == true)
    #expect(terminal.isClosed)
  }

  @Test func `keeps where the reader is when it ends`() throws {
    let world = try LoopWorld()
    _ = try run([try key("3"), try key("F10")], in: world)
    #expect(world.disk.session(of: "/work/sample.kurator")?.chapter == .mentees)
  }

  @Test func `writes what is typed and tells that it was undone`() throws {
    let world = try LoopWorld()
    let letters = "Ёлкина Мария".map { TerminalEvent.input(.key(.character($0))) }
    let script =
      [try key("3"), try key("F6")] + letters
      + [try key("F2"), .resized(Size(width: 100, height: 30)), try key("Ctrl+Z")]
      + [try key("F10")]
    let terminal = try run(script, in: world)
    let shown = terminal.frames.map(\.text)
    #expect(shown.contains { $0.contains("1 наставляемый") && $0.contains("Ёлкина Мария") })
    #expect(shown.last?.contains("Отменено: добавлен наставляемый") == true)
    #expect(terminal.frames.last?.size == Size(width: 100, height: 30))
  }

  @Test func `keeps the place as soon as the reader rests, and only once`() throws {
    let world = try LoopWorld()
    _ = try run(try twoMentees() + [try key("Home")], in: world)
    let kept = world.disk.sessions(of: "/work/sample.kurator")
    #expect(kept.last?.rows[.mentees] == 1)
    #expect(zip(kept, kept.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test func `waits for ever where the place is kept`() throws {
    let terminal = try run(try twoMentees(), in: LoopWorld())
    #expect(!terminal.hasRested)
  }

  @Test func `keeps the place of a reader whose terminal goes away`() throws {
    let world = try LoopWorld()
    _ = try run(try twoMentees() + [try key("Home"), .hungUp], in: world)
    #expect(world.disk.session(of: "/work/sample.kurator")?.rows[.mentees] == 1)
  }

  /// Adds Ёлкина, then Юдина, who has the focus then.
  private func twoMentees() throws -> [TerminalEvent] {
    [try key("3")]
      + (try ["Ёлкина Мария", "Юдина Вера"].flatMap { name in
        [try key("F6")] + name.map { .input(.key(.character($0))) } + [try key("F2")]
      })
  }

  @Test func `tells of a file where the terminal has no clipboard`() throws {
    let world = try worldWithDraft()
    let script = try ["7", "F5", "c", "F10"].map { try key($0) }

    let told = try run(script, in: world, hasClipboard: false)
    #expect(told.frames.contains { $0.text.contains("текст записан в файл /copied.txt") })
    let path = world.disk.bytes(of: "/copied.txt").map { String(decoding: $0, as: UTF8.self) }
    #expect(path == "/work/Проект приказа о парах.docx")
    #expect(
      try run(script, in: worldWithDraft()).frames.contains {
        $0.text.contains("Отправлено терминалу в буфер обмена: /work/Проект")
      })
  }

  @Test func `asks the desktop where the terminal has no clipboard`() throws {
    let world = try worldWithDraft()
    let heard = Mutex<[String]>([])
    _ = try run(
      ["7", "F5", "c", "F10"].map { try key($0) }, in: world, hasClipboard: false,
      clipboard: { text in
        heard.withLock { $0.append(text) }; return true
      })
    #expect(heard.withLock { $0 } == ["/work/Проект приказа о парах.docx"])
    #expect(world.disk.bytes(of: "/copied.txt") == nil)
  }

  private func look(_ name: String?) -> Wardrobe {
    Wardrobe(name: name) { Theme(name: $0 ?? $1.rawValue, kind: .dark, styles: [:]) }
  }

  @Test func `looks as the ground of the terminal asks for, before the first frame`() throws {
    let terminal = try run(
      [.background(.light), try key("F10")], in: LoopWorld(), wardrobe: look(nil))
    #expect(terminal.themes.map(\.name) == ["light"])
    #expect(terminal.framesBeforeTheme == [0])
  }

  @Test(arguments: [(nil, Theme.Kind.dark), ("norton", .light)])
  func `keeps its look where another is not asked for`(name: String?, ground: Theme.Kind) throws {
    let terminal = try run(
      [.background(ground), try key("F10")], in: LoopWorld(), wardrobe: look(name))
    #expect(terminal.themes.isEmpty)
  }

  private func worldWithDraft() throws -> LoopWorld {
    let world = try LoopWorld()
    let order = PairOrder(
      content: PairOrder.Content(
        defaultFor: try LoopWorld.programme(), handbook: HandbookOfTrial.contents))
    try world.desk.file.perform(
      [.orders(.save(order))], title: .beginOrder, by: "", at: LoopWorld.moment)
    return world
  }

  @Test func `names the window after the programme, without what a terminal would obey`() throws {
    #expect(
      try run([try key("F10")], in: LoopWorld()).titles == ["Рябинка · 2026/27 · kurator"])
    var programme = try LoopWorld.programme()
    programme.organization.shortName = "Сад\u{7}\u{1B}]0;x"
    #expect(Loop.title(of: programme).unicodeScalars.allSatisfy { $0.value >= 0x20 })
    #expect(Loop.title(of: nil) == "kurator")
  }

  @Test func `tells a work to end with the program, and does not wait for it`() throws {
    let world = try LoopWorld()
    let terminal = ScriptedTerminal(
      size: Size(width: 80, height: 24), script: [try key("3"), try key("F10")])
    let begun = world.launch.rehearse(.desk(world.desk, nil), size: terminal.size, events: [])
    let waiting = Mutex<[@Sendable () -> Void]>([])
    let (running, late) = (TrialJob { _ in 1 }, TrialJob { _ in 2 })
    let loop = Loop(
      program: begun.program, terminal: terminal, runner: begun.runner, schedule: { $0() },
      scheduleWork: { job in waiting.withLock { $0.append(job) } })
    loop.run(starting: [.work(Work("a", .sorting, running)), .work(Work("b", .sorting, late))])
    #expect(terminal.isClosed)
    #expect(world.disk.session(of: "/work/sample.kurator")?.chapter == .mentees)
    for job in waiting.withLock({ $0 }) { job() }
    #expect(running.runs == 0 && late.runs == 0)
  }

  @Test(arguments: [true, false])
  func `a copy that was asked for is written after a quit, and none after a signal`(
    isQuit: Bool
  ) throws {
    let (trial, world) = (try Trial(), try LoopWorld())
    let path = trial.path("a.kurator")
    try ProgramFile.make(at: path, LoopWorld.programme(), by: "К", at: LoopWorld.moment) { _ in }
    let desk = EffectRunner.Desk(
      file: try ProgramFile.open(path, at: LoopWorld.moment), path: path)
    let terminal = ScriptedTerminal(
      size: Size(width: 80, height: 24),
      script: [try key("Alt+c"), isQuit ? try key("F10") : .hungUp])
    let begun = world.launch.rehearse(.desk(desk, nil), size: terminal.size, events: [])
    let copies = Mutex<[@Sendable () -> Void]>([])
    let loop = Loop(
      program: begun.program, terminal: terminal, runner: begun.runner, schedule: { $0() },
      scheduleCopy: { job in copies.withLock { $0.append(job) } })
    loop.run(starting: [])
    for job in copies.withLock({ $0 }) { job() }
    let copy = ["a 2026-10-05 14-05-00.kurator"]
    #expect(SmallFile.names(in: trial.folder).sorted() == (isQuit ? copy : []) + ["a.kurator"])
  }

  @Test(arguments: [InputEvent.focusGained, .focusLost])
  func `shows what another program has written when the window comes to the front`(
    event: InputEvent
  ) throws {
    let (trial, world) = (try Trial(), try LoopWorld())
    let path = trial.path("a.kurator")
    try ProgramFile.make(at: path, LoopWorld.programme(), by: "К", at: LoopWorld.moment) { _ in }
    let desk = EffectRunner.Desk(
      file: try ProgramFile.open(path, at: LoopWorld.moment), path: path)
    let terminal = ScriptedTerminal(
      size: Size(width: 80, height: 24), script: [.input(event), try key("3")])
    let begun = world.launch.rehearse(.desk(desk, nil), size: terminal.size, events: [])
    let other = try ProgramFile.open(path, at: LoopWorld.moment)
    try other.perform(
      [.people(.saveMentee(MenteeCard(person: Person(name: PersonName("Ёлкина Мария")))))],
      title: .addMentee, by: "", at: LoopWorld.moment)
    let loop = Loop(
      program: begun.program, terminal: terminal, runner: begun.runner, schedule: { $0() })
    loop.run(starting: [])
    let isShown = event == .focusGained
    let shown = terminal.frames.map(\.text)
    #expect(shown.contains { $0.contains("Файл изменила другая программа") } == isShown)
    #expect((loop.program.context.overview?.undo?.title == .addMentee) == isShown)
  }

  @Test func `ends when the terminal is gone`() throws {
    #expect(try run([], in: LoopWorld()).isClosed)
  }

  @Test func `gives the terminal to the shell when it is asked to`() throws {
    let terminal = try run([try key("Ctrl+Q"), try key("F10")], in: LoopWorld())
    #expect(terminal.suspensions == 1)
  }
}
