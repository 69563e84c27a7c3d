/// Where everybody of a board stands in the bases, by number.
struct BoardPlaces: Sendable {
  let mentees: [Mentee.ID: Int]
  let mentors: [Mentor.ID: Int]

  init(mentees: [Mentee.ID], mentors: [Mentor.ID]) {
    self.mentees = Self.places(of: mentees)
    self.mentors = Self.places(of: mentors)
  }

  /// Where two people stand; nothing where one of them is not on the board.
  func seat(_ mentee: Mentee.ID, _ mentor: Mentor.ID) -> Seating.Seat? {
    guard let mentee = mentees[mentee], let mentor = mentors[mentor] else { return nil }
    return Seating.Seat(mentee: mentee, mentor: mentor)
  }

  private static func places<ID: Hashable>(of ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
