import Mentoring
import Testing

@testable import ProgramFile

/// What a rollover has to know, as the file answers it.
struct RolloverGroundTests {
  private func ground(_ file: ProgramFile) throws -> ProgrammeRollover.Ground {
    guard case .rollover(let ground) = try file.load(.rollover) else {
      throw BrokenRule.gone(.order)
    }
    return ground
  }

  @Test func `is what the chapters answer, and the consents to the work alone`() throws {
    let file = try ProgramFile.sample()
    try file.addMentee("Ёлкина Мария Сергеевна")
    guard case .board(let board) = try file.load(.board) else { return }
    let person = try #require(board.mentees.first?.card.person)
    let id = try #require(person.id)
    let given = Consent(
      subject: id, kind: .mentoringWork, signer: person.name, date: Sample.at.day)
    try file.perform([.consents(.save(given))], title: .saveConsent, by: "", at: Sample.at)

    let ground = try ground(file)
    guard case .board(let after) = try file.load(.board),
      case .overview(let overview) = try file.load(.overview)
    else { return }
    #expect(ground.board == after)
    #expect(ground.programme == overview.programme)
    #expect(ground.roadmap == nil)
    #expect(ground.orders.isEmpty)
    #expect(ground.workConsents.map(\.subject) == [id])
    #expect(ground.workConsents.map(\.kind) == [.mentoringWork])
    #expect(ground.workConsents.allSatisfy { $0.id != nil })
  }
}
