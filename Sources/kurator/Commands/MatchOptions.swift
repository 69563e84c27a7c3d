import ArgumentParser
import Assignment
import Paperwork
import Screens

/// What a match of a table may be asked for besides the best pairs.
struct MatchOptions: ParsableArguments {
  /// How many alternatives are listed at most.
  static let mostAlternatives = 1_000
  /// For how many mentors all prices are found at most: the cost grows with their number cubed.
  static let mostMentorsWithPrices = 3_000

  @Option var capacity: String?
  @Option var pin: [String] = []
  @Option var ban: [String] = []
  @Option var objective: ObjectiveName?
  @Option var why: [String] = []
  @Flag var prices = false
  @Option var alternatives: Count?

  /// The options that were given.
  var given: [String] {
    let all: [(String, Bool)] = [
      ("--capacity", capacity != nil), ("--pin", !pin.isEmpty), ("--ban", !ban.isEmpty),
      ("--objective", objective != nil), ("--why", !why.isEmpty), ("--prices", prices),
      ("--alternatives", alternatives != nil),
    ]
    return all.filter(\.1).map(\.0)
  }

  /// The best pairs of a table with what else was asked for.
  ///
  /// - Throws: ``CommandFailure`` for what the table does not know, an option that does not go with
  ///   the others, or demands that nothing can meet.
  func matching(of table: ScoreTable, named path: String, _ world: World) throws(CommandFailure)
    -> Matching
  {
    let people = PeopleOfTable(table)
    let bounds = try bounds(of: people, world)
    let demands = MatchDemands(
      bounds: bounds, pins: try cells(pin, of: "--pin", people),
      bans: try cells(ban, of: "--ban", people), objective: objective?.objective ?? .served)
    let asked = try cells(why, of: "--why", people)
    try checkOptions(demands)
    let task = try MatchTask(table, people, demands, named: path)
    var solved = try task.solved(ordered: alternatives != nil)
    let answer = solved.solution
    solved.matching.shortage = task.shortage(of: answer)
    solved.matching.why = asked.map { task.why($0, from: answer) }
    if prices { solved.matching.prices = task.prices(of: answer) }
    if let alternatives {
      solved.matching.alternatives = task.alternatives(to: answer, limit: alternatives.number)
    }
    if objective != nil, task.isSmall { solved.matching.outcomes = try task.outcomes() }
    return solved.matching
  }

  /// Refuses more alternatives than are listed.
  func checkAlternatives() throws(CommandFailure) {
    guard let number = alternatives?.number, number > Self.mostAlternatives else { return }
    throw .usage(
      .badValue(String(number), of: "--alternatives", .countTo(Self.mostAlternatives)))
  }

  /// Prices and alternatives are there for some objectives and bounds only.
  private func checkOptions(_ demands: MatchDemands) throws(CommandFailure) {
    let asked: [(String, Bool, [Objective])] = [
      ("--why", !why.isEmpty, [.served]), ("--prices", prices, [.served]),
      ("--alternatives", alternatives != nil, [.served, .total]),
    ]
    for (option, isGiven, objectives) in asked where isGiven {
      guard objectives.contains(demands.objective) else {
        throw .usage(
          .otherObjective(
            option, chosen: demands.objective.rawValue, needed: objectives.map(\.rawValue)))
      }
      guard demands.bounds.areSingle else { throw .usage(.onlyForSingles(option)) }
    }
    guard !prices || demands.bounds.mentors.count <= Self.mostMentorsWithPrices else {
      throw .usage(.tooManyMentors("--prices", most: Self.mostMentorsWithPrices))
    }
  }

  private func cells(_ pairs: [String], of option: String, _ people: PeopleOfTable)
    throws(CommandFailure) -> [Cell]
  {
    var cells: [Cell] = []
    for pair in pairs {
      do throws(Mistake) {
        let cell = try people.cell(of: pair, option: option)
        if !cells.contains(cell) { cells.append(cell) }
      } catch {
        throw .usage(error)
      }
    }
    return cells
  }

  private func bounds(of people: PeopleOfTable, _ world: World) throws(CommandFailure)
    -> MatchBounds
  {
    guard let capacity else { return MatchBounds(people) }
    let bytes = try world.read(capacity, limit: 50_000_000)
    let table: BoundsTable
    do {
      table = try BoundsTable.read(bytes)
    } catch {
      throw error.failure(in: capacity)
    }
    return try MatchBounds(people, table, named: capacity)
  }
}
