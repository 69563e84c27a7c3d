import Assignment
import Mentoring

extension Matching {
  /// The proof that no other pairs are better.
  struct Proof: Hashable, Sendable {
    /// Whether it is made of values and prices, or nobody would rather have each other.
    let isDual: Bool
    /// What serving one mentee is worth, in points.
    let service: Int64
    /// The value of each mentee and the price of each mentor.
    let mentees, mentors: [Int64]
    /// What is more to say for some objectives.
    let parts: [JSON.Member]
    let isVerified: Bool
  }
}

extension Matching.Proof {
  init(_ proof: Board.Proof) {
    self.init(
      isDual: true, service: proof.service, mentees: proof.mentees, mentors: proof.mentors,
      parts: [], isVerified: proof.isVerified)
  }

  init(_ solution: Solution, of problem: Problem) {
    let proof = solution.certificate
    var parts: [JSON.Member] = []
    if let threshold = proof.threshold {
      let next = threshold.next.map { Self.values($0.left, $0.right) } ?? .null
      let most = Self.values(threshold.most.left, threshold.most.right)
      parts.append(JSON.Member(key: "threshold", value: ["most": most, "next": next]))
    }
    if let spread = proof.spread {
      let value: JSON = [
        "weight": .integer(spread.weight), "service": .integer(spread.service),
        "mentees": Self.list(spread.left), "mentors": Self.list(spread.right),
      ]
      parts.append(JSON.Member(key: "spread", value: value))
    }
    self.init(
      isDual: proof.objective != .stable, service: proof.service, mentees: proof.left,
      mentors: proof.right, parts: parts, isVerified: proof.verify(problem, solution))
  }

  /// The proof for other programs.
  var json: JSON {
    .object(
      [
        JSON.Member(key: "kind", value: isDual ? "dual" : "stable"),
        JSON.Member(key: "mentees", value: Self.list(mentees)),
        JSON.Member(key: "mentors", value: Self.list(mentors)),
        JSON.Member(key: "service", value: .integer(service)),
      ] + parts + [JSON.Member(key: "verified", value: .boolean(isVerified))])
  }

  private static func values(_ mentees: [Int64], _ mentors: [Int64]) -> JSON {
    ["mentees": list(mentees), "mentors": list(mentors)]
  }

  private static func list(_ numbers: [Int64]) -> JSON { .array(numbers.map { .integer($0) }) }
}
