import Mentoring
import Synchronization
import Testing

@testable import ProgramFile

/// Counts that two answers need, read by turns.
@Suite struct CountMemoTests {
  private let file: ProgramFile
  private let asked = Questionnaire(
    code: .init("educator-mentee-before"), title: "Анкета", side: .mentee, wave: .before,
    items: [
      .init(number: 1, text: "", label: "", kind: .yesNo(noGoesTo: 3)),
      .init(number: 2, text: "", label: "", kind: .open),
      .init(number: 3, text: "", label: "", kind: .open),
    ])

  init() throws {
    file = try .sample()
    let people = try (0..<4).map { try file.person(of: file.addMentee("Юдина \($0)")) }
    // Whole, jumped over, not whole, and not begun.
    try answer(people[0], [1: .yesNo(true), 2: .text("а"), 3: .text("б")])
    try answer(people[1], [1: .yesNo(false), 3: .text("б")])
    try answer(people[2], [1: .yesNo(true), 3: .text("б")])
  }

  private func answer(_ person: Person.ID, _ answers: [Int: Answer]) throws {
    for (item, answer) in answers {
      try file.perform(
        .surveys(.answer(person: person, questionnaire: asked.code, item: item, answer)), .answer)
    }
  }

  /// In how many turns the readers come to their answers, each going on from what all have counted.
  private func turns(_ readers: Int) throws -> (turns: Int, answers: [Loaded]) {
    try file.read { database in
      let reading = Reading(database: database)
      var memo = CountMemo()
      var (waiting, answers, turns) = (
        [AgendaPassage](repeating: AgendaPassage(asking: [asked]), count: readers), [Loaded](), 0
      )
      while !waiting.isEmpty {
        for index in waiting.indices.reversed() {
          var budget = SliceBudget()
          waiting[index].exchange(&memo)
          let answer = try waiting[index].next(reading, &budget)
          waiting[index].exchange(&memo)
          turns += 1
          guard let answer else { continue }
          answers.append(answer)
          waiting.remove(at: index)
        }
      }
      return (turns, answers)
    }
  }

  @Test func `two answers that are read by turns count everything once`() throws {
    let (alone, both) = (try turns(1), try turns(2))
    #expect(both.turns == alone.turns + 1)
    #expect(both.answers == alone.answers + alone.answers)
    #expect(alone.answers == [try file.load(.agenda([asked]))])
  }

  @Test func `tells how many there are before it counts what they lack, once`() throws {
    try file.addMentor("Титова Надежда", consent: false)
    try file.read { database in
      let reading = Reading(database: database)
      var (passage, budget) = (AgendaPassage(asking: [asked]), SliceBudget())
      budget.spend(plain: SliceBudget.plain)
      guard case .begun(.agenda(let counts))? = try passage.next(reading, &budget) else {
        throw BrokenRule.gone(.mentee)
      }
      #expect((counts.mentees, counts.mentors) == (4, 1))
      #expect(counts.lackingConsent.count == 0)
      #expect(try passage.next(reading, &budget) == nil)
    }
  }

  @Test func `tells whose sheets are whole, those that jumped over something among them`() throws {
    guard case .agenda(let facts) = try file.load(.agenda([asked])) else {
      throw BrokenRule.gone(.mentee)
    }
    #expect(facts.sheets.map(\.left) == [2])
    #expect(facts.sheets[0].lacking.map(\.name.full) == ["Юдина 2", "Юдина 3"])
  }

  @Test func `forgets what was counted half when something changes`() throws {
    try file.read { database in
      let reading = Reading(database: database)
      var (memo, budget) = (CountMemo(), SliceBudget())
      try memo.renew(by: reading)
      for _ in 0..<2 { try memo.countBases(reading, &budget) }
      #expect(memo.facts == nil)
      file.counted.withLock { [memo] in $0 = memo }
    }
    try file.addMentor("Титова Надежда", consent: false)
    guard case .agenda(let facts) = try file.load(.agenda([])) else {
      throw BrokenRule.gone(.mentor)
    }
    #expect((facts.mentees, facts.mentors, facts.lackingConsent.count) == (4, 1, 1))
  }
}
