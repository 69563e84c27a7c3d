import ArgumentParser
import Mentoring
import PlainText
import ProgramFile
import Screens

/// The command `kurator verify FILE`.
struct VerifyCommand: Command {
  static let configuration = CommandConfiguration.own("verify")
  static let topic = CommandWords.Topic.verify

  @Argument var file: String

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let path = world.environment.full(file)
    let report = world.words.commands.report
    let findings: [VerifyFinding]
    do throws(CommandFailure) {
      findings = try world.withProgramme(path) { (programme) throws(CommandFailure) in
        try world.asking { () throws(StoreTrouble) in try programme.verify() }
      }
    } catch {
      // Whoever asks for the state of a file may want to pass on what the database says of it.
      if case .refused(.store(.damaged(_, let finding))) = error {
        world.complain(report.verifyFinding(.damage(finding)))
      }
      throw error
    }
    guard !findings.isEmpty else { return .lines([report.sound(file)]) }
    let lines = findings.map { report.verifyFinding($0.words) }
    return .lines(lines + [report.unsound(findings.count, file)], status: .refused)
  }
}

extension VerifyFinding {
  /// The finding as the catalogue of words knows it.
  var words: CommandWords.VerifyFinding {
    switch self {
    case .damage(let text): .damage(Sanitized(text).text)
    case .danglingReference(let table, let row, let parent):
      .danglingReference(table: table, row: row, parent: parent)
    case .triggerMissing(let table, let trigger): .triggerMissing(table: table, trigger: trigger)
    case .schemaAltered(let name): .schemaAltered(Sanitized(name).text)
    case .rowDiffers(let table, let row): .rowDiffers(table: table, row: row)
    case .rowWithoutHistory(let table, let row): .rowWithoutHistory(table: table, row: row)
    case .rowLost(let table, let row): .rowLost(table: table, row: row)
    }
  }
}
