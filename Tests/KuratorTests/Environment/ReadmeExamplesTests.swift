import Foundation
import Mentoring
import PlainText
import ProgramFile
import Settings
import TerminalKit
import Testing

@testable import kurator

/// The examples of the README are what the program reads.
@MainActor struct ReadmeExamplesTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    for (name, text) in try Self.examples() { try trial.write(text, to: "config/kurator/\(name)") }
  }

  private nonisolated static func readme() throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "..", "..", "README.md").standardizedFileURL
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The blocks of YAML by the names of the files that their first lines say.
  private nonisolated static func examples() throws -> [String: String] {
    var examples: [String: String] = [:]
    for block in try readme().split(separator: "```yaml\n").dropFirst() {
      let text = block.prefix { $0 != "`" }
      let name = text.dropFirst(2).prefix { $0 != ":" }
      examples[String(name)] = String(text)
    }
    return examples
  }

  @Test func `has an example of every file`() throws {
    #expect(
      Set(try Self.examples().keys) == [
        "config.yaml", "themes/rowan.yaml", "keys.yaml", "handbook/roadmaps/sad.yaml",
      ])
  }

  @Test func `is read without a mistake`() {
    let settled = SettingsFolder(path: trial.path("config/kurator")).read()
    #expect(settled.findings == [])
    #expect(
      settled.config
        == Config(
          language: .russian, theme: "rowan", layout: .russian, usesMouse: true, hasSeenTour: true,
          coordinator: "Соколова М. В.", opensLastFile: true))
    #expect(
      settled.keymap.changed == [
        "board.accept": [.function(5), .character("a"), .alt("g")],
        "board.ban": [.character("w")], "board.acceptAll": [.function(6)], "shell.suspend": [],
      ])
  }

  @Test func `shows stages that make a programme`() throws {
    let made = trial.run("new", "a.kurator", "--stages", "sad", "--year", "2026")
    #expect(made.err == "" && made.status == .done)
    let roadmap = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment).roadmap()
    let actions = try #require(roadmap).actions
    #expect(
      actions.map { $0.terms.map(\.text) } == [
        ["август – сентябрь 2026"], ["до 15 сентября"], ["еженедельно"], ["по мере необходимости"],
      ])
    #expect(actions.allSatisfy { $0.terms.allSatisfy { $0.days != nil } })
    #expect(actions[1].action.after == actions[0].action.id.map { [$0] })
  }

  @Test func `shows a theme that can be read with ease`() throws {
    let settled = SettingsFolder(path: trial.path("config/kurator")).read()
    let theme = try #require(settled.shelf.theme(named: "rowan"))
    for role in Role.allCases {
      let contrast = try #require(theme[role].foreground.contrast(with: theme[role].background))
      #expect(contrast >= Style.readableContrast, "\(role): \(contrast)")
    }
    #expect(theme[.title].foreground == .rgb(0xFF, 0xB3, 0xA7))
  }

  @Test func `names every role and every theme`() throws {
    let readme = try Self.readme()
    for name in Role.allCases.map(\.name) + EmbeddedThemes.names {
      #expect(readme.contains("`\(name)`"), "\(name)")
    }
  }
}
