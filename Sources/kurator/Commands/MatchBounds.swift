import Assignment
import Paperwork
import Screens

/// How many partners the people of a table have: one at most where nothing else is said.
struct MatchBounds: Hashable, Sendable {
  /// The bounds in the order of the table.
  private(set) var mentees, mentors: [Bounds]

  init(_ people: PeopleOfTable) {
    mentees = Array(repeating: Bounds(0, 1), count: people.mentees.count)
    mentors = Array(repeating: Bounds(0, 1), count: people.mentors.count)
  }

  /// Takes what a table of bounds says.
  ///
  /// - Throws: ``CommandFailure`` for somebody whom the table of scores does not know.
  init(_ people: PeopleOfTable, _ table: BoundsTable, named path: String) throws(CommandFailure) {
    self.init(people)
    for row in table.rows {
      let side = row.side == .mentees ? MatchWords.Side.mentee : .mentor
      guard let place = people.place(of: row.name, side) else {
        let nearest = people.nearest(to: row.name, side)
        throw row.place.failure(in: path, .unknownPerson(row.name, side, nearest: nearest))
      }
      switch side {
      case .mentee: mentees[place] = Bounds(row.lower, row.upper)
      case .mentor: mentors[place] = Bounds(row.lower, row.upper)
      }
    }
  }

  /// Whether each mentee has one mentor at most, and nobody must have a partner.
  var areSingle: Bool {
    mentees.allSatisfy { $0 == Bounds(0, 1) } && mentors.allSatisfy { $0.lower == 0 }
  }
}

/// What is demanded of the pairs of a table.
struct MatchDemands: Hashable, Sendable {
  let bounds: MatchBounds
  /// The pairs that stand, each once.
  let pins: [Cell]
  /// The pairs that must not be besides those of empty cells.
  let bans: [Cell]
  let objective: Objective
}
