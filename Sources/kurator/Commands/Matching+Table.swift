import Assignment
import Paperwork
import Screens

extension Matching {
  /// The best pairs of a table of scores: each mentor takes one mentee.
  ///
  /// - Throws: ``CommandFailure`` for a score that no table can hold.
  init(table: ScoreTable, named path: String) throws(CommandFailure) {
    let problem: Problem
    do {
      problem = try Problem(
        left: table.mentees.count, right: table.mentors.count,
        scores: table.scores.map { $0 ?? Problem.forbidden },
        capacities: Array(repeating: 1, count: table.mentors.count))
    } catch {
      throw .source(place: path, .tooManyRows(limit: Problem.longestSide))
    }
    if table.scores.contains(Problem.forbidden) {
      throw .source(place: path, .scoreOutOfRange(String(Problem.forbidden)))
    }
    let solution = problem.solve()
    pairs = solution.pairs.map { pair in
      Pair(
        mentee: table.mentees[pair.left], mentor: table.mentors[pair.right],
        score: Int(pair.score))
    }
    unserved = solution.unserved.map { Unserved(name: table.mentees[$0], reason: nil) }
    let certificate = solution.certificate
    proof = Proof(
      service: certificate.service, mentees: certificate.left, mentors: certificate.right,
      isVerified: certificate.verify(problem, solution))
  }
}
