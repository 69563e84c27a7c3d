import Assignment
import Screens

extension MatchTask {
  /// For whom places are missing so that everybody who wants a pair has one; nil where it cannot be
  /// told.
  ///
  /// - Throws: ``CommandFailure/interrupted``.
  func shortage(of solution: Solution, _ watch: Watch) throws(CommandFailure)
    -> [Matching.Shortage]?
  {
    let bounds = demands.bounds
    guard demands.objective == .served,
      solution.unserved.contains(where: { bounds.mentees[$0].upper > 0 })
    else { return [] }
    let rows = Array(people.mentees.indices)
    guard !bounds.areSingle else { return try shortage(solution, of: problem, rows, watch) }
    // Where nobody must have partners, or one at most, one new place serves one more.
    guard bounds.mentors.allSatisfy({ $0.lower == 0 }),
      bounds.mentees.allSatisfy({ $0.lower <= 1 })
    else { return nil }
    let pinned = Set(demands.pins.map(\.left))
    let wanting = rows.filter { bounds.mentees[$0].upper > 0 && !pinned.contains($0) }
    guard let once = onePair(for: wanting) else { return nil }
    let answer = once.solve { watch.goesOn($0, of: once.left) }
    guard let answer else { throw .interrupted }
    return try shortage(answer, of: once, wanting, watch)
  }

  private func shortage(
    _ solution: Solution, of problem: Problem, _ rows: [Int], _ watch: Watch
  ) throws(CommandFailure) -> [Matching.Shortage]? {
    let recruitment = problem.recruitment(for: solution) { watch.goesOn($0, of: problem.left) }
    if watch.isBrokenOff { throw .interrupted }
    return recruitment?.groups.map { group in
      Matching.Shortage(
        places: group.places, mentees: group.rows.map { people.mentees[rows[$0]] },
        mentors: group.columns.map { people.mentors[$0] })
    }
  }

  /// One pair for each of these mentees, on the places that no pin takes.
  private func onePair(for rows: [Int]) -> Problem? {
    var places = demands.bounds.mentors.map(\.upper)
    for pin in demands.pins { places[pin.right] -= 1 }
    let scores = rows.flatMap { row in
      people.mentors.indices.map { column -> Int32 in
        problem.score(left: row, right: column) == nil ? Problem.forbidden : 0
      }
    }
    do throws(ProblemError) {
      return try Problem(
        left: rows.count, right: places.count, scores: scores, capacities: places)
    } catch {
      return nil
    }
  }
}
