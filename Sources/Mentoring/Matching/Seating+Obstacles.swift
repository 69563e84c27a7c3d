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
      mentee: menteeHeads[seat.mentee].person, menteeHeads[seat.mentee].consent,
      mentor: mentorHeads[seat.mentor].person, mentorHeads[seat.mentor].consent,
      isBanned: !banned.isEmpty && banned.contains(seat))
  }

  /// What the rules have to know of a seat; a pin takes a place as an accepted pair does.
  private func facts(of seat: Seat) -> PairRules.Facts {
    let (mentee, mentor) = (menteeHeads[seat.mentee], mentorHeads[seat.mentor])
    // What forbids a pair asks who the two are, and not what they are called.
    let nobody = PersonName(kept: "")
    return PairRules.Facts(
      mentee: Person(id: mentee.person, name: nobody),
      mentor: Person(id: mentor.person, name: nobody), menteeConsent: mentee.consent,
      mentorConsent: mentor.consent,
      menteeIsPaired: heldMentees.contains(seat.mentee),
      mentorLoad: load[seat.mentor] + pins.count { $0.mentor == seat.mentor },
      mentorCapacity: capacities[seat.mentor], isBanned: banned.contains(seat))
  }

  /// Why a mentee whom the solved board leaves out has no pair.
  func reasonUnpaired(_ mentee: Int) -> Board.Unpaired.Reason {
    let (person, consent) = (menteeHeads[mentee].person, menteeHeads[mentee].consent)
    if let own = PairRules.obstacle(consent, .mentee) { return .ownConsent(own) }
    let others = mentorIDs.indices.lazy.filter { [mentorHeads] mentor in
      !PairRules.isOnePerson(person, mentorHeads[mentor].person)
    }
    if others.isEmpty { return .noMentors }
    let consenting = others.filter { [mentorHeads] mentor in
      PairRules.obstacle(mentorHeads[mentor].consent, .mentor) == nil
    }
    if consenting.isEmpty { return .noMentorWithConsent }
    let isBannedFromAll = consenting.allSatisfy { mentor in
      banned.contains(Seat(mentee: mentee, mentor: mentor))
    }
    return isBannedFromAll ? .bannedFromAll : .allPlacesTaken
  }
}

extension Seating {
  /// A mentee of the left side of the board.
  func menteeEntry(_ place: Int) -> Board.MenteeEntry {
    let row = menteeRows[place]
    return Board.MenteeEntry(
      id: menteeIDs[place], row: row,
      obstacles: [PairRules.obstacle(row.consent, .mentee)].compactMap { $0 },
      reminders: Self.reminders(row.card.person, row.workConsent, .mentee))
  }

  /// A mentor of the right side of the board, so many places of whom its pairs use.
  func mentorEntry(_ place: Int, used: Int) -> Board.MentorEntry {
    let row = mentorRows[place]
    let full: Obstacle? = places(of: place) == 0 ? .noPlaceLeft(row.card.capacity) : nil
    return Board.MentorEntry(
      id: mentorIDs[place], row: row,
      obstacles: [PairRules.obstacle(row.consent, .mentor), full].compactMap { $0 },
      reminders: Self.reminders(row.card.person, row.workConsent, .mentor) + [.trainingNotChecked],
      used: used, accepted: load[place])
  }

  /// How many places of each mentor the pairs use.
  func used(by proposals: [Board.Proposal]) -> [Int] {
    var used = Array(repeating: 0, count: mentorIDs.count)
    for proposal in proposals { used[proposal.ground.seat.mentor] += 1 }
    return used
  }

  /// A pair of the board.
  func proposal(_ mentee: Int, _ mentor: Int, _ standing: Board.Standing, pair: Pair.ID?)
    -> Board.Proposal
  {
    let seat = Seat(mentee: mentee, mentor: mentor)
    return Board.Proposal(
      mentee: menteeIDs[mentee], mentor: mentorIDs[mentor],
      total: scorer.total(mentee: mentee, mentor: mentor), standing: standing, pair: pair,
      obstacles: lasting(of: seat), ground: PairGround(seat: seat, scores: scores))
  }

  private static func reminders(_ person: Person, _ consent: ConsentStanding, _ side: Side)
    -> [Reminder]
  {
    person.isEmployee && !consent.isGiven ? [.noWorkConsent(side)] : []
  }
}
