import Mentoring
import Screens
import Testing

@testable import kurator

/// Runs of the whole program.
@MainActor struct RunTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  nonisolated static let failures: [(CommandFailure, EndStatus)] = [
    (.usage(.noTerminal), .usage), (.refused(.rule(.orderIsEmpty)), .refused),
    (.refused(.store(.missing(path: "a"))), .disk),
    (.refused(.store(.exists(path: "a"))), .refused),
    (.refused(.store(.notAProgramme(path: "a"))), .disk),
    (.refused(.store(.full(path: "a"))), .disk), (.inTheWay(path: "a"), .refused),
    (.unreadable(FileFault(path: "a", CommandWords.FileReason.missing)), .usage),
    (.unreadable(FileFault(path: "a", CommandWords.FileReason.notAllowed)), .disk),
    (.unreadable(FileFault(path: "a", errno: 5)), .disk),
    (.unwritable(FileFault(path: "a", CommandWords.FileReason.full)), .disk),
    (.source(place: "a:1", .empty), .usage),
    (.interrupted, .interrupted),
  ]

  @Test(arguments: failures)
  func `ends with the status that scripts rely on`(_ failure: CommandFailure, _ status: EndStatus) {
    #expect(failure.status == status)
    #expect(failure.sentence(in: .russian) != failure.sentence(in: .english))
  }

  @Test func `numbers its statuses 0 to 3, and as shells do where it was broken off`() {
    #expect(EndStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 130])
  }

  @Test func `says so when its words cannot be written`() {
    let heard = Heard()
    let run = Run(
      facts: trial.facts, pipes: Pipes(write: { _ in false }, complain: { heard.hear($0) }),
      show: { _, _ in .done })

    #expect(run.run(["--version"]) == .disk)
    #expect(
      heard.text
        == "Ответ записан не до конца: на диске, куда он направлен, нет места. Освободите его и "
        + "повторите")
  }

  @Test func `goes on without settings that are wrong, and says where`() throws {
    try trial.write("language: en\ncolour: red\n", to: "config/kurator/config.yaml")

    let result = trial.run("--version")

    #expect(result.status == .done)
    #expect(
      result.err
        == "\(trial.path("config/kurator/config.yaml")):2:1: unknown key “colour”. "
        + "Correct it or take it out. "
        + "The setting was ignored.\n")
  }

  @Test func `goes on without a handbook file that is wrong, and says where`() throws {
    try trial.write("tags: 5\n", to: "config/kurator/handbook/tags.yaml")
    try trial.write("x: 1\n", to: "config/kurator/handbook/tag.yaml")

    let result = trial.run("--lang", "en", "new", "a.kurator")

    #expect(result.status == .done)
    #expect(
      result.err == """
        tag.yaml: the handbook has no such file, so it was not read. Did you mean tags.yaml?
        tags.yaml:1:7: this must be a list, not a whole number. Correct it. The file was left aside, the built-in one is used.

        """)
  }

  @Test func `uses a handbook file of the user's own`() throws {
    try trial.write(
      """
      title: Моя карта
      stages:
        - title: Один этап
          measures:
            - title: Одно дело
              responsibles: [Я]
              actions: [Сделать]

      """, to: "config/kurator/handbook/roadmaps/r145.yaml")

    let made = trial.run("new", "a.kurator", "--year", "2026")
    trial.run("export", "roadmap", "--file", "a.kurator", "--out", "a.txt")

    #expect(made.err.isEmpty)
    #expect(try trial.text(of: "a.txt").hasPrefix("Моя карта, 2026/27 учебный год\n"))
  }
}

/// The command without a name.
@MainActor struct OpenCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.hasTerminal = true
  }

  @Test func `opens the file at the screen`() {
    trial.writeDemo()

    #expect(
      trial.run("demo.kurator", "--screen", "board").openings
        == [Run.Opening(path: trial.path("demo.kurator"), screen: .board)])
    #expect(
      trial.run("--screen=orders", "./demo.kurator").openings
        == [Run.Opening(path: trial.path("demo.kurator"), screen: .orders)])
  }

  @Test func `opens the file of the variable`() {
    trial.writeDemo()
    trial.variables = ["KURATOR_FILE": "demo.kurator"]

    #expect(
      trial.run().openings == [Run.Opening(path: trial.path("demo.kurator"), screen: nil)])
  }

  @Test func `opens the last file that is still there, else the start screen`() throws {
    #expect(trial.run().openings == [Run.Opening(path: nil, screen: nil)])

    trial.writeDemo()
    let state = try trial.world().environment.state
    state.remember(trial.path("demo.kurator"), Session(chapter: .board))
    state.remember(trial.path("gone.kurator"), Session(chapter: .board))

    #expect(
      trial.run().openings == [Run.Opening(path: trial.path("demo.kurator"), screen: nil)])
  }

  @Test func `opens no last file where the settings do not want it`() throws {
    trial.writeDemo()
    try trial.world().environment.state.remember(
      trial.path("demo.kurator"), Session(chapter: .board))
    try trial.write("open-last-file: false\n", to: "config/kurator/config.yaml")

    #expect(trial.run().openings == [Run.Opening(path: nil, screen: nil)])
  }

  @Test func `says that a file is not there, and makes none`() {
    let result = trial.run("gone.kurator")

    #expect(result.status == .disk)
    #expect(result.openings.isEmpty)
    #expect(
      result.err
        == "Файла \(trial.path("gone.kurator")) нет: проверьте путь или создайте программу\n")
    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }
}
