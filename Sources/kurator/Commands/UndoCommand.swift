import ArgumentParser
import Mentoring
import Screens

/// The command `kurator undo FILE [N]`.
struct UndoCommand: Command {
  static let configuration = CommandConfiguration.own("undo")
  static let topic = CommandWords.Topic.undo

  @Argument var file: String
  @Argument var count: Count = Count(number: 1)

  func run(in world: World) throws(CommandFailure) -> Outcome {
    try world.withProgramme(world.environment.full(file)) { (programme) throws(CommandFailure) in
      var lines: [String] = []
      for _ in 0..<count.number {
        do throws(CommandFailure) {
          lines.append(try undo(programme, world))
        } catch {
          guard !lines.isEmpty else { throw error }
          world.complain(error.sentence(in: world.words))
          return .lines(lines, status: error.status)
        }
      }
      return .lines(lines)
    }
  }

  private func undo(_ programme: some ProgrammeStore, _ world: World) throws(CommandFailure)
    -> String
  {
    let overview = try world.asking { () throws(StoreTrouble) in try programme.overview() }
    guard let undo = overview.undo else { throw .refused(.rule(.nothingToUndo)) }
    try world.changing { () throws(Refusal) in
      try programme.undo(
        expecting: undo.step, by: world.environment.author, at: world.environment.clock.now())
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
