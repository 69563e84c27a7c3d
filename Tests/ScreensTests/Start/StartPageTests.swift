import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct StartPageTests {
  private func filled(language: Language = .russian) throws -> Stage {
    var stage = Stage(language: language)
    try stage.press("n")
    try stage.press("«Рябинка»", "Enter", "«МБДОУ Рябинка»", "Enter", "Enter", "«г. Киров»")
    try stage.press("Enter", "«заведующий»", "Enter", "«Петрова Мария Ивановна»", "Enter")
    return stage
  }

  @Test(arguments: Language.allCases) func `offers new, open and sample`(language: Language) throws
  {
    try expectSnapshot(
      Stage(language: language).program.view(), named: "start-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func `asks for the organisation`(language: Language) throws {
    var stage = Stage(language: language)
    try stage.press("n")
    try expectSnapshot(stage.program.view(), named: "start-new-\(language.rawValue)")
  }

  @Test func `makes a programme of what was typed`() throws {
    var stage = try filled()
    try stage.press("F2")
    let organization = Organization(
      fullName: "МБДОУ Рябинка", shortName: "Рябинка", kind: .kindergarten, place: "г. Киров",
      headTitle: "заведующий", headName: PersonName("Петрова Мария Ивановна"))
    let year = try #require(SchoolYear(start: 2_026))
    #expect(
      stage.takeWishes() == [
        .create(
          NewProgramme(
            path: nil, programme: Programme(organization: organization, year: year),
            roadmap: .builtIn))
      ])
  }

  @Test func `offers every set of stages by its name, and says which is to be compared`() throws {
    var other = RoadmapTemplate(code: "az1128", title: "Карта педагогов", stages: [])
    other.unverifiedSource = ""
    var handbook = Samples.handbook
    handbook.roadmaps.append(other)
    func asked(_ keys: [String]) throws -> (wish: Effect?, text: String) {
      var stage = Stage(handbook: handbook)
      try stage.press("n")
      try stage.press("«Рябинка»", "Enter", "«МБДОУ Рябинка»", "Enter", "Enter", "«г. Киров»")
      try stage.press("Enter", "«заведующий»", "Enter", "«Петрова Мария Ивановна»", "Enter")
      try stage.press("Enter")
      for key in keys { try stage.press(key) }
      let text = stage.text
      try stage.press("F2")
      return (stage.takeWishes().last, text)
    }
    let (wish, text) = try asked(["Right"])
    #expect(text.contains("встроенная, АЗ-1128 – сверьте с источником"))
    guard case .create(let new)? = wish else { throw Samples.Missing() }
    let year = try #require(SchoolYear(start: 2_026))
    #expect(new.roadmap == .read(other.roadmap(for: year)))
    let file = try asked(["Right", "Right", "Enter", "«/tmp/карта.txt»"])
    #expect(file.wish == .readRoadmap(path: "/tmp/карта.txt"))
  }

  private static let read = Roadmap(
    title: "Карта 2022/23",
    stages: [
      RoadmapStage(
        title: "Подготовка",
        measures: [
          RoadmapMeasure(
            title: "", terms: [Term(read: "Март 2023")], responsibles: [],
            actions: [RoadmapAction(text: "Изучить")])
        ])
    ])

  private static let remarks = [
    RoadmapRemark(line: 100, .measureWithoutTitle(stage: 1, measure: 1)),
    RoadmapRemark(line: 112, .termInWords("в течение года")),
  ]

  /// The form with a roadmap's file, after the file was asked for and read.
  private func reviewed(language: Language = .russian) throws -> Stage {
    var stage = try filled(language: language)
    try stage.press("Enter", "Right", "Enter", "«/tmp/карта.txt»", "F2")
    #expect(stage.takeWishes() == [.readRoadmap(path: "/tmp/карта.txt")])
    stage.send(.roadmapRead(path: "/tmp/карта.txt", Self.read, Self.remarks))
    return stage
  }

  @Test(arguments: Language.allCases)
  func `shows what was read with its doubts before the programme is made`(language: Language)
    throws
  {
    let stage = try reviewed(language: language)
    try expectSnapshot(stage.program.view(), named: "start-review-\(language.rawValue)")
  }

  @Test func `makes the programme with the roadmap that was looked through`() throws {
    var stage = try reviewed()
    try stage.press("F2")
    guard case .create(let new)? = stage.takeWishes().first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(new.roadmap == .read(Self.read))
    #expect(new.programme.organization.shortName == "Рябинка")
  }

  @Test func `goes back from the review to what was typed`() throws {
    var stage = try reviewed()
    try stage.press("Esc")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined(separator: "\n").contains("● из файла"))
    #expect(stage.lines.joined(separator: "\n").contains("МБДОУ Рябинка"))
  }

  @Test func `takes no roadmap of another file, and none after the form was closed`() throws {
    var stage = try filled()
    try stage.press("Enter", "Right", "Enter", "«/tmp/карта.txt»", "F2")
    stage.send(.roadmapRead(path: "/tmp/a.txt", Self.read, []))
    #expect(stage.lines.joined(separator: "\n").contains("Новая программа"))
    try stage.press("Esc", "д")
    stage.send(.roadmapRead(path: "/tmp/карта.txt", Self.read, []))
    #expect(stage.lines.joined(separator: "\n").contains("Kurator"))
  }

  @Test func `keeps the form where the roadmap cannot be read`() throws {
    var stage = try filled()
    try stage.press("Enter", "Right", "Enter", "«/tmp/карта.txt»", "F2")
    stage.send(.failed(.notARoadmap(path: "/tmp/карта.txt", line: 3, .columnMissing(.terms))))
    #expect(stage.text.contains("строка 3: в таблице нет"))
    stage.send(.failed(.notARoadmap(path: "/tmp/карта.txt", line: 3, .tableMissing)))
    let shown = stage.lines.joined(separator: "\n")
    #expect(shown.contains("строка 3: это не таблица дорожной карты"))
    #expect(stage.lines.contains { $0.contains("! /tmp/карта.txt") })
    #expect(shown.contains("/tmp/карта.txt"))
    #expect(shown.contains("МБДОУ Рябинка"))
  }

  @Test func `chooses the file with its path, and the built-in one in spite of a path`() throws {
    var stage = try filled()
    try stage.press("Enter", "Enter", "«/tmp/карта.txt»")
    #expect(stage.lines.joined(separator: "\n").contains("● из файла"))
    try stage.press("Up", "Left", "F2")
    guard case .create(let new)? = stage.takeWishes().first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(new.roadmap == .builtIn)
  }

  @Test func `asks for the path of a roadmap from a file`() throws {
    var stage = try filled()
    try stage.press("Enter", "Right", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined(separator: "\n").contains("! Заполните это поле"))
  }

  @Test func `needs the names alone`() throws {
    var stage = Stage()
    try stage.press("n", "«Рябинка»", "Enter", "«МБДОУ Рябинка»", "F2")
    guard case .create(let new)? = stage.takeWishes().first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(new.programme.organization.headName.isEmpty)
  }

  @Test(arguments: ["26", "2027t"]) func `refuses a school year that is none`(typed: String) throws
  {
    var stage = try filled()
    try stage.press("Ctrl+U", "«\(typed)»", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("Учебный год пишется так"))
  }

  @Test func `asks before it throws away what was typed`() throws {
    var stage = Stage()
    try stage.press("n", "Esc")
    #expect(stage.lines.joined().contains("Kurator"))
    try stage.press("n", "«Рябинка»", "Esc")
    #expect(stage.lines.joined(separator: "\n").contains("Закрыть форму?"))
    try stage.press("н")
    #expect(stage.lines.joined().contains("Рябинка"))
    try stage.press("Esc", "д")
    #expect(stage.lines.joined().contains("Kurator"))
  }

  @Test func `names the keys of the form and of a choice`() throws {
    var stage = Stage()
    try stage.press("n")
    #expect(stage.lines.contains { $0.contains("Tab – следующее поле, Shift+Tab – предыдущее") })
    try stage.press("Tab", "Tab")
    #expect(stage.lines.contains { $0.contains("←→ выбирают") })
    #expect(stage.lines.contains { $0.contains("‹ детский сад ›   ←→") })
  }

  @Test func `makes the programme with what was corrected in the review`() throws {
    var stage = try reviewed()
    try stage.press("n", "F4", "Ctrl+U", "«май 2027»", "Tab", "«Куратор»", "F2")
    #expect(stage.lines.contains { $0.contains("✓") && $0.contains("1.1 (без названия)") })
    #expect(stage.takeWishes() == [])
    try stage.press("F2")
    guard case .create(let new)? = stage.takeWishes().first else {
      Issue.record("nothing was asked for")
      return
    }
    var wanted = Self.read
    wanted.stages[0].measures[0].terms = [Term(read: "май 2027")]
    wanted.stages[0].measures[0].responsibles = ["Куратор"]
    #expect(new.roadmap == .read(wanted))
  }

  @Test func `drops a correction before it leaves the review`() throws {
    var stage = try reviewed()
    try stage.press("n", "F4", "Ctrl+U", "«май 2027»", "Esc")
    #expect(stage.lines.joined().contains("Так прочитана карта из файла карта.txt"))
    try stage.press("Esc")
    #expect(stage.lines.joined(separator: "\n").contains("● из файла"))
  }

  @Test func `comes back to its corrections where the same is read again`() throws {
    var stage = try reviewed()
    try stage.press("n", "F4", "Ctrl+U", "«май 2027»", "F2", "Esc", "F2")
    stage.send(.roadmapRead(path: "/tmp/карта.txt", Self.read, Self.remarks))
    #expect(stage.text.contains("Май 2027") || stage.text.contains("май 2027"))
    try stage.press("Esc", "F2")
    var other = Self.read
    other.title = "Другая карта"
    stage.send(.roadmapRead(path: "/tmp/карта.txt", other, Self.remarks))
    #expect(!stage.text.contains("ай 2027"))
  }

  @Test func `lists all doubts of the review, and searches there`() throws {
    var stage = try reviewed()
    try stage.press("F3")
    #expect(stage.lines.contains { $0.contains("строка 112: срок «в течение года»") })
    try stage.press("F7", "«течение»", "Enter")
    #expect(stage.lines.joined().contains("1/1") || stage.lines.joined().contains("1 из 1"))
    try stage.press("Esc", "Esc")
    #expect(stage.lines.joined().contains("Так прочитана карта из файла карта.txt"))
  }

  @Test(arguments: ["Down", "j", "End"]) func `moves in the tree of the review`(key: String) throws
  {
    var stage = try reviewed()
    try stage.press(key)
    let lines = stage.lines.filter { $0.hasPrefix(" ›") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("1 Подготовка") == false)
  }

  @Test func `names what is missing and keeps what was typed`() throws {
    var stage = Stage()
    try stage.press("n", "«Рябинка»", "F2")
    #expect(stage.takeWishes() == [])
    let shown = stage.lines.joined(separator: "\n")
    #expect(shown.contains("Заполните это поле"))
    #expect(shown.contains("Рябинка"))
  }

  @Test func `opens a file by its path`() throws {
    var stage = Stage()
    try stage.press("o", "«/tmp/a.kurator»", "Enter")
    #expect(stage.takeWishes() == [.open(path: "/tmp/a.kurator")])
  }

  @Test(arguments: ["d", "в", "F5"]) func `opens the sample`(key: String) throws {
    var stage = Stage()
    try stage.press(key)
    #expect(stage.takeWishes() == [.openDemo])
  }

  @Test func `shows why a file was not opened and keeps the form`() throws {
    var stage = Stage()
    try stage.press("o", "«/tmp/a.kurator»", "Enter")
    stage.send(.notOpened(.refused(.store(.missing(path: "/tmp/a.kurator")))))
    #expect(stage.lines.joined().contains("Файла /tmp/a.kurator нет"))
    #expect(stage.lines.joined(separator: "\n").contains("Файл программы"))
  }

  @Test func `leads back to the programme that is open`() throws {
    var stage = try Stage(at: .roadmap)
    try stage.press("Ctrl+N")
    #expect(stage.program.chapter == .start)
    #expect(stage.lines.last?.contains("Esc Назад") == true)
    try stage.press("n", "Esc")
    #expect(stage.program.chapter == .start)
    try stage.press("Esc")
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `leads nowhere back where no programme is open`() throws {
    var stage = Stage()
    try stage.press("Ctrl+N", "Esc")
    #expect(stage.program.chapter == .start)
    #expect(stage.lines.last?.contains("Esc Назад") == false)
  }
}
