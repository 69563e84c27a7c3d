import Mentoring
import Screens
import TerminalKit
import Testing

@testable import kurator

@Suite struct EffectRunnerTests {
  private func runner(_ world: LoopWorld) -> EffectRunner { world.runner(open: world.desk) }

  private func pair(in runner: EffectRunner) throws -> PairOrder.ID {
    let day = LoopWorld.today
    var edits: [Edit] = []
    for (number, name) in ["Ёлкина Мария", "Гусева Елена"].enumerated() {
      let person = Person(name: PersonName(name))
      edits.append(
        number == 0
          ? .people(.saveMentee(MenteeCard(person: person)))
          : .people(.saveMentor(MentorCard(person: person))))
    }
    try perform(edits, .addMentee, runner)
    for (number, name) in ["Ёлкина Мария", "Гусева Елена"].enumerated() {
      let consent = Consent(
        subject: Person.ID(Int64(number + 1)), kind: .processing, signer: PersonName(name),
        date: day)
      try perform([.consents(.save(consent))], .saveConsent, runner)
    }
    let pair = Pair(mentee: Mentee.ID(1), mentor: Mentor.ID(1), accepted: day)
    try perform([.pairs(.accept(pair))], .acceptPair, runner)
    let content = PairOrder.Content(
      defaultFor: try LoopWorld.programme(), handbook: HandbookOfTrial.contents)
    try perform([.orders(.save(PairOrder(content: content)))], .saveOrder, runner)
    return PairOrder.ID(1)
  }

  private func perform(_ edits: [Edit], _ title: StepTitle, _ runner: EffectRunner) throws {
    guard case .performed(_, let result)? = runner.run(.perform(Change(edits, title))).first else {
      Issue.record("no answer")
      return
    }
    _ = try result.get()
  }

  @Test func `reads nothing once nobody waits for it, and still writes`() throws {
    let world = try LoopWorld()
    let runner = runner(world)
    #expect(runner.run(.load(.overview, request: 1)).count == 1)
    runner.stopReading()
    #expect(runner.run(.load(.overview, request: 2)).isEmpty)
    let card = MenteeCard(person: Person(name: PersonName("Ёлкина Мария")))
    try perform([.people(.saveMentee(card))], .addMentee, runner)
  }

  @Test func `prints an order beside its programme, any number of times`() throws {
    let world = try LoopWorld()
    let runner = runner(world)
    let order = try pair(in: runner)
    for _ in 0..<2 {
      guard case .printed(let printed)? = runner.run(.print(order)).first else {
        Issue.record("not printed")
        return
      }
      let path = printed.path
      #expect(path.hasPrefix("/work/"))
      #expect(path.hasSuffix(".docx"))
      #expect(world.disk.bytes(of: path)?.starts(with: [0x50, 0x4B]) == true)
    }
  }

  @Test func `tells when a paper cannot be written`() throws {
    let world = try LoopWorld(path: "/full/sample.kurator")
    let runner = runner(world)
    let order = try pair(in: runner)
    guard case .failed(.unwritable)? = runner.run(.print(order)).first else {
      Issue.record("nothing was told")
      return
    }
  }

  @Test func `tells where a text went that no clipboard took, or that it went nowhere`() throws {
    let world = try LoopWorld()
    guard
      case .copied(.file(path: "/copied.txt", _))? = runner(world).run(.copy(CopiedText("путь")))
        .first,
      case .failed(.unwritable(path: "/copied.txt", reason: "full"))? =
        runner(world).run(.copy(CopiedText("full"))).first
    else {
      Issue.record("not told")
      return
    }
    #expect(world.disk.bytes(of: "/copied.txt") == Array("путь".utf8))
  }

  @Test func `tells that an order is gone`() throws {
    let answer = runner(try LoopWorld()).run(.print(PairOrder.ID(9))).first
    guard case .failed(.refused(.rule(.gone(.order))))? = answer else {
      Issue.record("nothing was told")
      return
    }
  }

