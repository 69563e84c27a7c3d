import Mentoring
import ProgramFile
import Screens
import Settings
import TerminalKit
import Testing

@testable import kurator

/// What commands work with.
@MainActor struct WorldTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  @Test func `leaves no file where a step of its making is refused`() throws {
    let world = try trial.world()
    let programme = Demo(today: day("2026-10-05"), handbook: world.handbook()).programme
    let empty = Roadmap(title: "", stages: [])

    #expect(throws: CommandFailure.refused(.rule(.empty(.roadmap)))) {
      try world.make(
        trial.path("a.kurator"), programme, [([.roadmap(.replace(empty))], .importRoadmap)])
    }
    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }

  @Test func `leaves no sample behind that breaks a rule`() throws {
    var handbook = try trial.world().handbook()
    handbook.roadmap = RoadmapTemplate(title: "", stages: [])
    let demo = Demo(today: day("2026-10-05"), handbook: handbook)

    #expect(throws: Refusal.rule(.empty(.roadmap))) { try demo.write(to: trial.path("a.kurator")) }
    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }

  @Test func `knows how far the sheets are, as the screens do`() throws {
    trial.writeDemo()
    let roadmap = try #require(
      try trial.world().presentRoadmap(of: trial.path("demo.kurator")))
    #expect(roadmap.standings[FactCode("mentee-surveys")] != nil)
  }

  @Test func `leaves one file when a programme is closed, whatever was thrown`() throws {
    trial.writeDemo()
    let world = try trial.world()

    #expect(throws: CommandFailure.inTheWay(path: "x")) {
      try world.withProgramme(trial.path("demo.kurator")) { (_) throws(CommandFailure) in
        throw CommandFailure.inTheWay(path: "x")
      }
    }
    #expect(SmallFile.names(in: trial.folder) == ["demo.kurator"])
  }

  nonisolated static let themes: [(String?, String)] = [
    (nil, "dark"), ("light", "light"), ("mono", "mono"), ("neon", "dark"), ("own", "own"),
  ]

  @Test(arguments: themes)
  func `takes the theme of the settings, or one that fits the terminal`(
    _ wished: String?, _ name: String
  ) throws {
    try trial.write("extends: norton\n", to: "config/kurator/themes/own.yaml")
    let world = try trial.world()

    var wardrobe = world.wardrobe(world.environment.settings.read(), wearing: wished)

    #expect(wardrobe.worn.name == name)
    wardrobe.ground = .light
    #expect(wardrobe.worn.name == (name == "dark" ? "light" : name))
  }

  @Test func `takes a theme of one's own on the command line`() throws {
    try trial.write("extends: norton\n", to: "config/kurator/themes/own.yaml")

    #expect(trial.run("--theme", "own", "--version").status == .done)
  }

  @Test func `refuses a theme that nobody knows on the command line`() {
    let result = trial.run("--lang", "en", "--theme", "neon", "--version")

    #expect(result.status == .usage)
    #expect(
      result.err
        == "--theme: “neon” does not fit, it must be one of: "
        + "\(EmbeddedThemes.names.joined(separator: ", "))\n")
  }

  @Test func `greets with the first of several mistakes, and how many more there are`() {
    let words = Language.russian.words

    #expect(Stage.greeting([], in: words) == nil)
    #expect(Stage.greeting(["Одно."], in: words) == "Одно.")
    #expect(
      Stage.greeting(["Одно.", "Два.", "Три."], in: words)
        == "Одно. Ещё 2 замечания – kurator doctor.")
  }

  @Test func `says nothing of a folder of the handbook without files`() throws {
    try SmallFile.makeFolder(trial.path("config/kurator/handbook/questionnaires"))

    #expect(trial.run("--lang", "en", "new", "a.kurator").err == "")
    #expect(trial.run("--lang", "en", "doctor").out.hasSuffix("Everything is fine\n"))
  }

  @Test func `tells of handbook files that cannot be read`() throws {
    try trial.write(
      String(repeating: "#", count: 1_100_000), to: "config/kurator/handbook/tags.yaml")

    let result = trial.run("--lang", "en", "new", "a.kurator")

    #expect(result.status == .done)
    #expect(
      result.err
        == "\(trial.path("config/kurator/handbook/tags.yaml")): the file is too big. "
        + "The file was left aside, the built-in one is used.\n")
  }
}

/// The words of reports.
struct ReportWordsTests {
  static let findings: [(VerifyFinding, CommandWords.VerifyFinding)] = [
    (.damage("page 3\u{1B}[m"), .damage("page 3[m")),
    (
      .danglingReference(table: "pair", row: 4, parent: "mentee"),
      .danglingReference(table: "pair", row: 4, parent: "mentee")
    ),
    (.triggerMissing(table: "pair", trigger: "t"), .triggerMissing(table: "pair", trigger: "t")),
    (.schemaAltered("person"), .schemaAltered("person")),
    (.rowDiffers(table: "pair", row: 4), .rowDiffers(table: "pair", row: 4)),
    (.rowWithoutHistory(table: "pair", row: 4), .rowWithoutHistory(table: "pair", row: 4)),
    (.rowLost(table: "pair", row: 4), .rowLost(table: "pair", row: 4)),
  ]

  @Test(arguments: findings)
  func `has words for every finding of verify`(
    _ finding: VerifyFinding, _ words: CommandWords.VerifyFinding
  ) {
    #expect(finding.words == words)
    let russian = Words.russian.commands.report.verifyFinding(words)
    #expect(russian != Words.english.commands.report.verifyFinding(words))
  }

  static let reasons: [Board.Unpaired.Reason] = [
    .ownConsent(.noConsent(.mentee)), .noMentors, .noMentorWithConsent, .bannedFromAll,
    .allPlacesTaken, .tooMany,
  ]

  @Test func `gives every reason to be without a pair words of its own`() {
    for words in [Words.russian, .english] {
      #expect(Set(Self.reasons.map { words.commands.report.reason($0) }).count == 6)
    }
  }
}
