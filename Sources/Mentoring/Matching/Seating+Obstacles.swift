extension Seating {
  /// What forbids a seat, as far as pins are kept by now; empty for an allowed one.
  func obstacles(of seat: Seat) -> [Obstacle] {
    if heldSeats.contains(seat) || pins.contains(seat) {
      return lasting(of: seat)
    }
    let isPinned = pins.contains { $0.mentee == seat.mentee }
    return PairRules.obstacles(facts(of: seat)) + (isPinned ? [.pinnedElsewhere] : [])
  }

  /// What forbids a seat whoever else sits where.
  func lasting(of seat: Seat) -> [Obstacle] { PairRules.lastingObstacles(facts(of: seat)) }

  /// Whether nothing lasting forbids a seat; the same as ``lasting(of:)``, without a list.
  func isAllowed(_ seat: Seat) -> Bool {
    PairRules.allows(
      mentee: menteeRows[seat.mentee].card.person.id, menteeRows[seat.mentee].consent,
      mentor: mentorRows[seat.mentor].card.person.id, mentorRows[seat.mentor].consent,
      isBanned: !banned.isEmpty && banned.contains(seat))
  }

  /// What the rules have to know of a seat; a pin takes a place as an accepted pair does.
  private func facts(of seat: Seat) -> PairRules.Facts {
    let (mentee, mentor) = (menteeRows[seat.mentee], mentorRows[seat.mentor])
    return PairRules.Facts(
      mentee: mentee.card.person, mentor: mentor.card.person, menteeConsent: mentee.consent,
      mentorConsent: mentor.consent,
      menteeIsPaired: heldMentees.contains(seat.mentee),
      mentorLoad: load[seat.mentor] + pins.count { $0.mentor == seat.mentor },
      mentorCapacity: mentor.card.capacity, isBanned: banned.contains(seat))
  }

  /// Why a mentee whom the solved board leaves out has no pair.
  func reasonUnpaired(_ mentee: Int) -> Board.Unpaired.Reason {
    if let own = PairRules.obstacle(menteeRows[mentee].consent, .mentee) { return .ownConsent(own) }
    let person = menteeRows[mentee].card.person.id
    let others = mentorIDs.indices.lazy.filter { [mentorRows] mentor in
      !PairRules.isOnePerson(person, mentorRows[mentor].card.person.id)
    }
    if others.isEmpty { return .noMentors }
    let consenting = others.filter { [mentorRows] mentor in
      PairRules.obstacle(mentorRows[mentor].consent, .mentor) == nil
    }
    if consenting.isEmpty { return .noMentorWithConsent }
    let isBannedFromAll = consenting.allSatisfy { mentor in
      banned.contains(Seat(mentee: mentee, mentor: mentor))
    }
    return isBannedFromAll ? .bannedFromAll : .allPlacesTaken
  }
}

extension Seating {
  /// The left side of the board.
  var menteeEntries: [Board.MenteeEntry] {
    zip(menteeIDs, menteeRows).map { id, row in
      Board.MenteeEntry(
        id: id, row: row,
        obstacles: [PairRules.obstacle(row.consent, .mentee)].compactMap { $0 },
        reminders: Self.reminders(row.card.person, row.workConsent, .mentee))
    }
  }

  /// The right side of the board, with the places that its pairs use.
  func mentorEntries(used proposals: [Board.Proposal]) -> [Board.MentorEntry] {
    var used: [Mentor.ID: Int] = [:]
    for proposal in proposals { used[proposal.mentor, default: 0] += 1 }
    return mentorIDs.indices.map { place in
      let row = mentorRows[place]
      let full: Obstacle? = places(of: place) == 0 ? .noPlaceLeft(row.card.capacity) : nil
      return Board.MentorEntry(
        id: mentorIDs[place], row: row,
        obstacles: [PairRules.obstacle(row.consent, .mentor), full].compactMap { $0 },
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
