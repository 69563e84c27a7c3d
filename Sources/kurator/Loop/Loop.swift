import Mentoring
import PlainText
import Screens
import TerminalKit

/// Turn after turn: show the picture, wait for what happens, change the state, do what it asks.
@MainActor final class Loop {
  /// Something to be done to the loop that was found out beside it.
  typealias Letter = @MainActor @Sendable (Loop) -> Void

  private(set) var program: Program
  let terminal: any Terminal
  private let runner: EffectRunner
  private let answers: Mailbox<Message>
  private let works: Works
  /// Where works run, beside the loop and the effects; at once in a test.
  private let scheduleWork: (@escaping @Sendable () -> Void) -> Void
  /// Where copies of the file are written, which the end of the program waits for.
  private let scheduleCopy: (@escaping @Sendable () -> Void) -> Void
  /// Where effects run, in the order asked: on a serial queue in the program, at once in a test.
  let schedule: @Sendable (@escaping @Sendable () -> Void) -> Void
  let letters = Mailbox<Letter>()
  private let hasRested: @MainActor () -> Bool
  /// The clipboard that takes what the terminal does not.
  private let clipboard: @Sendable (String) -> Bool
  /// How the program looks, where that may change.
  var wardrobe: Wardrobe?
  /// The theme that the terminal uses.
  var worn: Theme?
  /// The files of the reader's settings, where there are any, and what was read from them last.
  let settings: SettingsSource?
  var settled: Settled
  /// Tells when the settings or the programme have changed.
  let watch: FileWatch?
  /// How many times the settings are being written.
  var keeping = 0
  /// What is to be done beside the loop as soon as the frame is out: nobody waits for the hand-over.
  private var waiting: [@Sendable (EffectRunner) -> [Message]] = []
  private var isOver = false
  /// The place that was kept last, and when.
  private var kept: Session?
  private var keptAt: ContinuousClock.Instant?
  /// What the window was named after; nothing until it has a name.
  private var named: Programme??
  /// When the reader last typed, until what stands in the form is kept.
  private var typedAt: ContinuousClock.Instant?

  /// How long the reader moves on, at most, before the place is kept again; the first move after
  /// a rest is kept at once.
  static let pause = Duration.milliseconds(200)
  /// How long the reader types nothing before a field that was not left is kept.
  static let rest = Duration.seconds(1)

  /// Creates a loop.
  ///
  /// `schedule` runs effects beside the loop, and `rest` tells whether the keyboard has rested for
  /// a second since it was last asked. `scheduleWork` runs what takes long beside both, and
  /// `scheduleCopy` copies of the file. `clipboard`
  /// takes what the terminal cannot copy; with a `wardrobe` the theme changes when it is to.
  /// `settled` is what was read from `settings`; `watch` tells of changes in them and in the programme.
  init(
    program: Program, terminal: any Terminal, runner: EffectRunner,
    schedule: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void,
    scheduleWork: @escaping (@escaping @Sendable () -> Void) -> Void = { $0() },
    scheduleCopy: @escaping (@escaping @Sendable () -> Void) -> Void = { $0() },
    rest: @escaping @MainActor () -> Bool = { false },
    clipboard: @escaping @Sendable (String) -> Bool = { _ in false }, wardrobe: Wardrobe? = nil,
    settings: SettingsSource? = nil, settled: Settled = Settled(), watch: FileWatch? = nil
  ) {
    self.program = program
    self.terminal = terminal
    self.runner = runner
    self.schedule = schedule
    self.scheduleWork = scheduleWork
    self.scheduleCopy = scheduleCopy
    let answers = Mailbox<Message>()
    self.answers = answers
    works = Works { message in
      answers.put(message)
      terminal.wake()
    }
    runner.onHolding { seconds in
      answers.put(.held(seconds: seconds))
      terminal.wake()
    }
    runner.pace.onLong { done, total in
      answers.put(.progressed(.file, done: done, of: total))
      terminal.wake()
    }
    hasRested = rest
    self.clipboard = clipboard
    self.wardrobe = wardrobe
    worn = wardrobe?.worn
    self.settings = settings
    self.settled = settled
    self.watch = watch
    kept = program.context.overview == nil ? nil : program.session
  }

  /// Runs until the program asks to end or the terminal is gone.
  func run(starting effects: [Effect]) {
    tell(.resized(terminal.size))
    perform(effects)
    // The file is read while the first frame is drawn.
    handOver()
    introduceSettings()
    if program.context.preferences.usesMouse { terminal.useMouse(true) }
    if let watch { terminal.watch(watch.descriptor) }
    // A terminal that has told its ground by now gets no frame for another.
    if wardrobe != nil { handle(terminal.nextEvents(within: .zero)) }
    while !isOver {
      receiveAnswers()
      terminal.show(program.view())
      nameWindow()
      let limit = patience()
      handOver()
      let events = terminal.nextEvents(within: limit)
      if events.isEmpty { endWait() }
      handle(events)
    }
    watch?.end()
    works.cancelAll { $0 != .copy }
    runner.stopReading()
    runner.stopOpening()
    terminal.close()
    if hasMoved { keepPlace() }
    handOver()
    // A copy that was asked for is written from the open file.
    scheduleCopy { [schedule, runner] in schedule { runner.close() } }
  }

  /// What is to be said once the terminal is given back, of what was done after the last frame.
  func afterwords() -> [String] {
    let words = program.context.words
    return answers.takeAll().compactMap { words.afterword($0) }
  }

