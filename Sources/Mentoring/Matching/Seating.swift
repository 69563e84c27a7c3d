/// The facts of a board by places: who sits where already, who may sit where, and how well.
struct Seating: Sendable {
  /// A mentee and a mentor by their places in the bases.
  struct Seat: Hashable {
    let mentee: Int
    let mentor: Int
  }

  /// A seat that an accepted pair takes.
  struct Held {
    let seat: Seat
    let standing: Board.Standing
    let pair: Pair.ID?
  }

  /// What the rules ask of somebody again and again.
  struct Head {
    let person: Person.ID?
    let consent: ConsentStanding

    init(_ row: ParticipantRow<some PackableCard>) {
      person = row.card.person.id
      consent = row.consent
    }
  }

  let menteeIDs: [Mentee.ID]
  let mentorIDs: [Mentor.ID]
  let menteeRows: PackedRows<MenteeCard>
  let mentorRows: PackedRows<MentorCard>
  let menteeHeads, mentorHeads: [Head]
  /// How many mentees each mentor takes.
  let capacities: [Int]
  let scores: PairScores
  /// The accepted pairs whose two are on the board, in the order of the facts.
  let held: [Held]
  /// How many accepted pairs each mentor has.
  let load: [Int]
  let banned: Set<Seat>
  /// The pins that are kept, besides accepted pairs.
  private(set) var pins: Set<Seat> = []
  private(set) var unheldPins: [Board.UnheldPin] = []

  let heldMentees: Set<Int>
  let heldSeats: Set<Seat>
  private let places: BoardPlaces

  init(facts: BoardFacts, handbook: HandbookContents, today: CalendarDay) {
    menteeRows = facts.mentees.numbered
    mentorRows = facts.mentors.numbered
    menteeIDs = menteeRows.numbers.compactMap { $0.map { Mentee.ID($0) } }
    mentorIDs = mentorRows.numbers.compactMap { $0.map { Mentor.ID($0) } }
    menteeHeads = menteeRows.map { Head($0) }
    mentorHeads = mentorRows.map { Head($0) }
    capacities = mentorRows.map(\.card.capacity)
    let places = BoardPlaces(mentees: menteeIDs, mentors: mentorIDs)
    self.places = places
    scores = PairScores(
      PairScorer(
        mentees: menteeRows, mentors: mentorRows, sheets: facts.sheets, handbook: handbook,
        today: today))
    held = Self.held(facts, places)
    heldMentees = Set(held.map(\.seat.mentee))
    heldSeats = Set(held.map(\.seat))
    load = Self.load(of: held, mentors: mentorIDs.count)
    banned = Set(
      facts.wishes.filter { $0.kind == .ban }.compactMap { places.seat($0.mentee, $0.mentor) })
    keepPins(facts.wishes.filter { $0.kind == .pin })
  }

  /// Compares any two.
  var scorer: PairScorer { scores.scorer }

  /// Where two people are; nothing where one of them is not on the board.
  func seat(_ mentee: Mentee.ID, _ mentor: Mentor.ID) -> Seat? { places.seat(mentee, mentor) }

  /// Where a mentee stands in the base.
  func place(of mentee: Mentee.ID) -> Int? { places.mentees[mentee] }

  /// Where a mentor stands in the base.
  func place(of mentor: Mentor.ID) -> Int? { places.mentors[mentor] }

  /// The mentees whom no accepted pair has and who have a consent, in order: only they can be
  /// proposed to anybody.
  var freeMentees: [Int] {
    menteeIDs.indices.filter { !heldMentees.contains($0) && menteeHeads[$0].consent.isGiven }
  }

  /// The mentors who have a consent, in order: only they can be proposed to anybody.
  var consentingMentors: [Int] { mentorIDs.indices.filter { mentorHeads[$0].consent.isGiven } }

  /// How many mentees a mentor takes besides the accepted ones.
  func places(of mentor: Int) -> Int { max(0, capacities[mentor] - load[mentor]) }

  private static func held(_ facts: BoardFacts, _ places: BoardPlaces) -> [Held] {
    let frozen = facts.frozen
    return facts.pairs.compactMap { pair in
      let isFrozen = pair.id.map(frozen.contains) ?? false
      return places.seat(pair.mentee, pair.mentor).map {
        Held(seat: $0, standing: isFrozen ? .frozen : .accepted, pair: pair.id)
      }
    }
  }

  private static func load(of held: [Held], mentors: Int) -> [Int] {
    var load = Array(repeating: 0, count: mentors)
    for held in held { load[held.seat.mentor] += 1 }
    return load
  }

  private mutating func keepPins(_ wishes: [PairWish]) {
    for wish in wishes {
      guard let seat = seat(wish.mentee, wish.mentor) else { continue }
      guard !heldSeats.contains(seat) else { continue }
      let obstacles = obstacles(of: seat)
      if obstacles.isEmpty {
        pins.insert(seat)
      } else {
        unheldPins.append(Board.UnheldPin(wish: wish, obstacles: obstacles))
      }
    }
  }
}
