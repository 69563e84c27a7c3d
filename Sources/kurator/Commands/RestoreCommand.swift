import ArgumentParser
import Mentoring
import ProgramFile
import Screens

/// The command `kurator restore BACKUP DEST`.
struct RestoreCommand: Command {
  static let configuration = CommandConfiguration.own("restore")
  static let topic = CommandWords.Topic.restore

  @Argument var file: String
  @Argument var destination: String

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let (source, target) = (world.environment.full(file), world.environment.full(destination))
    let report = world.words.commands.report
    let findings = try world.asking { () throws(StoreTrouble) in
      try ProgramFile.restore(source, to: target)
    }
    guard !findings.isEmpty else {
      return .lines([report.restored(target, Path.word(destination))])
    }
    let lines = findings.map { report.verifyFinding($0.words) }
    return .lines(lines + [report.notRestored(findings.count, file)], status: .refused)
  }
}
