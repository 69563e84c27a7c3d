import Testing

@testable import Mentoring

@Suite struct BoardWeightsTests {
  private func board(_ weights: MatchingWeights, wishes: [PairWish] = []) -> Board {
    var handbook = HandbookContents.sample
    handbook.weights = weights
    let sheets = [
      AnswerSheet(
        person: .init(1), questionnaire: .init("mentee-before"), answers: [4: .frequency(1)]),
      AnswerSheet(
        person: .init(101), questionnaire: .init("mentor-before"), answers: [4: .frequency(1)]),
    ]
    let facts = BoardFacts.sample(
      [.sample(1, Wishes(tags: ["речь"])), .sample(2, Wishes(tags: ["речь"]))],
      [.sample(1, Wishes(tags: ["речь"])), .sample(2, Wishes(tags: ["речь"]))], sheets: sheets,
      wishes: wishes)
    return Board(facts: facts, handbook: handbook, today: day("2026-10-05"))
  }

  private func weights(tag: Int = 0, tagsAtMost: Int = 1, frequency: [Int] = []) -> MatchingWeights
  {
    MatchingWeights(
      tag: tag, tagsAtMost: tagsAtMost, sameForm: 0, otherForm: 0, sameRoleModel: 0,
      otherRoleModel: 0, wishedAge: 0, otherAge: 0, frequency: frequency)
  }

  @Test func `serves everybody even where every pair costs points`() {
    let board = board(weights(tag: -1_000))
    #expect(board.served == 2)
    #expect(board.total == -2_000)
    #expect(board.worst == -1_000)
  }

  @Test func `serves everybody where no pair gives points`() {
    let board = board(weights())
    #expect(board.served == 2 && board.total == 0)
    #expect(board.proposals.map(\.mentor.number) == [1, 2])
  }

  @Test func `counts no tags where none may count`() {
    let board = board(weights(tag: 5, tagsAtMost: 0))
    #expect(board.total == 0)
    #expect(board.proposals[0].score.parts[0].verdict == .agrees)
  }

  @Test func `compares no frequencies where the weights tell none`() throws {
    let part = try #require(
      board(weights()).proposals[0].score.parts.first { $0.criterion == .eventFrequency })
    #expect(part.verdict == .noData && part.points == 0)
    #expect(part.grounds == .options(mentee: 1, mentor: 1))
  }

  @Test func `puts two together for what they alone have in common`() {
    let board = board(weights(frequency: [7]))
    #expect(board.proposals.map(\.mentor.number) == [1, 2])
    #expect(board.total == 7)
  }

  @Test func `keeps a pin that costs points and breaks one that is banned too`() {
    let pin = PairWish(mentee: .init(1), mentor: .init(2), kind: .pin)
    let kept = board(weights(frequency: [7]), wishes: [pin])
    #expect(kept.proposals.map(\.mentor.number) == [2, 1])
    #expect(kept.total == 0)
    let ban = PairWish(mentee: .init(1), mentor: .init(2), kind: .ban)
    let banned = board(weights(frequency: [7]), wishes: [pin, ban])
    #expect(banned.unheldPins == [.init(wish: pin, obstacles: [.banned])])
    #expect(banned.proposals.map(\.mentor.number) == [1, 2])
  }
}
