import Mentoring
import Testing

@testable import ProgramFile

/// What the overview says of the step that undo would take back, and undo being held to it.
@Suite struct ReversalTests {
  private let file: ProgramFile

  init() throws { file = try .sample() }

  private var undo: Overview.Reversal? { get throws { try file.overview().undo } }

  private func expect(_ title: StepTitle, _ subject: String, of count: Int = 1) throws {
    let step = Step.ID(try file.version())
    let reversal = Overview.Reversal(step: step, title: title, subject: subject, count: count)
    #expect(try undo == reversal)
    try file.undo(expecting: step, by: "", at: Sample.at)
    let redo = try #require(try file.overview().redo)
    #expect(
      redo
        == Overview.Reversal(
          step: Step.ID(try file.version()), title: title, subject: subject,
          count: count))
    try file.redo(expecting: redo.step, by: "", at: Sample.at)
  }

  @Test func `names the person`() throws {
    let mentee = try file.addMentee("Иванова Анна Сергеевна", consent: false)
    try expect(.addMentee, "Иванова А. С.")
    let person = try file.person(of: mentee)
    try file.give(.processing, person, "Иванова Анна Сергеевна")
    try expect(.saveConsent, "Иванова А. С.")
    try file.perform(
      .surveys(
        .answer(
          person: person, questionnaire: Sample.questionnaire, item: 1, .yesNo(true))), .answer)
    try expect(.answer, "Иванова А. С.")
    var card = try #require(try file.mentees().first?.card)
    card.wishes.tags = ["речь"]
    try file.perform(.people(.saveMentee(card)), .saveMentee)
    try expect(.saveMentee, "Иванова А. С.")
    try file.perform(.people(.removeMentee(mentee)), .removeMentee)
    try expect(.removeMentee, "Иванова А. С.")
    let mentor = try file.addMentor("Петрова Вера", consent: false)
    try expect(.addMentor, "Петрова В.")
    try file.perform(.people(.removeMentor(mentor)), .removeMentor)
    try expect(.removeMentor, "Петрова В.")
  }

  @Test func `names a mentor whose tags alone were changed`() throws {
    try file.addMentor("Петрова Вера")
    var card = try #require(try file.mentors().first?.card)
    card.wishes.tags = []
    try file.perform(.people(.saveMentor(card)), .saveMentor)
    try expect(.saveMentor, "Петрова В.")
  }

  @Test func `names the two of a pair, and of several the first`() throws {
    let (first, second) = (try file.addMentee("Иванова Анна"), try file.addMentee("Юдина Вера"))
    let mentor = try file.addMentor("Петрова Вера", capacity: 2)
    let pair = try file.accept(first, mentor)
    try expect(.acceptPair, "Иванова А. – Петрова В.")
    let wish = PairWish(mentee: second, mentor: mentor, kind: .pin)
    try file.perform(.pairs(.wish(wish)), .pin)
    try expect(.pin, "Юдина В. – Петрова В.")
    try file.perform(.pairs(.dissolve(pair)), .dissolvePair)
    try expect(.dissolvePair, "Иванова А. – Петрова В.")
    let pairs = [first, second].map { mentee in
      Edit.pairs(.accept(Pair(mentee: mentee, mentor: mentor, accepted: Sample.at.day)))
    }
    try file.perform(pairs, title: .acceptPairs, by: "", at: Sample.at)
    try expect(.acceptPairs, "Иванова А. – Петрова В., Юдина В. – Петрова В.", of: 2)
  }

  @Test func `names the first of several who are deleted, in the order of the edits`() throws {
    let names = ["Абрамова Ольга", "Яшина Вера", "Юдина Анна"]
    let mentees = try names.map { try file.addMentee($0) }
    let edits = mentees.reversed().map { Edit.people(.removeMentee($0)) }
    try file.perform(edits, title: .removeMentee, by: "", at: Sample.at)
    try expect(.removeMentee, "Юдина А., Яшина В.", of: 3)
  }

  @Test func `counts those who are deleted where there are too many to look through`() throws {
    let mentees = try (0..<1_001).map { try file.addMentee("Юдина \($0)", consent: false) }
    let edits = mentees.map { Edit.people(.removeMentee($0)) }
    try file.perform(edits, title: .removeMentee, by: "", at: Sample.at)
    let undo = try #require(try undo)
    #expect(undo.subject == "Юдина 0., Юдина 1.")
    #expect(undo.count == 1_001)
  }

  @Test func `names the number of an order, where it has one`() throws {
    try file.accept(file.addMentee("Иванова Анна"), file.addMentor("Петрова Вера"))
    var order = Sample.order(number: "")
    order.id = try file.addOrder(order)
    try expect(.saveOrder, "")
    order.content.number = "42-ОД"
    try file.perform(.orders(.save(order)), .saveOrder)
    try expect(.saveOrder, "42-ОД")
    try file.sign(#require(order.id))
    try expect(.signOrder, "42-ОД")
  }

  @Test func `names the place of an action`() throws {
    let measure = RoadmapMeasure(
      title: "Встречи", terms: [], responsibles: [],
      actions: [RoadmapAction(text: "Собрание"), RoadmapAction(text: "Опрос")])
    let roadmap = Roadmap(
      title: "Карта",
      stages: [
        RoadmapStage(title: "Начало", measures: []),
        RoadmapStage(title: "Работа", measures: [measure, measure]),
      ])
    try file.perform(.roadmap(.replace(roadmap)), .importRoadmap)
    try expect(.importRoadmap, "")
    var action = try #require(try file.roadmap()?.stages[1].measures[1].actions[0])
    action.done = .init(date: Sample.day("2026-10-01"), document: "")
    try file.perform(.roadmap(.save(action)), .completeAction)
    try expect(.completeAction, "2.2.1")
    action.terms = [Term(words: "осенью")]
    try file.perform(.roadmap(.save(action)), .saveAction)
    try expect(.saveAction, "2.2.1")
  }

  @Test func `names the actions that were closed together`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let actions = try #require(try file.roadmap()).actions.map { placed in
      var action = placed.action
      action.done = .init(date: Sample.day("2026-10-01"), document: "")
      return action
    }
    try file.perform(
      actions.map { .roadmap(.save($0)) }, title: .completeAction, by: "", at: Sample.at)
    try expect(.completeAction, "1.1.1, 1.1.2", of: 4)
  }

  private static let roadmap = Roadmap(
    title: "Карта",
    stages: [
      RoadmapStage(
        title: "Начало",
        measures: [
          RoadmapMeasure(
            title: "Подготовка", terms: [], responsibles: [],
            actions: [
              RoadmapAction(text: "Собрание"),
              RoadmapAction(text: "Анализ анкет групповой встречи и подбор пар"),
              RoadmapAction(text: "Опрос"),
            ]),
          RoadmapMeasure(
            title: "Встречи", terms: [], responsibles: [], actions: [RoadmapAction(text: "Приказ")]),
        ]),
      RoadmapStage(title: "Работа", measures: []),
    ])

  @Test func `names the line of the roadmap that was added, moved, renamed or removed`() throws {
    try file.perform(.roadmap(.replace(Self.roadmap)), .importRoadmap)
    let stages = try #require(try file.roadmap()).stages
    let (start, work) = (try #require(stages[0].id), try #require(stages[1].id))
    let measures = try stages[0].measures.map { try #require($0.id) }
    let actions = try stages[0].measures[0].actions.map { try #require($0.id) }

    try file.perform(.roadmap(.place(actions[0], at: 2)), .placeAction)
    #expect(try file.overview().undo?.subject == "1.1.2 Собрание")
    try file.perform(.roadmap(.place(actions[0], at: 1)), .placeAction)
    #expect(try file.overview().undo?.subject == "1.1.1 Собрание")
    try file.perform(.roadmap(.place(actions[0], at: 3)), .placeAction)
    #expect(try file.overview().undo?.subject == "1.1.3 Собрание")
    try file.perform(.roadmap(.move(actions[1], to: measures[1])), .placeAction)
    #expect(
      try file.overview().undo?.subject == "1.2.2 Анализ анкет групповой встречи…")
    try file.perform(.roadmap(.remove(actions[2])), .removeAction)
    #expect(try file.overview().undo?.subject == "1.1.1 Опрос")
    try file.perform(
      .roadmap(.add(RoadmapAction(text: "Новое"), to: measures[1], at: 1)), .addAction)
    try expect(.addAction, "1.2.1 Новое")

    try file.perform(.roadmap(.measure(.place(measures[0], in: start, at: 2))), .placeMeasure)
    #expect(try file.overview().undo?.subject == "1.2 Подготовка")
    try file.perform(.roadmap(.measure(.place(measures[0], in: work, at: 1))), .placeMeasure)
    #expect(try file.overview().undo?.subject == "2.1 Подготовка")
    try file.perform(.roadmap(.stage(.rename(work, "Работа пар"))), .renameStage)
    #expect(try file.overview().undo?.subject == "2 Работа пар")
    try file.perform(.roadmap(.stage(.place(work, at: 1))), .placeStage)
    #expect(try file.overview().undo?.subject == "1 Работа пар")
    try file.perform(.roadmap(.measure(.remove(measures[0]))), .removeMeasure)
    try expect(.removeMeasure, "1.1 Подготовка")
    try file.perform(.roadmap(.stage(.remove(start))), .removeStage)
    try expect(.removeStage, "2 Начало")
    try file.perform(.roadmap(.stage(.add("Итоги", at: nil))), .addStage)
    try expect(.addStage, "2 Итоги")
  }

  @Test func `takes back no other step than the one that was seen`() throws {
    try file.addMentee("Иванова Анна", consent: false)
    let seen = try #require(try undo?.step)
    try file.addMentee("Юдина Вера", consent: false)
    let before = try file.dump()
    #expect(throws: Refusal.rule(.historyMovedOn)) {
      try file.undo(expecting: seen, by: "", at: Sample.at)
    }
    #expect(try file.dump() == before)
    try file.undo(expecting: undo?.step, by: "", at: Sample.at)
    #expect(try file.mentees().map(\.card.person.name.full) == ["Иванова Анна"])

    let undone = try #require(try file.overview().redo?.step)
    #expect(throws: Refusal.rule(.historyMovedOn)) {
      try file.redo(expecting: seen, by: "", at: Sample.at)
    }
    try file.redo(expecting: undone, by: "", at: Sample.at)
    #expect(try file.dump() == before)
    #expect(throws: Refusal.rule(.nothingToRedo)) {
      try file.redo(expecting: undone, by: "", at: Sample.at)
    }
  }
}
