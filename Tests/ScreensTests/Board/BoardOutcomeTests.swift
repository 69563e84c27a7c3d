import Mentoring
import Testing

@testable import Screens

/// What a change did to the whole group.
@Suite struct BoardOutcomeTests {
  private func board(_ facts: BoardFacts) -> Board {
    Board(facts: facts, handbook: Samples.handbook, today: Samples.today)
  }

  private func cause(_ edits: [Edit], on board: Board?, _ title: StepTitle = .acceptPair)
    -> BoardOutcome.Cause
  {
    BoardOutcome.Cause(Change(edits, title), title, on: board)
  }

  private static let ban = PairWish(mentee: Mentee.ID(1), mentor: Mentor.ID(2), kind: .ban)

  @Test func `is about the mentees whose pairs are accepted, wished for or forgotten`() {
    let pair = Pair(mentee: Mentee.ID(2), mentor: Mentor.ID(1), accepted: Samples.today)
    #expect(cause([.pairs(.accept(pair))], on: nil).mentees == [Mentee.ID(2)])
    #expect(cause([.pairs(.wish(Self.ban))], on: nil).mentees == [Mentee.ID(1)])
    let forget = Edit.pairs(.forgetWish(mentee: Mentee.ID(3), mentor: Mentor.ID(1)))
    #expect(
      cause([forget, .pairs(.accept(pair))], on: nil).mentees == [Mentee.ID(3), Mentee.ID(2)])
  }

  @Test func `finds on the board whose pair is taken apart`() {
    let held = board(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    let dissolve = Edit.pairs(.dissolve(Pair.ID(7)))
    #expect(cause([dissolve], on: held).mentees == [Mentee.ID(1)])
    #expect(cause([dissolve], on: nil).mentees == [])
    #expect(cause([.pairs(.dissolve(Pair.ID(99)))], on: held).mentees == [])
  }

  @Test func `is about nobody's pair where a card was saved, or a step was taken back`() {
    let card = BoardSamples.mentee(1, "Абрамова Ольга Игоревна", []).card
    #expect(cause([.people(.saveMentee(card))], on: nil, .saveMentee).mentees == [])
    let undone = BoardOutcome.Cause(Change.undo, .acceptPair, on: nil)
    #expect(undone.way == .undone && undone.mentees.isEmpty)
    #expect(BoardOutcome.Cause(Change.redo, .acceptPair, on: nil).way == .redone)
  }

  @Test func `parts those it was about from those who had to move`() throws {
    let before = board(BoardSamples.facts())
    let after = board(BoardSamples.facts(wishes: [Self.ban]))
    let outcome = BoardOutcome(
      cause([.pairs(.wish(Self.ban))], on: before, .ban), from: before, to: after)
    #expect(outcome.own.map(\.mentee) == [Mentee.ID(1)])
    #expect(outcome.own.first?.from == Mentor.ID(2))
    #expect(outcome.own.first?.to == Mentor.ID(1))
    #expect(outcome.others.map(\.mentee) == [Mentee.ID(2)])
    #expect(outcome.served == BoardOutcome.Span(before: 2, now: 2))
    #expect(!outcome.served.isMoved)
    #expect(outcome.total.isMoved && outcome.total.now < outcome.total.before)
    #expect(outcome.move(of: Mentee.ID(2))?.to == Mentor.ID(2))
    #expect(outcome.move(of: Mentee.ID(3)) == nil)
  }

  @Test func `moves nobody where the board stays as it is`() {
    let before = board(BoardSamples.facts())
    let outcome = BoardOutcome(cause([], on: before), from: before, to: before)
    #expect(outcome.own.isEmpty && outcome.others.isEmpty)
    #expect(!outcome.served.isMoved && !outcome.total.isMoved)
  }
}
