import Testing

@testable import Mentoring

@Suite struct BoardMovesTests {
  private func board(_ mentees: [MenteeRow], _ mentors: [MentorRow], wishes: [PairWish] = [])
    -> Board
  {
    var facts = BoardFacts.sample(mentees, mentors)
    facts.wishes = wishes
    return Board(facts: facts, handbook: .sample, today: day("2026-10-05"))
  }

  @Test func `tells who has another mentor, and from whom to whom`() {
    let before = board([.sample(1), .sample(2)], [.sample(1), .sample(2)])
    let first = before.proposals[0].mentor
    let second = before.proposals[1].mentor
    let ban = PairWish(mentee: .init(1), mentor: first, kind: .ban)
    let after = board([.sample(1), .sample(2)], [.sample(1), .sample(2)], wishes: [ban])
    #expect(
      after.moves(since: before) == [
        Board.Move(mentee: .init(1), from: first, to: second),
        Board.Move(mentee: .init(2), from: second, to: first),
      ])
    #expect(after.moves(since: after).isEmpty)
  }

  @Test func `counts from having none and to having none`() {
    let with = board([.sample(1)], [.sample(1)])
    let without = board([.sample(1)], [])
    #expect(
      with.moves(since: without) == [Board.Move(mentee: .init(1), from: nil, to: .init(1))])
    #expect(
      without.moves(since: with) == [Board.Move(mentee: .init(1), from: .init(1), to: nil)])
  }
}
