import Mentoring
import Testing

@testable import ProgramFile

/// What there is to do, counted by the database.
@Suite struct AgendaFactsTests {
  private let questionnaire = Questionnaire(
    code: Sample.questionnaire, title: "Анкета", side: .mentee, wave: .before,
    items: [
      .init(number: 1, text: "", label: "", kind: .yesNo(noGoesTo: 3)),
      .init(number: 2, text: "", label: "", kind: .open),
      .init(number: 3, text: "", label: "", kind: .scale(low: "", high: "")),
    ])

  private func facts(_ file: ProgramFile, asking: [Questionnaire] = []) throws -> AgendaFacts {
    guard case .agenda(let facts) = try file.load(.agenda(asking)) else {
      throw BrokenRule.gone(.person)
    }
    return facts
  }

  @Test func `counts nothing in a new programme`() throws {
    #expect(try facts(.sample()) == AgendaFacts(begun: Sample.at.day))
  }

  @Test func `begins anew with the last step into another year`() throws {
    let file = try ProgramFile.sample()
    for iso in ["2027-06-20", "2028-08-03"] {
      let edit = Edit.roadmap(
        .replace(Roadmap(title: iso, stages: [RoadmapStage(title: "Этап", measures: [])])))
      try file.perform(
        [edit], title: .rollOver, by: "", at: Moment(day: Sample.day(iso), second: 0))
    }
    try file.addMentee("Ёлкина Мария")
    #expect(try facts(file).begun == Sample.day("2028-08-03"))
  }

  @Test func `counts both bases, and each person without a consent once`() throws {
    let file = try ProgramFile.sample()
    try file.addMentee("Ёлкина Мария")
    try file.addMentee("Юдина Вера", consent: false)
    try file.addMentee("Егорова Анна", consent: false)
    try file.addMentor("Титова Надежда", consent: false)
    let facts = try facts(file)
    #expect([facts.mentees, facts.mentors, facts.pairs] == [3, 1, 0])
    #expect(facts.lackingConsent.count == 3)
    #expect(
      facts.lackingConsent.first.map(\.name.full)
        == ["Егорова Анна", "Юдина Вера", "Титова Надежда"])
    #expect(facts.lackingConsent.side == .mentee)
    #expect([facts.unpairedWithConsent, facts.unpairedWithoutConsent] == [1, 2])
  }

  @Test func `counts both sides of one person, a withdrawn consent and a signed pair`() throws {
    let file = try ProgramFile.sample()
    try file.accept(file.addMentee("Ёлкина Мария"), file.addMentor("Титова Надежда"))
    try file.sign(file.addOrder())
    let both = try file.person(of: file.addMentee("Юдина Вера", consent: false))
    var mentor = Sample.mentor("Юдина Вера")
    mentor.person.id = both
    try file.perform(.people(.saveMentor(mentor)), .addMentor)
    let left = try file.person(of: file.addMentee("Егорова Анна"))
    var consent = try #require(try file.file(left).consents.first)
    consent.withdrawn = Sample.day("2026-10-01")
    try file.perform(.consents(.save(consent)), .saveConsent)
    let facts = try facts(file)
    #expect([facts.mentees, facts.mentors] == [3, 2])
    #expect([facts.pairs, facts.pairsWithoutOrder] == [1, 0])
    #expect(facts.draft == nil)
    #expect(facts.lackingConsent.count == 2)
    #expect(facts.lackingConsent.first.map(\.name.full) == ["Егорова Анна", "Юдина Вера"])
    #expect(facts.lackingConsent.side == .mentee)
    #expect([facts.unpairedWithConsent, facts.unpairedWithoutConsent] == [0, 2])
  }

  @Test func `says that the first without a consent is a mentor where no mentee lacks it`() throws {
    let file = try ProgramFile.sample()
    try file.addMentee("Ёлкина Мария")
    try file.addMentor("Титова Надежда", consent: false)
    #expect(try facts(file).lackingConsent.side == .mentor)
  }

  @Test func `counts pairs, those that wait for an order, and the newest draft`() throws {
    let file = try ProgramFile.sample()
    let mentee = try file.addMentee("Ёлкина Мария")
    let mentor = try file.addMentor("Титова Надежда")
    try file.perform(
      .pairs(.accept(Pair(mentee: mentee, mentor: mentor, accepted: Sample.day("2026-10-05")))),
      .acceptPairs)
    #expect(try facts(file).pairs == 1)
    #expect(try facts(file).pairsWithoutOrder == 1)
    #expect(try facts(file).unpairedWithConsent == 0)
    #expect(try facts(file).draft == nil)
    try file.perform(.orders(.save(Sample.order())), .beginOrder)
    #expect(try facts(file).draft?.content.number == "42-ОД")
  }

  @Test func `counts the sheets that are not whole, and whose is the next`() throws {
    let file = try ProgramFile.sample()
    for name in ["Абрамова Ольга", "Ёлкина Мария", "Юдина Вера"] { try file.addMentee(name) }
    func answer(_ person: Int64, _ item: Int, _ answer: Answer) throws {
      try file.perform(
        .surveys(
          .answer(
            person: Person.ID(person), questionnaire: Sample.questionnaire, item: item, answer)),
        .answer)
    }
    // Абрамова leaves nothing open, Ёлкина jumps over the second item, Юдина has only begun.
    try answer(1, 1, .yesNo(true))
    try answer(1, 2, .text("в школе"))
    try answer(1, 3, .scale(7))
    try answer(2, 1, .yesNo(false))
    try answer(2, 3, .scale(5))
    try answer(3, 1, .yesNo(true))
    let sheets = try facts(file, asking: [questionnaire]).sheets
    #expect(sheets.map(\.left) == [1])
    #expect(sheets.map(\.all) == [3])
    #expect(sheets.first?.next?.name.full == "Юдина Вера")
    try answer(3, 2, .blank)
    try answer(3, 3, .scale(1))
    #expect(
      try facts(file, asking: [questionnaire]).sheets
        == [AgendaFacts.Sheets(side: .mentee, left: 0, all: 3, next: nil)])
  }
}
