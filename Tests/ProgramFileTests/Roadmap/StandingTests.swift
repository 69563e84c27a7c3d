import Mentoring
import Synchronization
import Testing

@testable import ProgramFile

/// What a programme says of the facts of its roadmap, as it is filled in.
@Suite struct StandingTests {
  private let file: ProgramFile
  private let before = questionnaire(.mentee, .before)
  private let after = questionnaire(.mentor, .after)

  private static func questionnaire(_ side: Side, _ wave: Questionnaire.Wave) -> Questionnaire {
    Questionnaire(
      code: .init("\(side)-\(wave)"), title: "Анкета", side: side, wave: wave,
      items: [
        .init(number: 1, text: "", label: "", kind: .open),
        .init(number: 2, text: "", label: "", kind: .scale(low: "", high: "")),
      ])
  }

  init() throws {
    file = try .sample()
    file.ask(Deferred(wrappedValue: [before, after]))
    let actions = FactCode.known.map { RoadmapAction(text: $0.text, fact: $0) }
    let measure = RoadmapMeasure(title: "", terms: [], responsibles: [], actions: actions)
    try file.perform(
      .roadmap(
        .replace(Roadmap(title: "", stages: [RoadmapStage(title: "", measures: [measure])]))),
      .importRoadmap)
  }

  private func standing(_ fact: String) throws -> FactStanding? {
    try #require(try file.roadmap()).standings[FactCode(fact)]
  }

  private func degree(_ fact: String) throws -> FactStanding.Degree? { try standing(fact)?.degree }

  private func answer(_ person: Person.ID, _ questionnaire: Questionnaire) throws {
    for (item, answer) in [(1, Answer.text("да")), (2, .scale(7))] {
      try file.perform(
        .surveys(.answer(person: person, questionnaire: questionnaire.code, item: item, answer)),
        .answer)
    }
  }

  @Test func `says nothing of what it does not hold, and nothing is begun without people`() throws {
    let standings = try #require(try file.roadmap()).standings
    // Nobody asks the mentors before the work of the pairs here.
    let silent = Set(FactCode.known.filter(\.isJudged)).subtracting(standings.keys)
    #expect(silent == [FactCode("mentor-surveys")])
    let begun = standings.filter { $0.value.degree != .notStarted }.keys.map(\.text)
    #expect(begun == ["roadmap"])
  }

  @Test func `bases are formed by who is entered`() throws {
    try file.addMentee("Юдина Вера")
    #expect(try degree("mentee-base") == .done)
    #expect(try degree("mentee-base-adults") == .done)
    #expect(try degree("mentee-base-children") == .notStarted)
    #expect(try degree("mentor-base") == .notStarted)
    var child = Sample.mentee("Ёлкина Мария")
    // Of age on the day after the school year has begun.
    child.person.birthDate = Sample.day("2008-09-02")
    try file.perform(.people(.saveMentee(child)), .addMentee)
    #expect(try degree("mentee-base-children") == .done)
    try file.addMentor("Титова Надежда")
    #expect(try degree("mentor-base") == .done)
  }

