import StrictYAML
import TerminalKit
import TestSupport
import Testing

@testable import Settings

@Suite struct SettingsFuzzTests {
  private static let config = "language: ru\ntheme: dark\ncoordinator: Орлова\nopen-last-file: да\n"
  private static let state = """
    files:
      - path: "/сад%22.kurator"
        screen: board
        row: 17
      - path: "/b"

    """

  private static let signs = Array(":{}[]\"'%&*-#\n ".utf8)

  private func damaged(_ text: String, seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1 where bytes.count > 1: bytes.remove(at: at)
      default: bytes.insert(Self.signs.randomElement(using: &random) ?? 0x20, at: at)
      }
    }
    return bytes
  }

  @Test func `goes on with a damaged config`() {
    for seed in FuzzRuns.seeds(short: 500, inputs: 1) {
      FuzzRuns.note(1)
      let (config, findings) = Config.read(damaged(Self.config, seed: seed), source: "c")
      #expect(config.coordinator.count <= 100, "seed \(seed)")
      #expect(findings.allSatisfy { $0.line >= 1 && $0.source == "c" }, "seed \(seed)")
    }
  }

  @Test func `goes on with a damaged state, and writes one that has no mistake`() {
    for seed in FuzzRuns.seeds(short: 500, inputs: 1) {
      FuzzRuns.note(1)
      let (state, _) = State.read(damaged(Self.state, seed: seed), source: "s")
      #expect(state.files.allSatisfy { $0.path.utf8.first == UInt8(ascii: "/") }, "seed \(seed)")
      let (again, findings) = State.read(state.bytes, source: "s")
      #expect(findings == [], "seed \(seed)")
      #expect(again == state, "seed \(seed)")
    }
  }

  @Test func `goes on with a damaged keymap, whose actions share no key`() {
    let keymap = Keymap(["board.ban": [.character("v")], "board.accept": [.function(6)]])
    let text = KeymapFile.text(
      keymap, actions: KeymapReaderTests.actions, heading: ["k"], title: { _ in "Слово" })
    for seed in FuzzRuns.seeds(short: 200, inputs: 1) {
      FuzzRuns.note(1)
      let (read, findings) = Keymap.read(
        damaged(text, seed: seed), source: "k", actions: KeymapReaderTests.actions)
      #expect(findings.allSatisfy { $0.place >= .start && $0.source == "k" }, "seed \(seed)")
      for group in KeymapReaderTests.actions.groups {
        let keys = group.actions.flatMap { action in
          read?.keys(of: action.id, else: action.keys) ?? action.keys
        }
        #expect(Set(keys).count == keys.count, "seed \(seed)")
      }
    }
  }

  @Test func `gives a damaged theme only without a mistake`() throws {
    var text = "name: own\nkind: dark\npalette: {ink: 7}\nroles:\n"
    for role in Role.allCases { text += "  \(role.name): {fg: ink}\n" }
    #expect(ThemeDraft.read(Array(text.utf8), source: "own.yaml").faultless != nil)
    var refused = 0
    for seed in FuzzRuns.seeds(short: 100, inputs: 1) {
      FuzzRuns.note(1)
      let reading = ThemeDraft.read(damaged(text, seed: seed), source: "own.yaml")
      if !reading.findings.isEmpty { refused += 1 }
      #expect((reading.faultless == nil) == (!reading.findings.isEmpty || reading.value == nil))
      #expect(!(reading.findings.isEmpty && reading.value == nil), "seed \(seed)")
    }
    #expect(refused > 50)
  }
}
