import Mentoring
import Screens
import TerminalKit

/// Turn after turn: show the picture, wait for what happens, change the state, do what it asks.
@MainActor final class Loop {
  private var program: Program
  private let terminal: any Terminal
  private let runner: EffectRunner
  private let answers = Mailbox<Message>()
  /// Where effects run, in the order asked: on a serial queue in the program, at once in a test.
  private let schedule: (@escaping @Sendable () -> Void) -> Void
  private let rest: @MainActor () -> Bool
  private var isOver = false

  /// Creates a loop.
  ///
  /// `schedule` runs effects beside the loop, and `rest` tells whether the keyboard has rested for
  /// a second since it was last asked.
  init(
    program: Program, terminal: any Terminal, runner: EffectRunner,
    schedule: @escaping (@escaping @Sendable () -> Void) -> Void,
    rest: @escaping @MainActor () -> Bool = { false }
  ) {
    self.program = program
    self.terminal = terminal
    self.runner = runner
    self.schedule = schedule
    self.rest = rest
  }

  /// Runs until the program asks to end or the terminal is gone.
  func run(starting effects: [Effect]) {
    tell(.resized(terminal.size))
    perform(effects)
    while !isOver {
      receiveAnswers()
      terminal.show(program.view())
      for event in terminal.nextEvents() where !isOver { handle(event) }
    }
    terminal.close()
    schedule { [runner] in runner.close() }
  }

  private func receiveAnswers() {
    for message in answers.takeAll() { tell(message) }
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .input(let input):
      if rest() || input == .focusGained { lookOutside() }
      if runner.clock.today != program.context.today { tell(.today(runner.clock.today)) }
      tell(.input(input))
    case .resized: tell(.resized(terminal.size))
    case .woken, .continued: break
    case .hungUp: isOver = true
    }
  }

  private func tell(_ message: Message) { perform(program.update(message)) }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .suspend: terminal.suspend()
      case .copy(let text) where terminal.copy(text): tell(.copied(.clipboard(text)))
      default: start(effect)
      }
    }
  }

  private func start(_ effect: Effect) {
    beside { runner in runner.run(effect) }
  }

  private func lookOutside() {
    beside { runner in runner.changedOutside() ? [.changedOutside] : [] }
  }

  /// Does `work` beside the loop, and wakes the loop when there is an answer.
  private func beside(_ work: @escaping @Sendable (EffectRunner) -> [Message]) {
    schedule { [runner, answers, terminal] in
      let messages = work(runner)
      guard !messages.isEmpty else { return }
      for message in messages { answers.put(message) }
      terminal.wake()
    }
  }
}
