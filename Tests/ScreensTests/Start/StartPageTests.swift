import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct StartPageTests {
  private func filled() throws -> Stage {
    var stage = Stage()
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

  @Test func `takes the roadmap from a file`() throws {
    var stage = try filled()
    try stage.press("Enter", "Right", "Enter", "«/tmp/карта.txt»", "F2")
    guard case .create(let new)? = stage.takeWishes().first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(new.roadmap == .file(path: "/tmp/карта.txt"))
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
}
