import Testing

@testable import Mentoring

@Suite struct BoardTests {
  private let speech = Wishes(tags: ["речь"])
  private let parents = Wishes(tags: ["родители"])
  private let both = Wishes(tags: ["речь", "родители"])

  private func board(_ facts: BoardFacts) -> Board {
    Board(facts: facts, handbook: .sample, today: day("2026-10-05"))
  }

  private func pair(_ number: Int64, _ mentee: Int64, _ mentor: Int64) -> Pair {
    Pair(
      id: .init(number), mentee: .init(mentee), mentor: .init(mentor), accepted: day("2026-10-01"))
  }

  private func wish(_ kind: PairWish.Kind, _ mentee: Int64, _ mentor: Int64) -> PairWish {
    PairWish(mentee: .init(mentee), mentor: .init(mentor), kind: kind)
  }

  /// The pairs of a board as `mentee-mentor standing`.
  private func pairs(_ board: Board) -> [String] {
    board.proposals.map { "\($0.mentee.number)-\($0.mentor.number) \($0.standing.rawValue)" }
  }

  @Test func `is empty without people`() {
    let board = board(.sample([], []))
    #expect(board.proposals.isEmpty && board.unpaired.isEmpty)
    #expect(board.served == 0 && board.total == 0)
    #expect(board.worst == nil)
  }

  @Test func `serves the most before it asks for points`() {
    let board = board(
      .sample(
        [.sample(1, both), .sample(2, speech)],
        [
          .sample(1, both), .sample(2, Wishes(tags: ["ИКТ"])),
        ]))
    #expect(pairs(board) == ["1-1 proposed", "2-2 proposed"])
    #expect(board.served == 2 && board.total == 8)
    #expect(board.worst == 0)
  }

  @Test func `finds the best total for the group, not for the first`() {
    let board = board(
      .sample(
        [.sample(1, both), .sample(2, speech)],
        [
          .sample(1, speech), .sample(2, parents),
        ]))
    #expect(pairs(board) == ["1-2 proposed", "2-1 proposed"])
    #expect(board.total == 8)
  }

  @Test func `fills a mentor up to the capacity`() {
    let board = board(
      .sample(
        [.sample(1, speech), .sample(2, speech), .sample(3, speech)],
        [.sample(1, speech, capacity: 2), .sample(2, capacity: 0)]))
    #expect(board.served == 2)
    #expect(board.mentors.map(\.used) == [2, 0])
    #expect(board.mentors.map(\.capacity) == [2, 0])
    #expect(board.unpaired.map(\.reason) == [.allPlacesTaken])
    #expect(board.mentors[1].obstacles == [.noPlaceLeft(0)])
  }

  @Test func `keeps accepted pairs and gives out only the places that are left`() {
    let board = board(
      .sample(
        [.sample(1, speech), .sample(2, speech), .sample(3, speech)],
        [.sample(1, speech, capacity: 2), .sample(2, parents)],
        pairs: [pair(7, 3, 1), pair(8, 2, 2)], orders: [.init(8): "42-ОД"]))
    #expect(pairs(board) == ["1-1 proposed", "2-2 frozen", "3-1 accepted"])
    #expect(board.proposals.map(\.pair) == [nil, .init(8), .init(7)])
    #expect(board.mentors.map(\.accepted) == [1, 1])
    #expect(board.mentors.map(\.used) == [2, 1])
    #expect(board.served == 3)
  }

  @Test func `keeps accepted pairs beyond a capacity that was lowered since`() {
    let board = board(
      .sample(
        [.sample(1), .sample(2), .sample(3)], [.sample(1, capacity: 1)],
        pairs: [pair(7, 1, 1), pair(8, 2, 1)]))
    #expect(pairs(board) == ["1-1 accepted", "2-1 accepted"])
    #expect(board.mentors[0].used == 2)
    #expect(board.unpaired.map(\.mentee.number) == [3])
  }

  @Test func `says of an accepted pair that its consent is gone`() {
    let board = board(
      .sample(
        [.sample(1, consent: .withdrawn(day("2026-10-02")))], [.sample(1)], pairs: [pair(7, 1, 1)]))
    #expect(board.proposals[0].obstacles == [.consentWithdrawn(.mentee, day("2026-10-02"))])
    #expect(board.mentees[0].obstacles == [.consentWithdrawn(.mentee, day("2026-10-02"))])
  }

  @Test func `gives a person who is on both sides to somebody else`() {
    let board = board(
      .sample(
        [.sample(1, both, person: 5), .sample(2, both)],
        [.sample(1, both, person: 5), .sample(2)]))
    #expect(pairs(board) == ["1-2 proposed", "2-1 proposed"])
    #expect(board.obstacles(mentee: .init(1), mentor: .init(1)) == [.samePerson])
  }

