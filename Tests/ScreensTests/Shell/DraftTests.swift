import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What stands in a form outlives the program.
@Suite struct DraftTests {
  /// A form: where it is, the keys that open it, and what is typed into its fields.
  struct Case: CustomTestStringConvertible, Sendable {
    let chapter: Chapter
    let open: [String]
    let typed: [String]
    let form: String
    var testDescription: String { "\(form) \(open)" }
  }

  private static let cases = [
    Case(
      chapter: .mentees, open: ["F6"], typed: ["«Яшина Ольга»", "Tab", "«12.03.1990»", "Tab"],
      form: "mentees.card"),
    Case(
      chapter: .mentors, open: ["Down", "F4"], typed: ["Tab", "Tab", "«, 45-67-89»", "Tab"],
      form: "mentors.card"),
    Case(
      chapter: .mentees, open: ["End", "c", "Ins"], typed: ["«3.10»", "Up", "Right", "Tab"],
      form: "mentees.consent"),
    Case(
      chapter: .mentees, open: ["End", "c", "F4"], typed: ["«3.09»", "Tab"],
      form: "mentees.mending"),
    Case(
      chapter: .mentees, open: ["+", "Enter", "g"], typed: ["«3.10»", "Tab"],
      form: "mentees.consents"),
    Case(
      chapter: .roadmap, open: ["F7", "«монит»", "Enter", "F4"], typed: ["«Новое»", "Tab"],
      form: "roadmap.action"),
    Case(
      chapter: .roadmap, open: ["F7", "«монит»", "Enter", "Space"], typed: ["«1.10»", "Tab"],
      form: "roadmap.done"),
    Case(
      chapter: .roadmap, open: ["F7", "«анкет»", "Enter", "Ins", "Space"],
      typed: ["«1.10»", "Tab"], form: "roadmap.doneAtOnce"),
    Case(chapter: .orders, open: ["F4"], typed: ["«7-ОД»", "Down"], form: "orders.draft"),
    Case(
      chapter: .now, open: ["Ctrl+O"], typed: ["«1»", "Tab", "«2»", "Tab"],
      form: "organisation.card"),
  ]

  private static func answers(_ drafts: [Draft] = []) -> [Query: Loaded] {
    var answers = PeopleSamples.answers
    answers[.roadmap] = .roadmap(RoadmapPageTests.roadmap)
    answers[.orders] = .orders(OrderSamples.Case.blankDraft.facts)
    answers[.drafts] = .drafts(drafts)
    return answers
  }

  private static func stage(at chapter: Chapter, _ drafts: [Draft] = []) throws -> Stage {
    var stage = try Stage(at: chapter, answers: answers(drafts))
    stage.forget()
    return stage
  }

  private static func press(_ keys: [String], _ stage: inout Stage) throws {
    for key in keys { try stage.press(answering: answers(), key) }
  }

  private static func kept(_ effects: [Effect]) -> [Draft] {
    effects.compactMap { if case .keepDraft(let draft) = $0 { draft } else { nil } }
  }

  private static func open(_ stage: Stage) -> Draft? {
    let chapter = stage.program.chapter
    return stage.program.pages[chapter]?.openForm?.draft(in: chapter)
  }

  @Test func `is kept when a field is left, and not while it is typed`() throws {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F6", "«Яшина Ольга»")
    #expect(stage.takeWishesWithDrafts() == [])
    try stage.press("Tab")
    let drafts = Self.kept(stage.takeWishesWithDrafts())
    let draft = try #require(drafts.first)
    #expect(drafts.count == 1)
    #expect(draft.key == Draft.Key(form: "mentees.card", subject: nil))
    #expect(draft["name"] == "Яшина Ольга")
    #expect(draft.focus == "birth")
    #expect(draft.typed.map(\.name) == ["name"])
  }

  @Test(arguments: ["Tab", "Enter", "Down", "Shift+Tab", "Up", "F1"])
  func `is kept by whatever key leaves the field`(key: String) throws {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F6", "Tab", "«1.2.1990»", key)
    #expect(Self.kept(stage.takeWishesWithDrafts()).count == 1)
  }

  @Test func `is not kept of a form into which nothing was typed`() throws {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F4", "Tab", "Tab", "Esc")
    #expect(stage.takeWishesWithDrafts() == [])
  }

  @Test(arguments: cases) func `comes back as it was left, in the same field`(sample: Case) throws {
    var stage = try Self.stage(at: sample.chapter)
    try Self.press(sample.open + sample.typed, &stage)
    let draft = try #require(Self.kept(stage.effects).last)
    #expect(draft.key.form == sample.form)
    #expect(draft == Self.open(stage))

    var again = try Self.stage(at: .surveys, [draft])
    #expect(again.program.chapter == stage.program.chapter)
    #expect(Self.open(again) == draft)
    #expect(again.lines.joined().contains("Возвращено незаконченное"))
    #expect(again.takeWishesWithDrafts() == [])
    try Self.press(["Esc"], &again)
    #expect(again.lines.joined().contains("Закрыть форму?"))
    try Self.press(["д"], &again)
    #expect(again.takeWishesWithDrafts() == [.dropDraft(draft.key)])
  }

