/// What an objective comes to, to be held against the others.
public struct Outcome: Hashable, Sendable {
  /// The objective.
  public let objective: Objective
  /// How many rows are served.
  public let served: Int
  /// The sum of the scores of all pairs.
  public let total: Int64
  /// The lowest score of a pair; nil when there is none.
  public let worst: Int32?

  init(_ objective: Objective, _ solution: Solution) {
    self.objective = objective
    served = solution.served
    total = solution.total
    worst = solution.worst
  }
}

extension Problem {
  /// What each objective comes to: the price of one against the others.
  ///
  /// - Parameters:
  ///   - objectives: The objectives to compare.
  ///   - goesOn: Is told how many rows are done, anew for each, and says whether to go on.
  /// - Returns: An outcome for each objective in their order, `stable` left out where no stable
  ///   solution keeps the lower bounds; nothing where it was broken off.
  /// - Throws: The bounds and pins that no solution can keep, where there are such.
  public func compare(
    _ objectives: [Objective] = Objective.allCases, while goesOn: (Int) -> Bool = { _ in true }
  ) throws(Contradiction) -> [Outcome]? {
    var outcomes: [Outcome] = []
    for objective in objectives {
      do throws(Contradiction) {
        guard let solution = try best(objective, while: goesOn) else { return nil }
        outcomes.append(Outcome(objective, solution))
      } catch {
        guard error.demands.contains(.stability) else { throw error }
      }
    }
    return outcomes
  }
}
