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
  /// Keeps what is settled, where it is to be kept.
  private let keep: (@Sendable (_ after: Preferences, _ before: Preferences) -> String?)?
  /// The theme that is shown without being taken on, where one is.
  private(set) var preview: String?
  /// Whether what goes on beyond the first screenful is left for later.
  private let isHasty: Bool
  /// What was left for later.
  private(set) var later: [Effect] = []
  /// Whether the program has asked to end.
  private(set) var isOver = false
  /// What was copied last.
  private(set) var copied: String?

  init(
    program: Program, runner: EffectRunner,
    keep: (@Sendable (_ after: Preferences, _ before: Preferences) -> String?)? = nil,
    isHasty: Bool = false
  ) {
    self.program = program
    self.runner = runner
    self.keep = keep
    self.isHasty = isHasty
  }

  /// Sends one message and all answers that come of it.
  mutating func send(_ message: Message) { settle(update(message)) }

  /// Brings a chapter that needs no programme to the front.
  mutating func begin(at chapter: Chapter) { settle(program.begin(at: chapter)) }

  /// Notes which chapter was asked for, where one was.
  mutating func ask(for chapter: Chapter?) { program.ask(for: chapter) }

  /// Brings the start screen to the front until a programme is open.
  mutating func begin(opening path: String) { settle(program.begin(opening: path)) }

  /// Does effects and sends all answers that come of them.
  mutating func settle(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .load(let query, _) where isHasty && query.isFurther: later.append(effect)
      case .remember where isHasty, .open where isHasty: later.append(effect)
      case .quit: isOver = true
      case .adopt(let preferences): waiting += adopt(preferences)[...]
      case .preview(let theme): preview = theme
      case .copy(let given):
        copied = given.text
        waiting += update(.copied(.terminal(given)))[...]
      default:
        for next in runner.run(effect).flatMap({ update($0) }) {
          // What a long answer goes on with is asked for by the same effect.
          if isHasty, next == effect { later.append(next) } else { waiting.append(next) }
        }
      }
    }
  }

  private mutating func adopt(_ preferences: Preferences) -> [Effect] {
    let before = program.context.preferences
    preview = nil
    let trouble = keep?(preferences, before)
    return update(.adopted(preferences))
      + (trouble.map { update(.greeting($0)) } ?? [])
  }

  private mutating func update(_ message: Message) -> [Effect] {
    program.update(message, at: runner.clock.now())
  }

  /// Presses keys and pastes, one after another.
  mutating func press(_ events: [InputEvent]) {
    for event in events where !isOver { send(.input(event)) }
  }
}
