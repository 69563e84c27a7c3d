import Testing

@testable import Mentoring

@Suite struct RoadmapBaselineTests {
  private let may = [Term(read: "Май 2027")]
  private let june = [Term(read: "Июнь 2027")]
  private let july = [Term(read: "Июль 2027")]

  private func kept(_ action: RoadmapAction, over kept: RoadmapAction) -> [Term] {
    action.followingOn(kept, measureTerms: may, becoming: may).baseline
  }

  @Test func `the first change leaves the terms from which it went`() {
    #expect(kept(RoadmapAction(text: "", terms: june), over: RoadmapAction(text: "")) == may)
    let once = RoadmapAction(text: "", terms: june, baseline: may)
    #expect(kept(RoadmapAction(text: "", terms: july, baseline: may), over: once) == may)
  }

  @Test func `terms that are back leave none`() {
    let moved = RoadmapAction(text: "", terms: june, baseline: may)
    #expect(kept(RoadmapAction(text: "", terms: may, baseline: may), over: moved).isEmpty)
    #expect(kept(RoadmapAction(text: "", terms: [], baseline: may), over: moved).isEmpty)
  }

  @Test func `other words for the same days are no change`() {
    let words = RoadmapAction(text: "", terms: [Term(read: "май 2027г.")])
    #expect(kept(words, over: RoadmapAction(text: "")).isEmpty)
  }

  @Test func `one that is given or taken away by the asker is kept so`() {
    let moved = RoadmapAction(text: "", terms: june, baseline: may)
    #expect(kept(RoadmapAction(text: "", terms: june, baseline: july), over: moved) == july)
    #expect(kept(RoadmapAction(text: "", terms: june), over: moved).isEmpty)
  }

  @Test func `terms of a measure that change leave theirs to what has none of its own`() {
    let action = RoadmapAction(text: "")
    #expect(action.followingOn(action, measureTerms: may, becoming: july).baseline == may)
    let own = RoadmapAction(text: "", terms: june)
    #expect(own.followingOn(own, measureTerms: may, becoming: july).baseline.isEmpty)
  }

  private func placed(_ terms: [Term], from baseline: [Term] = [], done: String? = nil)
    -> PlacedAction
  {
    PlacedAction(
      place: ActionPlace(stage: 1, measure: 1, action: 1),
      action: RoadmapAction(
        text: "", done: done.map { .init(date: day($0), document: "") }, baseline: baseline),
      terms: terms, responsibles: [])
  }

  @Test func `slips by the days that the terms were moved`() {
    #expect(placed(may).slip == 0)
    #expect(placed(june, from: may).slip == 30)
    #expect(placed(may, from: june).slip == -30)
    #expect(placed([Term(words: "по плану")]).slip == nil)
    #expect(placed([Term(words: "по плану")], from: may).slip == nil)
    #expect(placed(june, from: [Term(words: "по плану")]).slip == nil)
  }

  @Test func `slips no further by being late, or done late`() {
    let moved = placed(june, from: may)
    #expect(moved.state(on: day("2027-07-02")) == .late(days: 2))
    #expect(moved.slip == 30)
    #expect(placed(june, from: may, done: "2027-06-04").slip == 30)
    #expect(placed(may, done: "2027-09-01").slip == 0)
  }
}
