import ArgumentParser
import Mentoring
import Paperwork
import Screens

/// The command `kurator match --table T.csv | --file FILE [--json]`.
struct MatchCommand: Command {
  static let configuration = CommandConfiguration.own("match")
  static let topic = CommandWords.Topic.match

  @Option var table: String?
  @OptionGroup var programme: FileOption
  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    let matching = try matching(in: world)
    return json
      ? .json(matching.json) : .lines(matching.lines(in: world.words, world.environment.repertoire))
  }

  private func matching(in world: World) throws(CommandFailure) -> Matching {
    if let table { return try Matching(table: read(table, world), named: table) }
    return try matching(of: programme.path(in: world, Self.name), world)
  }

  private func read(_ path: String, _ world: World) throws(CommandFailure) -> ScoreTable {
    let bytes = try world.read(path, limit: 256_000_000)
    do {
      return try ScoreTable.read(bytes)
    } catch {
      throw error.failure(in: path)
    }
  }

  private func matching(of path: String, _ world: World) throws(CommandFailure) -> Matching {
    let facts = try world.withProgramme(path) { (file) throws(CommandFailure) in
      try world.asking { () throws(StoreTrouble) in try file.boardFacts() }
    }
    return Matching(
      board: Board(facts: facts, handbook: world.handbook(), today: world.environment.today))
  }
}
