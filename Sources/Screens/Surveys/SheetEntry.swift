import Mentoring
import TerminalKit

/// A sheet being keyed in: which item has the keys, and the field of an open one.
struct SheetEntry: Sendable {
  let sheet: SheetKey
  let questionnaire: Questionnaire
  /// The place of the present item from 0; after the last one, the end of a whole sheet.
  private(set) var focus = 0
  /// The field of an open item.
  private(set) var field: TextField?
  /// What stood in the field when it was opened.
  private(set) var opened = ""

  /// Whether the keys have gone into the field, so that Backspace and Del belong to it.
  private(set) var hasTyped = false

  /// What the field was before it was typed into.
  private(set) var steps = TypingSteps()

  /// Opens a sheet at the place where it was left, if the item there still waits; else at the first
  /// item that does.
  init(
    _ row: SurveyQueue.Row, answers: [Int: Answer], at left: Int? = nil, draft: (Int) -> String?
  ) {
    sheet = row.sheet
    questionnaire = row.questionnaire
    let open = questionnaire.open(after: answers).map { $0.number - 1 }
    let place = open.first { $0 == left } ?? open.first ?? 0
    move(to: place, answers: answers, draft: draft)
  }

  /// The present item, or nothing at the end.
  var item: Questionnaire.Item? { questionnaire.item(focus + 1) }

  /// The place of the present item.
  var place: AnswerPlace? { item.map { AnswerPlace(sheet: sheet, item: $0.number) } }

  /// Whether something was typed that is not kept yet.
  var isTouched: Bool { field.map { $0.text != opened } ?? false }

  /// Puts the keys on an item, with a field where it is answered in words.
  mutating func move(to target: Int, answers: [Int: Answer], draft: (Int) -> String?) {
    let end = questionnaire.isComplete(with: answers) ? questionnaire.items.count : lastPlace
    focus = min(max(0, target), end)
    field = nil
    opened = ""
    hasTyped = false
    steps = TypingSteps()
    guard let item, case .open = item.kind else { return }
    let kept = if case .text(let words)? = answers[item.number] { words } else { "" }
    field = TextField(kept, limit: Self.limit)
    opened = field?.text ?? ""
    guard let words = draft(item.number) else { return }
    if let field { steps.remember(field, nil) }
    field = TextField(words, limit: Self.limit)
  }

  /// Puts words into the field as if they had been typed there.
  mutating func type(_ text: String) {
    if let field { steps.remember(field, nil) }
    field = TextField(text, limit: Self.limit)
    hasTyped = true
  }

  /// Gives a key to the field.
  mutating func handle(_ key: Key) -> Outcome { change(key) { $0.handle(key) } }

  /// Gives a pasted text to the field.
  mutating func paste(_ text: String) { _ = change(nil) { $0.paste(text) } }

  private mutating func change(_ key: Key?, _ change: (inout TextField) -> Outcome) -> Outcome {
    guard let before = field else { return .ignored }
    var changed = before
    let outcome = change(&changed)
    field = changed
    switch outcome {
    case .edited:
      steps.remember(before, key)
      hasTyped = true
    case .moved: steps.endRun()
    case .ignored, .submitted, .cancelled: break
    }
    return outcome
  }

  /// Takes back the last typing in the field.
  mutating func undo() { stepField { $0.undo(&$1) } }

  /// Types again what was taken back.
  mutating func redo() { stepField { $0.redo(&$1) } }

  private mutating func stepField(_ step: (inout TypingSteps, inout TextField) -> Void) {
    guard var changed = field else { return }
    step(&steps, &changed)
    field = changed
    hasTyped = true
  }

  /// Somebody else has answered the item with these words: undo takes them in the place of what is
  /// being typed.
  mutating func offer(_ theirs: String) {
    let field = TextField(theirs, limit: Self.limit)
    opened = field.text
    if isTouched { steps.remember(field, nil) }
  }

  private var lastPlace: Int { max(0, questionnaire.items.count - 1) }

  /// How many characters an answer in words may have.
  static let limit = 2_000

  /// The place of the item before or after, those jumped over left out.
  func neighbour(_ step: Int, answers: [Int: Answer]) -> Int {
    let skipped = questionnaire.skipped(by: answers)
    var target = focus + step
    while skipped.contains(target + 1) { target += step }
    return target
  }

  /// The place to go on at: the item after this one; after the last, the first that waits, or the
  /// end.
  func onward(answers: [Int: Answer]) -> Int {
    let next = neighbour(1, answers: answers)
    guard next >= questionnaire.items.count else { return next }
    return questionnaire.open(after: answers).first.map { $0.number - 1 } ?? next
  }

  /// The place of the next item that waits, from the beginning again after the last, or the end.
  func nextOpen(answers: [Int: Answer]) -> Int {
    let open = questionnaire.open(after: answers).map { $0.number - 1 }
    return open.first { $0 > focus } ?? open.first ?? questionnaire.items.count
  }
}