  /// Breaks off whatever still goes on, also a copy that was asked for.
  func breakOff() { works.cancelAll() }

  private func receiveAnswers() {
    for message in answers.takeAll() { tell(message) }
    for letter in letters.takeAll() { letter(self) }
  }

  private func handle(_ events: [TerminalEvent]) {
    var isFollowing = false
    for event in events where !isOver {
      handle(event, isFollowing: isFollowing)
      if case .input = event { isFollowing = true }
    }
  }

  /// Takes what happened; `isFollowing` where input came before it that no frame has answered yet.
  private func handle(_ event: TerminalEvent, isFollowing: Bool) {
    switch event {
    case .input(let input):
      typedAt = .now
      if hasRested() || input == .focusGained { lookOutside() }
      if input == .focusGained { lookAtSettings() }
      if runner.clock.today != program.context.today { tell(.today(runner.clock.today)) }
      tell(isFollowing ? .hurried(input) : .input(input))
    case .resized: tell(.resized(terminal.size))
    case .background(let ground): adapt(to: ground)
    case .watched: filesMayHaveChanged()
    case .woken, .continued: break
    case .hungUp:
      perform(program.keepForm())
      handOver()
      schedule { [runner] in runner.keepLost() }
      breakOff()
      isOver = true
    }
  }

  func tell(_ message: Message) { perform(program.update(message, at: runner.clock.now())) }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isOver = true
      case .remember: keepPlace()
      case .perform, .save, .undo, .redo:
        runner.pace.ask()
        start(effect)
        if hasMoved { keepPlace() }
      case .adopt(let preferences): adopt(preferences)
      case .preview(let theme): preview(theme)
      case .suspend: terminal.suspend()
      case .copy(let copied): copy(copied)
      case .work(let work): works.begin(work, by: scheduleWork)
      case .backUp:
        // What was asked before is to be in the copy.
        handOver()
        works.begin(runner.copyWork, by: scheduleCopy)
      case .stopWaiting: runner.stopWaiting()
      case .write:
        runner.pace.ask()
        start(effect)
      case .cancel(.file): runner.pace.stop()
      case .cancel(let work): works.cancel(work)
      default: start(effect)
      }
    }
  }

  /// Copies to the terminal's clipboard, else to the desktop's, else into a file.
  private func copy(_ copied: CopiedText) {
    if terminal.copy(copied.text) { return tell(.copied(.terminal(copied))) }
    beside { [clipboard] runner in
      clipboard(copied.text) ? [.copied(.desktop(copied))] : runner.run(.copy(copied))
    }
  }

  private func start(_ effect: Effect) { waiting.append { runner in runner.run(effect) } }

  /// Gives what waits for it to the runner, in the order asked.
  private func handOver() {
    for work in waiting { beside(work) }
    waiting = []
  }

  /// Whether the reader is at another place than the one that was kept.
  private var hasMoved: Bool { program.context.overview != nil && program.session != kept }

  /// How long to wait for events before there is something to do without one; for ever where there
  /// is nothing.
  private func patience() -> Duration? {
    let untilDue = works.due.map { max(.zero, $0 - .now) }
    return [untilDue, restOfPause(), restOfTyping()].compactMap(\.self).min()
  }

  /// Does what was due when the wait for events ended without one.
  private func endWait() {
    if hasMoved { keepPlace() }
    for message in works.overdue() { tell(message) }
  }

  /// How long to wait before the place is kept; nothing where it is kept already.
  private func restOfPause() -> Duration? {
    guard hasMoved else { return nil }
    if let keptAt, case let rest = keptAt + Loop.pause - .now, rest > .zero { return rest }
    keepPlace()
    return nil
  }

  /// How long to wait before what stands in the form is kept; nothing where nobody has typed since.
  ///
  /// What cannot be kept is tried again after more is typed.
  private func restOfTyping() -> Duration? {
    guard let typedAt, program.hasForm else { return nil }
    if case let rest = typedAt + Loop.rest - .now, rest > .zero { return rest }
    self.typedAt = nil
    perform(program.keepForm())
    return nil
  }

  private func keepPlace() {
    kept = program.session
    keptAt = .now
    start(.remember(program.session))
  }

  private func nameWindow() {
    let programme = program.context.overview?.programme
    guard named != .some(programme) else { return }
    named = .some(programme)
    terminal.name(Loop.title(of: programme))
  }

  /// What the window is called: whose programme it shows.
  static func title(of programme: Programme?) -> String {
    let parts = programme.map { [$0.organization.shortName, $0.year.text] } ?? []
    return Sanitized((parts + ["kurator"]).joined(separator: " · ")).text
  }

  func lookOutside() {
    waiting.append { runner in
      runner.lookAtPlace() + (runner.changedOutside() ? [.changedOutside] : [])
    }
  }

  /// Does `work` beside the loop, and wakes the loop when there is an answer.
  private func beside(_ work: @escaping @Sendable (EffectRunner) -> [Message]) {
    schedule { [runner, answers, terminal] in
      let messages = work(runner)
      guard !messages.isEmpty else { return }
      for message in messages { answers.put(message) }
      terminal.wake()
      if messages.contains(where: \.isOfFile) { runner.mirror() }
    }
  }
}

extension Message {
  /// Whether the file was read or written for it.
  fileprivate var isOfFile: Bool {
    switch self {
    case .loaded(_, _, .success(.unfinished)), .loaded(_, _, .success(.begun)): false
    case .loaded(_, _, .success), .performed(_, .success), .changedOutside: true
    default: false
    }
  }
}
