import Mentoring
import Screens
import Settings
import Synchronization
import TerminalKit
import Testing

@testable import kurator

/// What a person settles while the program runs.
@MainActor @Suite struct LoopSettingsTests {
  /// Settings that change when the loop looks at them.
  private final class Files: Sendable {
    let next: Mutex<[Settled]>
    let kept = Mutex<[Preferences]>([])
    let trouble: String?
    let tongue = Tongue(.russian)

    init(_ next: [Settled] = [], trouble: String? = nil) {
      self.next = Mutex(next)
      self.trouble = trouble
    }

    var source: SettingsSource {
      var source = SettingsSource(
        language: .russian,
        changes: { _ in self.next.withLock { $0.isEmpty ? nil : $0.removeFirst() } },
        keep: { after, _ in
          self.kept.withLock { $0.append(after) }
          return self.trouble
        })
      source.tongue = tongue
      return source
    }
  }

  private func run(
    _ script: [TerminalEvent], _ files: Files, adopting: Effect? = nil, settled: Settled = Settled()
  ) throws -> (terminal: ScriptedTerminal, loop: Loop) {
    let world = try LoopWorld()
    let terminal = ScriptedTerminal(size: Size(width: 80, height: 24), script: script)
    let begun = world.launch.rehearse(.desk(world.desk, nil), size: terminal.size, events: [])
    let loop = Loop(
      program: begun.program, terminal: terminal, runner: begun.runner, schedule: { $0() },
      wardrobe: Wardrobe(name: settled.config.theme) { settled.shelf.theme(named: $0, for: $1) },
      settings: files.source, settled: settled)
    loop.run(starting: adopting.map { [$0] } ?? [])
    return (terminal, loop)
  }

  private func settled(_ change: (inout Settled) -> Void) -> Settled {
    var settled = Settled()
    change(&settled)
    return settled
  }

  private let english = Preferences(language: .english, theme: "norton", usesMouse: false)

  @Test func `takes on at once what is wished, and keeps it`() throws {
    let files = Files()
    let (terminal, loop) = try run([], files, adopting: .adopt(english))
    #expect(files.kept.withLock { $0 } == [english])
    #expect(files.tongue.language == .english)
    #expect(loop.program.context.preferences == english)
    #expect(terminal.frames.last?.text.contains("Roadmap") == true)
    #expect(terminal.themes.map(\.name) == ["norton"])
    #expect(terminal.mouse == [false])
    #expect(try run([], Files()).terminal.mouse == [true])
  }

  @Test func `holds a wish that cannot be kept, and tells why`() throws {
    let (terminal, loop) = try run(
      [], Files(trouble: "Файл не записан"), adopting: .adopt(english))
    #expect(loop.program.context.preferences == english)
    #expect(terminal.frames.contains { $0.text.contains("Файл не записан") })
  }

  @Test func `asks for the ground when the terminal is to choose the theme`() throws {
    let (terminal, _) = try run(
      [.background(.light)], Files(), adopting: .adopt(Preferences(language: .russian)),
      settled: settled { $0.config.theme = "norton" })
    #expect(terminal.isAskedForGround)
    #expect(terminal.themes.map(\.name) == ["dark", "light"])
  }

  @Test func `shows a theme without taking it on, and goes back`() throws {
    let (terminal, loop) = try run([], Files(), adopting: .preview(theme: "norton"))
    #expect(terminal.themes.map(\.name) == ["norton"])
    #expect(loop.program.context.preferences.theme == nil)
    loop.preview("contrast")
    loop.preview(nil)
    #expect(terminal.themes.map(\.name) == ["norton", "contrast", "dark"])
  }

  @Test func `knows the themes from the beginning, and tells what is wrong`() throws {
    let finding = SettingsFinding.unknownTheme("sea", nearest: nil)
    let (terminal, loop) = try run(
      [], Files(), settled: settled { $0.findings = [finding, finding, finding] })
    #expect(loop.program.context.themes.map(\.name) == EmbeddedThemes.names)
    let first = terminal.frames.first?.text.split(separator: "\n").joined(separator: " ") ?? ""
    #expect(first.contains("Темы «sea» нет"))
    #expect(first.contains("Ещё 2 замечания"))
  }

  @Test(arguments: [TerminalEvent.watched, .input(.focusGained)])
  func `takes over files that have changed`(event: TerminalEvent) throws {
    let new = settled {
      $0.config = Config(language: .english, theme: "light")
      $0.keymap = Keymap(["shell.board": [.function(11)]])
    }
    let (terminal, loop) = try run([event, .input(.key(.function(11)))], Files([new]))
    #expect(loop.program.context.language == .english)
    #expect(loop.program.context.keymap == new.keymap)
    #expect(loop.program.chapter == .board)
    #expect(terminal.themes.map(\.name) == ["light"])
  }

  @Test func `tells a mistake in a file until it is mended`() throws {
    let wrong = settled { $0.findings = [.unknownTheme("sea", nearest: nil)] }
    let (terminal, _) = try run([.watched, .watched], Files([wrong, Settled()]))
    let told = terminal.frames.map { $0.text.contains("Темы «sea» нет") }
    #expect(told.contains(true))
    #expect(told.last == false)
  }

  @Test func `keeps what was chosen for this sitting when a file changes elsewhere`() throws {
    let files = Files([settled { $0.config.coordinator = "А" }], trouble: "x")
    let (_, loop) = try run([.watched], files, adopting: .adopt(english))
    #expect(loop.program.context.preferences == english)
  }
}
