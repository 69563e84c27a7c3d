extension Seating {
  /// What forbids a seat, as far as pins are kept by now; empty for an allowed one.
  func obstacles(of seat: Seat) -> [Obstacle] {
    var obstacles = lasting(of: seat)
    if held.contains(where: { $0.seat == seat }) || pins.contains(seat) { return obstacles }
    if held.contains(where: { $0.seat.mentee == seat.mentee }) { obstacles.append(.alreadyPaired) }
    if pins.contains(where: { $0.mentee == seat.mentee }) { obstacles.append(.pinnedElsewhere) }
    let pinned = pins.count { $0.mentor == seat.mentor }
    if places(of: seat.mentor) <= pinned {
      obstacles.append(.noPlaceLeft(mentorRows[seat.mentor].card.capacity))
    }
    return obstacles
  }

  /// What forbids a seat whoever else sits where.
  func lasting(of seat: Seat) -> [Obstacle] {
    let consents =
      Self.obstacle(menteeRows[seat.mentee].consent, .mentee)
      + Self.obstacle(mentorRows[seat.mentor].consent, .mentor)
    let own: [Obstacle] = isOnePerson(seat) ? [.samePerson] : []
    return consents + own + (banned.contains(seat) ? [.banned] : [])
  }

  /// Whether nothing lasting forbids a seat; the same as ``lasting(of:)``, without a list.
  func isAllowed(_ seat: Seat) -> Bool {
    menteeRows[seat.mentee].consent.isGiven && mentorRows[seat.mentor].consent.isGiven
      && !isOnePerson(seat) && !banned.contains(seat)
  }

  private func isOnePerson(_ seat: Seat) -> Bool {
    guard let person = menteeRows[seat.mentee].card.person.id else { return false }
    return person == mentorRows[seat.mentor].card.person.id
  }

  private static func obstacle(_ consent: ConsentStanding, _ side: Side) -> [Obstacle] {
    switch consent {
    case .given: []
    case .missing: [.noConsent(side)]
    case .withdrawn(let day): [.consentWithdrawn(side, day)]
    }
  }

  /// Why a mentee whom the solved board leaves out has no pair.
  func reasonUnpaired(_ mentee: Int) -> Board.Unpaired.Reason {
    if let own = Self.obstacle(menteeRows[mentee].consent, .mentee).first {
      return .ownConsent(own)
    }
    let others = mentorIDs.indices.map { Seat(mentee: mentee, mentor: $0) }
      .filter { !isOnePerson($0) }
    if others.isEmpty { return .noMentors }
    let consenting = others.filter { mentorRows[$0.mentor].consent.isGiven }
    if consenting.isEmpty { return .noMentorWithConsent }
    return consenting.allSatisfy(banned.contains) ? .bannedFromAll : .allPlacesTaken
  }
}

extension Seating {
  /// The left side of the board.
  var menteeEntries: [Board.MenteeEntry] {
    zip(menteeIDs, menteeRows).map { id, row in
      Board.MenteeEntry(
        id: id, row: row, obstacles: Self.obstacle(row.consent, .mentee),
        reminders: Self.reminders(row.card.person, row.workConsent, .mentee))
    }
  }

  /// The right side of the board, with the places that its pairs use.
  func mentorEntries(used proposals: [Board.Proposal]) -> [Board.MentorEntry] {
    var used: [Mentor.ID: Int] = [:]
    for proposal in proposals { used[proposal.mentor, default: 0] += 1 }
    return mentorIDs.indices.map { place in
      let row = mentorRows[place]
      let full: [Obstacle] = places(of: place) == 0 ? [.noPlaceLeft(row.card.capacity)] : []
      return Board.MentorEntry(
        id: mentorIDs[place], row: row, obstacles: Self.obstacle(row.consent, .mentor) + full,
        reminders: Self.reminders(row.card.person, row.workConsent, .mentor)
          + [.trainingNotChecked],
        used: used[mentorIDs[place]] ?? 0, accepted: load[place])
    }
  }

  /// A pair of the board.
  func proposal(_ mentee: Int, _ mentor: Int, _ standing: Board.Standing, pair: Pair.ID?)
    -> Board.Proposal
  {
    Board.Proposal(
      mentee: menteeIDs[mentee], mentor: mentorIDs[mentor],
      score: scorer.score(mentee: mentee, mentor: mentor), standing: standing, pair: pair,
      obstacles: lasting(of: Seat(mentee: mentee, mentor: mentor)))
  }

  private static func reminders(_ person: Person, _ consent: ConsentStanding, _ side: Side)
    -> [Reminder]
  {
    person.isEmployee && !consent.isGiven ? [.noWorkConsent(side)] : []
  }
}
