/// Both bases side by side, with the best pairs for the whole group: as many mentees served as can
/// be, then the best total (exact, deterministic).
///
/// Accepted pairs stand and take places; pins stand where nothing forbids them; nobody is proposed
/// without a consent, beyond a capacity, to themselves or against a ban. Making a board costs
/// O(mentees × mentors) and one solve; asking it costs nothing but ``why(mentee:mentor:)``.
public final class Board: Sendable {
  /// The mentees, in the order of the facts.
  public let mentees: Entries<MenteeEntry>
  /// The mentors, in the order of the facts.
  public let mentors: Entries<MentorEntry>
  /// The pairs of the board, in the order of the mentees.
  public let proposals: [Proposal]
  /// The mentees whom no pair of the board has, in their order.
  public let unpaired: [Unpaired]
  /// Pins that could not be kept, in the order of the facts.
  public let unheldPins: [UnheldPin]
  /// How many mentees have a pair.
  public let served: Int
  /// The points of all pairs together.
  public let total: Int
  /// The lowest points of a pair; nothing where there is none.
  public let worst: Int?

  /// Whether everybody was compared with everybody; not where there are too many.
  public var isWhole: Bool { solved.isWhole }

  let seating: Seating
  let solved: SolvedSeating
  /// Where the first pair of each mentee stands among the proposals.
  let firstProposals: [Mentee.ID: Int]
  /// How many places of each mentor the pairs use.
  let used: [Int]

  /// Makes the board of `facts`; ages are counted on `today`.
  public convenience init(facts: BoardFacts, handbook: HandbookContents, today: CalendarDay) {
    let seating = Seating(facts: facts, handbook: handbook, today: today)
    guard let solved = SolvedSeating(seating, while: { _, _ in true }) else {
      preconditionFailure("broken off by nobody")
    }
    self.init(seating, solved)
  }

  /// Makes the board of `facts`, as long as anybody waits for it.
  ///
  /// - Parameters:
  ///   - facts: Both bases, and what the coordinator has said.
  ///   - handbook: What points are given for.
  ///   - today: The day on which ages are counted.
  ///   - mostSeats: So many mentees times mentors are compared at most; where there are more, only
  ///     accepted pairs and pins stand, and ``isWhole`` says so.
  ///   - goesOn: Is told now and then how much of how much is done, and says whether to go on; where
  ///     not, there is no board.
  public convenience init?(
    facts: BoardFacts, handbook: HandbookContents, today: CalendarDay,
    mostSeats: Int = mostSeats, while goesOn: (Int, Int) -> Bool
  ) {
    let seating = Seating(facts: facts, handbook: handbook, today: today)
    guard goesOn(0, 1),
      let solved = SolvedSeating(seating, mostSeats: mostSeats, while: goesOn)
    else { return nil }
    self.init(seating, solved)
  }

  /// So many mentees times mentors are compared at most.
  public static let mostSeats = SolvedSeating.mostSeats

  init(_ seating: Seating, _ solved: SolvedSeating) {
    self.seating = seating
    self.solved = solved
    let proposals = Self.proposals(of: seating, solved)
    self.proposals = proposals
    let paired = Dictionary(
      zip(proposals.map(\.mentee), proposals.indices), uniquingKeysWith: { first, _ in first })
    firstProposals = paired
    unpaired = seating.menteeIDs.indices.filter { paired[seating.menteeIDs[$0]] == nil }
      .map { place in
        let reason = seating.reasonUnpaired(place)
        return Unpaired(
          mentee: seating.menteeIDs[place],
          reason: reason == .allPlacesTaken && !solved.isWhole ? .tooMany : reason)
      }
    unheldPins = seating.unheldPins
    served = paired.count
    total = proposals.reduce(0) { $0 + $1.total }
    worst = proposals.map(\.total).min()
    let used = seating.used(by: proposals)
    self.used = used
    mentees = Entries(count: seating.menteeIDs.count) { seating.menteeEntry($0) }
    mentors = Entries(count: seating.mentorIDs.count) { seating.mentorEntry($0, used: used[$0]) }
  }

  private static func proposals(of seating: Seating, _ solved: SolvedSeating) -> [Proposal] {
    var all: [(place: Int, proposal: Proposal)] = seating.held.map { held in
      let (mentee, mentor) = (held.seat.mentee, held.seat.mentor)
      return (mentee, seating.proposal(mentee, mentor, held.standing, pair: held.pair))
    }
    for seat in solved.seats {
      let standing: Standing = seating.pins.contains(seat) ? .pinned : .proposed
      all.append((seat.mentee, seating.proposal(seat.mentee, seat.mentor, standing, pair: nil)))
    }
    return all.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.proposal)
  }
}
