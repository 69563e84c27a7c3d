import Assignment
import Screens

extension MatchTask {
  /// What it means to make a pair stand, for the answer of the objective `served`.
  func why(_ cell: Cell, from solution: Solution) -> Matching.Why {
    Matching.Why(
      mentee: people.mentees[cell.left], mentor: people.mentors[cell.right],
      score: problem.score(left: cell.left, right: cell.right), answer: answer(cell, solution))
  }

  private func answer(_ cell: Cell, _ solution: Solution) -> MatchWords.Why {
    if demands.pins.contains(cell) { return .pinned }
    if solution.pairs.contains(where: { $0.left == cell.left && $0.right == cell.right }) {
      return .stands(fall: fall(of: cell, solution))
    }
    guard problem.score(left: cell.left, right: cell.right) != nil else { return .forbidden }
    guard let price = problem.price(ofForcing: cell.left, right: cell.right, from: solution) else {
      return demands.pins.contains { $0.left == cell.left } ? .pinnedElsewhere : .noPlace
    }
    return .costs(
      servedLoss: price.servedLoss, loss: price.loss, moves: price.moves.map(named))
  }

  /// How far the score of a pair can fall before an answer without it that serves as many is better.
  private func fall(of cell: Cell, _ solution: Solution) -> Int64? {
    guard let other = self.solution(without: cell), other.served == solution.served else {
      return nil
    }
    return solution.total - other.total
  }

  private func named(_ move: Price.Move) -> MatchWords.Move {
    MatchWords.Move(
      mentee: people.mentees[move.left], from: move.from.map { people.mentors[$0] },
      to: move.to.map { people.mentors[$0] })
  }

  /// What every pair that is allowed costs, for the answer of the objective `served`.
  func prices(of solution: Solution) -> [Matching.PairPrice]? {
    guard let table = problem.prices(of: solution) else { return nil }
    let chosen = Set(solution.pairs.map { Cell(left: $0.left, right: $0.right) })
    return people.mentees.indices.flatMap { row in
      people.mentors.indices.compactMap { column in
        guard let score = problem.score(left: row, right: column) else { return nil }
        let isChosen = chosen.contains(Cell(left: row, right: column))
        return Matching.PairPrice(
          mentee: people.mentees[row], mentor: people.mentors[column], score: score,
          isChosen: isChosen, cost: table.cost(left: row, right: column),
          fall: isChosen ? table.fall(left: row, right: column) : nil,
          rise: isChosen ? nil : table.rise(left: row, right: column))
      }
    }
  }

  /// Other answers that are as good.
  func alternatives(to solution: Solution, limit: Int) -> Matching.Alternatives {
    let equals = problem.equals(of: solution, limit: limit + 1)
    let others = equals.solutions.filter { $0.pairs != solution.pairs }
    return Matching.Alternatives(
      answers: others.prefix(limit).map { other in
        Matching.Alternative(
          pairs: pairs(of: other), unserved: other.unserved.map { people.mentees[$0] },
          moves: moves(from: solution, to: other))
      }, areAll: equals.areAll)
  }

  /// The pairs of an answer by names.
  func pairs(of solution: Solution) -> [Matching.Pair] {
    solution.pairs.map { pair in
      Matching.Pair(
        mentee: people.mentees[pair.left], mentor: people.mentors[pair.right],
        score: Int(pair.score))
    }
  }

  private func moves(from solution: Solution, to other: Solution) -> [MatchWords.Move] {
    let (old, new) = (columns(of: solution), columns(of: other))
    return people.mentees.indices.filter { old[$0] != new[$0] }.map { row in
      MatchWords.Move(
        mentee: people.mentees[row], from: old[row].map { people.mentors[$0] },
        to: new[row].map { people.mentors[$0] })
    }
  }

  private func columns(of solution: Solution) -> [Int?] {
    var columns = Array(repeating: Int?.none, count: problem.left)
    for pair in solution.pairs { columns[pair.left] = pair.right }
    return columns
  }

  /// For whom places are missing; nothing where it cannot be told.
  func shortage(of solution: Solution) -> [Matching.Shortage] {
    guard !solution.unserved.isEmpty, let recruitment = problem.recruitment(for: solution) else {
      return []
    }
    return recruitment.groups.map { group in
      Matching.Shortage(
        places: group.places, mentees: group.rows.map { people.mentees[$0] },
        mentors: group.columns.map { people.mentors[$0] })
    }
  }
}
