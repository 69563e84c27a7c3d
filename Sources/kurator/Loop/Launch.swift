import CTerminal
import Mentoring
import ProgramFile
import Screens
import TerminalKit

/// Everything that the program needs of the world to begin, gathered by the command line.
struct Launch: Sendable {
  /// How the reader wants the program.
  let preferences: Preferences
  /// Where «now» comes from.
  let clock: Clock
  /// Who works, for the history.
  let author: String
  /// Forms, tags, questionnaires, texts.
  let handbook: HandbookContents
  /// Other files.
  let outside: Outside
  /// Makes and opens a sample.
  let makeDemo: @Sendable () throws(Refusal) -> EffectRunner.Desk
  /// Whether programmes are opened and made in memory, so that nothing of what is done is kept.
  var isRehearsal = false
  /// What was read from the reader's settings, and where they are.
  var settled = Settled()
  var settings: SettingsSource?
  var settingsFolder: String?
  /// Tells when the settings or the programme have changed.
  var watch: FileWatch?
  /// Whether the screens speak the pseudo-language.
  var isPseudo = false
  /// A sentence to begin with, such as what is wrong in a file of the user's own.
  var greeting: String?

  /// The programme that the program begins with.
  enum Beginning: Sendable {
    /// The start screen.
    case start
    /// A chapter that needs no programme, with nothing open.
    case alone(Chapter)
    /// A file that is open already; with a chapter, that one instead of the last.
    case desk(EffectRunner.Desk, Chapter?)
    /// A file that another program holds just now.
    case held(path: String, Chapter?)
  }

  /// Runs the program on a terminal until it ends, in the looks that `wardrobe` has, and returns what
  /// is to be said when the terminal is given back.
  @MainActor func run(_ beginning: Beginning, on terminal: any Terminal, wardrobe: Wardrobe)
    -> [String]
  {
    let begun = begin(
      beginning, size: terminal.size, repertoire: terminal.repertoire, isHasty: true)
    let worker = Worker(name: "effects")
    let works = Worker(name: "works")
    let copies = Worker(name: "copies")
    var lastKey = ContinuousClock.now
    let loop = Loop(
      program: begun.program, terminal: terminal, runner: begun.runner,
      schedule: { worker.run($0) }, scheduleWork: { works.run($0) },
      scheduleCopy: { copies.run($0) },
      rest: {
        defer { lastKey = .now }
        return ContinuousClock.now - lastKey > .seconds(1)
      },
      clipboard: { Clipboard.ofProcess.take($0) }, wardrobe: wardrobe,
      settings: settings, settled: settled, watch: watch)
    ct_mind_end()
    loop.run(starting: begun.later)
    if let watch { ct_outlive(watch.descriptor) }
    // What it holds ends with the process: to free a big base row by row takes longer than all else
    // that is done at the end.
    _ = Unmanaged.passRetained(loop)
    // What is computed has been told to end, and nobody waits for it. A copy that was asked for is
    // written to its end, unless a signal wants the end at once; no half of one may be left.
    copies.finish { if ct_is_ending() != 0 { loop.breakOff() } }
    worker.finish()
    ct_end()
    return loop.afterwords()
  }

  /// Plays events without a terminal, each effect done at once, and returns what is left then.
  func rehearse(
    _ beginning: Beginning, size: Size, repertoire: Repertoire = .unicode, events: [InputEvent]
  ) -> Rehearsal {
    var rehearsal = begin(beginning, size: size, repertoire: repertoire)
    if !settled.files.isEmpty || settings != nil {
      rehearsal.send(.themes(settled.choices, findings: []))
    }
    rehearsal.press(events)
    return rehearsal
  }

  /// The program as it first comes up, everything loaded that its first page shows; `isHasty` where
  /// somebody sits before it.
  private func begin(
    _ beginning: Beginning, size: Size, repertoire: Repertoire, isHasty: Bool = false
  ) -> Rehearsal {
    var context = Context(
      language: preferences.language, today: clock.today, handbook: handbook, size: size,
      repertoire: repertoire)
    context.preferences = preferences
    if isPseudo { context.speakPseudo() }
    context.settingsFolder = settingsFolder
    context.keymap = settled.keymap.on(preferences.layout)
    let runner = EffectRunner(
      clock: clock, author: author, handbook: handbook, outside: outside,
      isRehearsal: isRehearsal, keepsForms: isHasty, watch: watch, makeDemo: makeDemo)
    var rehearsal = Rehearsal(
      program: Program(context: context), runner: runner, keep: isRehearsal ? nil : settings?.keep,
      isHasty: isHasty)
    switch beginning {
    case .start: rehearsal.begin(at: .start)
    case .alone(let chapter): rehearsal.begin(at: chapter)
    case .desk(let desk, let chapter):
      rehearsal.ask(for: chapter)
      runner.aim(at: chapter)
      for message in opened(desk, by: runner) { rehearsal.send(message) }
    case .held(let path, let chapter):
      rehearsal.ask(for: chapter)
      runner.aim(at: chapter)
      rehearsal.begin(opening: path)
    }
    if let greeting { rehearsal.send(.greeting(greeting)) }
    return rehearsal
  }

  private func opened(_ desk: EffectRunner.Desk, by runner: EffectRunner) -> [Message] {
    do throws(StoreTrouble) { return try runner.put(desk) } catch {
      return [.notOpened(runner.failure(error))]
    }
  }
}
