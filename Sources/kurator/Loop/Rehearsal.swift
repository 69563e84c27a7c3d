import Mentoring
import Screens
import TerminalKit

/// The program played without a terminal: each effect is done at once, and frames are asked for.
///
///     var rehearsal = Rehearsal(program: program, runner: runner)
///     rehearsal.send(.input(.key(.down)))
///     print(rehearsal.program.view().text)
struct Rehearsal {
  private(set) var program: Program
  let runner: EffectRunner
  /// Whether what goes on beyond the first screenful is left for later.
  private let isHasty: Bool
  /// What was left for later.
  private(set) var later: [Effect] = []
  /// Whether the program has asked to end.
  private(set) var isOver = false
  /// What was copied last.
  private(set) var copied: String?

  init(program: Program, runner: EffectRunner, isHasty: Bool = false) {
    self.program = program
    self.runner = runner
    self.isHasty = isHasty
  }

  /// Sends one message and all answers that come of it.
  mutating func send(_ message: Message) { settle(program.update(message)) }

  /// Does effects and sends all answers that come of them.
  mutating func settle(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .load(let query, _) where isHasty && query.isFurther: later.append(effect)
      case .quit: isOver = true
      case .copy(let text):
        copied = text
        waiting += program.update(.copied(.clipboard(text)))[...]
      default: waiting += runner.run(effect).flatMap { program.update($0) }[...]
      }
    }
  }

  /// Presses keys and pastes, one after another.
  mutating func press(_ events: [InputEvent]) {
    for event in events where !isOver { send(.input(event)) }
  }
}
