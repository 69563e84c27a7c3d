import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What stands in the form of a new programme outlives the program, though there is no file yet.
@Suite struct StartDraftTests {
  private static let key = Draft.Key(form: "start.new", subject: nil)

  private static func typed() throws -> (stage: Stage, draft: Draft) {
    var stage = Stage()
    try stage.press("n", "«Рябинка»", "Tab", "«МБДОУ Рябинка»", "Tab")
    guard case .keepDraft(let draft)? = stage.takeWishesWithDrafts().last else {
      throw Samples.Missing()
    }
    return (stage, draft)
  }

  private static func open(_ stage: Stage) -> Draft? {
    stage.program.pages[.start]?.openForm?.draft(in: .start)
  }

  /// The start screen with what was kept.
  private static func begun(_ drafts: [Draft]) -> Stage {
    var stage = Stage()
    stage.begin(at: .start)
    stage.answer([.drafts: .drafts(drafts)])
    return stage
  }

  @Test func `is kept when a field is left, and belongs to no programme`() throws {
    let (_, draft) = try Self.typed()
    #expect(draft.key == Self.key)
    #expect(!draft.key.isOfProgramme)
    #expect(Draft.Key(form: "mentees.card", subject: nil).isOfProgramme)
    #expect(draft["short"] == "Рябинка" && draft["full"] == "МБДОУ Рябинка")
  }

  @Test func `comes back on the start screen, in the same field`() throws {
    let (_, draft) = try Self.typed()
    var stage = Self.begun([draft])
    #expect(Self.open(stage) == draft)
    #expect(stage.lines.joined().contains("Возвращено незаконченное: новая программа."))
    stage.forget()
    try stage.press("Esc")
    #expect(stage.lines.joined().contains("Закрыть форму?"))
    try stage.press("д")
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(Self.key)])
    #expect(Self.begun([]).lines == stage.lines)
  }

  @Test func `is told though something is wrong in the reader's own files`() throws {
    let (_, draft) = try Self.typed()
    var stage = Self.begun([draft])
    stage.send(.greeting("tags.yaml:1:7: это не YAML."))
    stage.send(.themes([], findings: ["keys.yaml:1:7: нет такой клавиши."]))
    for sentence in [
      "Возвращено незаконченное: новая программа.", "tags.yaml:1:7", "keys.yaml:1:7",
    ] {
      #expect(stage.text.contains(sentence))
    }
    stage.send(.themes([], findings: []))
    #expect(stage.text.contains("Возвращено незаконченное: новая программа."))
    #expect(!stage.text.contains("keys.yaml"))
    try stage.press("Tab")
    #expect(!stage.text.contains("Возвращено"))
    #expect(stage.program.toasts.history.count == 3)
  }

  @Test func `comes to the front of a programme, and Esc leads back to it`() throws {
    let (_, draft) = try Self.typed()
    var stage = try Stage(at: .now, answers: [.drafts: .drafts([draft])])
    #expect(stage.program.chapter == .start)
    #expect(Self.open(stage) == draft)
    try stage.press("Esc", "д", "Esc")
    #expect(stage.program.chapter == .now)
  }

  @Test func `goes once its programme is made, and not before`() throws {
    var (stage, draft) = try Self.typed()
    try stage.press("F2")
    guard case .create? = stage.takeWishesWithDrafts().last else { throw Samples.Missing() }
    stage.send(.notOpened(.refused(.store(.full(path: "/a.kurator")))))
    #expect(stage.takeWishesWithDrafts() == [])
    #expect(Self.open(stage)?.fields == draft.fields)
    try stage.press("F2")
    stage.forget()
    let overview = Overview(
      programme: try Samples.programme(), saved: Samples.moment, undo: nil, redo: nil, version: 1)
    stage.send(.opened(path: "/a.kurator", overview, nil))
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(Self.key)])
  }

  @Test func `goes with who leaves the program by a yes`() throws {
    var (stage, _) = try Self.typed()
    try stage.press("F10", "д")
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(Self.key), .quit])
  }
}
