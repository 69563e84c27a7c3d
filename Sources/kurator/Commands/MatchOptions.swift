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
  /// For how many pairs where each takes a search, and where each takes solves of its own.
  static let mostCellsWithSearches = 1_000_000
  static let mostCellsWithSolves = 2_500

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
    return try matching(of: task, asked, Watch(world))
  }

  private func matching(of task: MatchTask, _ asked: [Cell], _ watch: Watch)
    throws(CommandFailure) -> Matching
  {
    watch.begin(.matching)
    let answer = try task.solved(ordered: alternatives != nil, watch)
    var matching = Matching(answer, of: task)
    matching.shortage = try task.shortage(of: answer, watch)
    watch.begin(.asking)
    for cell in asked { matching.why.append(try task.why(cell, from: answer, watch)) }
    if prices {
      watch.begin(.pricing, isSteady: true)
      matching.prices = try task.prices(of: answer, watch)
    }
    if let alternatives {
      watch.begin(.listing)
      matching.alternatives = try task.alternatives(to: answer, limit: alternatives.number, watch)
    }
    if objective != nil, task.isSmall {
      watch.begin(.comparing)
      matching.outcomes = try task.outcomes(watch)
    }
    try watch.finish()
    return matching
  }

  /// Refuses more alternatives than are listed.
  func checkAlternatives() throws(CommandFailure) {
    guard let number = alternatives?.number, number > Self.mostAlternatives else { return }
    throw .usage(
      .badValue(String(number), of: "--alternatives", .countTo(Self.mostAlternatives)))
  }

  /// A stable answer has no equals, and all prices are found for so many pairs only.
  private func checkOptions(_ demands: MatchDemands) throws(CommandFailure) {
    if alternatives != nil, demands.objective == .stable {
      throw .usage(.onlyAnswer("--alternatives", objective: demands.objective.rawValue))
    }
    guard prices else { return }
    let (mentees, mentors) = (demands.bounds.mentees.count, demands.bounds.mentors.count)
    switch demands.objective {
    case .served where demands.bounds.areSingle:
      guard mentors <= Self.mostMentorsWithPrices else {
        throw .usage(.tooManyMentors("--prices", most: Self.mostMentorsWithPrices))
      }
      try checkCells(mentees, mentors, most: Problem.mostCellsWithPrices, .size)
    case .served: try checkCells(mentees, mentors, most: Self.mostCellsWithSearches, .bounds)
    case .total, .even:
      let condition = CommandWords.PriceCondition.objective(demands.objective.rawValue)
      try checkCells(mentees, mentors, most: Self.mostCellsWithSearches, condition)
    case .worst, .stable:
      let condition = CommandWords.PriceCondition.objective(demands.objective.rawValue)
      try checkCells(mentees, mentors, most: Self.mostCellsWithSolves, condition)
    }
  }

  private func checkCells(
    _ mentees: Int, _ mentors: Int, most: Int, _ condition: CommandWords.PriceCondition
  ) throws(CommandFailure) {
    guard mentees * mentors > most else { return }
    throw .usage(.tooManyCells("--prices", most: most, condition))
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
