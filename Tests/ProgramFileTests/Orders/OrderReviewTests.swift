import Mentoring
import Testing

@testable import ProgramFile

/// What is signed is what was looked over, whoever changed the file meanwhile.
@Suite struct OrderReviewTests {
  private let file: ProgramFile
  private let pair: Pair.ID
  private let order: PairOrder.ID

  init() throws {
    file = try .sample()
    pair = try file.accept(file.addMentee("Иванова Анна"), file.addMentor("Петрова Вера"))
    order = try file.addOrder()
  }

  private func sign(_ review: OrderReview) throws {
    try file.perform(.orders(.sign(order, review)), .signOrder)
  }

  @Test func `signs the pairs that were reviewed and no others`() throws {
    let later = try file.accept(file.addMentee("Ветрова Яна"), file.addMentor("Гусева Яна"))
    var review = try file.review(order)
    let lines = review.lines
    try #require(lines.count == 2)
    var strange = lines[0]
    strange.pair.id = Pair.ID(9)
    for reviewed in [[], [lines[0]], [lines[1]], lines + [strange]] {
      review.lines = reviewed
      #expect(throws: Refusal.rule(.pairsChangedSinceReview)) { try sign(review) }
    }
    #expect(try file.board().frozen == [])
    review.lines = lines.reversed()
    try sign(review)
    #expect(try file.board().frozen == [pair, later])
  }

  /// What another program may change of a paper without changing its pairs.
  enum Change: CaseIterable {
    case number, organisation, name, position

    func make(in file: ProgramFile, _ order: PairOrder.ID) throws {
      var mentor = try #require(try file.mentors().first?.card)
      switch self {
      case .number:
        var other = Sample.order(number: "43-ОД")
        other.id = order
        try file.perform(.orders(.save(other)), .saveOrder)
      case .organisation:
        var programme = try Sample.programme()
        programme.organization.headName = PersonName("Шишкин Пётр")
        try file.perform(.organisation(.save(programme)), .saveProgramme)
      case .name:
        mentor.person.name = PersonName("Сидорова Вера")
        try file.perform(.people(.saveMentor(mentor)), .saveMentor)
      case .position:
        mentor.person.position = "методист"
        try file.perform(.people(.saveMentor(mentor)), .saveMentor)
      }
    }
  }

  @Test(arguments: Change.allCases)
  func `signs no paper that its record would contradict`(change: Change) throws {
    let reviewed = try file.review(order)
    try change.make(in: file, order)
    let before = try file.dump()
    #expect(throws: Refusal.rule(.orderChangedSinceReview)) { try sign(reviewed) }
    #expect(try file.dump() == before)
    try sign(file.review(order))
    #expect(try file.board().frozen == [pair])
  }
}