  @Test func `tells what is doubtful about a roadmap, by its line`() throws {
    let cells = [
      ["№", "Этап", "Мероприятия", "Содержание деятельности", "Сроки", "Ответственные"],
      ["1", "Подготовка", "", "1. Изучить", "по плану", "Куратор"],
    ]
    let table = cells.flatMap { $0.map { "\t\($0)" } + [""] }.joined(separator: "\n")
    let disk = MemoryDisk(["/a.txt": Array("Карта 2026/27\n\n\(table)\n".utf8)])
    let answer = runner(try LoopWorld(disk: disk)).run(.readRoadmap(path: "/a.txt")).first
    guard case .roadmapRead(path: "/a.txt", let roadmap, let remarks)? = answer else {
      Issue.record("not read: \(String(describing: answer))")
      return
    }
    #expect(roadmap.actions.map(\.action.text) == ["Изучить"])
    #expect(
      remarks == [
        RoadmapRemark(line: 13, .measureWithoutTitle(stage: 1, measure: 1)),
        RoadmapRemark(line: 14, .termInWords("по плану")),
      ])
  }

  @Test func `makes a programme with the roadmap that was looked through`() throws {
    let world = try LoopWorld()
    let runner = EffectRunner(
      clock: world.launch.clock, author: "К", handbook: world.launch.handbook,
      outside: world.disk.outside, isRehearsal: true, makeDemo: world.launch.makeDemo)
    let roadmap = Roadmap(
      title: "Своя", stages: [RoadmapStage(title: "Подготовка", measures: [])])
    let new = NewProgramme(
      path: "/work/new.kurator", programme: try LoopWorld.programme(), roadmap: .read(roadmap))
    guard case .opened? = runner.run(.create(new)).first,
      case .loaded(_, _, .success(.roadmap(let kept?)))? =
        runner.run(.load(.roadmap, request: 1)).first
    else {
      Issue.record("not made")
      return
    }
    #expect(kept.title == "Своя")
    #expect(kept.stages.map(\.title) == ["Подготовка"])
  }

  @Test func `tells the line where a text stops being a roadmap`() throws {
    let disk = MemoryDisk(["/a.txt": Array("Просто письмо\nбез таблицы\n".utf8)])
    let answer = runner(try LoopWorld(disk: disk)).run(.readRoadmap(path: "/a.txt")).first
    guard case .failed(.notARoadmap(path: "/a.txt", let line, .tableMissing))? = answer else {
      Issue.record("nothing was told")
      return
    }
    #expect(line >= 1)
    let head = "Карта\n№;Этап;Мероприятия;Содержание;Ответственные\n1;2;3;4;5\n"
    let table = MemoryDisk(["/b.csv": Array(head.utf8)])
    let other = runner(try LoopWorld(disk: table)).run(.readRoadmap(path: "/b.csv")).first
    guard case .failed(let failure)? = other else {
      Issue.record("nothing was told of the column")
      return
    }
    #expect(failure == .notARoadmap(path: "/b.csv", line: 2, .columnMissing(.terms)))
  }

  @Test func `refuses a change and keeps nothing of it`() throws {
    let runner = runner(try LoopWorld())
    let edit = Edit.people(.saveMentee(MenteeCard(person: Person(name: PersonName("")))))
    guard
      case .performed(_, .failure(.rule(.empty(.name))))? =
        runner.run(.perform(Change([edit], .addMentee))).first
    else {
      Issue.record("not refused")
      return
    }
    guard
      case .loaded(_, _, .success(.mentees(let rows)))? =
        runner.run(.load(.mentees, request: 1)).first
    else {
      Issue.record("not loaded")
      return
    }
    #expect(rows.isEmpty)
  }

  @Test(arguments: [
    ("Детский сад № 12 «Рябинка»", "Детский сад 12 Рябинка 2026-27.kurator"),
    ("../../etc", "etc 2026-27.kurator"),
    ("«»", "kurator 2026-27.kurator"),
  ]) func `names a file after the organisation and the year`(name: String, file: String) throws {
    var programme = try LoopWorld.programme()
    programme.organization.shortName = name
    #expect(programme.fileName == file)
  }
}
