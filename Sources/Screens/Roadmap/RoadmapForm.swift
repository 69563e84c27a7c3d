import Mentoring
import PlainText
import TerminalKit

/// The form for one action: its text, its own terms, and how it was done.
struct RoadmapForm: Sendable {
  /// The action before it was touched.
  let action: PlacedAction
  /// The number of the action and the title of its measure.
  let heading: String
  private(set) var form: Form
  private let isDone: Bool

  /// Fills in an action of `roadmap`; with `isDone` the day of doing, too, which takes the keys.
  init(_ action: PlacedAction, of roadmap: Roadmap, isDone: Bool, _ context: Context) {
    self.action = action
    self.isDone = isDone
    let place = action.place
    let measure = roadmap.stages[place.stage - 1].measures[place.measure - 1]
    heading = "\(place.number) \(measure.title)"
    let words = context.words.roadmap
    let inherited = action.terms.map(\.text).joined(separator: "; ")
    let lines = context.size.height >= 30 ? 6 : 3
    form = Form(
      [
        FormField("text", words.text, .multiline(lines: lines)),
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
    if isDone { form.focus(on: "date") }
  }

  mutating func handle(_ key: Key, _ context: Context) -> Outcome {
    form.width = FormSheet.width(in: context.size)
    return form.handle(key)
  }

  mutating func paste(_ text: String) -> Outcome { form.paste(text) }

  /// The form as `roadmap` has its action now, or nothing where the action is gone; what was typed
  /// stays.
  func renewed(by roadmap: Roadmap?, _ context: Context) -> RoadmapForm? {
    guard !form.isTouched else { return self }
    guard let roadmap,
      let present = roadmap.actions.first(where: { $0.action.id == action.action.id })
    else { return nil }
    var renewed = RoadmapForm(present, of: roadmap, isDone: isDone, context)
    guard (renewed.action, renewed.heading) != (action, heading) else { return self }
    renewed.form.focus(on: form.focused)
    return renewed
  }

  /// The edit that was typed, or nothing; then the form says what is wrong.
  mutating func change(_ context: Context) -> Change? {
    let words = context.words.roadmap
    let (day, document) = (text("date"), text("document"))
    let date = CalendarDay(typed: day)
    var changed = action.action
    changed.text = Sanitized(lines: form.text("text")).text
    changed.terms = form.text("terms").split(separator: "\n")
      .map { Sanitized(String($0)).text }.filter { !$0.isEmpty }.map { Term(read: $0) }
    changed.done = date.map { RoadmapAction.Done(date: $0, document: document) }
    var errors = Self.faults(of: changed, context)
    if !day.isEmpty, date == nil { errors["date"] = words.badDate }
    if day.isEmpty, !document.isEmpty { errors["date"] = words.documentNeedsDay }
    form.show(errors: errors)
    return errors.isEmpty ? Change([.roadmap(.save(changed))], title(of: changed)) : nil
  }

  /// What the rules have against the action, by the field that mends it.
  private static func faults(of changed: RoadmapAction, _ context: Context) -> [String: String] {
    do throws(BrokenRule) {
      try RoadmapRules.check(changed, today: context.today)
      return [:]
    } catch {
      switch error {
      case .empty: return ["text": context.words.roadmap.missing]
      case .inTheFuture: return ["date": context.words.roadmap.notYet]
      default: return ["text": context.words.sentence(error)]
      }
    }
  }

  private func title(of changed: RoadmapAction) -> StepTitle {
    switch (action.action.done, changed.done) {
    case (nil, .some): .completeAction
    case (.some, nil): .reopenAction
    default: .saveAction
    }
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }
}
