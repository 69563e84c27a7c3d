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
      Draft.Field("person", "4", before: "4"),
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