  @Test func `a withdrawn consent opens again what was done`() throws {
    let mentee = try file.person(of: file.addMentee("Юдина Вера"))
    try file.addMentee("Абрамова Ольга")
    #expect(try degree("mentee-consents") == .done)
    #expect(try #require(try file.roadmap()).actions.contains { $0.isDone })
    var consent = try #require(try file.file(mentee).consents.first)
    consent.withdrawn = Sample.day("2026-10-01")
    try file.perform(.consents(.save(consent)), .withdrawConsent)
    #expect(
      try standing("mentee-consents")
        == FactStanding(
          .part(done: 1, all: 2, lacking: ["Юдина В."]), at: .consents(.mentee, mentee)))
    try file.undo()
    #expect(try degree("mentee-consents") == .done)
    try file.addMentor("Титова Надежда", consent: false)
    #expect(try degree("mentor-consents") == .notStarted)
  }

  @Test func `names twenty of those who lack a consent, mentors who are mentees among them`() throws
  {
    for number in 10..<35 { try file.addMentor("Мама \(number)", consent: number == 10) }
    var both = Sample.mentee("Мама 11")
    both.person.id = try file.mentors().first { $0.card.person.name.full == "Мама 11" }?.card.person
      .id
    try file.perform(.people(.saveMentee(both)), .addMentee)
    let lacking = (11...30).map { "Мама \($0)" }
    #expect(try degree("mentor-consents") == .part(done: 1, all: 25, lacking: lacking.map(short)))
    #expect(try degree("mentee-consents") == .notStarted)
  }

  private func short(_ name: String) -> String { PersonName(name).short }

  @Test func `sheets are entered by wave and side`() throws {
    let first = try file.person(of: file.addMentee("Юдина Вера"))
    let second = try file.person(of: file.addMentee("Абрамова Ольга"))
    let mentor = try file.person(of: file.addMentor("Титова Надежда"))
    #expect(try degree("mentee-surveys") == .notStarted)
    try answer(first, before)
    #expect(
      try standing("mentee-surveys")
        == FactStanding(
          .part(done: 1, all: 2, lacking: ["Абрамова О."]), at: .sheets(second)))
    try answer(second, before)
    #expect(try degree("mentee-surveys") == .done)
    #expect(try standing("mentor-surveys") == nil)
    #expect(try degree("final-surveys") == .notStarted)
    try answer(mentor, after)
    #expect(try degree("final-surveys") == .done)
    try file.undo()
    #expect(try degree("final-surveys") == .notStarted)
  }

  @Test func `pairs are formed on the board, and ordered when their order is signed`() throws {
    let mentee = try file.addMentee("Юдина Вера")
    try file.addMentee("Абрамова Ольга")
    let mentor = try file.addMentor("Титова Надежда", capacity: 2)
    #expect(try degree("pairs-formed") == .notStarted)
    try file.accept(mentee, mentor)
    #expect(
      try degree("pairs-formed") == .part(done: 1, all: 2, lacking: ["Абрамова О."]))
    #expect(try degree("pair-order") == .notStarted)
    try file.sign(file.addOrder())
    #expect(try degree("pair-order") == .done)
    let other = try #require(try file.mentees().first { $0.card.id != mentee }?.card.id)
    try file.accept(other, mentor)
    #expect(try degree("pairs-formed") == .done)
    #expect(try degree("pair-order") == .part(done: 1, all: 2, lacking: ["Абрамова О."]))
  }

  @Test func `an order is known once all have read it, and not again with an order of more pairs`()
    throws
  {
    let mentors = try [file.addMentor("Титова Надежда"), file.addMentor("Орлова Тамара")]
    var mentees = [try file.addMentee("Юдина Вера"), try file.addMentee("Абрамова Ольга")]
    try file.accept(mentees.removeLast(), mentors[0])
    let order = try file.addOrder()
    #expect(try degree("pair-order-acquainted") == .notStarted)
    try file.sign(order)
    #expect(try degree("pair-order-acquainted") == .notStarted)
    let readers = try #require(try file.orders().orders.first).readers.compactMap(\.person.id)
    try file.perform(.orders(.acquaint(order, [readers[1]], Sample.at.day)), .markReaders)
    #expect(
      try standing("pair-order-acquainted")
        == FactStanding(.part(done: 1, all: 2, lacking: ["Титова Н."]), at: .orders))
    try file.perform(.orders(.acquaint(order, readers, Sample.at.day)), .markReaders)
    #expect(try degree("pair-order-acquainted") == .done)
    #expect(
      try #require(try file.roadmap()).actions.contains {
        $0.action.fact == FactCode("pair-order-acquainted") && $0.isDone
      })

    try file.accept(mentees[0], mentors[1])
    let next = try file.addOrder(Sample.order(number: "43-ОД"))
    #expect(try degree("pair-order-acquainted") == .done)
    try file.sign(next)
    #expect(
      try degree("pair-order-acquainted")
        == .part(done: 2, all: 4, lacking: ["Орлова Т.", "Юдина В."]))
    try file.undo()
    #expect(try degree("pair-order-acquainted") == .done)
    try file.perform(.orders(.acquaint(order, [readers[0]], nil)), .unmarkReaders)
    #expect(try degree("pair-order-acquainted") == .part(done: 1, all: 2, lacking: ["Титова Н."]))
  }

  @Test func `the coordinator is on the card of the organisation`() throws {
    #expect(try degree("coordinator-order") == .notStarted)
    var programme = try Sample.programme()
    programme.coordinator.name = PersonName("Титова Вера")
    try file.perform(.organisation(.save(programme)), .saveProgramme)
    #expect(try degree("coordinator-order") == .part(done: 1, all: 3, lacking: []))
    programme.coordinator.orderNumber = "12-ОД"
    programme.coordinator.orderDate = Sample.day("2026-09-01")
    try file.perform(.organisation(.save(programme)), .saveProgramme)
    #expect(try degree("coordinator-order") == .done)
  }

  @Test func `counts anew only what may have changed`() throws {
    let mentee = try file.person(of: file.addMentee("Юдина Вера"))
    _ = try file.roadmap()
    #expect(file.counted.withLock { $0.facts != nil && $0.sheets.count == 2 })
    var action = try #require(try file.roadmap()?.actions.first?.action)
    action.notes = "помнить"
    try file.perform(.roadmap(.save(action)), .saveAction)
    try file.read { database in
      try file.counted.withLock { try $0.renew(by: Reading(database: database)) }
    }
    #expect(file.counted.withLock { $0.facts != nil && $0.sheets.count == 2 })
    try answer(mentee, before)
    try file.read { database in
      try file.counted.withLock { try $0.renew(by: Reading(database: database)) }
    }
    #expect(file.counted.withLock { $0.facts != nil && $0.sheets.isEmpty })
    try file.give(.distribution, mentee, "Юдина Вера")
    #expect(try degree("mentee-surveys") == .done)
  }

  @Test func `reads a roadmap without facts and counts nobody`() throws {
    let stage = RoadmapStage(
      title: "",
      measures: [
        .init(title: "", terms: [], responsibles: [], actions: [.init(text: "Приказ")])
      ])
    try file.perform(.roadmap(.replace(Roadmap(title: "", stages: [stage]))), .importRoadmap)
    #expect(try file.roadmap()?.standings.isEmpty == true)
    #expect(file.counted.withLock { $0.facts == nil })
  }
}
