import Foundation
import TestSupport
import Testing

@testable import kurator

/// Command lines without a plan.
@MainActor struct CommandLineFuzzTests {
  nonisolated private static let commands = [
    "demo", "new", "show", "import", "export", "match", "check", "log", "undo", "verify", "backup",
    "doctor", "handbook",
    "help", "mach", "demo.kurator",
  ]
  nonisolated private static let options = [
    "--file", "--size", "--keys", "--format", "--lang", "--today", "--theme", "--color", "--json",
    "--ascii", "--help", "--version", "--dry-run", "--table", "--out", "--screen", "--people",
    "--order", "--force", "--year", "--roadmap", "--stages", "--layout", "--organization",
    "--write", "--dump-keymap", "-x",
    "--capacity", "--pin", "--ban", "--objective", "--why", "--prices", "--alternatives",
    "--", "--lang=en", "--json=1", "--jsn",
  ]
  nonisolated private static let values = [
    "demo.kurator", "demo.kurator", "x.kurator", "нет.kurator", "80x24", "0x0", "9999x1", "1x1",
    "Down", "Down Down F4", "'Ива", "paste:'а'", "text", "ansi", "svg", "roles", "ru", "en", "xx",
    "2026-10-05", "2026-13-40", "12", "-1", "0", "999999999999999999999", "board", "people",
    "order",
    "roadmap", "бред", "", " ", "\u{1B}[31m", "a\nb", "out.docx", "out.csv", "no/out.csv",
    "builtin",
    "t.csv", "t.csv", "c.csv", "Абрамова=Титова", "Юдина=Титова", "a=b", "=", "stable", "even",
    "dark", "16", "\u{202E}x", "r145", "copy", "print", "list", "tags", "../../x",
  ]
  /// How many lines one trial runs.
  nonisolated private static let lines = 50

  private func line(_ random: inout SeededRandom) -> [String] {
    let first = Self.commands.randomElement(using: &random) ?? ""
    let rest = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let words = Bool.random(using: &random) ? Self.options : Self.values
      return words.randomElement(using: &random) ?? ""
    }
    return Int.random(in: 0..<8, using: &random) == 0 ? rest : [first] + rest
  }

  @Test(arguments: FuzzRuns.seeds(short: 6, inputs: lines))
  func `end in one of four ways, say why in plain text, and leave the file sound`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let trial = try Trial()
    trial.hasTerminal = true
    trial.writeDemo()
    try trial.write(",Белова,Титова\nАбрамова,5,9\nЁлкина,4,3\nЮдина,,1\n", to: "t.csv")
    try trial.write("mentor,Белова,1,2\n", to: "c.csv")
    for _ in 0..<Self.lines {
      let line = line(&random)
      let result = trial.run(line)
      let told: Comment = "\(line): \(result.err)"
      #expect((result.status == .done) || !(result.err + result.out).isEmpty, told)
      #expect(result.status == .done || result.status == .refused || !result.err.isEmpty, told)
      #expect(Self.isPlain(result.err), told)
      for word in ["Error:", "Usage:", "Fatal", "Optional(", "(null)"] {
        #expect(!result.err.contains(word), told)
      }
      if line.contains("--json"), result.status == .done, result.out.hasPrefix("{") {
        #expect(try object(result.out)["schema"] as? Int == 1, told)
      }
    }
    #expect(trial.run("verify", "demo.kurator").status == .done)
    FuzzRuns.note(Self.lines)
  }

  /// Whether a text holds nothing that a terminal would obey.
  nonisolated private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar == "\n"
      case .format: false
      default: true
      }
    }
  }
}
