import ArgumentParser
import Mentoring
import Screens

/// A command that takes steps back or brings them back, after a question where they are several.
protocol ReversalCommand: Command {
  /// Which of both.
  static var reversal: Reversal { get }
  /// The programme.
  var file: String? { get }
  /// How many steps.
  var count: Count? { get }
  /// Whether nobody is asked.
  var yes: Bool { get }
}

extension ReversalCommand {
  func run(in world: World) throws(CommandFailure) -> Outcome {
    let (path, count) = try request(in: world)
    guard count == 1 || yes || world.environment.hasTerminal else {
      throw .usage(.needsYes(count, command: Self.name))
    }
    let steps = try world.withProgramme(path) { (programme) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in
        try Self.reversal.steps(programme, atMost: count)
      }
    }
    guard !steps.isEmpty else { throw .refused(.rule(Self.reversal.nothing)) }
    guard !yes || steps.count == count else { throw .fewer(steps.count, Self.reversal) }
    guard count == 1 || yes || agrees(to: steps, of: count, world) else {
      return .lines([words(world).nothingDone], status: .refused)
    }
    return try take(steps, in: path, world)
  }

  private func words(_ world: World) -> CommandWords.Reversal {
    Self.reversal.words(world.words.commands.report)
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

  /// Names the steps, and asks; several at once are not taken by a slip of the hand.
  private func agrees(to steps: [StepRow], of count: Int, _ world: World) -> Bool {
    let (words, letters) = (words(world), world.answerLetters)
    let lines = steps.map { row in
      let (step, title) = Self.reversal.told(row, world.words)
      let number = world.words.commands.report.stepNumber(step)
      return "\(number)  \(row.at.day.dotted) \(row.at.clock)  \(title)"
    }
    let text = Output([words.will(steps.count, count)] + lines).text + "\n"
    let answer = world.ask(text + words.question(letters.yes, letters.no))
    return answer.map { world.words.saysYes($0) } ?? false
  }

  /// Takes these steps alone, each only as long as it is the next.
  private func take(_ steps: [StepRow], in path: String, _ world: World)
    throws(CommandFailure) -> Outcome
  {
    try world.withProgramme(path) { (programme) throws(CommandFailure) in
      var lines: [String] = []
      for row in steps {
        do throws(CommandFailure) {
          try Self.reversal.take(row.id, of: programme, world)
        } catch {
          guard !lines.isEmpty else { throw error }
          world.complain(error.sentence(in: world.words))
          return .lines(lines, status: error.status)
        }
        let (step, title) = Self.reversal.told(row, world.words)
        lines.append(words(world).done(step, title))
      }
      return .lines(lines)
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
