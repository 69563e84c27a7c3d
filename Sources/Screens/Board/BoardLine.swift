import Mentoring

/// One line of the board that can have the focus.
enum BoardLine: Hashable, Sendable {
  /// A pair, accepted or proposed.
  case pair(Board.Proposal)
  /// A mentee without a pair.
  case unpaired(Board.Unpaired)
  /// A mentor with places left, or with something in the way.
  case free(Mentor.ID)

  /// The mentee of the line.
  var mentee: Mentee.ID? {
    switch self {
    case .pair(let proposal): proposal.mentee
    case .unpaired(let unpaired): unpaired.mentee
    case .free: nil
    }
  }

  /// The mentor of the line.
  var mentor: Mentor.ID? {
    switch self {
    case .pair(let proposal): proposal.mentor
    case .unpaired: nil
    case .free(let mentor): mentor
    }
  }

  /// What the line is told from the others by, whatever becomes of its pair.
  var anchor: Anchor { mentee.map { .mentee($0) } ?? mentor.map { .mentor($0) } ?? .none }

  /// A mentee, or a mentor with places left.
  enum Anchor: Hashable, Sendable {
    case mentee(Mentee.ID), mentor(Mentor.ID), none
  }
}

/// Lines of one kind with what they are called.
struct BoardSection: Hashable, Sendable {
  /// Which lines they are.
  enum Kind: Hashable, Sendable {
    case pairs, unpaired, free
  }

  /// Which lines they are.
  let kind: Kind
  /// The lines, as places in the list of all.
  let range: Range<Int>
}

extension Board {
  /// Every line: the pairs, then the mentees without one, then the mentors with places left.
  var lines: [BoardLine] {
    proposals.map { .pair($0) } + unpaired.map { .unpaired($0) }
      + freeMentors.map { .free($0) }
  }

  /// How so many lines are divided.
  func sections(of count: Int) -> [BoardSection] {
    let first = proposals.count
    let second = first + unpaired.count
    let all = [
      BoardSection(kind: .pairs, range: 0..<first),
      BoardSection(kind: .unpaired, range: first..<second),
      BoardSection(kind: .free, range: second..<count),
    ]
    return all.filter { !$0.range.isEmpty }
  }

  /// The name of a mentee.
  func name(of mentee: Mentee.ID) -> PersonName {
    self.mentee(mentee)?.row.card.person.name ?? PersonName("")
  }

  /// The name of a mentor.
  func name(of mentor: Mentor.ID) -> PersonName {
    self.mentor(mentor)?.row.card.person.name ?? PersonName("")
  }
}
