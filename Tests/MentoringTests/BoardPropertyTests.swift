import TestSupport
import Testing

@testable import Mentoring

/// Boards made at random, held against a search through every assignment.
@Suite struct BoardPropertyTests {
  @Test(arguments: 0..<150) func `is allowed, serves the most and is best`(seed: UInt64) {
    let facts = Self.facts(seed: seed, mentees: 5, mentors: 4)
    let board = Self.board(facts)
    Self.expectAllowed(board, facts)
    let best = Self.best(facts, board)
    #expect(board.served == best.served)
    #expect(board.total == best.total)
  }

  @Test(arguments: 0..<20) func `is allowed at any size`(seed: UInt64) {
    let facts = Self.facts(seed: seed &+ 1_000, mentees: 30, mentors: 20)
    Self.expectAllowed(Self.board(facts), facts)
  }

  @Test(arguments: 0..<20) func `proposes the same from the same facts`(seed: UInt64) {
    let facts = Self.facts(seed: seed, mentees: 18, mentors: 12)
    let (one, other) = (Self.board(facts), Self.board(facts))
    #expect(one.proposals == other.proposals)
    #expect(one.unpaired == other.unpaired)
    #expect(one.unheldPins == other.unheldPins)
  }

  @Test(arguments: 0..<30) func `the price is what a pin would cost`(seed: UInt64) throws {
    var facts = Self.facts(seed: seed, mentees: 7, mentors: 5)
    facts.wishes.removeAll { $0.kind == .pin }
    let board = Self.board(facts)
    for mentee in board.mentees {
      for mentor in board.mentors {
        let why = try #require(board.why(mentee: mentee.id, mentor: mentor.id))
        guard let price = why.price else { continue }
        var pinned = facts
        pinned.wishes.append(PairWish(mentee: mentee.id, mentor: mentor.id, kind: .pin))
        let forced = Self.board(pinned)
        #expect(board.served - forced.served == price.servedLoss)
        #expect(board.total - forced.total == price.loss)
      }
    }
  }

  @Test(arguments: 0..<60) func `hands out a proof that nothing is better`(seed: UInt64) throws {
    let facts = Self.facts(seed: seed, mentees: 8, mentors: 6)
    let board = Self.board(facts)
    let proof = board.proof
    #expect(proof.isVerified)
    #expect(proof.mentees.count == board.mentees.count)
    #expect(proof.mentors.count == board.mentors.count)
    #expect((proof.mentees + proof.mentors).allSatisfy { $0 >= 0 })

    let given = Set(board.proposals.filter { $0.standing != .proposed }.map(\.mentee))
    var worth: Int64 = 0
    for proposal in board.proposals where proposal.standing == .proposed {
      worth += proof.service + Int64(proposal.score.total)
    }
    for (mentee, value) in zip(board.mentees, proof.mentees) {
      guard !given.contains(mentee.id) else {
        #expect(value == 0)
        continue
      }
      for (mentor, price) in zip(board.mentors, proof.mentors) {
        let why = try #require(board.why(mentee: mentee.id, mentor: mentor.id))
        let lasting = why.obstacles.filter { if case .noPlaceLeft = $0 { false } else { true } }
        guard lasting.isEmpty else { continue }
        #expect(value + price >= proof.service + Int64(why.score.total))
      }
    }
    let places = zip(board.mentors, proof.mentors).map { mentor, price in
      let taken = board.proposals.count {
        $0.mentor == mentor.id && $0.standing != .proposed
      }
      return price * Int64(min(max(0, mentor.capacity - taken), board.mentees.count - given.count))
    }
    #expect(proof.mentees.reduce(0, +) + places.reduce(0, +) == worth)
  }

  private static func board(_ facts: BoardFacts) -> Board {
    Board(facts: facts, handbook: .sample, today: day("2026-10-05"))
  }

