import Mentoring
import Testing

@testable import ProgramFile

@Suite struct SurveyEditTests {
  private let file: ProgramFile
  private let person: Person.ID

  init() throws {
    file = try .sample()
    person = try file.person(of: file.addMentee("Иванова Анна", consent: false))
  }

  private func answer(_ item: Int, _ answer: Answer?, code: String = "before") throws {
    try file.perform(
      .surveys(
        .answer(person: person, questionnaire: .init(code), item: item, answer)), .answer)
  }

  @Test(arguments: [
    Answer.scale(1), .scale(10), .frequency(1), .frequency(20), .yesNo(true), .yesNo(false),
    .text("строка\nещё"), .blank,
  ])
  func `gives back every kind of answer`(kind: Answer) throws {
    try answer(3, kind)
    #expect(
      try file.file(person).sheets == [
        AnswerSheet(person: person, questionnaire: .init("before"), answers: [3: kind])
      ])
  }

  @Test func `keeps the last answer to an item`() throws {
    try answer(1, .scale(4))
    try answer(1, .text("не знаю"))
    #expect(try file.file(person).sheets.map(\.answers) == [[1: .text("не знаю")]])
    #expect(try file.number("SELECT count(*) FROM answer") == 1)
    try file.undo()
    #expect(try file.file(person).sheets.map(\.answers) == [[1: .scale(4)]])
  }

  @Test func `takes an answer back`() throws {
    try answer(1, .scale(4))
    try answer(2, .blank)
    try answer(1, nil)
    #expect(try file.file(person).sheets.map(\.answers) == [[2: .blank]])
    let version = try file.version()
    try answer(9, nil)
    #expect(try file.version() == version)
  }

  @Test func `keeps sheets apart by questionnaire`() throws {
    try answer(2, .scale(4), code: "b")
    try answer(1, .scale(5), code: "a")
    try answer(1, .scale(6), code: "b")
    #expect(
      try file.file(person).sheets == [
        AnswerSheet(person: person, questionnaire: .init("a"), answers: [1: .scale(5)]),
        AnswerSheet(
          person: person, questionnaire: .init("b"), answers: [1: .scale(6), 2: .scale(4)]),
      ])
  }

  @Test(arguments: [Answer.scale(0), .scale(11), .frequency(0), .frequency(21), .text(" \u{7}")])
  func `refuses what cannot be an answer`(kind: Answer) throws {
    #expect(throws: Refusal.rule(.answerDoesNotFit(item: 5))) { try answer(5, kind) }
    #expect(try file.file(person).sheets == [])
  }

  @Test func `refuses what is gone or has no name`() throws {
    #expect(throws: Refusal.rule(.gone(.person))) {
      try file.perform(
        .surveys(
          .answer(
            person: Person.ID(9), questionnaire: Sample.questionnaire, item: 1, .blank)))
    }
    #expect(throws: Refusal.rule(.empty(.questionnaire))) { try answer(1, .blank, code: "\u{7}") }
    #expect(throws: Refusal.rule(.answerDoesNotFit(item: 201))) { try answer(201, .blank) }
  }

  @Test func `lists everybody who takes part with sides and sheets`() throws {
    var both = Sample.mentor("Иванова Анна")
    both.person.id = person
    try file.perform(.people(.saveMentor(both)))
    try file.addMentor("Аникина Вера", consent: false)
    try answer(1, .scale(4))

    guard case .surveys(let rows) = try file.load(.surveys) else { return #expect(Bool(false)) }
    #expect(rows.map(\.person.name.full) == ["Аникина Вера", "Иванова Анна"])
    #expect(rows.map(\.sides) == [[.mentor], [.mentee, .mentor]])
    #expect(
      rows.map(\.sheets) == [
        [], [AnswerSheet(person: person, questionnaire: .init("before"), answers: [1: .scale(4)])],
      ])
  }
}
