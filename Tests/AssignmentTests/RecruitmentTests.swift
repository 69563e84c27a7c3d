import Assignment
import TestSupport
import Testing

/// How many new places there must be.
@Suite struct RecruitmentTests {
  /// The problem with `places` of each group as one more column, open to a row of the group.
  private func opened(_ instance: Instance, _ chosen: [(row: Int, places: Int)]) throws -> Problem {
    var wider = instance
    wider.right += chosen.count
    wider.capacities += chosen.map(\.places)
    wider.scores = []
    for row in 0..<instance.left {
      wider.scores += instance.scores[row * instance.right..<(row + 1) * instance.right]
      wider.scores += chosen.map { $0.row == row ? 1 : Problem.forbidden }
    }
    return try wider.problem()
  }

  @Test(arguments: 0..<6) func `is what unserved rows lack, wherever in a group it is found`(
    block: Int
  ) throws {
    for seed in block * 60..<(block + 1) * 60 {
      let instance = Instance(seed: UInt64(50_000 + seed), largestLeft: 7, largestRight: 4)
      let problem = try instance.problem()
      let solution = problem.solve()
      let recruitment = try #require(problem.recruitment(for: solution))
      #expect(recruitment.places == solution.unserved.count, "\(instance)")
      for group in recruitment.groups {
        #expect(group.places > 0)
        // One place more is one row more, whichever row of the group it is open to.
        for row in group.rows {
          let served = try opened(instance, [(row, 1)]).solve().served
          #expect(served == solution.served + 1, "row \(row) of \(instance)")
        }
        // No row has anywhere else to go.
        for row in group.rows {
          let columns = (0..<instance.right).filter {
            problem.score(left: row, right: $0) != nil
          }
          #expect(Set(columns).isSubset(of: group.columns), "\(instance)")
        }
      }
      let helped = Set(recruitment.groups.flatMap(\.rows))
      for row in 0..<instance.left
      where !helped.contains(row) && !instance.pins.contains(where: { $0.left == row }) {
        #expect(try opened(instance, [(row, 1)]).solve().served == solution.served, "\(instance)")
      }
    }
  }

  @Test func `tells groups apart that share no column`() throws {
    let no = Problem.forbidden
    let problem = try Problem(
      left: 6, right: 3,
      scores: [1, no, no, 1, no, no, 1, no, no, no, 1, no, no, no, 1, no, no, no],
      capacities: [1, 1, 1])
    let recruitment = try #require(problem.recruitment(for: problem.solve()))
    #expect(recruitment.places == 3)
    #expect(
      recruitment.groups == [
        Recruitment.Group(rows: [0, 1, 2], columns: [0], places: 2),
        Recruitment.Group(rows: [5], columns: [], places: 1),
      ])
  }
}
