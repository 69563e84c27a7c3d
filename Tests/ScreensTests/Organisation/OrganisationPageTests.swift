import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct OrganisationPageTests {
  private func stage(
    language: Language = .russian, size: Size = Size(width: 80, height: 24), isDemo: Bool = false
  ) throws -> Stage {
    var stage = try Stage(at: .roadmap, language: language, size: size, isDemo: isDemo)
    try stage.press("Ctrl+O")
    _ = stage.takeWishes()
    return stage
  }

  private func saved(_ change: (inout Organization) -> Void, year: Int = 2_026) throws -> Change {
    var organization = Samples.organization
    change(&organization)
    let programme = Programme(
      organization: organization, year: try #require(SchoolYear(start: year)))
    return Change([.organisation(.save(programme))], .saveProgramme)
  }

  /// Another program has changed the card.
  private func take(_ programme: Programme, _ stage: inout Stage) throws {
    var overview = try #require(stage.program.context.overview)
    overview.programme = programme
    stage.send(.changedOutside)
    stage.answer([.overview: .overview(overview)])
    _ = stage.takeWishes()
  }

  /// The programme that was to be kept.
  private func kept(_ stage: inout Stage) throws -> Programme {
    guard case .perform(let change)? = stage.takeWishes().first,
      case .edits(let edits) = change.way,
      case .organisation(.save(let programme))? = edits.first
    else { throw Samples.Missing() }
    return programme
  }

  @Test(arguments: Language.allCases, [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `shows the card`(language: Language, size: Size) throws {
    let stage = try stage(language: language, size: size)
    try expectSnapshot(
      stage.program.view(), named: "organisation-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test(arguments: Chapter.tabs)
  func `opens from every chapter and leads back to it`(chapter: Chapter) throws {
    var stage = try Stage(at: chapter)
    try stage.press("Ctrl+O")
    #expect(stage.program.chapter == .organisation)
    #expect(stage.lines.joined().contains("Краткое название"))
    try stage.press("Esc")
    #expect(stage.program.chapter == chapter)
  }

  @Test func `is named in the help of every chapter`() throws {
    var stage = try Stage(at: .orders, size: Size(width: 100, height: 60))
    try stage.press("F1")
    #expect(
      stage.lines.contains {
        $0.contains("Ctrl+O") && $0.contains("Изменить организацию, руководителя, учебный год")
      })
  }

  @Test func `opens only where a programme is open`() throws {
    var stage = Stage()
    try stage.press("Ctrl+O")
    #expect(stage.program.chapter == .start)
    #expect(stage.lines.joined().contains("Сначала создайте или откройте программу"))
  }

  @Test func `leads back to where it came from, however often it is asked for`() throws {
    var stage = try stage()
    try stage.press("Ctrl+O", "Esc")
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `keeps what was changed and goes back`() throws {
    var stage = try stage()
    try stage.press("Ctrl+U", "«Рябинка»", "F2")
    let change = try saved { $0.shortName = "Рябинка" }
    #expect(stage.takeWishes() == [.perform(change)])

    let receipt = Receipt(step: Step.ID(2), title: .saveProgramme, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(stage.program.chapter == .roadmap)
    #expect(stage.lines.joined().contains("изменена организация"))
  }

  private static let changes:
    [(tabs: Int, keys: [String], read: @Sendable (Organization) -> String, value: String)] = [
      (1, ["Ctrl+U", "«МБДОУ»"], { $0.fullName }, "МБДОУ"),
      (2, ["Left"], { $0.kind.rawValue }, "school"),
      (3, ["Ctrl+U", "«г. Орлов»"], { $0.place }, "г. Орлов"),
      (4, ["Ctrl+U", "«директор»"], { $0.headTitle }, "директор"),
      (5, ["Ctrl+U", "«Орлова  Анна»"], { $0.headName.full }, "Орлова Анна"),
    ]

  @Test(arguments: changes) func `keeps each field`(
    tabs: Int, keys: [String], read: @Sendable (Organization) -> String, value: String
  ) throws {
    var stage = try stage()
    for _ in 0..<tabs { try stage.press("Tab") }
    for key in keys { try stage.press(key) }
    try stage.press("F2")
    let programme = try kept(&stage)
    #expect(read(programme.organization) == value)
  }

  @Test func `keeps who coordinates and by which order`() throws {
    var stage = try stage()
    for _ in 0..<6 { try stage.press("Tab") }
    try stage.press("«Титова  Вера»", "Tab", "«12-ОД»", "Tab", "«01.09.2026»", "F2")
    let coordinator = try kept(&stage).coordinator
    #expect(
      coordinator
        == Coordinator(
          name: PersonName("Титова Вера"), orderNumber: "12-ОД",
          orderDate: CalendarDay(iso: "2026-09-01")))
  }

  @Test func `keeps the school year, and that it is a sample`() throws {
    var stage = try stage(isDemo: true)
    try stage.press("Up", "PgDn", "Ctrl+U", "«2027/28»", "F2")
    let programme = try kept(&stage)
    #expect(programme.year.text == "2027/28")
    #expect(programme.isDemo)
  }

  @Test(arguments: [0, 1]) func `needs both names`(tabs: Int) throws {
    var stage = try stage()
    for _ in 0..<tabs { try stage.press("Tab") }
    try stage.press("Ctrl+U", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.contains { $0.contains("! Заполните это поле") })
  }

  @Test func `lets head and place wait`() throws {
    var stage = try stage()
    try stage.press("Tab", "Tab", "Tab", "Ctrl+U", "Tab", "Tab", "Ctrl+U", "F2")
    let change = try saved {
      $0.place = ""
      $0.headName = PersonName("")
    }
    #expect(stage.takeWishes() == [.perform(change)])
  }

  @Test func `sends a change once, and again after a refusal`() throws {
    var stage = try stage()
    try stage.press("Ctrl+U", "«Рябинка»", "F2", "F2")
    let change = try saved { $0.shortName = "Рябинка" }
    #expect(stage.takeWishes() == [.perform(change)])
    stage.send(.performed(change, .failure(.rule(.empty(.organizationName)))))
    try stage.press("F2")
    #expect(stage.takeWishes() == [.perform(change)])
  }

  @Test(arguments: [
    (Language.russian, "не хватает: номер; Ctrl+O – населённый пункт, имя руководителя"),
    (.english, "missing: number; Ctrl+O – place, name of the head"),
  ])
  func `is named where an order lacks what it fills`(language: Language, sentence: String) {
    let keys = Stage(language: language).program.context.keyNames
    #expect(language.words.orders.lacks([.number, .place, .head], keys) == sentence)
  }

  @Test func `keeps what was typed where the file refuses`() throws {
    var stage = try stage()
    try stage.press("Ctrl+U", "«Рябинка»", "F2")
    let change = try saved { $0.shortName = "Рябинка" }
    stage.send(.performed(change, .failure(.rule(.empty(.organizationName)))))
    #expect(stage.program.chapter == .organisation)
    #expect(stage.lines.contains { $0.contains("Краткое название") && $0.contains("Рябинка") })
    #expect(stage.lines.joined().contains("Не заполнено: название организации"))
  }

  @Test func `closes without a step where nothing was typed`() throws {
    var stage = try stage()
    try stage.press("F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.program.chapter == .roadmap)
  }

  @Test func `asks before it throws away what was typed`() throws {
    var stage = try stage()
    try stage.press("«x»", "Esc")
    #expect(stage.program.chapter == .organisation)
    #expect(stage.lines.joined(separator: "\n").contains("Закрыть форму?"))
    try stage.press("н")
    #expect(stage.program.pages[.organisation]?.hasUnkept == true)
    try stage.press("Esc", "д")
    #expect(stage.program.chapter == .roadmap)
    #expect(stage.program.pages[.organisation]?.hasUnkept == false)
  }

  @Test func `takes over what was changed meanwhile, but for what is being typed`() throws {
    var stage = try stage()
    try stage.press("Ctrl+U", "«Рябинка»")
    var programme = try Samples.programme()
    programme.organization.place = "г. Слободской"
    try take(programme, &stage)
    #expect(stage.lines.joined().contains("г. Слободской"))
    try stage.press("F2")
    let kept = try kept(&stage)
    #expect(kept.organization.shortName == "Рябинка")
    #expect(kept.organization.place == "г. Слободской")
  }

  @Test func `shows the card anew where it was changed meanwhile`() throws {
    var stage = try stage()
    var programme = try Samples.programme()
    programme.organization.place = "г. Слободской"
    try take(programme, &stage)
    #expect(stage.lines.joined().contains("г. Слободской"))
    try stage.press("«!»", "F2")
    let kept = try kept(&stage)
    #expect(kept.organization.place == "г. Слободской")
  }

  @Test func `takes a pasted text`() throws {
    var stage = try stage()
    try stage.press("Ctrl+U")
    stage.send(.input(.paste("Сад № 1")))
    #expect(stage.lines.contains { $0.contains("Краткое название") && $0.contains("Сад № 1") })
  }

  @Test(arguments: [0, 1, 20, 40, 60, 200], [0, 1, 5, 10, 16, 24, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    let stage = try stage(size: Size(width: width, height: height))
    #expect(stage.program.view().size == Size(width: width, height: height))
  }

  @Test(arguments: 0..<10) func `survives any keys`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var stage = try stage()
    let names = [
      "Down", "Up", "Enter", "Esc", "F1", "F2", "a", "1", "Tab", "Home", "End", "PgDn", "PgUp",
      "Space", "Left", "Right", "Backspace", "н", "д", "Ctrl+O", "Ctrl+U", "Ctrl+Z",
    ]
    for _ in 0..<300 {
      try stage.press(try #require(names.randomElement(using: &random)))
      _ = stage.program.view()
    }
  }
}
