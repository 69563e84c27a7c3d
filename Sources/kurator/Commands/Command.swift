import ArgumentParser
import Screens

/// Why a command line was not understood.
typealias Mistake = CommandWords.Mistake

/// A command of the command line.
protocol Command: ParsableCommand {
  /// What help tells of it.
  static var topic: CommandWords.Topic { get }

  /// Does its work.
  ///
  /// - Throws: ``CommandFailure``; then nothing was changed.
  func run(in world: World) throws(CommandFailure) -> Outcome
}

extension Command {
  /// The words that call it.
  static var name: String { topic.command }
}

extension CommandConfiguration {
  /// A command whose help and version are told by ourselves.
  static func own(_ name: String, subcommands: [any ParsableCommand.Type] = []) -> Self {
    CommandConfiguration(commandName: name, subcommands: subcommands, helpNames: [])
  }
}

/// The option `--file`, for which `KURATOR_FILE` may stand.
struct FileOption: ParsableArguments {
  @Option var file: String?

  /// The path of the programme.
  ///
  /// - Throws: ``Mistake`` where neither names one.
  func path(in world: World, _ command: String) throws(CommandFailure) -> String {
    guard let path = file ?? world.environment.file else {
      throw .usage(.missingOption("--file", command: command))
    }
    return world.environment.full(path)
  }
}
