import Mentoring
import Testing

@testable import Screens

@Suite struct AnswerBookTests {
  private static let sheet = SheetKey(
    person: Person.ID(1), questionnaire: Questionnaire.Code("educator-mentee-before"))

  private func place(_ item: Int) -> AnswerPlace { AnswerPlace(sheet: Self.sheet, item: item) }

  private func kept(_ answers: [Int: Answer]) -> [AnswerSheet] {
    [
      AnswerSheet(
        person: Person.ID(1), questionnaire: Questionnaire.Code("educator-mentee-before"),
        answers: answers)
    ]
  }

  private func book(_ answers: [Int: Answer] = [:]) -> AnswerBook {
    var book = AnswerBook()
    book.take(kept(answers))
    return book
  }

  @Test func `asks for one step with all of its answers`() {
    var book = book([2: .text("в школе")])
    let change = book.write(
      [(item: 1, answer: .yesNo(false)), (item: 2, answer: nil)], in: Self.sheet)
    #expect(
      change
        == Change(
          [
            .surveys(
              .answer(
                person: Person.ID(1), questionnaire: Self.sheet.questionnaire, item: 1,
                .yesNo(false))),
            .surveys(
              .answer(person: Person.ID(1), questionnaire: Self.sheet.questionnaire, item: 2, nil)),
          ], .answer))
    #expect(book.answers(of: Self.sheet) == [1: .yesNo(false)])
    #expect(!book.isSettled)
  }

  @Test func `shows what the file holds once it is refused`() {
    var book = book([1: .scale(5)])
    let change = book.write([(item: 1, answer: .scale(6))], in: Self.sheet)
    let writes = book.refuse(change)
    #expect(writes == [AnswerBook.Write(place: place(1), before: .scale(5), after: .scale(6))])
    #expect(book.answers(of: Self.sheet) == [1: .scale(5)])
    #expect(book.refused == [place(1)])
    #expect(book.isSettled)
  }

  @Test func `marks no place that was answered anew since`() {
    var book = book()
    let first = book.write([(item: 1, answer: .scale(6))], in: Self.sheet)
    _ = book.write([(item: 1, answer: .scale(7))], in: Self.sheet)
    _ = book.refuse(first)
    #expect(book.refused == [])
    #expect(book.answers(of: Self.sheet) == [1: .scale(7)])
  }

  @Test func `forgets the mark with the next answer, and with the old one given again`() {
    var book = book([1: .scale(5)])
    let first = book.write([(item: 1, answer: .scale(6))], in: Self.sheet)
    _ = book.refuse(first)
    var other = book
    _ = book.write([(item: 1, answer: .scale(7))], in: Self.sheet)
    #expect(book.refused == [])
    other.pardon(place(1))
    #expect(other.refused == [])
  }

  @Test func `takes back the last answer, then the one before`() {
    var book = book([1: .scale(1)])
    _ = book.write([(item: 1, answer: .scale(2))], in: Self.sheet)
    _ = book.write([(item: 2, answer: .scale(3))], in: Self.sheet)
    let last = book.takeBack()
    #expect(last?.map(\.place) == [place(2)])
    #expect(book.answers(of: Self.sheet) == [1: .scale(2)])
    let first = book.takeBack()
    #expect(first?.map(\.place) == [place(1)])
    #expect(book.answers(of: Self.sheet) == [1: .scale(1)])
    let none = book.takeBack()
    #expect(none == nil)
  }

  @Test func `foresees nothing once the trail is lost`() {
    var book = book()
    _ = book.write([(item: 1, answer: .scale(2))], in: Self.sheet)
    book.forgetTrail()
    let none = book.takeBack()
    #expect(none == nil)
  }

  @Test func `does not foresee the undo of a refused answer`() {
    var book = book()
    let change = book.write([(item: 1, answer: .scale(2))], in: Self.sheet)
    _ = book.refuse(change)
    let none = book.takeBack()
    #expect(none == nil)
  }

  @Test func `leaves a change of somebody else alone`() {
    var book = book()
    let undo = book.confirm(.undo)
    let redo = book.refuse(.redo)
    #expect(undo == nil)
    #expect(redo == nil)
  }

  @Test func `tells where a load differs`() {
    var book = book([1: .scale(1), 2: .scale(2), 3: .scale(3)])
    let changed = book.take(kept([1: .scale(1), 2: .scale(9), 4: .blank])).places
    #expect(changed == [place(2), place(3), place(4)])
    let same = book.take(kept([1: .scale(1), 2: .scale(9), 4: .blank])).places
    #expect(same == [])
  }

  @Test func `does not tell of what it wrote itself`() {
    var book = book()
    let change = book.write([(item: 1, answer: .scale(2))], in: Self.sheet)
    _ = book.confirm(change)
    let changed = book.take(kept([1: .scale(2)])).places
    #expect(changed == [])
  }
}
