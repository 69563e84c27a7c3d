import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// A board of so many people that it is made beside the program.
@Suite struct BoardBigTests {
  static let facts = BoardFacts(
    mentees: (1...220).map { BoardSamples.mentee(Int64($0), "Наставляемая \($0)", ["речь"]) },
    mentors: (1...200).map { BoardSamples.mentor(Int64($0), "Наставница \($0)", ["речь"]) },
    sheets: [], wishes: [], pairs: [])

  private func stage() throws -> Stage {
    try Stage(at: .board, answers: [.board: .board(Self.facts)])
  }

  /// The work that was asked for last.
  private func work(_ stage: Stage) throws -> Work {
    for effect in stage.effects.reversed() {
      if case .work(let work) = effect { return work }
    }
    throw Samples.Missing()
  }

  @Test func `is made beside the program and shown as it comes`() throws {
    var stage = try stage()
    #expect(stage.lines.joined().contains("пары рассчитываются…"))
    let solving = try work(stage)
    #expect(solving.id.name == "board.solve")
    stage.send(.worked(solving.id, solving.job.run(Beacon())))
    #expect(stage.lines.joined().contains("Наставляемая 1"))
    let rivals = try work(stage)
    #expect(rivals.id.name == "board.rivals")
    #expect(!stage.lines.joined().contains("Почему не"))
    stage.send(.worked(rivals.id, rivals.job.run(Beacon())))
    #expect(stage.lines.joined().contains("Почему не"))
  }

  @Test func `can be broken off and made later`() throws {
    var stage = try stage()
    let solving = try work(stage)
    let beacon = Beacon()
    beacon.cancel()
    #expect(solving.job.run(beacon) as? BoardSight == nil)
    stage.send(.stopped(solving.id))
    #expect(stage.lines.joined().contains("расчёт остановлен, К – рассчитать"))
    try stage.press("r")
    #expect(stage.lines.joined().contains("пары рассчитываются…"))
    let again = try work(stage)
    #expect(again != solving)
    stage.send(.worked(again.id, again.job.run(Beacon())))
    #expect(stage.lines.joined().contains("Наставляемая 1"))
    try stage.press("r")
    #expect(stage.lines.joined().contains("Пары уже рассчитаны."))
  }

  @Test func `compares the mentors beside the program too`() throws {
    var stage = try stage()
    let solving = try work(stage)
    stage.send(.worked(solving.id, solving.job.run(Beacon())))
    try stage.press("g")
    let comparing = try work(stage)
    #expect(comparing.id.name == "board.compare")
    stage.send(.worked(comparing.id, comparing.job.run(Beacon())))
    #expect(stage.lines.joined().contains("Наставники для: Наставляемая 1"))
  }
}
