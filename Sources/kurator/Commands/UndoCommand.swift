import ArgumentParser
import Mentoring
import Screens

/// The command `kurator undo FILE [N] [--yes]`.
struct UndoCommand: Command {
  static let configuration = CommandConfiguration.own("undo")
  static let topic = CommandWords.Topic.undo

  @Argument var file: String
  @Argument var count: Count = Count(number: 1)
  @Flag var yes = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let path = world.environment.full(file)
    guard count.number > 1, !yes else { return try undo(nil, in: path, world) }
    guard world.environment.hasTerminal else {
      throw .usage(.needsYes(count.number, command: Self.name))
    }
    let steps = try world.withProgramme(path) { (programme) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in
        try programme.stepsToUndo(atMost: count.number)
      }
    }
    guard !steps.isEmpty else { throw .refused(.rule(.nothingToUndo)) }
    guard agrees(to: steps, world) else {
      return .lines([world.words.commands.report.nothingUndone], status: .refused)
    }
    return try undo(steps.map(\.id), in: path, world)
  }

  /// Names the steps, and asks; several at once are not taken back by a slip of the hand.
  private func agrees(to steps: [StepRow], _ world: World) -> Bool {
    let (words, letters) = (world.words.commands.report, world.answerLetters)
    let lines = steps.map {
      "\(words.stepNumber($0.id))  \($0.at.day.dotted) \($0.at.clock)  " + world.words.step($0)
    }
    let text = Output([words.willUndo(steps.count, count.number)] + lines).text + "\n"
    let answer = world.ask(text + words.undoQuestion(letters.yes, letters.no))
    return answer.map { world.words.saysYes($0) } ?? false
  }

  /// Takes back the expected steps alone, each only as long as it is the next; where none are
  /// expected, as many as asked for, whichever they are.
  private func undo(_ expected: [Step.ID]?, in path: String, _ world: World)
    throws(CommandFailure) -> Outcome
  {
    try world.withProgramme(path) { (programme) throws(CommandFailure) in
      var lines: [String] = []
      for place in 0..<(expected?.count ?? count.number) {
        do throws(CommandFailure) {
          lines.append(try undo(expected?[place], of: programme, world))
        } catch {
          guard !lines.isEmpty else { throw error }
          world.complain(error.sentence(in: world.words))
          return .lines(lines, status: error.status)
        }
      }
      return .lines(lines)
    }
  }

  private func undo(_ step: Step.ID?, of programme: some ProgrammeStore, _ world: World)
    throws(CommandFailure) -> String
  {
    let overview = try world.asking { () throws(StoreTrouble) in try programme.overview() }
    guard let undo = overview.undo else { throw .refused(.rule(.nothingToUndo)) }
    try world.changing { () throws(Refusal) in
      try programme.undo(
        expecting: step ?? undo.step, by: world.environment.author,
        at: world.environment.clock.now())
    }
    return world.words.commands.report.undone(world.words.step(undo.title))
  }
}

/// A whole number from 1.
struct Count: Hashable, Sendable, ExpressibleByArgument {
  let number: Int

  init(number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), number >= 1 else { return nil }
    self.number = number
  }
}
