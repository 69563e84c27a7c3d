import TerminalKit
import Testing

@testable import kurator

@MainActor struct ScriptedTerminalTests {
  @Test func `plays one event a turn and is gone at the end`() {
    let terminal = ScriptedTerminal(
      size: Size(width: 80, height: 24),
      script: [.input(.key(.down)), .resized(Size(width: 60, height: 15))])
    #expect(terminal.nextEvents() == [.input(.key(.down))])
    #expect(terminal.size == Size(width: 80, height: 24))
    #expect(terminal.nextEvents() == [.resized(Size(width: 60, height: 15))])
    #expect(terminal.size == Size(width: 60, height: 15))
    #expect(terminal.nextEvents() == [.hungUp])
    #expect(terminal.nextEvents() == [.hungUp])
  }

  @Test func `rests once, where the program waits for a while, before it is gone`() {
    let terminal = ScriptedTerminal(
      size: Size(width: 80, height: 24), script: [.input(.key(.down))])
    #expect(terminal.nextEvents(within: .seconds(9)) == [.input(.key(.down))])
    #expect(terminal.nextEvents(within: .seconds(9)) == [])
    #expect(terminal.nextEvents(within: .seconds(9)) == [.hungUp])
  }

  @Test func `has no clipboard where that is told`() {
    let terminal = ScriptedTerminal(size: Size(width: 3, height: 1), script: [])
    terminal.hasClipboard = false
    #expect(!terminal.copy("текст"))
    #expect(terminal.copied.isEmpty)
  }

  @Test func `a wake comes before the script, and once`() {
    let terminal = ScriptedTerminal(
      size: Size(width: 1, height: 1), script: [.input(.key(.escape))])
    terminal.wake()
    terminal.wake()
    #expect(terminal.nextEvents() == [.woken])
    #expect(terminal.nextEvents() == [.input(.key(.escape))])
  }

  @Test func `keeps what it was shown and asked for`() {
    let terminal = ScriptedTerminal(size: Size(width: 3, height: 1), script: [])
    var grid = Grid(size: terminal.size)
    terminal.show(grid)
    grid.write("abc", in: grid.bounds)
    terminal.show(grid)
    terminal.name("Окно")
    terminal.useMouse(true)
    terminal.useMouse(false)
    terminal.suspend()
    terminal.close()
    #expect(terminal.copy("текст"))
    #expect(terminal.frames == [Grid(size: terminal.size), grid])
    #expect(terminal.mouse == [true, false])
    #expect(terminal.titles == ["Окно"])
    #expect(terminal.copied == ["текст"])
    #expect(terminal.suspensions == 1)
    #expect(terminal.isClosed)
  }
}
