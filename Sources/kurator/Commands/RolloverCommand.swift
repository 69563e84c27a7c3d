import ArgumentParser
import Mentoring
import ProgramFile
import Screens

/// The command `kurator rollover FILE --to NEW [--year YEAR] [--mentors-from-mentees] [--no-repeats]
/// [--dry-run] [--yes] [--json]`.
struct RolloverCommand: Command {
  static let configuration = CommandConfiguration.own("rollover")
  static let topic = CommandWords.Topic.rollover

  @Argument var file: String
  @Option var to: ProgrammePath
  @Option var year: TypedYear?
  @Flag var mentorsFromMentees = false
  @Flag var noRepeats = false
  @Flag var dryRun = false
  @Flag var yes = false
  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let path = world.environment.full(file)
    let new = world.environment.full(to.path)
    if !dryRun {
      guard !SmallFile.exists(new) else { throw .refused(.store(.exists(path: new))) }
      guard yes || world.environment.hasTerminal && !json else {
        throw .usage(.needsAnswer(command: Self.name))
      }
    }
    let copy = try world.copyInMemory(of: path)
    let rollover = try prepared(copy, in: world)
    let report = RolloverReport(rollover, wish: wish, words: world.words)
    if dryRun {
      return json
        ? .json(report.json(saved: nil))
        : .lines(report.lines + [world.words.commands.rollover.tried])
    }
    guard yes || agrees(to: report, world) else {
      return .lines([world.words.commands.rollover.notSaved], status: .refused)
    }
    try world.derive(new, from: copy, rollover.edits(wish), .rollOver)
    if json { return .json(report.json(saved: new)) }
    let saved = world.words.commands.rollover.saved(to.path, Path.word(to.path))
    return .lines((yes ? report.lines : []) + [saved])
  }

  private var wish: ProgrammeRollover.Wish {
    ProgrammeRollover.Wish(mentorsFromMentees: mentorsFromMentees, noRepeats: noRepeats)
  }

  private func prepared(_ copy: ProgramFile, in world: World) throws(CommandFailure)
    -> ProgrammeRollover
  {
    let ground = try world.asking { () throws(StoreTrouble) in try copy.rolloverGround() }
    let source = ground.programme.year
    let target = year?.year ?? SchoolYear(start: source.start + 1)
    guard let target, target.start > source.start else {
      let written = year?.year.text ?? source.text
      throw .usage(.badValue(written, of: "--year", .yearAfter(source)))
    }
    return ProgrammeRollover(ground, to: target, calendar: world.handbook().calendar)
  }

  private func agrees(to report: RolloverReport, _ world: World) -> Bool {
    let letters = world.answerLetters
    let question = world.words.commands.rollover.question(to.path, letters.yes, letters.no)
    let answer = world.ask(Output(report.lines).text + "\n" + question)
    return answer.map { world.words.saysYes($0) } ?? false
  }
}
