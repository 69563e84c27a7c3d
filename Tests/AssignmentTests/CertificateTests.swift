import Assignment
import Testing

@Suite struct CertificateTests {
  let problem: Problem
  let solution: Solution

  init() throws {
    problem = try Problem(
      left: 4, right: 3, scores: [9, 3, 1, 9, 4, 2, 7, Problem.forbidden, 0, 5, 5, 5],
      capacities: [1, 1, 1], pins: [Cell(left: 3, right: 2)])
    solution = problem.solve()
  }

  private func with(
    service: Int64? = nil, left: [Int64]? = nil, right: [Int64]? = nil
  ) -> Certificate {
    let proof = solution.certificate
    return Certificate(
      service: service ?? proof.service, left: left ?? proof.left, right: right ?? proof.right)
  }

  @Test func `proves the answer that it came with`() {
    #expect(solution.pairs.map(\.left) == [0, 1, 3])
    #expect(solution.pairs.map(\.right) == [0, 1, 2])
    #expect(solution.certificate.verify(problem, solution))
  }

  @Test(arguments: [
    ([0, 1, 3], [1, 0, 2]), ([0], [0]), ([0, 1], [1, 0]), ([0, 1, 3], [1, 0, 0]),
    ([0, 1, 3], [1, 0, 1]),
    ([1, 0, 3], [1, 0, 2]), ([0, 2, 3], [0, 1, 2]), ([0, 3], [1, 2]), ([2, 1, 3], [0, 1, 2]),
    ([0, 1, 9], [0, 1, 2]), ([0, 1, 3], [0, 1, 7]), ([], []),
  ]) func `refuses any other answer`(rows: [Int], columns: [Int]) {
    let pairs = zip(rows, columns).map {
      Pair(left: $0, right: $1, score: problem.score(left: $0, right: $1) ?? 0)
    }
    let other = Solution(pairs: pairs, left: 4, certificate: solution.certificate)
    #expect(!solution.certificate.verify(problem, other))
  }

  @Test func `refuses a score that the table does not have`() {
    var pairs = solution.pairs
    pairs[0] = Pair(left: 0, right: 0, score: 10)
    let other = Solution(pairs: pairs, left: 4, certificate: solution.certificate)
    #expect(!solution.certificate.verify(problem, other))
  }

  @Test func `refuses an answer for another number of rows`() {
    let other = Solution(pairs: solution.pairs, left: 5, certificate: solution.certificate)
    #expect(!solution.certificate.verify(problem, other))
  }

  @Test func `refuses every value that is changed by one`() {
    for row in 0..<3 {
      for change: Int64 in [-1, 1] {
        var left = solution.certificate.left
        left[row] += change
        #expect(!with(left: left).verify(problem, solution), "row \(row) by \(change)")
      }
    }
    for column in 0..<2 {
      for change: Int64 in [-1, 1] {
        var right = solution.certificate.right
        right[column] += change
        #expect(!with(right: right).verify(problem, solution), "column \(column) by \(change)")
      }
    }
  }

  @Test func `refuses values that would overflow 64 bits`() {
    let huge = Array(repeating: Int64.max, count: 4)
    #expect(!with(left: huge).verify(problem, solution))
    #expect(!with(right: Array(huge.prefix(3))).verify(problem, solution))
    #expect(!with(service: .max).verify(problem, solution))
    #expect(!with(service: .min).verify(problem, solution))
    #expect(!with(left: huge.map { -$0 - 1 }).verify(problem, solution))
  }

  @Test func `refuses a proof of another size`() {
    #expect(!with(left: []).verify(problem, solution))
    #expect(!with(right: [0, 0]).verify(problem, solution))
  }

  @Test func `refuses a service that is worth less than a total`() throws {
    let greedy = try Problem(
      left: 2, right: 2, scores: [100, 1, 90, Problem.forbidden], capacities: [1, 1])
    let proof = Certificate(service: 0, left: [10, 0], right: [90, 0])
    let one = Solution(
      pairs: [Pair(left: 0, right: 0, score: 100)], left: 2, certificate: proof)
    #expect(!proof.verify(greedy, one))
  }

  @Test func `refuses prices below nothing, which would prove anything`() throws {
    let wide = try Problem(left: 1, right: 2, scores: [5, 3], capacities: [1, 1])
    let second = Certificate(service: 11, left: [18], right: [-2, -2])
    let worse = Solution(
      pairs: [Pair(left: 0, right: 1, score: 3)], left: 1, certificate: second)
    #expect(!second.verify(wide, worse))
    let tall = try Problem(left: 2, right: 1, scores: [5, 3], capacities: [1])
    let last = Certificate(service: 21, left: [-2, -2], right: [28])
    let lower = Solution(
      pairs: [Pair(left: 1, right: 0, score: 3)], left: 2, certificate: last)
    #expect(!last.verify(tall, lower))
  }

  @Test func `proves nothing for another problem`() throws {
    let other = try Problem(
      left: 4, right: 3, scores: [9, 3, 1, 9, 4, 2, 70, 60, 0, 5, 5, 5], capacities: [1, 1, 1],
      pins: [Cell(left: 3, right: 2)])
    #expect(!solution.certificate.verify(other, solution))
  }
}
