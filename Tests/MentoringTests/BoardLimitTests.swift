import Testing

@testable import Mentoring

@Suite struct BoardLimitTests {
  private let facts = BoardFacts.sample(
    [.sample(1), .sample(2), .sample(3, consent: .missing), .sample(4)],
    [.sample(1), .sample(2)],
    wishes: [PairWish(mentee: .init(2), mentor: .init(2), kind: .pin)],
    pairs: [Pair(id: .init(1), mentee: .init(1), mentor: .init(1), accepted: day("2026-10-05"))])

  private func made(mostSeats: Int, while goesOn: (Int, Int) -> Bool = { _, _ in true }) -> Board? {
    Board(
      facts: facts, handbook: .sample, today: day("2026-10-05"), mostSeats: mostSeats,
      while: goesOn)
  }

  @Test func `keeps accepted pairs and pins where there are too many to compare`() throws {
    let board = try #require(made(mostSeats: 3))
    #expect(!board.isWhole)
    #expect(board.proposals.map(\.standing) == [.accepted, .pinned])
    #expect(
      board.unpaired.map(\.reason) == [.ownConsent(.noConsent(.mentee)), .tooMany])
    #expect(!board.proof.isVerified)
  }

  @Test func `counts only those who have a consent`() throws {
    // Two free mentees with a consent and two mentors are four seats.
    let board = try #require(made(mostSeats: 4))
    #expect(board.isWhole)
    #expect(board.proof.isVerified)
  }

  @Test func `is broken off where nobody waits`() {
    var asked = 0
    let board = made(mostSeats: 4) { _, _ in
      asked += 1
      return asked < 3
    }
    #expect(board == nil)
    #expect(asked == 3)
  }
}