  @Test(arguments: cases) func `goes with what is saved`(sample: Case) throws {
    var stage = try Self.stage(at: sample.chapter)
    try Self.press(sample.open + sample.typed, &stage)
    let draft = try #require(Self.kept(stage.effects).last)
    stage.forget()
    try stage.press("F2")
    let saved = stage.takeWishesWithDrafts()
    guard case .save(let change, draft.key)? = saved.last else {
      Issue.record("not saved: \(saved)")
      return
    }
    let receipt = Receipt(step: Step.ID(9), title: change.title, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(draft.key)])
    #expect(Self.open(stage) == nil)
  }

  @Test func `is dropped by who leaves the program without saving`() throws {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F6", "«Яшина»", "Tab")
    stage.forget()
    try stage.press("F10", "д")
    #expect(
      stage.takeWishesWithDrafts() == [
        .dropDraft(Draft.Key(form: "mentees.card", subject: nil)), .quit,
      ])
  }

  @Test func `is kept again after the file has refused it`() throws {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F6", "«Яшина»", "Tab")
    stage.forget()
    stage.send(.draftNotKept(Self.newMentee, .full(path: "/a.kurator")))
    #expect(stage.lines.joined().contains("на диске нет места"))
    try stage.press("Tab")
    #expect(Self.kept(stage.takeWishesWithDrafts()).count == 1)
  }

  private static let newMentee = Draft.Key(form: "mentees.card", subject: nil)

  @Test(arguments: [
    (["F2"], true), (["Esc", "д"], false),
  ]) func `is not forgotten after the file has refused a newer one`(keys: [String], saves: Bool)
    throws
  {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F6", "«Яшина Ольга»", "Tab")
    stage.send(.draftNotKept(Self.newMentee, .full(path: "/a.kurator")))
    stage.forget()
    try Self.press(keys, &stage)
    let wishes = stage.takeWishesWithDrafts()
    if saves {
      guard case .save(_, Self.newMentee)? = wishes.last else {
        Issue.record("not saved: \(wishes)")
        return
      }
    } else {
      #expect(wishes.last == .dropDraft(Self.newMentee))
    }
  }

  @Test func `is dropped again after the file has refused to`() throws {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F6", "«Яшина»", "Tab", "Esc", "д")
    stage.send(.draftNotKept(Self.newMentee, .full(path: "/a.kurator")))
    stage.forget()
    try stage.press("F4", "Tab", "Tab")
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(Self.newMentee)])
  }

  @Test(arguments: [true, false])
  func `is dropped by who leaves only once the last change is answered`(isWritten: Bool) throws {
    var stage = try Self.stage(at: .mentees)
    try stage.press("F6", "«Яшина Ольга»", "Tab", "F2")
    let saved = stage.takeWishesWithDrafts()
    guard case .save(let change, Self.newMentee)? = saved.last else {
      Issue.record("not saved: \(saved)")
      return
    }
    try stage.press("F10", "д")
    #expect(stage.takeWishesWithDrafts() == [])
    let receipt = Receipt(step: Step.ID(9), title: change.title, at: Samples.moment)
    stage.send(
      .performed(
        change,
        isWritten ? .success(receipt) : .failure(.store(.full(path: "/a.kurator")))))
    #expect(
      stage.takeWishesWithDrafts() == (isWritten ? [.dropDraft(Self.newMentee), .quit] : []))
    #expect((Self.open(stage) == nil) == isWritten)
  }

  private static let abramova = PeopleSamples.mentees[0].card.id?.number ?? 0

  /// The draft of a card whose contact was typed over `before`.
  private static func card(_ subject: Int64, before: String) -> Draft {
    Draft(
      key: Draft.Key(form: "mentees.card", subject: subject),
      fields: [
        Draft.Field("name", "Яшина Ольга Ивановна", before: "Яшина Ольга Ивановна"),
        Draft.Field("contact", "+7 900 000-00-02", before: before),
      ], focus: "contact")
  }

  @Test func `lies over what somebody else has changed meanwhile, and says so`() throws {
    let stage = try Self.stage(at: .now, [Self.card(Self.abramova, before: "другой")])
    #expect(Self.open(stage)?["contact"] == "+7 900 000-00-02")
    #expect(Self.open(stage)?["name"] == "Абрамова Ольга Игоревна")
    #expect(stage.lines.joined().contains("изменили: проверьте"))
  }

  @Test func `becomes a new card where the card is gone`() throws {
    var stage = try Self.stage(at: .now, [])
    stage.send(
      .loaded(
        .drafts, request: stage.program.requests[.drafts] ?? 0,
        .success(.drafts([Self.card(99, before: "")]))))
    stage.answer(Self.answers())
    #expect(stage.program.pages[.mentees]?.openForm?.subject == nil)
    #expect(Self.open(stage)?["name"] == "Яшина Ольга Ивановна")
    #expect(Self.open(stage)?["contact"] == "+7 900 000-00-02")
    #expect(stage.lines.joined().contains("сохранение добавит новую"))
    let key = Draft.Key(form: "mentees.card", subject: nil)
    #expect(Self.kept(stage.effects).map(\.key) == [key])
    #expect(stage.effects.contains(.dropDraft(Self.card(99, before: "").key)))
  }

  @Test func `is told in words where it has no place any more`() throws {
    let draft = Draft(
      key: Draft.Key(form: "orders.draft", subject: 99),
      fields: [Draft.Field("number", "7-ОД", before: "")], focus: "number")
    var stage = try Stage(at: .now, answers: Self.answers([draft]))
    #expect(stage.lines.joined().contains("Было введено: 7-ОД"))
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(draft.key)])
    #expect(stage.program.pages[.orders]?.openForm == nil)
  }
}
