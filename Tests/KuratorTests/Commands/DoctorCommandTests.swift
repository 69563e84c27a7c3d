import Foundation
import Screens
import Settings
import TerminalKit
import Testing

@testable import kurator

/// The command `kurator doctor`.
@MainActor struct DoctorCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.variables = ["LANG": "en_US.UTF-8", "TERM": "xterm-256color"]
  }

  private let good = TerminalReport(
    description: "xterm-256color", size: Size(width: 100, height: 30), colours: 256,
    isAsked: true, answer: .light)

  /// Examines the machine with a terminal that is like `terminal`.
  private func examined(_ terminal: Result<TerminalReport, TerminalError>?) throws -> Examination {
    trial.hasTerminal = true
    return try trial.world().examination(trial.facts, terminal)
  }

  private func lines(_ examination: Examination) -> [String] {
    examination.lines(in: .english, columns: 1_000).map { $0.replacing(trial.folder, with: "~") }
  }

  @Test func `tells line by line what was found and what will be done`() throws {
    var examination = try examined(.success(good))
    examination.locale = LocaleReport(wished: "en_US.UTF-8", codeset: "UTF-8")
    let told = lines(examination).filter { !$0.hasPrefix("Disk") }
    #expect(
      told.map { $0.replacing(#/ {2,}/#, with: " | ") } == [
        "Terminal | xterm-256color | uses the terminal description xterm-256color",
        "Window | 100×30 | everything fits",
        "Encoding | en_US.UTF-8, UTF-8 | draws all letters and lines",
        "Colours | 256 | uses 256 colours",
        "Theme | light background, says the terminal | light, by the background",
        "Input | mouse, paste, focus | keys and the mouse",
        "Copying | the terminal (OSC 52) | there, or else to the file ~/state/kurator/copied.txt",
        "Settings | none | uses the built-in ones; yours go to ~/config/kurator/config.yaml",
        "Keys | none | uses the built-in ones; yours go to ~/config/kurator/keys.yaml",
        "Own themes | 0 files | uses the built-in ones; yours go to ~/config/kurator/themes",
        "Handbook | 0 files | uses the built-in ones; yours go to ~/config/kurator/handbook",
        "Where you left | the folder is writable | keeps your place in ~/state/kurator", "",
        "Everything is fine",
      ])
  }

  @Test(arguments: Language.allCases)
  func `stands in columns`(language: Language) throws {
    let table = try examined(.success(good)).lines(in: language.words, columns: 1_000).prefix {
      !$0.isEmpty
    }
    #expect(table.count == DoctorWords.Item.allCases.count)
    let second = table.map { line in
      line.firstRange(of: #/  [^ ]/#).map { line[..<$0.upperBound].count } ?? 0
    }
    let widest = second.max() ?? 0
    for line in table {
      let before = line.prefix(widest - 1).suffix(2)
      #expect(before.allSatisfy { $0 == " " }, "\(line)")
    }
  }

  @Test func `tells what is wrong in the files, and ends with 1`() throws {
    try trial.write("theme: nortn\n", to: "config/kurator/config.yaml")
    try trial.write("board.pinn: m\n", to: "config/kurator/keys.yaml")
    try trial.write("extends: lite\n", to: "config/kurator/themes/own.yaml")
    try trial.write("tags: 5\n", to: "config/kurator/handbook/tags.yaml")
    let result = trial.run("--lang", "en", "doctor")
    #expect(result.status == .refused)
    let tags = trial.path("config/kurator/handbook/tags.yaml")
    for part in ["nortn", "board.pinn", "own.yaml:1:10", "\(tags):1:7"] {
      #expect(result.out.contains(part), "\(part)")
    }
    #expect(result.out.contains("Found: 4 findings"))
    let keys = trial.path("config/kurator/keys.yaml")
    #expect(result.out.contains("leaves out lines with mistakes: \(keys)"))
  }

  @Test func `copies into a file alone where there is nothing else`() throws {
    var examination = try examined(.success(good))
    examination.traits = TerminalTraits(["TERM": "linux"])
    examination.copyProgram = nil
    #expect(
      lines(examination).contains {
        $0.hasPrefix("Copying  ") && $0.hasSuffix("  to the file ~/state/kurator/copied.txt")
      })
  }

  @Test func `draws ASCII only where that is wished, whatever the encoding has`() throws {
    var examination = try examined(.success(good))
    examination.locale = LocaleReport(wished: "ru_RU.UTF-8", codeset: "UTF-8")
    examination.repertoire = .ascii
    let told = examination.lines(in: .russian, columns: 1_000)
    #expect(told.contains { $0.hasSuffix("risuet tolko znakami ASCII, russkoe - latinitsei") })
    #expect(told.allSatisfy { $0.allSatisfy(\.isASCII) })
  }

  @Test func `is calm where nothing is wrong, also without a terminal`() {
    let result = trial.run("--lang", "en", "doctor")
    #expect(result.status == .done)
    #expect(result.err == "")
    #expect(result.out.contains("no terminal"))
    #expect(result.out.hasSuffix("Everything is fine\n"))
  }

  nonisolated static let troubles: [(Result<TerminalReport, TerminalError>?, String)] = [
    (nil, "terminal-dumb"), (.failure(.dumb(term: "dumb")), "terminal-dumb"),
    (.failure(.notDescribed(term: "x")), "terminal-not-described"),
    (
      .success(
        TerminalReport(
          description: "xterm", size: Size(width: 80, height: 24), colours: 8, isAsked: false,
          answer: nil)), "terminal-not-described"
    ),
    (
      .success(
        TerminalReport(
          description: "xterm-256color", size: Size(width: 39, height: 24), colours: 8,
          isAsked: false, answer: nil)), "window-too-small"
    ),
  ]

  @Test(arguments: troubles)
  func `tells what is wrong with the terminal`(
    terminal: Result<TerminalReport, TerminalError>?, code: String
  ) throws {
    let findings = try examined(terminal).findings(in: .english)
    #expect(findings.map(\.code) == [code])
  }

  @Test func `tells of the machine and its disk`() throws {
    var examination = try examined(.success(good))
    examination.locale = LocaleReport(wished: nil, codeset: "ANSI_X3.4-1968")
    examination.state = nil
    #expect(
      examination.findings(in: .english).map(\.code) == ["locale-without-utf8", "no-home"])
    #expect(
      lines(examination).contains { $0.hasSuffix("draws ASCII only, Russian in Latin letters") }
    )
  }

  @Test func `uses no colour where none is wished, and the theme that is chosen`() throws {
    var examination = try examined(.success(good))
    examination.preferences.theme = "norton"
    #expect(examination.theme == ("norton", true))
    examination.most = .mono
    #expect(examination.theme == ("mono", false))
    #expect(lines(examination).contains { $0.hasSuffix("no colour, as wished") })
  }

  @Test func `is a document for other programs`() throws {
    let result = trial.run("doctor", "--json")
    let document = try object(result.out)
    #expect(document["schema"] as? Int == 1)
    for key in ["terminal", "colours", "locale", "theme", "findings", "state", "files"] {
      #expect(document[key] != nil, "\(key)")
    }
    #expect(document["theme"] as? String == "dark")
    #expect((document["findings"] as? [Any])?.isEmpty == true)
    let whole = try object(try examined(.success(good)).json(in: .english).text)
    #expect(whole["terminal"] as? String == "xterm-256color")
    #expect(whole["colours"] as? Int == 256)
    #expect(whole["ground"] as? String == "light")
    #expect(whole["answered"] as? Bool == true)
  }

  @Test func `leaves nothing behind in the folder that it tries`() throws {
    try FileManager.default.createDirectory(
      atPath: trial.path("state/kurator"), withIntermediateDirectories: true)
    let place = StorePlace(trial.path("state/kurator"))
    #expect(place.obstacle == nil)
    #expect(place.hasLocks == true)
    #expect(place.free > 0)
    #expect(SmallFile.names(in: trial.path("state/kurator")) == [])
    let disk = lines(try examined(.success(good))).first { $0.hasPrefix("Disk") }
    #expect(disk?.hasSuffix("  room enough; two windows cannot harm a file") == true)
  }

  @Test func `sees the folder above where one is not there yet`() {
    let place = StorePlace(trial.path("a/b/c"))
    #expect(place.obstacle == nil)
    #expect(place.hasLocks == nil)
    #expect(!SmallFile.exists(trial.path("a")))
  }
}
