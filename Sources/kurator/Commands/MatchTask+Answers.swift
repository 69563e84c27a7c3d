import Assignment
import Screens

extension MatchTask {
  /// What it means to make a pair stand.
  ///
  /// - Throws: ``CommandFailure/interrupted``.
  func why(_ cell: Cell, from solution: Solution, _ watch: Watch) throws(CommandFailure)
    -> Matching.Why
  {
    let (answer, demands) = try answer(cell, solution, watch)
    return Matching.Why(
      mentee: people.mentees[cell.left], mentor: people.mentors[cell.right],
      score: problem.score(left: cell.left, right: cell.right), answer: answer, demands: demands)
  }

  private func answer(_ cell: Cell, _ solution: Solution, _ watch: Watch) throws(CommandFailure)
    -> (MatchWords.Why, demands: [JSON])
  {
    if let obstacle = obstacle(of: cell) { return (obstacle, []) }
    if demands.objective == .served, demands.bounds.areSingle,
      let price = problem.price(ofForcing: cell.left, right: cell.right, from: solution),
      !price.moves.isEmpty
    {
      // Everybody who moves, in the order in which one makes way for the other.
      let cost = MatchWords.Cost(servedLoss: price.servedLoss, loss: price.loss)
      let rise = price.servedLoss == 0 ? price.loss : nil
      return (.costs(cost, moves: price.moves.map(named), rise: rise), [])
    }
    let standing = problem.standing(of: cell, in: solution) {
      watch.goesOn($0, of: problem.left)
    }
    guard let standing else { throw .interrupted }
    return answer(standing, of: cell, solution)
  }

  /// Why a pair cannot be, where one look shows it.
  private func obstacle(of cell: Cell) -> MatchWords.Why? {
    if demands.pins.contains(cell) { return .pinned }
    guard problem.score(left: cell.left, right: cell.right) != nil else { return .forbidden }
    let row = demands.pins.filter { $0.left == cell.left }.count
    if row > 0, row >= demands.bounds.mentees[cell.left].upper { return .pinnedElsewhere }
    let column = demands.pins.filter { $0.right == cell.right }.count
    return column >= demands.bounds.mentors[cell.right].upper ? .noPlace : nil
  }

  private func answer(_ standing: Standing, of cell: Cell, _ solution: Solution)
    -> (MatchWords.Why, demands: [JSON])
  {
    switch standing {
    case .pinned: return (.pinned, [])
    case .forbidden: return (.forbidden, [])
    case .stands(let fall): return (.stands(fall: fall), [])
    case .impossible(let contradiction):
      let dispute = MatchDispute(contradiction, of: self, besides: cell)
      return (.impossible(dispute.demands), dispute.members)
    case .costs(let cost, let changes, let rise):
      let moves = moves(changes, first: cell.left)
      return (.costs(MatchWords.Cost(cost, from: solution), moves: moves, rise: rise), [])
    }
  }

  /// Who has other mentors, beginning with one mentee.
  private func moves(_ changes: [PartnerChange], first row: Int? = nil) -> [MatchWords.Move] {
    let own = changes.filter { $0.left == row }
    return (own + changes.filter { $0.left != row }).map { change in
      MatchWords.Move(
        mentee: people.mentees[change.left], from: change.before.map { people.mentors[$0] },
        to: change.after.map { people.mentors[$0] })
    }
  }

  private func named(_ move: Price.Move) -> MatchWords.Move {
    MatchWords.Move(
      mentee: people.mentees[move.left],
      from: [move.from].compactMap(\.self).map { people.mentors[$0] },
      to: [move.to].compactMap(\.self).map { people.mentors[$0] })
  }

  /// What every pair that is allowed costs.
  ///
  /// - Throws: ``CommandFailure/interrupted``.
  func prices(of solution: Solution, _ watch: Watch) throws(CommandFailure)
    -> [Matching.PairPrice]
  {
    let table = problem.pairPrices(of: solution) { watch.goesOn($0, of: problem.left) }
    guard let table else { throw .interrupted }
    return people.mentees.indices.flatMap { row in
      people.mentors.indices.compactMap { column in
        let cell = Cell(left: row, right: column)
        guard let score = problem.score(left: row, right: column), let entry = table[cell] else {
          return nil
        }
        return Matching.PairPrice(
          mentee: people.mentees[row], mentor: people.mentors[column], score: score,
          standing: Matching.PairPrice.Standing(entry, from: solution))
      }
    }
  }

  /// Other answers that are as good, with as few pairs.
  ///
  /// - Throws: ``CommandFailure/interrupted``.
  func alternatives(to solution: Solution, limit: Int, _ watch: Watch) throws(CommandFailure)
    -> Matching.Alternatives
  {
    let equals = problem.equals(of: solution, limit: limit + 1) {
      watch.goesOn($0, of: problem.left)
    }
    if watch.isBrokenOff { throw .interrupted }
    let others = equals.solutions.filter { $0.pairs != solution.pairs }
    return Matching.Alternatives(
      answers: others.prefix(limit).map { other in
        Matching.Alternative(
          pairs: pairs(of: other), unserved: other.unserved.map { people.mentees[$0] },
          moves: moves(solution.changes(to: other)))
      }, areAll: equals.areAll,
      areFewest: demands.bounds.mentees.contains { $0.upper > 1 })
  }

  /// The pairs of an answer by names.
  func pairs(of solution: Solution) -> [Matching.Pair] {
    solution.pairs.map { pair in
      Matching.Pair(
        mentee: people.mentees[pair.left], mentor: people.mentors[pair.right],
        score: Int(pair.score))
    }
  }
}

extension MatchWords.Cost {
  /// What a cost of the engine is for a reader who has an answer before him.
  init(_ cost: GroupCost, from solution: Solution) {
    let isWorst = solution.certificate.objective == .worst
    self.init(
      servedLoss: cost.servedLoss, unevenness: cost.unevenness,
      worst: isWorst
        ? Worst(before: solution.worst.map { Int($0) }, after: cost.worst.map { Int($0) }) : nil,
      loss: cost.loss)
  }
}

extension Matching.PairPrice.Standing {
  fileprivate init(_ entry: PairPrices.Entry, from solution: Solution) {
    switch entry {
    case .pinned: self = .stands(fall: nil)
    case .stands(let fall): self = .stands(fall: fall)
    case .costs(let cost, let rise):
      self = .costs(MatchWords.Cost(cost, from: solution), rise: rise)
    case .impossible: self = .impossible
    }
  }
}
