import ArgumentParser
import Assignment
import Mentoring
import Paperwork
import Screens

/// The command `kurator match --table T.csv […] | --file FILE [--json]`.
struct MatchCommand: Command {
  static let configuration = CommandConfiguration.own("match")
  static let topic = CommandWords.Topic.match

  @Option var table: String?
  @OptionGroup var programme: FileOption
  @OptionGroup var demands: MatchOptions
  @Flag var json = false

  func run(in world: World) throws(CommandFailure) -> Outcome {
    do throws(CommandFailure) {
      let matching = try matching(in: world)
      return json
        ? .json(matching.json)
        : .lines(matching.lines(in: world.words, world.environment.repertoire))
    } catch {
      guard json, case .unsatisfiable(let dispute) = error else { throw error }
      world.complain(error.sentence(in: world.words))
      return .json(dispute.json(in: world.words), status: .refused)
    }
  }

  private func matching(in world: World) throws(CommandFailure) -> Matching {
    guard let table else {
      if let option = demands.given.first {
        throw .usage(.onlyWith(option, needs: "--table", command: Self.name))
      }
      guard let path = programme.file ?? world.environment.file else {
        throw .usage(.missingTableOrFile(command: Self.name))
      }
      return try matching(of: world.environment.full(path), world)
    }
    guard programme.file == nil else {
      throw .usage(.clash("--table", "--file", command: Self.name))
    }
    try demands.checkAlternatives()
    return try demands.matching(of: read(table, world), named: table, world)
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
    let (handbook, watch) = (world.handbook(), Watch(world))
    let board = Board(facts: facts, handbook: handbook, today: world.environment.today) {
      watch.goesOn($0, of: $1)
    }
    guard let board else { throw .interrupted }
    try watch.finish()
    return Matching(board: board)
  }
}

/// An objective by its name.
struct ObjectiveName: Hashable, Sendable, ExpressibleByArgument {
  let objective: Objective

  init?(argument: String) {
    guard let objective = Objective(rawValue: argument) else { return nil }
    self.objective = objective
  }
}

extension Objective {
  /// The objective as the catalogue of words knows it.
  var words: MatchWords.Objective {
    switch self {
    case .served: .served
    case .total: .total
    case .worst: .worst
    case .even: .even
    case .stable: .stable
    }
  }
}
