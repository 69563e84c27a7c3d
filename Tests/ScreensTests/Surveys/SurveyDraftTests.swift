import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Words that are being typed as an answer: they are kept by whatever way they are left, and come
/// back where the program ended without a word.
@Suite struct SurveyDraftTests {
  typealias Sample = SurveySamples

  /// The open item of somebody's sheet with something typed into its field.
  private func typing(_ text: String = "«в шко»") throws -> Stage {
    var stage = try Sample.entry(of: 3)
    try stage.press("д", text)
    stage.confirm(stage.takeChanges(), people: people([1: .yesNo(true)]))
    stage.forget()
    return stage
  }

  private func people(_ answers: [Int: Answer]) -> [SurveyRow] {
    Sample.people.map { row in
      row.person.id == Person.ID(3)
        ? Sample.row(3, "Жукова Анна Сергеевна", [.mentee], [.mentee: answers]) : row
    }
  }

  private let key = Draft.Key(form: "surveys.answer", subject: 3)
  private var sheet: SheetKey {
    SheetKey(person: Person.ID(3), questionnaire: Samples.questionnaire(.mentee).code)
  }

  private func draft(_ text: String, before: String = "", item: Int = 2) -> Draft {
    Draft(
      key: key,
      fields: [
        Draft.Field("\(item)", text, before: before), Draft.Field(".sheet", sheet.text, before: ""),
      ],
      focus: "\(item)")
  }

  private func words(_ text: String) -> Change {
    Sample.change(Sample.answer(3, .mentee, 2, .text(text)))
  }

  private func begun(_ draft: Draft, _ answers: [Int: Answer] = [1: .yesNo(true)]) throws -> Stage {
    try Stage(
      at: .now, answers: [.surveys: .surveys(people(answers)), .drafts: .drafts([draft])])
  }

  @Test func `are kept as a draft when the keyboard rests, and not before`() throws {
    var stage = try typing()
    #expect(stage.program.hasForm)
    #expect(stage.program.keepForm() == [.keepDraft(draft("в шко"))])
    #expect(stage.program.keepForm() == [])
  }

  @Test func `are no draft while nothing is typed`() throws {
    var stage = try typing("«»")
    #expect(!stage.program.hasForm)
    #expect(stage.program.keepForm() == [])
  }

  @Test func `take their draft along when they are left`() throws {
    var stage = try typing()
    _ = stage.program.keepForm()
    try stage.press("Enter")
    #expect(stage.takeWishesWithDrafts() == [.perform(words("в шко")), .dropDraft(key)])
  }

  @Test func `come back to their item, with the cursor behind them`() throws {
    var stage = try begun(draft("в шко"))
    #expect(stage.program.chapter == .surveys)
    #expect((stage.person, stage.item) == (3, 2))
    #expect(stage.text.contains("Ответ: в шко"))
    #expect(stage.text.contains("Возвращено незаконченное: ответ в анкете"))
    stage.forget()
    try stage.press("«ле»", "Enter")
    #expect(stage.takeWishesWithDrafts() == [.perform(words("в школе")), .dropDraft(key)])
  }

  @Test func `are dropped where the file holds them already`() throws {
    var stage = try begun(draft("в школе"), [1: .yesNo(true), 2: .text("в школе")])
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(key)])
    #expect(!stage.text.contains("Возвращено"))
  }

  @Test func `say where the answer was changed meanwhile`() throws {
    let stage = try begun(draft("в шко"), [1: .yesNo(true), 2: .text("в саду")])
    #expect(stage.text.contains("Ответ: в шко"))
    #expect(stage.text.contains("за это время изменили:"))
  }

  @Test(arguments: [[1: Answer.yesNo(false)], [:]])
  func `are told in words where their item is jumped over or their sheet gone`(
    answers: [Int: Answer]
  ) throws {
    var gone = draft("в шко")
    if answers.isEmpty { gone.fields[1] = Draft.Field(".sheet", "99 nothing", before: "") }
    var stage = try begun(gone, answers)
    #expect(stage.takeWishesWithDrafts() == [.dropDraft(key)])
    #expect(stage.text.contains("Было введено: в шко"))
  }

  @Test func `are written by whoever ends the program, without a question`() throws {
    var stage = try typing()
    try stage.press("F10")
    #expect(stage.takeWishes() == [.perform(words("в шко"))])
    stage.send(.performed(words("в шко"), .success(Sample.receipt)))
    #expect(stage.takeWishes() == [.quit])
  }

  @Test(arguments: ["Ctrl+N", "Ctrl+O", "Ctrl+R", "Esc"])
  func `are written by whoever goes elsewhere`(key: String) throws {
    var stage = try typing()
    try stage.press(key)
    #expect(stage.takeChanges() == [words("в шко")])
    #expect(stage.page?.hasUnkept == false)
  }

  @Test func `are asked about at the end only where the file has refused them`() throws {
    var stage = try typing()
    try stage.press("F10")
    stage.send(
      .performed(words("в шко"), .failure(.store(.full(path: "/a.kurator")))))
    #expect(stage.takeWishes() == [.perform(words("в шко"))])
    #expect(stage.text.contains("Ответ: в шко"))
    try stage.press("F10")
    #expect(stage.takeWishes() == [])
    #expect(stage.text.contains("Введённое не сохранено."))
    try stage.press("д")
    #expect(stage.takeWishes() == [.quit])
  }

  @Test func `leave an answer alone whose field was emptied`() throws {
    var stage = try Sample.entry(of: 1)
    try stage.press("Down", "Ctrl+U", "F10")
    #expect(stage.takeWishes() == [.quit])
  }
}
