import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The programme of the next school year, made on the screen.
@Suite struct RolloverSheetTests {
  private static let path = "/tmp/sample.kurator"

  private static func ground() throws -> ProgrammeRollover.Ground {
    ProgrammeRollover.Ground(
      programme: try Samples.programme(), roadmap: RoadmapTimelineSample.roadmap,
      board: BoardSamples.facts(
        pairs: [BoardSamples.accepted], orders: [Pair.ID(7): "42-ОД"]),
      orders: [],
      workConsents: [
        Consent(
          id: Consent.ID(3), subject: Person.ID(1), kind: .mentoringWork,
          signer: PersonName("Абрамова Ольга Игоревна"), date: Samples.today)
      ])
  }

  private static func rollover() throws -> ProgrammeRollover {
    ProgrammeRollover(
      try ground(), to: try #require(SchoolYear(start: 2_027)),
      calendar: Samples.handbook.calendar)
  }

  private func stage(
    _ language: Language = .russian, size: Size = Size(width: 80, height: 24)
  ) throws -> Stage {
    var stage = try Stage(at: .now, language: language, size: size)
    try stage.press("Alt+y")
    stage.answer([.rollover: .rollover(try Self.ground())])
    stage.forget()
    return stage
  }

  private func shows(_ stage: Stage, _ words: String) -> Bool {
    stage.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      .contains(words)
  }

  private func sheet(_ stage: Stage) throws -> RolloverSheet {
    try #require(stage.program.stack.last?.sheet as? RolloverSheet)
  }

  @Test(
    arguments: Language.allCases,
    [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `shows what changes above what is to be chosen`(language: Language, size: Size) throws {
    try expectSnapshot(
      try stage(language, size: size).program.view(),
      named: "rollover-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `tells every changed line and every doubt, and saves nothing yet`() throws {
    var stage = try stage()
    let rollover = try Self.rollover()
    let map = try #require(rollover.roadmap)
    #expect(!map.changes.isEmpty)
    let words = Language.russian.words.commands
    let told = try sheet(stage).lines.map { $0.runs.map(\.text).joined() }
    for change in map.changes {
      #expect(
        told.contains(words.rollover.line(of: change, at: words.check.name(of: change.place))))
    }
    for doubt in map.doubts {
      #expect(told.contains(words.rollover.line(of: doubt, at: words.check.name(of: doubt.place))))
    }
    #expect(told.first?.hasPrefix("Перенос с 2026/27 на 2027/28 учебный год.") == true)
    #expect(told.contains("Согласие на работу давали на один год, возьмите новое: Абрамова О. И."))
    #expect(told.contains("Завершили программу и могут стать наставниками: Абрамова О. И."))
    #expect(!told.contains { $0.contains("--") })
    try stage.press("PgDn", "F3", "End", "F3")
    #expect(stage.takeWishes().isEmpty)
  }

  @Test func `makes it as it was shown, in a file that is named after the new year`() throws {
    var stage = try stage()
    try stage.press("F2")
    let change = Change(try Self.rollover().edits(), .rollOver)
    let file = "/tmp/Детский сад 12 Рябинка 2027-28.kurator"
    #expect(stage.takeWishes() == [.rollOver(path: file, change)])
    try stage.press("F2", "Esc")
    #expect(stage.takeWishes().isEmpty)
  }

  @Test func `makes mentors of those who finished, and keeps the pairs apart, where chosen`()
    throws
  {
    var stage = try stage()
    try stage.press("Right")
    #expect(shows(stage, "становятся наставниками"))
    try stage.press("Down", "Right")
    let told = try sheet(stage).lines.map { $0.runs.map(\.text).joined() }
    #expect(told.contains("Становятся наставниками: Абрамова О. И."))
    #expect(told.contains { $0.hasSuffix("не повторятся: у каждой пожелание «не вместе»") })
    try stage.press("F2")
    let wish = ProgrammeRollover.Wish(mentorsFromMentees: true, noRepeats: true)
    let change = Change(try Self.rollover().edits(wish), .rollOver)
    let file = "/tmp/Детский сад 12 Рябинка 2027-28.kurator"
    #expect(stage.takeWishes() == [.rollOver(path: file, change)])
  }

  @Test(arguments: [
    ("/tmp/Радуга 2026-27.kurator", "/tmp/Радуга 2027-28.kurator"),
    ("моя.kurator", "Детский сад 12 Рябинка 2027-28.kurator"),
  ]) func `proposes the name of last year's file with the new years`(
    old: String, new: String
  ) throws {
    var stage = try Stage(at: .now)
    stage.program.context.path = old
    try stage.press("Alt+y")
    stage.answer([.rollover: .rollover(try Self.ground())])
    stage.forget()
    try stage.press("F2")
    guard case .rollOver(let path, _)? = stage.takeWishes().first else {
      Issue.record("not wanted")
      return
    }
    #expect(path == new)
  }

  @Test func `a path that is refused can be mended`() throws {
    var stage = try stage()
    try stage.press("F2")
    stage.forget()
    let taken = "/tmp/Рябинка 2027-28.kurator"
    stage.send(.notOpened(.refused(.store(.exists(path: taken)))))
    #expect(shows(stage, "уже есть"))
    #expect(shows(stage, "Новый файл"))
    try stage.press("Down", "Down", "End", "Ctrl+U", "«/home/b»", "F2")
    guard case .rollOver("/home/b.kurator", _)? = stage.takeWishes().first else {
      Issue.record("not wanted anew")
      return
    }
  }

  @Test func `opens the new year and says how to come back to the year before`() throws {
    var stage = try stage()
    try stage.press("F2")
    var overview = try #require(stage.program.context.overview)
    overview.programme = try Self.rollover().programme
    stage.send(.opened(path: "/tmp/Рябинка 2027-28.kurator", overview, nil))
    stage.send(.rolledOver(from: Self.path))
    #expect(stage.program.stack.isEmpty)
    #expect(stage.program.context.programme?.year.start == 2_027)
    #expect(
      stage.program.notice?.text
        == "Открыта программа 2027/28: Рябинка 2027-28.kurator. Прошлогодняя цела: sample.kurator; "
        + "открыть её – Ctrl+N, потом Щ")
  }

  @Test func `is not possible without a programme, with a form open, or where the file is lost`()
    throws
  {
    let closed = Stage()
    #expect(
      ShellAction.rollover.obstacle(closed.program)
        == Language.russian.words.start.nothingOpen)
    var stage = try Stage(at: .now)
    #expect(ShellAction.rollover.obstacle(stage.program) == nil)
    stage.program.pages[.now] = TypingPage()
    try stage.press("«аб»")
    #expect(ShellAction.rollover.obstacle(stage.program)?.contains("Сначала сохраните") == true)
    var lost = try Stage(at: .now)
    lost.send(.fileLost(.gone))
    #expect(ShellAction.rollover.obstacle(lost.program)?.contains("перенесли") == true)
    var last = try Stage(at: .now)
    last.program.context.overview?.programme.year = try #require(SchoolYear(start: 2_100))
    #expect(
      ShellAction.rollover.obstacle(last.program) == Language.russian.words.newYear.noNextYear)
  }
}
