import Assignment
import Testing

/// Proofs for other objectives than the total: what is left out or made up proves nothing.
@Suite struct CertificatePartsTests {
  private func solution(_ cells: [(Int, Int)], of problem: Problem, _ proof: Certificate)
    -> Solution
  {
    let pairs = cells.map { row, column in
      Pair(left: row, right: column, score: problem.score(left: row, right: column) ?? 0)
    }
    return Solution(pairs: pairs, left: problem.left, certificate: proof)
  }

  /// The same proof with another bound above the worst pair.
  private func replacing(
    _ proof: Certificate, objective: Objective? = nil, threshold: Certificate.Threshold?
  ) -> Certificate {
    Certificate(
      objective: objective ?? proof.objective, service: proof.service, left: proof.left,
      right: proof.right, threshold: threshold)
  }

  @Test func `a worst pair needs a bound above it, unless a pin has it`() throws {
    let problem = try Problem(left: 2, right: 2, scores: [5, 1, 1, 5], capacities: [1, 1])
    let answer = try #require(try problem.best(.worst))
    #expect(answer.worst == 5)
    let threshold = try #require(answer.certificate.threshold)
    #expect(answer.certificate.verify(problem, answer))
    let open = replacing(answer.certificate, threshold: .init(most: threshold.most, next: nil))
    #expect(!open.verify(problem, solution([(0, 0), (1, 1)], of: problem, open)))
    let none = replacing(answer.certificate, threshold: nil)
    #expect(!none.verify(problem, solution([(0, 0), (1, 1)], of: problem, none)))

    let pinned = try Problem(
      left: 2, right: 2, scores: [5, 1, 1, 5], capacities: [2, 2],
      pins: [Cell(left: 0, right: 1)])
    let kept = try #require(try pinned.best(.worst))
    #expect(kept.pairs.map(\.right) == [1, 1])
    #expect(kept.certificate.threshold?.next == nil)
    #expect(kept.certificate.verify(pinned, kept))
  }

  @Test func `a proof without the better cells proves nothing with them`() throws {
    let problem = try Problem(left: 2, right: 2, scores: [5, 1, 1, 5], capacities: [1, 1])
    let worse = try Problem(
      left: 2, right: 2, scores: [5, 1, 1, 5], capacities: [1, 1],
      forbidden: [Cell(left: 0, right: 0), Cell(left: 1, right: 1)])
    let answer = try #require(try worse.best(.worst))
    #expect(answer.certificate.verify(worse, answer))
    #expect(!answer.certificate.verify(problem, answer))
  }

  @Test func `a bound above the worst pair that allows as many proves nothing`() throws {
    let problem = try Problem(left: 2, right: 2, scores: [10, 5, 5, 1], capacities: [1, 1])
    let highest = problem.solve()
    #expect(highest.worst == 1)
    let both = Certificate.Values(left: [1, 1], right: [0, 0])
    let proof = replacing(
      highest.certificate, objective: .worst, threshold: .init(most: both, next: both))
    #expect(!proof.verify(problem, solution([(0, 0), (1, 1)], of: problem, proof)))
    let answer = try #require(try problem.best(.worst))
    #expect(answer.worst == 5)
    #expect(answer.certificate.verify(problem, answer))
  }

  @Test func `squares must outweigh every total`() throws {
    let problem = try Problem(left: 2, right: 2, scores: [10, 0, 10, 0], capacities: [2, 2])
    let proof = Certificate(
      objective: .even, service: 0, left: [7, 7], right: [3, 0],
      spread: .init(weight: 1, service: 100, left: [100, 100], right: [0, 0]))
    #expect(!proof.verify(problem, solution([(0, 0), (1, 0)], of: problem, proof)))
    let answer = try #require(try problem.best(.even))
    #expect(answer.total == 10)
    #expect(answer.certificate.verify(problem, answer))
  }

  @Test func `a service must outweigh all squares`() throws {
    let problem = try Problem(left: 3, right: 1, scores: [0, 0, 0], capacities: [3])
    let proof = Certificate(
      objective: .even, service: 0, left: [0, 0, 0], right: [0],
      spread: .init(weight: 7, service: 4, left: [0, 0, 0], right: [4]))
    #expect(!proof.verify(problem, solution([(0, 0), (1, 0)], of: problem, proof)))
    let answer = try #require(try problem.best(.even))
    #expect(answer.served == 3)
    #expect(answer.certificate.verify(problem, answer))
  }

  @Test func `a proof of one objective proves no other`() throws {
    let problem = try Problem(
      left: 3, right: 2, scores: [9, 8, 4, 1, -3, -2], capacities: [2, 2])
    for objective in Objective.allCases where objective != .stable {
      let answer = try #require(try problem.best(objective))
      for other in Objective.allCases where other != objective && other != .stable {
        // A worst pair's values are those of the total too where they leave no cell out.
        guard (objective, other) != (.worst, .served) else { continue }
        let proof = replacing(
          answer.certificate, objective: other, threshold: answer.certificate.threshold)
        #expect(!proof.verify(problem, answer), "\(objective) as \(other)")
      }
    }
  }
}