  @Test func `keeps a pin even where others fit better`() {
    let board = board(
      .sample(
        [.sample(1, speech), .sample(2, parents)], [.sample(1, speech), .sample(2, parents)],
        wishes: [wish(.pin, 1, 2)]))
    #expect(pairs(board) == ["1-2 pinned", "2-1 proposed"])
    #expect(board.unheldPins.isEmpty)
  }

  @Test func `keeps out of a banned pair`() {
    let board = board(
      .sample(
        [.sample(1, speech)], [.sample(1, speech), .sample(2)], wishes: [wish(.ban, 1, 1)]))
    #expect(pairs(board) == ["1-2 proposed"])
    #expect(board.obstacles(mentee: .init(1), mentor: .init(1)) == [.banned])
  }

  @Test func `says why a pin cannot hold`() {
    let wishes = [
      wish(.pin, 1, 1), wish(.pin, 2, 1), wish(.pin, 1, 2), wish(.pin, 3, 2), wish(.pin, 4, 2),
      wish(.pin, 4, 3), wish(.pin, 5, 3),
    ]
    let board = board(
      .sample(
        [.sample(1), .sample(2), .sample(3, consent: .missing), .sample(4), .sample(5)],
        [.sample(1), .sample(2), .sample(3, capacity: 2)], wishes: wishes, pairs: [pair(7, 4, 3)]))
    #expect(pairs(board) == ["1-1 pinned", "2-2 proposed", "4-3 accepted", "5-3 pinned"])
    #expect(
      board.unheldPins == [
        .init(wish: wishes[1], obstacles: [.noPlaceLeft(1)]),
        .init(wish: wishes[2], obstacles: [.pinnedElsewhere]),
        .init(wish: wishes[3], obstacles: [.noConsent(.mentee)]),
        .init(wish: wishes[4], obstacles: [.alreadyPaired]),
      ])
  }

  @Test func `takes no notice of wishes and pairs of people who are gone`() {
    let board = board(
      .sample(
        [.sample(1)], [.sample(1)], wishes: [wish(.pin, 9, 1), wish(.ban, 1, 9)],
        pairs: [pair(7, 9, 1), pair(8, 1, 9)]))
    #expect(pairs(board) == ["1-1 proposed"])
    #expect(board.unheldPins.isEmpty)
  }

  @Test(arguments: [
    (ConsentStanding.missing, Obstacle.noConsent(.mentee)),
    (.withdrawn(day("2026-09-30")), .consentWithdrawn(.mentee, day("2026-09-30"))),
  ])
  func `leaves out whoever has no consent`(consent: ConsentStanding, obstacle: Obstacle) {
    let board = board(.sample([.sample(1, speech, consent: consent)], [.sample(1, speech)]))
    #expect(board.unpaired == [.init(mentee: .init(1), reason: .ownConsent(obstacle))])
    #expect(board.mentees[0].obstacles == [obstacle])
    #expect(board.served == 0)
  }

  @Test func `says why somebody has no pair`() {
    let alone = board(.sample([.sample(1)], []))
    #expect(alone.unpaired.map(\.reason) == [.noMentors])
    let self1 = board(.sample([.sample(1, person: 5)], [.sample(1, person: 5)]))
    #expect(self1.unpaired.map(\.reason) == [.noMentors])
    let papers = board(.sample([.sample(1)], [.sample(1, consent: .missing)]))
    #expect(papers.unpaired.map(\.reason) == [.noMentorWithConsent])
    #expect(papers.mentors[0].obstacles == [.noConsent(.mentor)])
    let banned = board(
      .sample(
        [.sample(1)], [.sample(1), .sample(2, consent: .missing)], wishes: [wish(.ban, 1, 1)]))
    #expect(banned.unpaired.map(\.reason) == [.bannedFromAll])
    let full = board(.sample([.sample(1)], [.sample(1, capacity: 0)]))
    #expect(full.unpaired.map(\.reason) == [.allPlacesTaken])
  }

  @Test func `reminds of the work consent of employees and of training`() {
    var mentor = MentorRow.sample(1)
    mentor.workConsent = .given(day("2026-09-01"))
    let board = board(
      .sample(
        [.sample(1), .sample(2, isEmployee: false)],
        [mentor, .sample(2), .sample(3, isEmployee: false)]))
    #expect(board.mentees.map(\.reminders) == [[.noWorkConsent(.mentee)], []])
    #expect(
      board.mentors.map(\.reminders) == [
        [.trainingNotChecked], [.noWorkConsent(.mentor), .trainingNotChecked],
        [.trainingNotChecked],
      ])
  }

  @Test func `answers nothing about people who are not on it`() {
    let board = board(.sample([.sample(1)], [.sample(1)]))
    #expect(board.score(mentee: .init(2), mentor: .init(1)) == nil)
    #expect(board.why(mentee: .init(1), mentor: .init(2)) == nil)
    #expect(board.obstacles(mentee: .init(2), mentor: .init(1)).isEmpty)
    #expect(board.proposal(of: .init(2)) == nil)
    #expect(board.proposals(of: .init(1)).map(\.mentee.number) == [1])
  }
}
