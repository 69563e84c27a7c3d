import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Undo and redo take back what the screen names, and show where that was.
@Suite struct HistoryTests {
  private static let change = Change([.people(.removeMentee(Mentee.ID(1)))], .removeMentee)

  private static func stage(
    at chapter: Chapter = .now, undo: StepTitle = .acceptPair, subject: String = ""
  ) throws -> Stage {
    var stage = try Stage(at: chapter)
    stage.program.context.overview = try overview(undo: undo, subject: subject)
    _ = stage.takeWishes()
    return stage
  }

  private static func overview(undo: StepTitle, subject: String = "") throws -> Overview {
    Overview(
      programme: try Samples.programme(), saved: Samples.moment,
      undo: Overview.Reversal(step: Step.ID(8), title: undo, subject: subject),
      redo: Overview.Reversal(step: Step.ID(9), title: undo, subject: subject), version: 9)
  }

  private static func receipt(_ title: StepTitle, step: Int64 = 10) -> Receipt {
    Receipt(step: Step.ID(step), title: title, at: Samples.moment)
  }

  @Test(arguments: [
    (2, "удалены 2 наставляемых (Юдина А., Яшина В.)"),
    (5, "удалены 5 наставляемых (Юдина А., Яшина В. и ещё 3)"),
    (21, "удалён 21 наставляемый (Юдина А., Яшина В. и ещё 19)"),
  ])
  func `says of how many a step was, and names the first`(count: Int, told: String) throws {
    var stage = try Self.stage()
    let undo = Overview.Reversal(
      step: Step.ID(8), title: .removeMentee, subject: "Юдина А., Яшина В.", count: count)
    stage.program.context.overview?.undo = undo
    let words = Language.russian.words
    #expect(words.history.named(undo, words.steps) == told)
    #expect(
      words.shell.undoes(undo.title, undo.subject, undo.count, stage.program.context.keyNames)
        == "Ctrl+Z отменит: \(told)")
    let row = StepRow(
      id: Step.ID(8), at: Samples.moment, by: "", title: .removeMentee, subject: undo.subject,
      count: count)
    #expect(words.step(row) == told)
    try stage.press("Ctrl+Z")
    stage.send(.performed(.undo, .success(Self.receipt(.removeMentee))))
    #expect(stage.program.notice?.text == "Отменено: \(told)")
  }

  @Test func `says how many were deleted when that is written`() throws {
    var stage = try Self.stage()
    let edits = [1, 2].map { Edit.people(.removeMentee(Mentee.ID($0))) }
    let change = Change(edits, .removeMentee)
    _ = stage.program.fulfil([.effect(.perform(change))])
    stage.send(.performed(change, .success(Self.receipt(.removeMentee))))
    let told = "Записано: удалены 2 наставляемых · Ctrl+Z – отменить"
    #expect(stage.program.notice?.text == told)
  }

  @Test func `takes back only the step that the screen names`() throws {
    var stage = try Self.stage()
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(8))])
    stage = try Self.stage()
    try stage.press("Ctrl+Y")
    #expect(stage.takeWishes() == [.redo(expecting: Step.ID(9))])
  }

  @Test func `takes back whatever came last while that is still on its way`() throws {
    var stage = try Self.stage()
    _ = stage.program.fulfil([.effect(.perform(Self.change))])
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: nil)])
    stage.send(.performed(Self.change, .success(Self.receipt(.removeMentee))))
    stage.send(.performed(.undo, .success(Self.receipt(.removeMentee))))
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: nil)])
    stage.send(.performed(.undo, .success(Self.receipt(.removeMentee))))
    stage.answer([.overview: .overview(try Self.overview(undo: .acceptPair))])
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(8))])
  }

  @Test func `expects what the screen names while only another program has written`() throws {
    for (key, wish) in [
      ("Ctrl+Z", Effect.undo(expecting: Step.ID(8))), ("Ctrl+Y", .redo(expecting: Step.ID(9))),
    ] {
      var stage = try Self.stage()
      stage.send(.changedOutside)
      try stage.press(key)
      #expect(stage.takeWishes() == [wish])
    }
  }

  @Test func `lets the file say what there is while a change is on its way`() throws {
    var stage = try Self.stage()
    stage.program.context.overview?.redo = nil
    try stage.press("Ctrl+Z", "Ctrl+Y")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(8)), .redo(expecting: nil)])

    stage = try Self.stage()
    stage.program.context.overview?.undo = nil
    _ = stage.program.fulfil([.effect(.perform(Self.change))])
    stage.send(.performed(Self.change, .success(Self.receipt(.removeMentee))))
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: nil)])
  }

  @Test(arguments: [
    (StepTitle?.none, "! Отменять нечего"),
    (.saveConsent, "! Этот шаг не отменяется: внесено согласие"),
  ])
  func `says why nothing is undone`(barrier: StepTitle?, sentence: String) throws {
    var stage = try Self.stage()
    stage.program.context.overview?.undo = nil
    stage.program.context.overview?.undoBarrier = barrier
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.contains(" " + sentence))
  }

  @Test func `lets a page foresee only what is on its way`() throws {
    var stage = try Self.stage()
    stage.program.pages[.now] = TypingPage()
    try stage.press("Ctrl+Z", "Ctrl+Y")
    #expect((stage.program.pages[.now] as? TypingPage)?.foreseen == [.undo, .redo])

    stage.program.pages[.now] = TypingPage(text: "аб")
    try stage.press("Ctrl+Z", "Ctrl+Y")
    #expect((stage.program.pages[.now] as? TypingPage)?.foreseen == [])
  }

  @Test(arguments: [
    (StepTitle.completeAction, Chapter.roadmap), (.importRoadmap, .roadmap),
    (.removeMentee, .mentees), (.addMentor, .mentors), (.answer, .surveys), (.pin, .board),
    (.acceptPairs, .board), (.signOrder, .orders), (.saveProgramme, .now), (.fillDemo, .now),
  ])
  func `goes to the chapter of the step`(title: StepTitle, chapter: Chapter) throws {
    for change in [Change.undo, .redo] {
      var stage = try Self.stage(undo: title)
      try stage.press(change == .undo ? "Ctrl+Z" : "Ctrl+Y")
      stage.send(.performed(change, .success(Self.receipt(title))))
      #expect(stage.program.chapter == chapter)
    }
  }

  @Test func `goes back to where a consent was entered`() throws {
    var stage = try Self.stage(at: .mentors, undo: .saveConsent)
    let change = Change([], .saveConsent)
    _ = stage.program.fulfil([.effect(.perform(change))])
    stage.send(.performed(change, .success(Self.receipt(.saveConsent, step: 8))))
    stage.answer([.overview: .overview(try Self.overview(undo: .saveConsent))])
    try stage.press("6", "Ctrl+Z")
    stage.send(.performed(.undo, .success(Self.receipt(.saveConsent, step: 9))))
    #expect(stage.program.chapter == .mentors)
    stage.answer([.overview: .overview(try Self.overview(undo: .saveConsent))])
    try stage.press("6", "Ctrl+Y")
    stage.send(.performed(.redo, .success(Self.receipt(.saveConsent))))
    #expect(stage.program.chapter == .mentors)
  }

  @Test(arguments: [
    (Change.undo, "✓ Отменено: пара принята (Ёлкина М. С. – Орлова Т. В.)"),
    (.redo, "✓ Возвращено: пара принята (Ёлкина М. С. – Орлова Т. В.)"),
  ])
  func `names what it was about`(change: Change, sentence: String) throws {
    var stage = try Self.stage(subject: "Ёлкина М. С. – Орлова Т. В.")
    try stage.press(change == .undo ? "Ctrl+Z" : "Ctrl+Y")
    stage.send(.performed(change, .success(Self.receipt(.acceptPair))))
    #expect(stage.lines.contains(" " + sentence))
  }

  @Test func `says that another step came between, and shows what there is now`() throws {
    var stage = try Self.stage()
    try stage.press("Ctrl+Z")
    stage.forget()
    stage.send(.performed(.undo, .failure(.rule(.historyMovedOn))))
    #expect(stage.program.chapter == .now)
    #expect(stage.lines.joined().contains("Записан уже другой шаг"))
    let loaded = stage.effects.compactMap {
      if case .load(let query, _) = $0 { query } else { nil }
    }
    #expect(loaded.contains(.overview))
    #expect(loaded.contains(.roadmap))
  }

  @Test func `leaves a form open in the chapter it goes to`() throws {
    var stage = try Self.stage(undo: .completeAction)
    stage.program.pages[.roadmap] = TypingPage(text: "аб")
    try stage.press("Ctrl+Z")
    stage.send(.performed(.undo, .success(Self.receipt(.completeAction))))
    #expect(stage.program.chapter == .roadmap)
    #expect(stage.lines.contains { $0.contains("open: аб") })
  }

  @Test func `offers no undo where nothing was written`() throws {
    var stage = try Self.stage()
    _ = stage.program.fulfil([.effect(.perform(Self.change))])
    let receipt = Receipt(
      step: Step.ID(8), title: .removeMentee, at: Samples.moment, isWritten: false)
    stage.send(.performed(Self.change, .success(receipt)))
    #expect(stage.program.notice?.text == "Ничего не изменено")
    _ = stage.takeWishes()
    try stage.press("Ctrl+Z")
    #expect(stage.takeWishes() == [.undo(expecting: Step.ID(8))])
  }

  @Test func `tells how many steps were taken back in a row`() throws {
    var stage = try Self.stage()
    _ = stage.program.undo([Step.ID(8), Step.ID(7)])
    stage.send(.performed(.undo, .success(Self.receipt(.acceptPair))))
    stage.send(.performed(.undo, .success(Self.receipt(.removeMentee, step: 11))))
    #expect(
      stage.program.notice?.text == "Отменено: 2 шага. Ctrl+Y вернёт их по одному")
  }
}
