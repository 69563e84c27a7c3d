import Mentoring
import PlainText
import TerminalKit

/// The form that marks several actions as done on one day, with one document.
struct RoadmapDoneForm: RoadmapEditing {
  /// The actions before they were touched, in the order of the roadmap.
  let actions: [PlacedAction]
  var form: Form
  var sent: Change?

  /// Nothing where the roadmap has none of these actions.
  init?(_ ids: [RoadmapAction.ID], of roadmap: Roadmap, _ context: Context) {
    let wanted = Set(ids)
    actions = roadmap.actions.filter { $0.action.id.map(wanted.contains) == true }
    guard !actions.isEmpty else { return nil }
    let (words, more) = (context.words.roadmap, context.words.timeline)
    form = Form(
      [
        .day(
          "date", words.doneOn, .past, isRequired: true,
          rule: .notAfter(context.today, context.words.fields.notYet), context),
        FormField("document", words.document, .text(limit: 300), hint: words.documentHint),
        FormField("by", more.byField, .text(limit: 200), hint: more.byHint),
      ],
      values: ["date": .text(context.today.dotted), "document": .text(""), "by": .text("")],
      words: context.formWords, width: Self.columns(in: context.size))
  }

  /// How many actions they are, and which the first ones are.
  func heading(_ words: Words) -> String {
    words.timeline.markedAtOnce(actions.map(\.place.number))
  }

  func isIn(_ roadmap: Roadmap) -> Bool { !Set(rows(in: roadmap)).isDisjoint(with: ids) }

  func renewal(by roadmap: Roadmap, _ context: Context) -> RoadmapRenewal? {
    guard sent == nil, let fresh = RoadmapDoneForm(ids, of: roadmap, context),
      fresh.actions != actions
    else { return nil }
    return RoadmapRenewal(laid(over: fresh, in: .roadmap, context), context)
  }

  var record: GoneRecord { .action }

  func remark(_ context: Context) -> String? {
    let isProven = ["document", "by"].contains { !Sanitized(form.text($0)).text.isEmpty }
    return isProven ? nil : context.words.timeline.unproven
  }

  mutating func translate(_ context: Context) {
    let roadmap = Roadmap(
      title: "",
      stages: [
        RoadmapStage(
          title: "",
          measures: [
            RoadmapMeasure(
              title: "", terms: [], responsibles: [], actions: actions.map(\.action))
          ])
      ])
    guard let fresh = RoadmapDoneForm(ids, of: roadmap, context) else { return }
    form.takeWords(of: fresh.form)
  }

  mutating func change(_ context: Context) -> Change? {
    guard form.check(), let day = form.day("date") else { return nil }
    let done = RoadmapAction.Done(
      date: day, document: Sanitized(form.text("document")).text,
      by: Sanitized(form.text("by")).text)
    let edits = actions.map { placed in
      var action = placed.action
      action.done = done
      return Edit.roadmap(.save(action))
    }
    return Change(edits, .completeAction)
  }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
    form.show(errors: ["date": context.words.sentence(rule)])
  }

  private var ids: [RoadmapAction.ID] { actions.compactMap(\.action.id) }

  private func rows(in roadmap: Roadmap) -> [RoadmapAction.ID] {
    roadmap.actions.compactMap(\.action.id)
  }
}

/// How it is known again after the program has ended.
extension RoadmapDoneForm {
  private static let (name, actions) = ("doneAtOnce", "actions")

  var kind: String { Self.name }

  var more: [String: String] {
    [Self.actions: ids.map { "\($0.number)" }.joined(separator: ",")]
  }

  /// The actions that a draft is of; nothing where it is of another form.
  static func actions(of draft: Draft) -> [RoadmapAction.ID]? {
    guard draft.place?.name == name else { return nil }
    return (draft.more(actions) ?? "").split(separator: ",")
      .compactMap { Int64($0) }.map { RoadmapAction.ID($0) }
  }
}
