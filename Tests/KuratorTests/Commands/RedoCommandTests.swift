import Foundation
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// The command `kurator redo`.
@MainActor struct RedoCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  private var pairs: Int {
    get throws {
      let file = try ProgramFile.open(trial.path("demo.kurator"), at: trial.moment)
      defer { #expect(throws: Never.self) { try file.close() } }
      return try file.boardFacts().pairs.count
    }
  }

  @Test func `brings back what was undone, the last undone first`() throws {
    trial.run("undo", "demo.kurator", "2", "--yes")
    #expect(try pairs == 5)

    let result = trial.run("redo", "demo.kurator", "2", "--yes")

    #expect(result.status == .done)
    #expect(
      result.out == """
        Возвращено: № 4  пара закреплена (Ёлкина М. С. – Гусева Е. А.)
        Возвращено: № 5  пара принята (Абрамова О. И. – Титова Н. П.)

        """)
    #expect(try pairs == 6)
    #expect(trial.run("log", "demo.kurator").out.hasPrefix("№ 9  05.10.2026 10:00  Возврат: "))
  }

  @Test func `brings back one after another`() throws {
    trial.run("undo", "demo.kurator", "3", "--yes")
    for number in [3, 4, 5] {
      #expect(trial.run("redo", "demo.kurator").out.hasPrefix("Возвращено: № \(number)  "))
    }
    let result = trial.run("redo", "demo.kurator")
    #expect(result.status == .refused)
    #expect(result.err == "Возвращать нечего\n")
  }

  @Test func `goes past what was brought back already, and not past another step`() throws {
    trial.run("undo", "demo.kurator", "3", "--yes")
    trial.run("redo", "demo.kurator")
    trial.hasTerminal = true
    trial.reply = "д"
    let result = trial.run("redo", "demo.kurator", "9")
    #expect(
      result.err.hasPrefix(
        "Вернуть можно только 2 изменения из 9, отменённое последним – первым\n№ 4  "))
    #expect(result.err.hasSuffix("\nВернуть? Д – да, Н – нет: \n"))
    #expect(result.out.split(separator: "\n").count == 2)
  }

  @Test func `brings nothing back after another change`() throws {
    trial.run("undo", "demo.kurator")
    try FileManager.default.copyItem(
      atPath: trial.fixture("roadmap.txt"), toPath: trial.path("roadmap.txt"))
    #expect(
      trial.run("import", "roadmap", "roadmap.txt", "--file", "demo.kurator").status == .done)
    #expect(trial.run("redo", "demo.kurator").status == .refused)
    #expect(try pairs == 5)
  }

  @Test(
    arguments: [
      (["demo.kurator"], .done), (["demo.kurator", "2", "--yes"], .done),
      (["demo.kurator", "9", "--yes"], .refused), (["demo.kurator", "2"], .usage),
      (["demo.kurator", "0"], .usage), (["demo.kurator", "x"], .usage), ([], .usage),
      (["missing.kurator"], .disk),
    ] as [([String], EndStatus)])
  func `ends as scripts expect`(words: [String], status: EndStatus) {
    trial.run("undo", "demo.kurator", "2", "--yes")
    let result = trial.run(["redo"] + words)
    #expect(result.status == status)
    #expect(result.err.isEmpty == (status == .done))
    #expect(result.out.isEmpty == (status != .done))
  }

  @Test func `speaks of bringing back in both languages`() {
    trial.run("undo", "demo.kurator", "2", "--yes")
    #expect(trial.run("redo", "demo.kurator", "2").err.hasPrefix("kurator redo: вернуть сразу 2 "))
    #expect(
      trial.run("--lang", "en", "redo", "demo.kurator", "3", "--yes").err
        == "No more than 2 changes can be redone\n")
    trial.hasTerminal = true
    trial.reply = "n"
    #expect(trial.run("--lang", "en", "redo", "demo.kurator", "2").out == "Nothing was redone\n")
  }
}
