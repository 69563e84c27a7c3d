import Testing

@testable import Mentoring

@Suite struct RoadmapDependenciesTests {
  private static let done = RoadmapAction.Done(date: day("2026-09-01"), document: "")

  /// Actions numbered from 1, each with what it waits for.
  private func roadmap(_ after: [[Int64]], done: Set<Int> = []) -> Roadmap {
    let actions = after.enumerated().map { index, after in
      RoadmapAction(
        id: .init(Int64(index + 1)), text: "\(index + 1)",
        done: done.contains(index + 1) ? Self.done : nil, after: after.map { .init($0) })
    }
    let measures = actions.map {
      RoadmapMeasure(title: "", terms: [], responsibles: [], actions: [$0])
    }
    return Roadmap(title: "", stages: [RoadmapStage(title: "", measures: measures)])
  }

  private func texts(_ actions: [PlacedAction]) -> [String] { actions.map(\.action.text) }

  @Test func `an action is blocked by the open ones that it waits for`() {
    let roadmap = roadmap([[], [1], [4, 2, 1], []], done: [1])
    let actions = roadmap.actions
    #expect(texts(roadmap.dependencies.blockers(of: actions[2])) == ["2", "4"])
    #expect(texts(roadmap.dependencies.blockers(of: actions[1])) == [])
    #expect(texts(roadmap.dependencies.dependents(of: actions[0])) == ["2", "3"])
    #expect(texts(roadmap.dependencies.dependents(of: actions[2])) == [])
  }

  @Test func `what is done waits for nothing`() {
    let roadmap = roadmap([[], [1]], done: [2])
    #expect(roadmap.dependencies.blockers(of: roadmap.actions[1]).isEmpty)
  }

  @Test func `a fact that is done blocks nobody`() {
    var roadmap = roadmap([[], [1]])
    let fact = FactCode("mentee-base")
    roadmap.stages[0].measures[0].actions[0].fact = fact
    #expect(roadmap.dependencies.blockers(of: roadmap.actions[1]).count == 1)
    roadmap.standings = [fact: FactStanding(.done, at: .base(.mentee, isEmpty: false))]
    #expect(roadmap.dependencies.blockers(of: roadmap.actions[1]).isEmpty)
  }

  @Test(arguments: [
    ([[], [1], [2, 1]], []), ([[2], [3], []], []), ([[1]], ["1"]), ([[2], [1]], ["1", "2"]),
    ([[], [1, 3], [4], [2]], ["2", "3", "4"]), ([[9]], []),
  ]) func `finds a circle where there is one`(after: [[Int64]], circle: [String]) {
    #expect(texts(roadmap(after).circle) == circle)
  }

  @Test func `refuses a circle by the places on it`() {
    let places = [1, 2, 1].map { ActionPlace(stage: 1, measure: $0, action: 1) }
    #expect(throws: BrokenRule.waitsForItself(places)) {
      try RoadmapRules.check(roadmap([[2], [1]]))
    }
  }

  @Test func `follows a chain of two thousand to its end`() {
    let after: [[Int64]] = (1...2_000).map { $0 < 2_000 ? [$0 + 1] : [] }
    #expect(roadmap(after).circle.isEmpty)
  }
}
