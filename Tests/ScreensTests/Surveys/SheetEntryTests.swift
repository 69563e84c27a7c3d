import Mentoring
import TerminalKit
import Testing

@testable import Screens

@Suite struct SheetEntryTests {
  /// An entry of the sample sheet with these answers, its keys on an item.
  private func entry(_ answers: [Int: Answer], at item: Int? = nil) throws -> SheetEntry {
    let people = [SurveySamples.row(1, "Абрамова Инна", [.mentee], [.mentee: answers])]
    var book = AnswerBook()
    book.take(people.flatMap(\.sheets))
    let queue = SurveyQueue(people, Samples.handbook, book)
    let row = try #require(queue[0])
    var entry = SheetEntry(row, answers: answers, draft: { _ in nil })
    if let item { entry.move(to: item - 1, answers: answers, draft: { _ in nil }) }
    return entry
  }

  @Test(
    arguments: [
      ([:], 1), ([1: Answer.yesNo(true)], 2), ([1: .yesNo(false)], 3),
      ([1: .yesNo(false), 3: .blank], 4), (SurveySamples.whole, 1),
    ] as [([Int: Answer], Int)])
  func `begins at the first item that waits`(answers: [Int: Answer], item: Int) throws {
    let entry = try entry(answers)
    #expect(entry.item?.number == item)
  }

  @Test(arguments: [
    (1, 1, 3), (3, -1, 1), (1, -1, 0), (4, 1, 5),
  ]) func `steps over what is jumped over`(from: Int, step: Int, to: Int) throws {
    let answers: [Int: Answer] = [1: .yesNo(false)]
    let entry = try entry(answers, at: from)
    #expect(entry.neighbour(step, answers: answers) + 1 == to)
  }

  @Test(arguments: [-5, 0, 3, 4, 99]) func `stays within a sheet that waits`(target: Int) throws {
    var entry = try entry([:])
    entry.move(to: target, answers: [:], draft: { _ in nil })
    #expect(entry.item != nil)
  }

  @Test func `ends only where the sheet is whole`() throws {
    var entry = try entry(SurveySamples.whole)
    entry.move(to: 99, answers: SurveySamples.whole, draft: { _ in nil })
    #expect(entry.item == nil)
    #expect(entry.focus == 4)
  }

  @Test func `has a field for words, with the draft before what is kept`() throws {
    var entry = try entry(SurveySamples.whole, at: 2)
    #expect(entry.field?.text == "в этом саду, два года назад")
    #expect(!entry.isTouched)
    entry.move(to: 1, answers: SurveySamples.whole, draft: { $0 == 2 ? "в школе" : nil })
    #expect(entry.field?.text == "в школе")
    #expect(entry.isTouched)
    entry.move(to: 2, answers: SurveySamples.whole, draft: { _ in nil })
    #expect(entry.field == nil)
  }

  @Test(
    arguments: [
      (3, 0, Answer.scale(10)), (3, 1, .scale(1)), (3, 9, .scale(9)), (4, 1, .frequency(1)),
      (4, 5, .frequency(5)), (4, 6, nil), (4, 0, nil), (1, 1, .yesNo(true)), (1, 0, .yesNo(false)),
      (1, 2, nil), (2, 1, nil),
    ] as [(Int, Int, Answer?)])
  func `reads a digit by the kind of the item`(item: Int, digit: Int, answer: Answer?) throws {
    let item = try #require(Samples.questionnaire(.mentee).item(item))
    #expect(AnswerKey.answer(digit, to: item) == answer)
  }

  @Test(arguments: [("7", 7), ("0", 0), ("х", nil), ("٣", nil), ("½", nil)] as [(Character, Int?)])
  func `knows a digit`(character: Character, digit: Int?) {
    #expect(AnswerKey.digit(character) == digit)
  }
}
