import ArgumentParser
import Mentoring
import ProgramFile
import Screens

/// The command `kurator backup FILE DEST`.
struct BackupCommand: Command {
  static let configuration = CommandConfiguration.own("backup")
  static let topic = CommandWords.Topic.backup

  @Argument var file: String
  @Argument var destination: String

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let target = world.environment.full(destination)
    try world.withProgramme(world.environment.full(file)) { (programme) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in try programme.backup(to: target) }
    }
    return .lines([world.words.commands.report.backedUp(target)])
  }
}
