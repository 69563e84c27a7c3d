import ArgumentParser
import Testing

@testable import Screens
@testable import kurator

/// What `--help` and `--version` print.
@MainActor struct HelpTests {
  nonisolated static let types: [CommandWords.Topic: any Command.Type] = [
    .open: OpenCommand.self, .demo: DemoCommand.self, .new: NewCommand.self,
    .show: ShowCommand.self, .importRoadmap: ImportRoadmapCommand.self,
    .exportOrder: ExportOrderCommand.self, .exportRoadmap: ExportRoadmapCommand.self,
    .match: MatchCommand.self, .check: CheckCommand.self, .rollover: RolloverCommand.self,
    .log: LogCommand.self,
    .undo: UndoCommand.self, .redo: RedoCommand.self, .verify: VerifyCommand.self,
    .backup: BackupCommand.self, .restore: RestoreCommand.self,
    .handbook: HandbookListCommand.self, .handbookCopy: HandbookCopyCommand.self,
    .handbookPrint: HandbookPrintCommand.self, .doctor: DoctorCommand.self,
  ]

  @Test(arguments: CommandWords.Topic.allCases, Language.allCases)
  func `tells exactly the options that the command takes`(
    _ topic: CommandWords.Topic, _ language: Language
  ) throws {
    let type = try #require(Self.types[topic])
    let taken = Set(Kurator.usageString(for: type).matches(of: /--[a-z-]+/).map { String($0.0) })
    let entry = language.words.commands.help.entry(topic)
    let written = (entry.usage + " " + entry.options.map(\.word).joined(separator: " "))
      .matches(of: /--[a-z-]+/).map { String($0.0) }

    #expect(Set(written) == taken)
    #expect(Set(topic.options) == taken)
    #expect(type.topic == topic)
  }

  @Test(arguments: CommandWords.Topic.allCases, Language.allCases)
  func `gives an example that can be read`(_ topic: CommandWords.Topic, _ language: Language)
    throws
  {
    let words = try Self.shellWords(language.words.commands.help.entry(topic).example)

    let invocation = try Invocation(Array(words.dropFirst()), exists: { _ in false })

    guard case .command(let command) = invocation else {
      Issue.record("\(words) is no command")
      return
    }
    #expect(type(of: command).topic == topic)
  }

  @Test(arguments: Language.allCases)
  func `has a line and an example for every command`(_ language: Language) {
    let page = language.words.commands.help.page(columns: 100)

    for topic in CommandWords.Topic.allCases {
      let entry = language.words.commands.help.entry(topic)
      #expect(page.contains("  kurator \(entry.usage)\n      \(entry.summary)\n"))
      #expect(page.contains("\n      \(entry.example)\n"))
    }
    for option in GlobalOption.allCases { #expect(page.contains(option.rawValue)) }
  }

  @Test(arguments: Language.allCases, [80, 100, 200])
  func `fits into the terminal, and into 100 columns`(_ language: Language, _ columns: Int) {
    let help = language.words.commands.help
    let pages =
      [help.page(columns: columns)]
      + CommandWords.Topic.allCases.map { help.page(of: $0, columns: columns) }

    for line in pages.flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= min(columns, 100), "\(line)")
    }
  }

  nonisolated static let ways: [([String], CommandWords.Topic?)] = [
    (["--help"], nil), (["-h"], nil), (["help"], nil), (["help", "nothing"], nil),
    (["log", "--help"], .log), (["help", "undo"], .undo), (["import", "--help"], nil),
    (["import", "roadmap", "x", "--help"], .importRoadmap),
    (["help", "export", "order"], .exportOrder),
    (["undo", "-h", "wrong", "words"], .undo), (["handbook", "-h"], .handbook),
    (["help", "handbook", "copy"], .handbookCopy),
  ]

  @Test(arguments: ways)
  func `is reached in every usual way`(_ words: [String], _ topic: CommandWords.Topic?) throws {
    let trial = try Trial()
    let help = Language.english.words.commands.help

    let result = trial.run(["--lang", "en"] + words)

    #expect(
      result.out == (topic.map { help.page(of: $0, columns: 80) } ?? help.page(columns: 80))
        + "\n")
    #expect(result.status == .done)
    #expect(result.err.isEmpty)
  }

  @Test func `tells the version`() throws {
    #expect(try Trial().run("--version").out == "kurator 0.1.0\n")
  }

  private static func shellWords(_ line: String) throws -> [String] {
    line.matches(of: /"([^"]*)"|\S+/).map { String($0.1 ?? $0.0) }
  }
}