  /// Every pair of the board keeps the rules; everybody is served or has a reason.
  private static func expectAllowed(_ board: Board, _ facts: BoardFacts) {
    let accepted = Set(facts.pairs.map(\.mentee))
    for proposal in board.proposals where proposal.pair == nil {
      let mentee = facts.mentees.first { $0.card.id == proposal.mentee }
      let mentor = facts.mentors.first { $0.card.id == proposal.mentor }
      #expect(mentee?.consent.isGiven == true && mentor?.consent.isGiven == true)
      #expect(mentee?.card.person.id != mentor?.card.person.id)
      #expect(
        !facts.wishes.contains(
          PairWish(mentee: proposal.mentee, mentor: proposal.mentor, kind: .ban)))
      #expect(!accepted.contains(proposal.mentee))
    }
    for mentor in board.mentors {
      #expect(mentor.used == board.proposals(of: mentor.id).count)
      #expect(mentor.used <= max(mentor.capacity, mentor.accepted))
    }
    let paired = board.proposals.map(\.mentee)
    #expect(Set(paired).count == paired.count)
    #expect(Set(paired + board.unpaired.map(\.mentee)) == Set(facts.mentees.compactMap(\.card.id)))
    #expect(paired.count + board.unpaired.count == facts.mentees.count)
  }

  /// The best that any choice of mentors for the free mentees gives, pins kept as the board keeps
  /// them.
  private static func best(_ facts: BoardFacts, _ board: Board) -> (served: Int, total: Int) {
    let accepted = facts.pairs.reduce(0) { sum, pair in
      sum + (board.score(mentee: pair.mentee, mentor: pair.mentor)?.total ?? 0)
    }
    var rooms: [Mentor.ID: Int] = [:]
    for mentor in board.mentors { rooms[mentor.id] = max(0, mentor.capacity - mentor.accepted) }
    let held = Set(facts.pairs.map(\.mentee))
    let free = facts.mentees.filter { $0.card.id.map { !held.contains($0) } ?? false }
    let unheld = Set(board.unheldPins.map(\.wish))
    let pins = facts.wishes.filter { $0.kind == .pin && !unheld.contains($0) }
    let rest = search(free[...], rooms, pins, facts, board)
    return (rest.served + facts.pairs.count, rest.total + accepted)
  }

  private static func search(
    _ free: ArraySlice<MenteeRow>, _ rooms: [Mentor.ID: Int], _ pins: [PairWish],
    _ facts: BoardFacts, _ board: Board
  ) -> (served: Int, total: Int) {
    guard let mentee = free.first, let id = mentee.card.id else { return (0, 0) }
    let pin = pins.first { $0.mentee == id }
    var best =
      pin == nil ? search(free.dropFirst(), rooms, pins, facts, board) : (served: -99, total: 0)
    for mentor in facts.mentors {
      guard let to = mentor.card.id, pin == nil || pin?.mentor == to, let room = rooms[to],
        room > 0, mentee.consent.isGiven, mentor.consent.isGiven,
        mentee.card.person.id != mentor.card.person.id,
        !facts.wishes.contains(PairWish(mentee: id, mentor: to, kind: .ban))
      else { continue }
      var left = rooms
      left[to] = room - 1
      let rest = search(free.dropFirst(), left, pins, facts, board)
      let score = board.score(mentee: id, mentor: to)?.total ?? 0
      let found = (served: rest.served + 1, total: rest.total + score)
      if (best.served, best.total) < (found.served, found.total) { best = found }
    }
    return best
  }
}

extension BoardPropertyTests {
  /// People with every kind of trouble: no consents, no places, one on both sides, wishes and
  /// accepted pairs.
  private static func facts(seed: UInt64, mentees: Int, mentors: Int) -> BoardFacts {
    var random = SeededRandom(seed: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    func wishes() -> Wishes {
      let tags = ["речь", "родители", "икт", "планирование", "аттестация"].filter { _ in chance(40)
      }
      let form =
        chance(60) ? [MentoringForm.educators, .specialists].randomElement(using: &random) : nil
      return Wishes(
        tags: tags, form: form?.code, roleModel: chance(50) ? .init("experienced-young") : nil,
        age: chance(40) ? AgeRange(from: 30, to: Int.random(in: 30...60, using: &random)) : nil)
    }
    func born() -> String? {
      chance(80) ? "\(Int.random(in: 1960...2000, using: &random))-05-05" : nil
    }
    let left = (1...mentees).map { number in
      MenteeRow.sample(
        Int64(number), wishes(), born: born(),
        consent: chance(85) ? .given(day("2026-09-01")) : .missing)
    }
    let right = (1...mentors).map { number in
      MentorRow.sample(
        Int64(number), wishes(), person: number == 1 && chance(50) ? 1 : nil, born: born(),
        capacity: Int.random(in: 0...2, using: &random),
        consent: chance(85) ? .given(day("2026-09-01")) : .withdrawn(day("2026-09-30")))
    }
    let pairs: [Pair] = (1...mentees).filter { _ in chance(15) }.map { mentee in
      Pair(
        id: .init(Int64(mentee)), mentee: .init(Int64(mentee)),
        mentor: .init(Int64(Int.random(in: 1...mentors, using: &random))),
        accepted: day("2026-10-01"))
    }
    var told: [PairWish] = []
    for mentee in 1...mentees {
      for mentor in 1...mentors where chance(20) {
        told.append(
          PairWish(
            mentee: .init(Int64(mentee)), mentor: .init(Int64(mentor)),
            kind: chance(25) ? .pin : .ban))
      }
    }
    return .sample(left, right, wishes: told, pairs: pairs)
  }
}
