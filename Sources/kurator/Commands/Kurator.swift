import ArgumentParser
import Screens

/// The root of the command line.
struct Kurator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kurator", subcommands: commands.map(\.type) + [OpenCommand.self],
    defaultSubcommand: OpenCommand.self, helpNames: [])

  /// The version that `--version` tells.
  static let version = "0.1.0"

  /// A command by its first word.
  struct Entry {
    /// The type that reads it.
    let type: any ParsableCommand.Type
    /// What it can be about, by the second word; without one there is nothing under "".
    let topics: [String: CommandWords.Topic]

    init(_ type: any Command.Type) {
      self.type = type
      topics = ["": type.topic]
    }

    init(
      _ type: any ParsableCommand.Type, kinds: [any Command.Type], alone: (any Command.Type)? = nil
    ) {
      self.type = type
      let named = kinds.map { ($0.configuration.commandName ?? "", $0.topic) }
      topics = Dictionary(named + (alone.map { [("", $0.topic)] } ?? [])) { first, _ in first }
    }

    /// The first word.
    var word: String { type.configuration.commandName ?? "" }
    /// The second words that it takes one of; none where it has no such.
    var kinds: [String] { topics.keys.filter { !$0.isEmpty }.sorted() }
  }

  /// Every command that begins with a word of its own.
  static let commands: [Entry] = [
    Entry(DemoCommand.self), Entry(NewCommand.self), Entry(ShowCommand.self),
    Entry(ImportCommand.self, kinds: [ImportRoadmapCommand.self]),
    Entry(ExportCommand.self, kinds: [ExportOrderCommand.self, ExportRoadmapCommand.self]),
    Entry(MatchCommand.self), Entry(CheckCommand.self), Entry(RolloverCommand.self),
    Entry(LogCommand.self),
    Entry(UndoCommand.self), Entry(RedoCommand.self), Entry(VerifyCommand.self),
    Entry(BackupCommand.self), Entry(RestoreCommand.self),
    Entry(
      HandbookCommand.self,
      kinds: [HandbookListCommand.self, HandbookCopyCommand.self, HandbookPrintCommand.self],
      alone: HandbookListCommand.self),
    Entry(DoctorCommand.self),
  ]
}
