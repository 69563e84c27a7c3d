import Assignment
import Paperwork
import Screens

/// A table of scores with its demands, ready to be solved.
struct MatchTask: Sendable {
  /// Up to so many on each side objectives are compared.
  static let smallSide = 300

  let people: PeopleOfTable
  let demands: MatchDemands
  let problem: Problem

  /// - Throws: ``CommandFailure`` for a table that is too large, and for pins that are not allowed.
  init(
    _ table: ScoreTable, _ people: PeopleOfTable, _ demands: MatchDemands, named path: String
  ) throws(CommandFailure) {
    self.people = people
    self.demands = demands
    do throws(ProblemError) {
      problem = try Problem(
        scores: table.scores.map { $0 ?? Problem.forbidden }, leftBounds: demands.bounds.mentees,
        rightBounds: demands.bounds.mentors, forbidden: demands.bans, pins: demands.pins)
    } catch {
      throw Self.failure(error, people, demands, path)
    }
  }

  private static func failure(
    _ error: ProblemError, _ people: PeopleOfTable, _ demands: MatchDemands, _ path: String
  ) -> CommandFailure {
    switch error {
    case .pinForbidden(let cell):
      .unsatisfiable(MatchDispute(pin: cell, of: people, objective: demands.objective))
    case .sumsTooLarge(let pairs, let score):
      .source(place: path, .sumsTooLarge(score: score, pairs: pairs))
    default: .source(place: path, .tooManyRows(limit: Problem.longestSide))
    }
  }

  /// Whether neither side is long.
  var isSmall: Bool { max(problem.left, problem.right) <= Self.smallSide }

  /// The best answer; the first of those that are as good where `ordered`, or where the table is no
  /// longer than ``Assignment/Problem/orderedSide``.
  ///
  /// - Throws: ``CommandFailure`` with the demands that nothing can meet, or where it was broken off.
  func solved(ordered: Bool, _ watch: Watch) throws(CommandFailure) -> Solution {
    let found: Solution?
    do throws(Contradiction) {
      found = try problem.best(demands.objective) { watch.goesOn($0, of: problem.left) }
    } catch {
      throw .unsatisfiable(MatchDispute(error, of: self))
    }
    guard let found else { throw .interrupted }
    guard ordered, !isSmall else { return found }
    let first = problem.first(amongEqualsOf: found) { watch.goesOn($0, of: problem.left) }
    if watch.isBrokenOff { throw .interrupted }
    return first
  }

  /// What each objective comes to.
  func outcomes(_ watch: Watch) throws(CommandFailure) -> [Assignment.Outcome] {
    let all = Objective.allCases
    var outcomes: [Assignment.Outcome] = []
    for (place, objective) in all.enumerated() {
      let found: [Assignment.Outcome]?
      do throws(Contradiction) {
        found = try problem.compare([objective]) { row in
          watch.goesOn(place * problem.left + row, of: all.count * problem.left)
        }
      } catch {
        throw .unsatisfiable(MatchDispute(error, of: self))
      }
      guard let found else { throw .interrupted }
      outcomes += found
    }
    return outcomes
  }
}
