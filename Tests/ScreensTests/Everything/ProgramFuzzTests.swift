import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The whole program under keys that make no sense.
@Suite struct ProgramFuzzTests {
  @Test(arguments: FuzzRuns.seeds(short: 6, inputs: 150))
  func `survives any run of actions, keys and sizes`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let sample = WholeSample.allCases[Int(seed) % WholeSample.allCases.count]
    let language = Language.allCases[Int(seed / 3) % Language.allCases.count]
    var playground = try Playground(sample, at: .now, language: language)
    for _ in 0..<150 {
      playground.refuses = Bool.random(using: &random)
      playground.breaksOff = Int.random(in: 0..<4, using: &random) == 0
      if let name = playground.actionNames.randomElement(using: &random),
        Bool.random(using: &random)
      {
        playground.run(name)
      } else {
        playground.send(Self.message(to: playground.program, using: &random))
      }
      let picture = playground.program.view()
      #expect(picture.size == playground.program.context.size)
      #expect(picture.cursor.map { picture.bounds.contains($0) } != false)
    }
    FuzzRuns.note(150)
  }

  /// Mostly keys, and now and then whatever else may come.
  private static func message(to program: Program, using random: inout SeededRandom) -> Message {
    switch Int.random(in: 0..<30, using: &random) {
    case 0: .input(.paste(["Ёлкина\tВера\n12", "", "😀\u{301}世界", "05.10.2026"][roll(4, &random)]))
    case 1: .input([.focusGained, .focusLost][roll(2, &random)])
    case 2...5: .input(.mouse(mouse(in: program.context.size, using: &random)))
    case 6...8:
      .resized(
        [Size(width: 80, height: 24), Size(width: roll(200, &random), height: roll(60, &random))][
          roll(2, &random)])
    case 9: .hurried(.key(key(using: &random)))
    case 10: .changedOutside
    case 12: .fileLost((FileLoss.allCases + [nil])[roll(5, &random)])
    case 11: .failed(.refused(.store(.busy(path: "/tmp/sample.kurator"))))
    default: .input(.key(key(using: &random)))
    }
  }

  private static func mouse(in size: Size, using random: inout SeededRandom) -> Mouse {
    let actions: [Mouse.Action] = [.press, .release, .drag, .wheelUp, .wheelDown]
    let buttons: [Mouse.Button] = [.left, .left, .right, .none]
    return Mouse(
      actions[roll(actions.count, &random)], button: buttons[roll(buttons.count, &random)],
      at: Point(x: roll(size.width + 2, &random), y: roll(size.height + 2, &random)))
  }

  /// A number below `bound`.
  private static func roll(_ bound: Int, _ random: inout SeededRandom) -> Int {
    Int.random(in: 0..<bound, using: &random)
  }

  private static func key(using random: inout SeededRandom) -> Key {
    let named = [
      "Enter", "Esc", "Tab", "Down", "Up", "Left", "Right", "PgDn", "Home", "End", "Space", "Ins",
      "F2", "F4", "F8", "F1", "F9", "x", "д", "5", ".", "-", "Backspace", "Del", "Ctrl+Z", "Ctrl+Y",
      "Shift+Tab", "Ctrl+Left", "Ё", "世", "/", "+", "*", "Ctrl+K", "Ctrl+N", "Ctrl+P",
    ]
    return named.randomElement(using: &random).flatMap { Key(name: $0) } ?? .enter
  }
}
