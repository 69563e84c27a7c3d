import Foundation
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// The command `kurator show`.
@MainActor struct ShowCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  @Test func `prints a frame of the size asked for`() {
    let result = trial.run("show", "now", "--file", "demo.kurator", "--size", "80x24")

    let lines = result.out.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(result.status == .done)
    #expect(lines.count == 24)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].contains("ДЕМО"))
    #expect(result.out.contains("18 наставляемых · 12 наставников · 6 принятых пар"))
  }

  @Test func `takes keys that begin with a dash`() {
    let apart = trial.run("show", "roadmap", "--file", "demo.kurator", "--keys", "- -")
    let joined = trial.run("show", "roadmap", "--file", "demo.kurator", "--keys=- -")

    #expect(apart.status == .done)
    #expect(apart.out == joined.out)
    #expect(apart.out != trial.run("show", "roadmap", "--file", "demo.kurator").out)
  }

  @Test func `speaks the language asked for`() {
    let result = trial.run("show", "now", "--file", "demo.kurator", "--lang", "en")

    #expect(result.out.contains("18 mentees"))
  }

  @Test func `speaks the pseudo-language for translators`() {
    let result = trial.run("show", "mentees", "--file", "demo.kurator", "--lang", "qps")

    #expect(result.out.contains("⟦Mentees"))
    #expect(result.status == .done)
  }

  @Test(arguments: ["d", "o 'demo.kurator' Enter 3 Ins 'Юдина' F2"])
  func `keeps nothing of what is done from the start screen`(keys: String) throws {
    let before = try Data(contentsOf: URL(filePath: trial.path("demo.kurator")))
    let result = trial.run("show", "start", "--keys", keys)

    #expect(result.status == .done)
    #expect(result.out.contains("Рябинка"))
    #expect(try Data(contentsOf: URL(filePath: trial.path("demo.kurator"))) == before)
    #expect(!FileManager.default.fileExists(atPath: trial.path("state")))
  }

  @Test func `shows the start screen without a file`() {
    let result = trial.run("--lang", "en", "show", "start")

    #expect(result.status == .done)
    #expect(result.out.split(separator: "\n", omittingEmptySubsequences: false).count == 31)
  }

  @Test(arguments: ["C", "ru_RU.UTF-8"])
  func `draws pure ASCII where that is wished, whatever the locale`(locale: String) {
    trial.variables = ["LANG": locale]
    let result = trial.run("--ascii", "--lang", "ru", "show", "board", "--file", "demo.kurator")

    #expect(result.out.utf8.allSatisfy { $0 < 0x80 })
    #expect(result.out.contains(" P Zakrepit"))
  }

  @Test func `never changes the file, unless told to`() throws {
    let before = try ProgramFile.open(trial.path("demo.kurator"), at: trial.moment).version()
    let line = ["show", "now", "--file", "demo.kurator", "--keys", "Ctrl+Z"]

    let dry = trial.run(line)
    let file = try ProgramFile.open(trial.path("demo.kurator"), at: trial.moment)
    #expect(try file.version() == before)
    try file.close()
    #expect(dry.out.contains("Отменено: пара принята"))

    let wet = trial.run(line + ["--write"])
    #expect(wet.out == dry.out)
    let written = try ProgramFile.open(trial.path("demo.kurator"), at: trial.moment)
    #expect(try written.version() == before + 1)
  }

  @Test func `prints the same frame for the same day`() {
    let line = [
      "show", "now", "--file", "demo.kurator", "--today", "2026-11-11", "--keys", "Ctrl+Z",
    ]
    let first = trial.run(line)
    trial.moment = Moment(day: day("2027-03-03"), second: 5)

    #expect(trial.run(line).out == first.out)
    #expect(first.out.contains("12:00"))
  }

  @Test func `takes the file of the variable`() {
    trial.variables = ["KURATOR_FILE": "demo.kurator"]

    #expect(trial.run("show", "now").status == .done)
  }

  nonisolated static let screens = Chapter.allCases.map(\.rawValue)

  @Test(arguments: screens, ["text", "roles", "ansi", "svg"])
  func `prints every screen in every form`(screen: String, format: String) {
    let result = trial.run(
      "show", screen, "--file", "demo.kurator", "--format", format, "--size", "80x24")
    #expect(result.status == .done)
    #expect(result.err == "")
    #expect(result.out.contains("\u{1B}") == (format == "ansi"))
    #expect(result.out.hasPrefix("<svg") == (format == "svg"))
  }

  @Test(arguments: ["start", "settings", "gallery"])
  func `needs no programme for what belongs to none`(screen: String) {
    let with = trial.run("show", screen, "--file", "demo.kurator")
    let without = trial.run("show", screen)
    #expect(without.status == .done)
    #expect(without.out != with.out || screen == "start")
  }

  @Test func `shows help over a screen, and a theme and keys of one's own`() throws {
    try trial.write("shell.help: F11\nboard.pin: m\n", to: "config/kurator/keys.yaml")
    try trial.write("extends: light\n", to: "config/kurator/themes/own.yaml")
    try trial.write("theme: own\n", to: "config/kurator/config.yaml")
    let line = ["show", "board", "--file", "demo.kurator"]
    #expect(trial.run(line).out.contains("Ь Закрепить"))
    #expect(trial.run(line + ["--keys", "F11"]).out != trial.run(line).out)
    let own = trial.run(line + ["--format", "svg"]).out
    #expect(own == trial.run(line + ["--format", "svg", "--theme", "light"]).out)
    #expect(own != trial.run(line + ["--format", "svg", "--theme", "dark"]).out)
  }
}
