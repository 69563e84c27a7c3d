import Mentoring
import PlainText
import TerminalKit

/// The form for one action: its text, its own terms, and how it was done.
struct RoadmapForm: Sendable {
  /// The action before it was touched.
  let action: PlacedAction
  private(set) var form: Form

  /// With `isDone` the day of doing is filled in and takes the keys.
  init(_ action: PlacedAction, isDone: Bool, _ context: Context) {
    self.action = action
    let words = context.words.roadmap
    let inherited = action.terms.map(\.text).joined(separator: "; ")
    form = Form(
      [
        FormField("text", words.text, .multiline(lines: 3)),
        FormField("terms", words.terms, .multiline(lines: 2), hint: words.termsHint(inherited)),
        FormField("date", words.doneOn, .date, hint: words.doneHint, placeholder: words.dateShape),
        FormField("document", words.document, .text(limit: 300), hint: words.documentHint),
      ],
      values: [
        "text": .text(action.action.text),
        "terms": .text(action.action.terms.map(\.text).joined(separator: "\n")),
        "date": .text(action.action.done?.date.dotted ?? (isDone ? context.today.dotted : "")),
        "document": .text(action.action.done?.document ?? ""),
      ])
    form.width = context.size.width
    if isDone { form.focus(on: "date") }
  }

  mutating func handle(_ key: Key) -> Outcome { form.handle(key) }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  func draw(in area: Rect, on grid: inout Grid) { form.draw(in: area, on: &grid) }

  /// The edit that was typed, or nothing; then the form says what is wrong.
  mutating func change(_ context: Context) -> Change? {
    let words = context.words.roadmap
    let typed = Sanitized(form.text("date")).text
    let date = CalendarDay(typed: typed)
    var errors: [String: String] = [:]
    if Sanitized(lines: form.text("text")).text.isEmpty { errors["text"] = words.missing }
    if !typed.isEmpty, date == nil { errors["date"] = words.badDate }
    if let date, date > context.today { errors["date"] = words.notYet }
    form.show(errors: errors)
    guard errors.isEmpty else { return nil }
    var changed = action.action
    changed.text = Sanitized(lines: form.text("text")).text
    changed.terms = form.text("terms").split(separator: "\n")
      .map { Sanitized(String($0)).text }.filter { !$0.isEmpty }.map { Term(read: $0) }
    changed.done = date.map {
      RoadmapAction.Done(date: $0, document: Sanitized(form.text("document")).text)
    }
    return Change([.roadmap(.save(changed))], title(of: changed))
  }

  private func title(of changed: RoadmapAction) -> StepTitle {
    switch (action.action.done, changed.done) {
    case (nil, .some): .completeAction
    case (.some, nil): .reopenAction
    default: .saveAction
    }
  }
}
