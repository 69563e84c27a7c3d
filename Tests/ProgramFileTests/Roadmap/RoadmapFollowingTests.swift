import Mentoring
import Testing

@testable import ProgramFile

/// Notes, who closed an action, its baseline and what it waits for: kept, told and taken back.
@Suite struct RoadmapFollowingTests {
  private let file: ProgramFile
  private let may = Term(read: "Май 2027")
  private let june = Term(read: "Июнь 2027")

  init() throws {
    file = try .sample()
    let actions = [
      RoadmapAction(id: .init(-1), text: "Приказ"),
      RoadmapAction(id: .init(-2), text: "Пары", after: [.init(-1), .init(-9)]),
      RoadmapAction(text: "Встречи", terms: [june], after: [.init(-2), .init(-1)]),
    ]
    let measures = [
      RoadmapMeasure(
        title: "Первое", terms: [may], responsibles: [], actions: Array(actions[..<2])),
      RoadmapMeasure(title: "Второе", terms: [june], responsibles: [], actions: [actions[2]]),
    ]
    try file.perform(
      .roadmap(
        .replace(Roadmap(title: "К", stages: [RoadmapStage(title: "Э", measures: measures)]))),
      .importRoadmap)
  }

  private func actions() throws -> [RoadmapAction] {
    try #require(try file.roadmap()).actions.map(\.action)
  }

  private func baselines() throws -> [[String]] { try actions().map { $0.baseline.map(\.text) } }

  @Test func `a new roadmap tells what waits for what by the numbers within it`() throws {
    #expect(try actions().map(\.after) == [[], [.init(1)], [.init(1), .init(2)]])
    #expect(try baselines() == [[], [], []])
    #expect(try file.verify() == [])
    let version = try file.version()
    try file.perform(.roadmap(.replace(#require(try file.roadmap()))), .importRoadmap)
    #expect(try file.version() == version)
  }

  @Test func `keeps all that an action says, and takes it back`() throws {
    let before = try file.dump()
    var action = try actions()[2]
    action.notes = "позвонить\nв школу"
    action.done = .init(date: Sample.day("2026-10-01"), document: "журнал", by: "Петрова В. И.")
    action.after = [.init(1)]
    action.terms = [may]
    try file.perform(.roadmap(.save(action)), .completeAction)
    action.baseline = [june]
    #expect(try actions()[2] == action)
    try file.undo()
    #expect(try file.dump() == before)
    try file.redo()
    #expect(try actions()[2] == action)
    #expect(try file.verify() == [])
    action.done = nil
    (action.notes, action.after) = ("", [])
    try file.perform(.roadmap(.save(action)), .reopenAction)
    #expect(try actions()[2] == action)
  }

  @Test func `refuses an action that would wait for itself, and one that is gone`() throws {
    let before = try file.dump()
    var action = try actions()[0]
    let places = [(1, 1), (1, 2), (1, 1)].map {
      ActionPlace(stage: 1, measure: $0.0, action: $0.1)
    }
    action.after = [.init(2)]
    #expect(throws: Refusal.rule(.waitsForItself(places))) {
      try file.perform(.roadmap(.save(action)))
    }
    action.after = [.init(1)]
    #expect(throws: Refusal.rule(.waitsForItself([places[0], places[0]]))) {
      try file.perform(.roadmap(.save(action)))
    }
    action.after = [.init(77)]
    #expect(throws: Refusal.rule(.gone(.action))) { try file.perform(.roadmap(.save(action))) }
    #expect(try file.dump() == before)
  }

  @Test func `an action that goes is waited for no more, until it is back`() throws {
    let before = try file.dump()
    try file.perform(.roadmap(.remove(.init(1))), .removeAction)
    #expect(try actions().map(\.after) == [[], [.init(2)]])
    #expect(try file.number("SELECT position FROM action WHERE id = 2") == 0)
    try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func `shifts several as one step, and leaves what held before`() throws {
    let before = try file.dump()
    try file.perform(.roadmap(.shift([.init(2), .init(3)], months: 1)), .shiftActions)
    let measures = try #require(try file.roadmap()).stages[0].measures
    #expect(measures.map { $0.terms.map(\.text) } == [["Май 2027"], ["Июль 2027"]])
    #expect(try actions().map { $0.terms.map(\.text) } == [[], ["Июнь 2027"], ["Июль 2027"]])
    #expect(try baselines() == [[], ["Май 2027"], ["Июнь 2027"]])
    try file.perform(.roadmap(.shift([.init(2), .init(3)], months: -1)), .shiftActions)
    #expect(try baselines() == [[], [], []])
    try file.undo()
    try file.undo()
    #expect(try file.dump() == before)
    #expect(throws: Refusal.rule(.gone(.action))) {
      try file.perform(.roadmap(.shift([.init(2), .init(9)], months: 1)))
    }
    let version = try file.version()
    try file.perform(.roadmap(.shift([.init(2)], months: 0)), .shiftActions)
    #expect(try file.version() == version)
  }

  @Test func `a shift of all of a measure takes its own terms along`() throws {
    try file.perform(.roadmap(.shift([.init(1), .init(2)], months: 2)), .shiftActions)
    #expect(
      try #require(try file.roadmap()).stages[0].measures[0].terms.map(\.text) == ["Июль 2027"])
    #expect(try actions().map { $0.terms.map(\.text) } == [[], [], ["Июнь 2027"]])
    #expect(try baselines() == [["Май 2027"], ["Май 2027"], []])
  }

  @Test func `an action of another measure remembers the terms of its own`() throws {
    try file.perform(.roadmap(.move(.init(1), to: .init(2))), .saveAction)
    #expect(try baselines() == [[], [], ["Май 2027"]])
    try file.perform(.roadmap(.move(.init(1), to: .init(1))), .saveAction)
    #expect(try baselines() == [[], [], []])
  }

  @Test func `names the action that a step changed a dependency or a baseline of`() throws {
    var action = try actions()[2]
    action.after = []
    try file.perform(.roadmap(.save(action)), .saveAction)
    #expect(try file.overview().undo?.subject == "1.2.1")
    try file.perform(.roadmap(.shift([.init(1)], months: 1)), .shiftActions)
    #expect(try file.overview().undo?.subject == "1.1.1")
  }
}
