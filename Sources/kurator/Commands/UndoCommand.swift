import ArgumentParser
import Mentoring
import Screens

/// The command `kurator undo FILE [N] [--yes]`.
struct UndoCommand: Command {
  static let configuration = CommandConfiguration.own("undo")
  static let topic = CommandWords.Topic.undo

  @Argument var file: String?
  @Argument var count: Count?
  @Flag var yes = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let (path, count) = try request(in: world)
    guard count == 1 || yes || world.environment.hasTerminal else {
      throw .usage(.needsYes(count, command: Self.name))
    }
    let steps = try world.withProgramme(path) { (programme) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in
        try programme.stepsToUndo(atMost: count)
      }
    }
    guard !steps.isEmpty else { throw .refused(.rule(.nothingToUndo)) }
    guard !yes || steps.count == count else { throw .fewerToUndo(steps.count) }
    guard count == 1 || yes || agrees(to: steps, of: count, world) else {
      return .lines([world.words.commands.report.nothingUndone], status: .refused)
    }
    return try undo(steps, in: path, world)
  }

  /// The programme and how many steps; where `KURATOR_FILE` names the programme, a number alone is
  /// how many.
  private func request(in world: World) throws(CommandFailure) -> (path: String, count: Int) {
    let settled = world.environment.file
    if let file, count != nil || settled == nil || Int(file) == nil {
      return (world.environment.full(file), count?.number ?? 1)
    }
    guard let settled else { throw .usage(.missingArgument(.file, command: Self.name)) }
    guard let file else { return (world.environment.full(settled), 1) }
    guard let count = Count(argument: file) else {
      throw .usage(.badValue(file, of: Self.topic.call, .count))
    }
    return (world.environment.full(settled), count.number)
  }

  /// Names the steps, and asks; several at once are not taken back by a slip of the hand.
  private func agrees(to steps: [StepRow], of count: Int, _ world: World) -> Bool {
    let (words, letters) = (world.words.commands.report, world.answerLetters)
    let lines = steps.map {
      "\(words.stepNumber($0.id))  \($0.at.day.dotted) \($0.at.clock)  " + world.words.step($0)
    }
    let text = Output([words.willUndo(steps.count, count)] + lines).text + "\n"
    let answer = world.ask(text + words.undoQuestion(letters.yes, letters.no))
    return answer.map { world.words.saysYes($0) } ?? false
  }

  /// Takes back these steps alone, each only as long as it is the next.
  private func undo(_ steps: [StepRow], in path: String, _ world: World)
    throws(CommandFailure) -> Outcome
  {
    try world.withProgramme(path) { (programme) throws(CommandFailure) in
      var lines: [String] = []
      for step in steps {
        do throws(CommandFailure) {
          try undo(step.id, of: programme, world)
        } catch {
          guard !lines.isEmpty else { throw error }
          world.complain(error.sentence(in: world.words))
          return .lines(lines, status: error.status)
        }
        lines.append(world.words.commands.report.undone(step.id, world.words.step(step)))
      }
      return .lines(lines)
    }
  }

  private func undo(_ step: Step.ID, of programme: some ProgrammeStore, _ world: World)
    throws(CommandFailure)
  {
    try world.changing { () throws(Refusal) in
      try programme.undo(
        expecting: step, by: world.environment.author, at: world.environment.clock.now())
    }
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
