extension Board {
  /// What speaks for and against two people, and what it would cost the group to join them.
  public struct Why: Hashable, Sendable {
    /// How well they fit.
    public let score: PairScore
    /// What forbids the pair; empty where it is possible.
    public let obstacles: [Obstacle]
    /// Their points less those of the mentee's pair on the board; nothing where there is none.
    public let difference: Int?
    /// What joining them costs; nothing where it is forbidden or the mentee's pair is accepted.
    public let price: Price?
  }

  /// What joining two people costs the whole group.
  public struct Price: Hashable, Sendable {
    /// How many mentees fewer would have a pair.
    public let servedLoss: Int
    /// How many points fewer all pairs would have together; negative where they gain.
    public let loss: Int
    /// Who would move, beginning with the mentee asked for; empty where the pair stands already.
    public let moves: [Move]
  }

  /// A mentee who would have another mentor.
  public struct Move: Hashable, Sendable {
    /// The mentee.
    public let mentee: Mentee.ID
    /// The mentor now, where there is one.
    public let from: Mentor.ID?
    /// The mentor then, where there is one.
    public let to: Mentor.ID?
  }

  /// A mentor whom a mentee might have.
  public struct Alternative: Hashable, Sendable {
    /// The mentor.
    public let mentor: Mentor.ID
    /// How well they fit.
    public let score: PairScore
    /// What forbids the pair; empty where it is possible.
    public let obstacles: [Obstacle]

    fileprivate var rank: (Int, Int) { (obstacles.isEmpty ? 0 : 1, -score.total) }
  }

  /// A proof that no other pairs serve more mentees, or as many with more points (linear
  /// programming duality).
  ///
  /// Joining two is worth ``service`` and their points. Every two that are allowed are worth at most
  /// the mentee's value and the price of a place of the mentor together, so that no pairs are worth
  /// more than all values and all free places; the proposed ones are worth just that.
  public struct Proof: Hashable, Sendable {
    /// What serving one mentee is worth, in points; outweighs every change of totals.
    public let service: Int64
    /// The value of each mentee, in the order of ``Board/mentees``; 0 for those whom an accepted
    /// pair or a pin has, since they are not given away.
    public let mentees: [Int64]
    /// The price of one place of each mentor that no accepted pair or pin has, in the order of
    /// ``Board/mentors``; 0 where places are left over.
    public let mentors: [Int64]
    /// Whether the proof held when it was checked against the points and the pairs.
    public let isVerified: Bool
  }

  /// The proof that the proposed pairs are the best, checked anew.
  ///
  /// - Complexity: O(mentees × mentors).
  public var proof: Proof { solved.proof(seating) }

  /// The score of any two of the board; nothing where one of them is not on it.
  public func score(mentee: Mentee.ID, mentor: Mentor.ID) -> PairScore? {
    seating.seat(mentee, mentor).map { seating.scorer.score(mentee: $0.mentee, mentor: $0.mentor) }
  }

  /// What forbids two of the board; empty where it is possible, or one of them is not on it.
  public func obstacles(mentee: Mentee.ID, mentor: Mentor.ID) -> [Obstacle] {
    seating.seat(mentee, mentor).map { seating.obstacles(of: $0) } ?? []
  }

  /// The mentors with places left, in their order.
  public var freeMentors: [Mentor.ID] {
    seating.mentorIDs.indices.filter { used[$0] < seating.capacities[$0] }
      .map { seating.mentorIDs[$0] }
  }

  /// The entry of a mentee; nothing where they are not on the board.
  public func mentee(_ id: Mentee.ID) -> MenteeEntry? { seating.place(of: id).map { mentees[$0] } }

  /// The entry of a mentor; nothing where they are not on the board.
  public func mentor(_ id: Mentor.ID) -> MentorEntry? { seating.place(of: id).map { mentors[$0] } }

  /// The pair of the board that has this mentee; the first where there are several.
  public func proposal(of mentee: Mentee.ID) -> Proposal? {
    firstProposals[mentee].map { proposals[$0] }
  }

  /// The pairs of the board that have this mentor, in the order of the mentees.
  public func proposals(of mentor: Mentor.ID) -> [Proposal] {
    proposals.filter { $0.mentor == mentor }
  }

  /// Every mentor for one mentee: those who are possible first, the best first, then as in the
  /// base; nothing where the mentee is not on the board.
  public func alternatives(for mentee: Mentee.ID) -> [Alternative] {
    guard let place = seating.place(of: mentee) else { return [] }
    let scorer = seating.scorer
    let all = seating.mentorIDs.indices.map { mentor in
      Alternative(
        mentor: seating.mentorIDs[mentor], score: scorer.score(mentee: place, mentor: mentor),
        obstacles: seating.obstacles(of: Seating.Seat(mentee: place, mentor: mentor)))
    }
    let ranked = all.enumerated().sorted { lhs, rhs in
      let (one, other) = (lhs.element.rank, rhs.element.rank)
      return one == other ? lhs.offset < rhs.offset : one < other
    }
    return ranked.map(\.element)
  }

  /// The answer to «Почему не …?»; nothing where one of them is not on the board.
  ///
  /// - Complexity: O(mentees × mentors), one shortest path over the solved board.
  public func why(mentee: Mentee.ID, mentor: Mentor.ID) -> Why? {
    guard let seat = seating.seat(mentee, mentor) else { return nil }
    let score = seating.scorer.score(mentee: seat.mentee, mentor: seat.mentor)
    let obstacles = seating.obstacles(of: seat)
    let now = proposal(of: mentee)?.total
    return Why(
      score: score, obstacles: obstacles, difference: now.map { score.total - $0 },
      price: obstacles.isEmpty ? solved.price(of: seat, seating) : nil)
  }
}
