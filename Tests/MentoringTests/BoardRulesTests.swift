import TestSupport
import Testing

@testable import Mentoring

/// What the board proposes, the one door accepts; what it forbids, the one door refuses.
@Suite struct BoardRulesTests {
  private let mentees: [MenteeRow] = [
    .sample(1), .sample(2, person: 102), .sample(3, consent: .missing),
    .sample(4, consent: .withdrawn(day("2026-09-30"))), .sample(5), .sample(6), .sample(7),
  ]
  private let mentors: [MentorRow] = [
    .sample(1, capacity: 2), .sample(2, capacity: 3), .sample(3, capacity: 0),
    .sample(4, consent: .missing), .sample(5),
  ]

  private let bans = [PairWish(mentee: .init(6), mentor: .init(2), kind: .ban)]

  private func facts(pairs: [Pair], wishes: [PairWish] = []) -> BoardFacts {
    .sample(mentees, mentors, wishes: wishes, pairs: pairs)
  }

  private func refusal(_ mentee: MenteeRow, _ mentor: MentorRow, pairs: [Pair]) -> BrokenRule? {
    guard let left = mentee.card.id, let right = mentor.card.id else { return .gone(.pair) }
    let facts = PairRules.Facts(
      mentee: mentee.card.person, mentor: mentor.card.person, menteeConsent: mentee.consent,
      mentorConsent: mentor.consent, menteeIsPaired: pairs.contains { $0.mentee == left },
      mentorLoad: pairs.count { $0.mentor == right }, mentorCapacity: mentor.card.capacity,
      isBanned: bans.contains { ($0.mentee, $0.mentor) == (left, right) })
    do {
      try PairRules.check(facts)
      return nil
    } catch {
      return error
    }
  }

  @Test func `forbids just what the rules refuse`() throws {
    let pairs = [
      Pair(id: .init(1), mentee: .init(5), mentor: .init(5), accepted: day("2026-10-01"))
    ]
    let board = Board(
      facts: facts(pairs: pairs, wishes: bans), handbook: .sample, today: day("2026-10-05"))
    var allowed = 0
    for mentee in mentees {
      for mentor in mentors {
        let left = try #require(mentee.card.id)
        let right = try #require(mentor.card.id)
        guard board.proposal(of: left)?.mentor != right || board.proposal(of: left)?.pair == nil
        else { continue }
        let isAllowed = board.obstacles(mentee: left, mentor: right).isEmpty
        #expect(isAllowed == (refusal(mentee, mentor, pairs: pairs) == nil), "\(left) \(right)")
        allowed += isAllowed ? 1 : 0
      }
    }
    #expect(allowed == 6)
  }

  @Test func `its proposals can be accepted one after another in any order`() throws {
    for seed in 0..<10 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let board = Board(
        facts: facts(pairs: [], wishes: bans), handbook: .sample, today: day("2026-10-05"))
      var pairs: [Pair] = []
      for proposal in board.proposals.shuffled(using: &random) {
        let mentee = try #require(board.mentee(proposal.mentee))
        let mentor = try #require(board.mentor(proposal.mentor))
        #expect(refusal(mentee.row, mentor.row, pairs: pairs) == nil)
        pairs.append(
          Pair(
            id: .init(Int64(pairs.count + 1)), mentee: proposal.mentee, mentor: proposal.mentor,
            accepted: day("2026-10-05")))
        let after = Board(
          facts: facts(pairs: pairs, wishes: bans), handbook: .sample, today: day("2026-10-05"))
        #expect(after.served == board.served && after.total == board.total)
      }
      #expect(pairs.count == 5)
    }
  }

  @Test func `finds entries by number`() {
    let board = Board(facts: facts(pairs: []), handbook: .sample, today: day("2026-10-05"))
    #expect(board.mentee(.init(3))?.row == mentees[2])
    #expect(board.mentor(.init(2))?.row == mentors[1])
    #expect(board.mentee(.init(99)) == nil)
    #expect(board.mentor(.init(99)) == nil)
  }

  @Test func `serves no fewer when a mentor joins`() {
    for count in 1...mentors.count {
      let fewer = Board(
        facts: .sample(mentees, Array(mentors.prefix(count - 1))), handbook: .sample,
        today: day("2026-10-05"))
      let more = Board(
        facts: .sample(mentees, Array(mentors.prefix(count))), handbook: .sample,
        today: day("2026-10-05"))
      #expect(more.served >= fewer.served)
      #expect(more.served + more.unpaired.count == mentees.count)
    }
  }

  @Test func `is as good whatever the order of the people`() {
    let board = Board(facts: facts(pairs: []), handbook: .sample, today: day("2026-10-05"))
    let reversed = Board(
      facts: .sample(mentees.reversed(), mentors.reversed()), handbook: .sample,
      today: day("2026-10-05"))
    #expect(reversed.served == board.served && reversed.total == board.total)
    #expect(reversed.mentees.map(\.id) == board.mentees.map(\.id).reversed())
    #expect(Set(reversed.unpaired.map(\.reason)) == Set(board.unpaired.map(\.reason)))
  }
}
