import Mentoring

extension Demo {
  /// The accepted pairs, by the positions of mentee and mentor in their bases, from 1.
  static let pairs: [(mentee: Int64, mentor: Int64)] = [
    (4, 5), (7, 6), (10, 1), (15, 9), (2, 3), (1, 11),
  ]

  /// Ёлкина shall be with Гусева.
  static let pin = PairWish(mentee: Mentee.ID(5), mentor: Mentor.ID(2), kind: .pin)

  /// Жукова shall not be with Титова: they lead one group.
  static let ban = PairWish(mentee: Mentee.ID(6), mentor: Mentor.ID(11), kind: .ban)

  /// The pairs of a crowd: every other mentor takes as many mentees as there are places, as far as
  /// all of them have consented.
  var crowdPairs: [(mentee: Int64, mentor: Int64)] {
    var mentees = cast.mentees.indices.lazy.filter { cast.mentees[$0].canBePaired }.makeIterator()
    var pairs: [(mentee: Int64, mentor: Int64)] = []
    for (index, mentor) in cast.mentors.enumerated() where index % 2 == 0 && mentor.canBePaired {
      for _ in 0..<mentor.capacity {
        guard let mentee = mentees.next() else { return pairs }
        pairs.append((Int64(mentee) + 1, Int64(index) + 1))
      }
    }
    return pairs
  }

  func accepting(_ pair: (mentee: Int64, mentor: Int64)) -> Edit {
    let mentee = cast.mentees[Int(pair.mentee) - 1]
    return .pairs(
      .accept(
        Pair(
          mentee: Mentee.ID(pair.mentee), mentor: Mentor.ID(pair.mentor),
          form: mentee.wishes.form, roleModel: mentee.wishes.roleModel, accepted: today)))
  }
}

extension DemoPerson {
  /// Whether the paper is there without which nobody is paired.
  var canBePaired: Bool { papers.contains(.processing) }
}
