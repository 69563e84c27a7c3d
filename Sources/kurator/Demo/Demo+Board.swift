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

  func accepting(_ pair: (mentee: Int64, mentor: Int64)) -> Edit {
    let mentee = DemoPerson.mentees[Int(pair.mentee) - 1]
    return .pairs(
      .accept(
        Pair(
          mentee: Mentee.ID(pair.mentee), mentor: Mentor.ID(pair.mentor),
          form: mentee.wishes.form, roleModel: mentee.wishes.roleModel, accepted: today)))
  }
}
