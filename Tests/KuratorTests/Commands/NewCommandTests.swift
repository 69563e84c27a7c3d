import Foundation
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// The command `kurator new`.
@MainActor struct NewCommandTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  private func overview(_ name: String) throws -> Overview {
    let file = try ProgramFile.open(trial.path(name), at: trial.moment)
    return try file.overview()
  }

  @Test func `makes a programme of the year with the built-in roadmap`() throws {
    let result = trial.run("new", "a.kurator", "--organization", "Сад № 5", "--year", "2027")

    #expect(result.status == .done)
    #expect(
      result.out
        == "Программа на 2027/28 учебный год создана: a.kurator. Открыть – kurator a.kurator\n")
    let programme = try overview("a.kurator").programme
    #expect(programme.organization.fullName == "Сад № 5")
    #expect(programme.organization.shortName == "Сад № 5")
    #expect(programme.year.text == "2027/28")
    #expect(!programme.isDemo)
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    #expect(try file.roadmap()?.stages.count == 7)
    #expect(try file.history().map(\.title) == [.importRoadmap, .createProgramme])
    #expect(try file.history().map(\.by) == ["petrova", "petrova"])
  }

  @Test func `takes the year that is prepared today`() throws {
    trial.variables = ["KURATOR_TODAY": "2027-06-01"]
    trial.run("new", "a.kurator")

    let programme = try overview("a.kurator").programme
    #expect(programme.year.text == "2027/28")
    #expect(programme.organization.fullName == "Образовательная организация")
  }

  @Test func `takes the stages that are asked for`() throws {
    let result = trial.run("new", "a.kurator", "--stages", "az1128", "--year", "2026")

    #expect(result.status == .done)
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    let roadmap = try #require(try file.roadmap())
    #expect(roadmap.stages.map(\.title).last == "Информационная поддержка системы наставничества")
    #expect(roadmap.actions.last?.action.fact == FactCode("results-published"))
    #expect(roadmap.actions.last?.action.result == "ссылка на публикацию")
  }

  @Test func `says where the stages come from, and that they are to be checked`() {
    let result = trial.run("new", "a.kurator", "--stages", "az1128", "--year", "2026")
    #expect(result.out.contains("\nНабор этапов az1128. Этапы – методические рекомендации"))
    #expect(result.out.contains("сверьте с источником"))
  }

  @Test func `a spoilt set of stages of one's own is left out`() throws {
    try trial.write("title: [", to: "config/kurator/handbook/roadmaps/own.yaml")
    let result = trial.run("new", "a.kurator", "--year", "2026")
    #expect(result.status == .done)
    #expect(result.err.contains("Файл не используется: встроенного с таким именем нет."))
    #expect(!result.err.contains("используется встроенный"))
  }

  @Test func `tells which stages there are, and that a file has its own`() throws {
    try trial.write(Self.roadmap, to: "карта.txt")
    let unknown = trial.run("new", "a.kurator", "--stages", "az")
    let both = trial.run("new", "a.kurator", "--stages", "r145", "--roadmap", "карта.txt")

    #expect(unknown.status == .usage)
    #expect(unknown.err.contains("r145") && unknown.err.contains("az1128"))
    #expect(both.status == .usage)
    #expect(both.err.contains("--stages") && both.err.contains("--roadmap"))
    #expect(!SmallFile.exists(trial.path("a.kurator")))
  }

  @Test func `takes a roadmap from a file`() throws {
    try trial.write(Self.roadmap, to: "карта.txt")

    let result = trial.run("new", "a.kurator", "--roadmap", "карта.txt")

    #expect(result.status == .done)
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    #expect(try file.roadmap()?.title == "Карта 2023")
  }

  @Test func `leaves no file behind a roadmap that is none`() throws {
    try trial.write("no table", to: "карта.txt")

    let result = trial.run("new", "a.kurator", "--roadmap", "карта.txt")

    #expect(result.status == .usage)
    #expect(result.err.hasPrefix("карта.txt:1: "))
    #expect(!SmallFile.exists(trial.path("a.kurator")))
  }

  @Test func `never touches a file that is in the way`() throws {
    try trial.write("mine", to: "a.kurator")

    let result = trial.run("new", "a.kurator")

    #expect(result.status == .refused)
    #expect(result.err == "Файл \(trial.path("a.kurator")) уже есть: выберите другое имя\n")
    #expect(try trial.text(of: "a.kurator") == "mine")
  }

  @Test func `says that a folder is not there`() {
    let result = trial.run("--lang", "en", "new", "nowhere/a.kurator")

    #expect(result.status == .disk)
    #expect(result.err.contains(trial.path("nowhere/a.kurator")))
  }

  @Test func `refuses an organisation without a name and leaves no file`() {
    let result = trial.run("new", "a.kurator", "--organization", " ")

    #expect(result.status == .refused)
    #expect(!SmallFile.exists(trial.path("a.kurator")))
  }

  nonisolated static let roadmap = """
    Карта 2023

    \t№
    \tНаименование этапа
    \tМероприятия
    \tСодержание деятельности
    \tСроки
    \tОтветственные

    \t1.
    \tПодготовка
    \tИзучение
    \t1. Прочитать.
    2. Обсудить.
    \tМарт 2022
    Когда получится
    \tЗаведующий
    Старший воспитатель

    """
}
