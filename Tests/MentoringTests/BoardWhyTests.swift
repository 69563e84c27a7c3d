import Testing

@testable import Mentoring

@Suite struct BoardWhyTests {
  private let board = Board(
    facts: .sample(
      [
        .sample(1, Wishes(tags: ["речь", "родители"])), .sample(2, Wishes(tags: ["речь"])),
        .sample(3, consent: .missing), .sample(4),
      ],
      [
        .sample(1, Wishes(tags: ["речь"])), .sample(2, Wishes(tags: ["родители"])), .sample(3),
      ],
      pairs: [
        Pair(id: .init(7), mentee: .init(4), mentor: .init(3), accepted: day("2026-10-01"))
      ]),
    handbook: .sample, today: day("2026-10-05"))

  @Test func `costs nothing where the pair stands`() throws {
    let why = try #require(board.why(mentee: .init(1), mentor: .init(2)))
    #expect(why.score.total == 4)
    #expect(why.difference == 0)
    #expect(why.price == Board.Price(servedLoss: 0, loss: 0, moves: []))
  }

  @Test func `names the price for the group and who moves`() throws {
    let why = try #require(board.why(mentee: .init(1), mentor: .init(1)))
    #expect(why.score.total == 4)
    #expect(why.difference == 0)
    #expect(why.obstacles.isEmpty)
    #expect(
      why.price
        == Board.Price(
          servedLoss: 0, loss: 4,
          moves: [
            .init(mentee: .init(1), from: .init(2), to: .init(1)),
            .init(mentee: .init(2), from: .init(1), to: .init(2)),
          ]))
  }

  @Test func `says what forbids a pair and names no price`() throws {
    let paperless = try #require(board.why(mentee: .init(3), mentor: .init(1)))
    #expect(paperless.obstacles == [.noConsent(.mentee)])
    #expect(paperless.price == nil && paperless.difference == nil)
    let full = try #require(board.why(mentee: .init(1), mentor: .init(3)))
    #expect(full.obstacles == [.noPlaceLeft(1)])
    #expect(full.difference == -4)
    #expect(full.price == nil)
    let taken = try #require(board.why(mentee: .init(4), mentor: .init(1)))
    #expect(taken.obstacles == [.alreadyPaired])
    #expect(taken.price == nil)
  }

  @Test func `names no price for a pair that is accepted`() throws {
    let why = try #require(board.why(mentee: .init(4), mentor: .init(3)))
    #expect(why.obstacles.isEmpty)
    #expect(why.difference == 0)
    #expect(why.price == nil)
  }

  @Test func `tells when somebody would be left without a pair`() throws {
    let board = Board(
      facts: .sample(
        [.sample(1, Wishes(tags: ["речь"])), .sample(2)],
        [
          .sample(1, Wishes(tags: ["речь"]))
        ]), handbook: .sample, today: day("2026-10-05"))
    let why = try #require(board.why(mentee: .init(2), mentor: .init(1)))
    #expect(why.difference == nil)
    #expect(
      why.price
        == Board.Price(
          servedLoss: 0, loss: 4,
          moves: [
            .init(mentee: .init(2), from: nil, to: .init(1)),
            .init(mentee: .init(1), from: .init(1), to: nil),
          ]))
  }

  @Test func `ranks every mentor, the possible first and the best of them first`() {
    let alternatives = board.alternatives(for: .init(2))
    #expect(alternatives.map(\.mentor.number) == [1, 2, 3])
    #expect(alternatives.map(\.score.total) == [4, 0, 0])
    #expect(alternatives.map(\.obstacles) == [[], [], [.noPlaceLeft(1)]])
    #expect(board.alternatives(for: .init(3)).allSatisfy { !$0.obstacles.isEmpty })
    #expect(board.alternatives(for: .init(9)).isEmpty)
  }

  @Test func `ranks what is forbidden last however well it fits`() {
    let board = Board(
      facts: .sample(
        [.sample(1, Wishes(tags: ["речь", "икт"]))],
        [
          .sample(1, Wishes(tags: ["речь", "икт"]), consent: .missing), .sample(2),
          .sample(3, Wishes(tags: ["речь"])),
        ]), handbook: .sample, today: day("2026-10-05"))
    #expect(board.alternatives(for: .init(1)).map(\.mentor.number) == [3, 2, 1])
  }
}
