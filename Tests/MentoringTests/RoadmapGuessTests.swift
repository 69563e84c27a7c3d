import Testing

@testable import Mentoring

/// What an import guessed, until somebody looks at it.
@Suite struct RoadmapGuessTests {
  private func action(_ guesses: [RoadmapAction.Guess], notes: String = "") -> RoadmapAction {
    var action = RoadmapAction(text: "Издать", terms: [Term(read: "Май 2026")], notes: notes)
    action.keep(guesses)
    return action
  }

  private func roadmap(_ action: RoadmapAction) -> Roadmap {
    Roadmap(
      title: "Карта",
      stages: [
        RoadmapStage(
          title: "Этап",
          measures: [
            RoadmapMeasure(title: "М", terms: [], responsibles: ["Завуч"], actions: [action])
          ])
      ])
  }

  @Test func `stands in the notes below what a person wrote, each once`() {
    var action = action([.term], notes: "Спросить")
    #expect(
      action.notes
        == "Спросить\nПроверьте срок: при загрузке он отнесён к действию по месту в ячейке")
    #expect(action.ownNotes == "Спросить")
    #expect(action.guesses == [.term])
    action.keep([.term, .responsible])
    #expect(action.guesses == [.term, .responsible])
    #expect(action.notes.split(separator: "\n").count == 3)
    action.confirm(.term)
    action.confirm(.responsible)
    #expect(action.notes == "Спросить")
  }

  @Test func `is answered by a change of what was guessed`() {
    let before = action([.term, .responsible])
    var changed = before
    changed.text = "Огласить"
    changed.confirmChanges(since: before)
    #expect(changed.guesses == [.term, .responsible])
    changed.terms = [Term(read: "Июнь 2026")]
    changed.confirmChanges(since: before)
    #expect(changed.guesses == [.responsible])
    changed.responsibles = ["Завуч"]
    changed.confirmChanges(since: before)
    #expect(changed.notes.isEmpty)
  }

  @Test func `is found, and confirmed by one key`() throws {
    var kept = action([.responsible], notes: "Спросить")
    kept.id = RoadmapAction.ID(4)
    let map = roadmap(kept)
    let found = RoadmapCheck(map).findings
    #expect(found.map(\.kind) == [.guessUnchecked(.responsible)])
    #expect(found.map(\.severity) == [.note])
    let finding = try #require(found.first)
    var confirmed = kept
    confirmed.notes = "Спросить"
    let fix = RoadmapCheck.fix(finding, in: map, of: nil, calendar: WorkingCalendar(), law: [])
    #expect(
      fix
        == RoadmapFix(
          change: .confirmed(.responsible), edits: [.save(confirmed)], title: .saveAction))
  }

  @Test func `takes no place of notes that a person wrote when a roadmap is imported again`() {
    var old = action([.term], notes: "Спросить")
    old.id = RoadmapAction.ID(1)
    let kept = roadmap(action([.responsible])).keeping(marksOf: roadmap(old))
    let now = kept.roadmap.actions[0].action
    #expect(now.ownNotes == "Спросить")
    #expect(now.guesses == [.responsible])
    var other = action([.term])
    other.text = "Иное"
    #expect(roadmap(RoadmapAction(text: "А")).keeping(marksOf: roadmap(other)).lostNotes.isEmpty)
  }
}
