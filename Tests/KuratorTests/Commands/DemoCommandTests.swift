import Foundation
import Mentoring
import ProgramFile
import Screens
import Settings
import Testing

@testable import kurator

/// The command `kurator demo`.
@MainActor struct DemoCommandTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  @Test func `only writes the file where there is no terminal`() {
    let result = trial.run("demo", "d.kurator")

    #expect(result.status == .done)
    #expect(result.out == "Пример записан: d.kurator. Открыть – kurator d.kurator\n")
    #expect(result.openings.isEmpty)
    #expect(SmallFile.names(in: trial.folder) == ["d.kurator"])
  }

  @Test func `opens the file that it wrote`() {
    trial.hasTerminal = true

    let result = trial.run("demo", "d.kurator")

    #expect(result.openings == [Run.Opening(path: trial.path("d.kurator"), screen: nil)])
  }

  @Test func `never touches a file that is in the way`() throws {
    try trial.write("mine", to: "d.kurator")

    #expect(trial.run("demo", "d.kurator").status == .refused)
    #expect(try trial.text(of: "d.kurator") == "mine")
  }

  @Test func `keeps one sample a day among its own files`() throws {
    trial.hasTerminal = true
    let path = trial.path("state/kurator/demo/demo-2026-10-05.kurator")

    #expect(trial.run("demo").openings == [Run.Opening(path: path, screen: nil)])
    trial.run("undo", path)
    #expect(trial.run("demo").openings == [Run.Opening(path: path, screen: nil)])

    let file = try ProgramFile.open(path, at: trial.moment)
    #expect(try file.boardFacts().pairs.count == 5)
    #expect(
      try trial.world().openDemo(try trial.world().handbook(), isRehearsal: false).path == path)
  }

  nonisolated static let frames: [(Language, [String])] = [
    (
      .russian,
      [
        "48 действий · выполнено 27 · опаздывает 6", "18 наставляемых · 1 без согласия",
        "12 наставников · 1 без согласия", "7 из 16", "Пар 17 из 18: принято 6",
        "Проект приказа · 17 пар · не хватает: номер, дата",
      ]
    ),
    (
      .english,
      [
        "48 actions · 27 done · 6 late", "18 mentees · 1 without consent",
        "12 mentors · 1 without consent", "7 of 16", "17 of 18 paired: 6 accepted",
        "Draft order · 17 pairs · missing: number, date",
      ]
    ),
  ]

  @Test(arguments: frames)
  func `plays the path in six frames and ends with the paper`(
    _ language: Language, _ expected: [String]
  ) throws {
    let result = trial.run("demo", "--lang", language.rawValue, "--today", "2026-10-05")

    #expect(result.status == .done && result.err.isEmpty)
    let lines = result.out.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let headings = lines.indices.filter { lines[$0].hasPrefix("── ") }
    #expect(headings.count == 6)
    #expect(zip(headings, headings.dropFirst()).allSatisfy { $1 - $0 == 32 })
    for (heading, phrase) in zip(headings, expected) {
      #expect(lines[heading...].prefix(31).contains { $0.contains(phrase) }, "\(phrase)")
    }
    let path = try #require(lines.last.map(String.init))
    #expect(path.hasPrefix(trial.folder) && path.hasSuffix("/Проект приказа о парах.docx"))
    let paper = try Data(contentsOf: URL(filePath: path))
    #expect(paper.starts(with: Array("PK".utf8)))
  }

  @Test func `leaves no trace of the path in what it remembers`() throws {
    trial.run("demo")

    #expect(try trial.world().environment.state.read().files.isEmpty)
  }

  @Test func `makes up as many people as asked for`() throws {
    let result = trial.run("demo", "d.kurator", "--people", "200")

    #expect(result.status == .done)
    let file = try ProgramFile.open(trial.path("d.kurator"), at: trial.moment)
    let facts = try file.boardFacts()
    #expect(facts.mentees.count == 134)
    #expect(facts.mentors.count == 66)
    #expect(facts.mentees.contains { !$0.consent.isGiven })
    #expect(try file.history().map(\.title) == [.fillDemo, .createProgramme])
  }

  @Test func `needs a file for made-up people`() {
    let result = trial.run("--lang", "en", "demo", "--people", "200")

    #expect(result.status == .usage)
    #expect(
      result.err
        == "kurator demo: say which programme file to take. "
        + "How to write it: kurator demo --help\n")
  }
}
