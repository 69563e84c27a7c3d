import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What stood in a form waits for its place to be free.
@Suite struct DraftReturnTests {
  private static let consent = Draft(
    key: Draft.Key(form: "mentees.consent", subject: 4),
    fields: [
      Draft.Field("kind", "#1", before: "#0"),
      Draft.Field("date", "03.10.2026", before: "05.10.2026"),
      Draft.Field(more: "person", "4"),
    ], focus: "date")

  private static func card(_ contact: String, of subject: Int64? = nil) -> Draft {
    Draft(
      key: Draft.Key(form: "mentees.card", subject: subject),
      fields: [Draft.Field("contact", contact, before: "")], focus: "contact")
  }

  private static func stage(_ drafts: [Draft], language: Language = .russian) throws -> Stage {
    var answers = PeopleSamples.answers
    answers[.drafts] = .drafts(drafts)
    answers[.person(Person.ID(4))] = nil
    return try Stage(at: .mentees, language: language, answers: answers)
  }

  private static func open(_ stage: Stage) -> Draft? {
    stage.program.pages[.mentees]?.openForm?.draft(in: .mentees)
  }

  @Test func `waits where the reader has asked for another chapter, and says how to get there`()
    throws
  {
    var stage = try Stage(at: .roadmap, answers: PeopleSamples.answers)
    stage.program.context.asked = .roadmap
    let request = try #require(stage.program.requests[.drafts])
    stage.send(.loaded(.drafts, request: request, .success(.drafts([Self.card("+7")]))))
    #expect(stage.program.chapter == .roadmap)
    #expect(stage.lines.joined().contains("Ждёт незаконченное"))
    #expect(stage.lines.joined().contains("3 – вернуться к нему"))
    try stage.press("Down")
    #expect(stage.program.chapter == .roadmap)
    #expect(Self.open(stage) == nil)
    try stage.press("3")
    stage.answer(PeopleSamples.answers)
    #expect(Self.open(stage)?["contact"] == "+7")
  }

  @Test func `says at once what is wrong with what was typed, wherever the cursor is`() throws {
    let draft = Draft(
      key: Draft.Key(form: "mentees.card", subject: nil),
      fields: [
        Draft.Field("name", "Яшина Ольга", before: ""),
        Draft.Field("birth", "2027t", before: ""), Draft.Field("contact", "@", before: ""),
      ], focus: "name")
    let stage = try Self.stage([draft])
    let errors = stage.lines.filter { $0.contains("! ") }
    #expect(errors.count == 2)
    #expect(errors.first?.contains("Это не похоже на дату") == true)
    #expect(stage.program.pages[.mentees]?.openForm?.form.focused == "name")
  }

  @Test func `says that some of those marked are gone, and signs for the rest`() throws {
    let draft = Draft(
      key: Draft.Key(form: "mentees.consents", subject: nil),
      fields: [
        Draft.Field("kind", "#0", before: "#0"),
        Draft.Field("date", "03.10.2026", before: "04.10.2026"),
        Draft.Field(more: "cards", "101 999 104"),
      ], focus: "kind")
    let stage = try Self.stage([draft])
    #expect(Self.open(stage)?["date"] == "03.10.2026")
    #expect(Self.open(stage)?.more("cards") == "101 104")
    #expect(stage.people?.marks == [101, 104])
    #expect(stage.lines.joined().contains("изменили: проверьте"))
  }

  @Test(arguments: ["999", ""]) func `has no place where all who were marked are gone`(
    cards: String
  )
    throws
  {
    let draft = Draft(
      key: Draft.Key(form: "mentors.consents", subject: nil),
      fields: [
        Draft.Field("date", "03.10.2026", before: "04.10.2026"),
        Draft.Field(more: "cards", cards),
      ], focus: "date")
    let stage = try Self.stage([draft])
    #expect(stage.program.pages[.mentors]?.openForm == nil)
    #expect(stage.effects.contains(.dropDraft(draft.key)))
    let told = stage.program.notice?.text
    #expect(told?.hasSuffix("Было введено: 03.10.2026") == true)
  }

  private static func hasDropped(_ stage: Stage) -> Bool {
    stage.effects.contains { if case .dropDraft = $0 { true } else { false } }
  }

  @Test(arguments: Language.allCases)
  func `a consent waits until its person is there, whatever is pressed`(language: Language) throws {
    var stage = try Self.stage([Self.consent], language: language)
    try stage.press("Esc", "Esc")
    #expect(Self.open(stage) == nil)
    stage.answer(PeopleSamples.answers)
    #expect(Self.open(stage)?.key == Self.consent.key)
    #expect(Self.open(stage)?["kind"] == "#1")
    #expect(!Self.hasDropped(stage))
  }

  @Test func `of two in one chapter the newest comes first, then the other`() throws {
    let (older, newest) = (Self.card("старое"), Self.card("новое", of: 101))
    var stage = try Self.stage([older, newest])
    #expect(Self.open(stage)?["contact"] == "новое")
    stage.forget()
    try stage.press("Esc", "д")
    #expect(stage.effects.contains(.dropDraft(newest.key)))
    #expect(Self.open(stage)?["contact"] == "старое")
  }

  @Test(arguments: ["F7", "Enter", "F8"])
  func `waits while the reader finds, views or answers a question`(key: String) throws {
    var stage = try Self.stage([])
    try stage.press(key)
    stage.send(
      .loaded(
        .drafts, request: stage.program.requests[.drafts] ?? 0,
        .success(.drafts([Self.card("+7")]))))
    #expect(Self.open(stage) == nil)
    try stage.press("Esc")
    #expect(Self.open(stage)?["contact"] == "+7")
    #expect(!Self.hasDropped(stage))
  }

  @Test func `is kept anew where the reader has typed into the same form meanwhile`() throws {
    var stage = try Self.stage([])
    try stage.press("F6", "«Яшина»")
    let returned = Self.card("+7")
    stage.send(
      .loaded(
        .drafts, request: stage.program.requests[.drafts] ?? 0, .success(.drafts([returned]))))
    try stage.press("Tab")
    stage.forget()
    try stage.press("Esc", "д")
    #expect(Self.open(stage)?["contact"] == "+7")
    #expect(stage.effects.contains(.keepDraft(returned)))
  }
}
