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
  private let scores: [Int32]

  /// - Throws: ``CommandFailure`` for a table that is too large, and for pins that are not allowed.
  init(
    _ table: ScoreTable, _ people: PeopleOfTable, _ demands: MatchDemands, named path: String
  ) throws(CommandFailure) {
    self.people = people
    self.demands = demands
    scores = table.scores.map { $0 ?? Problem.forbidden }
    do throws(ProblemError) {
      problem = try Self.problem(scores, demands)
    } catch {
      throw Self.failure(error, people, demands, path)
    }
  }

  private static func problem(
    _ scores: [Int32], _ demands: MatchDemands, without more: [Cell] = []
  ) throws(ProblemError) -> Problem {
    try Problem(
      scores: scores, leftBounds: demands.bounds.mentees, rightBounds: demands.bounds.mentors,
      forbidden: demands.bans + more, pins: demands.pins)
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

  /// The best answer, and the same by names; the first of those that are as good where
  /// `ordered`, or where the table is no longer than ``Assignment/Problem/orderedSide``.
  ///
  /// - Throws: ``CommandFailure`` with the demands that nothing can meet.
  func solved(ordered: Bool) throws(CommandFailure) -> (solution: Solution, matching: Matching) {
    let found: Solution?
    do throws(Contradiction) {
      found = try problem.best(demands.objective)
    } catch {
      throw .unsatisfiable(MatchDispute(error, of: self))
    }
    // Nobody breaks it off.
    let solution = found ?? problem.solve()
    let answer = ordered ? problem.first(amongEqualsOf: solution) : solution
    return (answer, Matching(answer, of: self))
  }

  /// What each objective comes to.
  func outcomes() throws(CommandFailure) -> [Assignment.Outcome] {
    do throws(Contradiction) {
      return try problem.compare() ?? []
    } catch {
      throw .unsatisfiable(MatchDispute(error, of: self))
    }
  }

  /// The answer without a pair; nothing where there is none.
  func solution(without cell: Cell) -> Solution? {
    do throws(ProblemError) {
      return try Self.problem(scores, demands, without: [cell]).solve()
    } catch {
      return nil
    }
  }
}
