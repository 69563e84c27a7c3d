import Mentoring
import PlainText
import TerminalKit

/// The form for one action: its text, its own terms, how it was done, its measure, and who answers
/// for that.
struct RoadmapForm: RoadmapEditing {
  /// The action before it was touched.
  let action: PlacedAction
  /// The place where a new action goes; nothing for one that is there.
  let gap: RoadmapGap?
  private let heading: String
  var form: Form
  var sent: Change?
  let isDone: Bool
  /// The measures that the action can belong to, by their stages, and the place of its own among
  /// all of them.
  let stages: [[RoadmapMeasure]]
  let own: Int?
  /// What the action may wait for, and what may close it.
  let awaited: AwaitedActions
  let facts: ClosingFacts

  /// Fills in an action of `roadmap`; with `isDone` the day of doing, too, which takes the keys.
  init(
    _ action: PlacedAction, of roadmap: Roadmap, isDone: Bool, filling gap: RoadmapGap? = nil,
    _ context: Context
  ) {
    self.action = action
    self.gap = gap
    self.isDone = isDone
    let place = action.place
    let measure = roadmap.stages[place.stage - 1].measures[place.measure - 1]
    heading = "\(place.number) \(measure.title)"
    let (words, more, shape) = (context.words.roadmap, context.words.timeline, context.words.shape)
    stages = roadmap.stages.map(\.measures)
    own =
      stages.joined().enumerated().first { _, measure in
        measure.actions.contains { $0.id == action.action.id }
      }?.offset
    awaited = AwaitedActions(of: place, in: roadmap)
    facts = ClosingFacts(besides: action.action.fact)
    let inherited = measure.terms.map(\.text).joined(separator: "; ")
    let lines = context.size.height >= 30 ? 6 : 2
    form = Form(
      [
        FormField("text", words.text, .multiline(lines: lines), isRequired: true),
        FormField(
          "terms", words.terms, .multiline(lines: 2), hint: words.termsHint(inherited),
          rule: .terms(keeping: action.terms, inStage: place.stage, context)),
        .day(
          "date", words.doneOn, .past, hint: Self.doneHint(of: action, context.words),
          rule: .notAfter(context.today, context.words.fields.notYet), context),
        FormField("document", words.document, .text(limit: 300), hint: words.documentHint),
        FormField("by", more.byField, .text(limit: 200), hint: more.byHint),
        FormField(
          "measure", words.measure, .choice(Self.labels(of: roadmap, words)),
          hint: words.measureHint),
        FormField(
          "responsibles", words.responsibles, .tags(suggestions: Self.posts(in: roadmap, context)),
          hint: action.action.responsibles.isEmpty
            ? words.responsiblesHint : words.ownResponsiblesHint),
        FormField(
          "fact", shape.closing, .choice(facts.labels(shape)), hint: shape.closingHint),
        FormField(
          "after", shape.awaited, .tags(suggestions: awaited.suggestions),
          hint: shape.awaitedHint, rule: awaited.rule(context)),
        FormField("result", more.resultField, .text(limit: 300), hint: more.resultHint),
        FormField("notes", more.notesField, .multiline(lines: 2), hint: more.notesHint),
      ],
      values: [
        "text": .text(action.action.text),
        "terms": .text(action.action.terms.map(\.text).joined(separator: "\n")),
        "date": .text(action.action.done?.date.dotted ?? (isDone ? context.today.dotted : "")),
        "document": .text(action.action.done?.document ?? ""),
        "by": .text(action.action.done?.by ?? ""),
        "measure": .choice(own),
        "responsibles": .text(NameList(action.responsibles).text),
        "fact": .choice(facts.place(of: action.action.fact)),
        "after": .text(awaited.text(of: action.action.after)),
        "result": .text(action.action.result), "notes": .text(action.action.notes),
      ], words: context.formWords, width: Self.columns(in: context.size))
    if isDone { form.focus(on: "date") }
  }

  /// Starts a new action in a place of `roadmap`; nothing where there is no such place.
  init?(filling gap: RoadmapGap, of roadmap: Roadmap, _ context: Context) {
    guard let (filled, action) = gap.filled(in: roadmap) else { return nil }
    self.init(action, of: filled, isDone: false, filling: gap, context)
  }

  /// The number of the action and the title of its measure.
  func heading(_ words: Words) -> String {
    gap == nil ? heading : words.shape.newAction(action.place.number)
  }

  mutating func translate(_ context: Context) {
    let roadmap = Roadmap(
      title: "", stages: stages.map { RoadmapStage(title: "", measures: $0) })
    let fresh = RoadmapForm(action, of: roadmap, isDone: isDone, filling: gap, context)
    form.takeWords(of: fresh.form)
  }

  mutating func following(_ context: Context, _ change: (inout Form) -> Outcome) -> Outcome {
    let before = form.choice("measure")
    let outcome = change(&form)
    // Others answer for another measure; who was typed for the one before is nobody's there.
    if let now = form.choice("measure"), now != before, let measure = measure(at: now) {
      let names = now == own ? action.responsibles : measure.responsibles
      form.set("responsibles", to: .text(NameList(names).text))
      keepTerms(in: measure, isOwn: now == own)
    }
    return outcome
  }

  /// The terms that hold for the action only since they are those of its measure are put down as its
  /// own where another measure has others, as long as nothing else is typed there.
  private mutating func keepTerms(in measure: RoadmapMeasure, isOwn: Bool) {
    guard gap == nil, action.action.terms.isEmpty else { return }
    let kept = action.terms.map(\.text).joined(separator: "\n")
    let typed = form.text("terms")
    guard typed.isEmpty || typed == kept else { return }
    form.set("terms", to: .text(isOwn || measure.terms == action.terms ? "" : kept))
  }

  func measure(at place: Int) -> RoadmapMeasure? { stages.joined().dropFirst(place).first }

  /// What the day of doing is for, and what the programme's data say of it, where they know better.
  private static func doneHint(of action: PlacedAction, _ words: Words) -> String {
    guard let standing = action.standing, !standing.isDone else { return words.roadmap.doneHint }
    return "\(words.roadmap.doneHint); \(words.timeline.dataSay(standing))"
  }

  /// The measures with their numbers, in the order of the roadmap.
  private static func labels(of roadmap: Roadmap, _ words: RoadmapWords) -> [String] {
    roadmap.stages.enumerated().flatMap { stage in
      stage.element.measures.enumerated().map { measure in
        let title = measure.element.title
        return "\(stage.offset + 1).\(measure.offset + 1) "
          + (title.isEmpty ? words.untitledMeasure : title)
      }
    }
  }

  /// Who answers for something in the roadmap already, and the head of the organisation.
  private static func posts(in roadmap: Roadmap, _ context: Context) -> [String] {
    let head = context.programme?.organization.headTitle ?? ""
    let all = roadmap.stages.flatMap(\.measures).flatMap(\.responsibles) + [head]
    // A comma would end a tag.
    return Set(all.filter { !$0.isEmpty && !$0.contains(",") }).sorted()
  }

  var kind: String { gap == nil ? (isDone ? "done" : "action") : "newAction" }

  var subject: Int64? { action.action.id?.number }

  mutating func show(_ rule: BrokenRule, _ context: Context) {
    form.show(errors: [Self.field(of: rule): Self.sentence(rule, context)])
  }

  mutating func change(_ context: Context) -> Change? {
    let isRight = form.check()
    let (date, document, by) = (form.day("date"), text("document"), text("by"))
    var changed = action.action
    changed.text = Sanitized(lines: form.text("text")).text
    changed.terms = form.text("terms").split(separator: "\n")
      .map { Sanitized(String($0)).text }.filter { !$0.isEmpty }
      .map { term($0, in: context.year) }
    changed.responsibles = ownResponsibles
    changed.fact = facts.code(in: form)
    if form.isTouched("after") { changed.after = awaited.ids(in: form.text("after")) ?? [] }
    changed.result = text("result")
    changed.notes = Sanitized(lines: form.text("notes")).text
    changed.done = date.map { RoadmapAction.Done(date: $0, document: document, by: by) }
    changed.confirmChanges(since: action.action)
    guard isRight else { return nil }
    var errors = Self.faults(of: changed, context)
    if date == nil, !document.isEmpty { errors["date"] = context.words.roadmap.documentNeedsDay }
    form.show(errors: errors)
    guard errors.isEmpty else { return nil }
    return Change(edits(keeping: changed).map { .roadmap($0) }, title(of: changed))
  }

  func remark(_ context: Context) -> String? {
    let words = context.words.timeline
    var remarks = unreadTerms(context)
    guard action.action.done == nil, let day = form.day("date") else {
      return remarks.isEmpty ? nil : remarks.joined(separator: " ")
    }
    if let year = context.programme?.year, day < year.preparation.lowerBound.first {
      remarks.append(words.doneEarly(day, year))
    }
    if let standing = action.standing, !standing.isDone, facts.code(in: form) == action.action.fact
    {
      remarks.append(words.overruled(standing, day))
    }
    if text("document").isEmpty, text("by").isEmpty { remarks.append(words.unproven) }
    return remarks.isEmpty ? nil : remarks.joined(separator: " ")
  }

  /// The terms that were typed and fix no day: nobody is told when these are late.
  private func unreadTerms(_ context: Context) -> [String] {
    guard form.isTouched("terms") else { return [] }
    let terms = form.text("terms").split(separator: "\n").map { Sanitized(String($0)).text }
    return terms.filter { !$0.isEmpty }.map { term($0, in: context.year) }
      .filter { $0.days == nil && !action.action.terms.contains($0) }
      .map { context.words.commands.check.flaw(.termUnread($0)).capitalizedFirst + "." }
  }

  /// A term that was there already stays as it is: its words alone may not tell its year.
  private func term(_ text: String, in year: SchoolYear) -> Term {
    action.terms.first { $0.text == text } ?? Term(read: text, in: year)
  }

  /// Who answers for the action alone; nobody where it goes to another measure.
  private var ownResponsibles: [String] {
    guard form.choice("measure") == own else { return [] }
    let (kept, typed) = (NameList(action.action.responsibles), form.text("responsibles"))
    guard !kept.names.isEmpty, !kept.isLike(typed) else { return kept.names }
    return kept.names(in: typed)
  }

  /// The action, and what was changed of its measure: which it is, and who answers for it.
  private func edits(keeping changed: RoadmapAction) -> [RoadmapEdit] {
    let target = form.choice("measure").flatMap { measure(at: $0) }
    let isOwn = form.choice("measure") == own
    guard let target, let number = target.id else { return gap == nil ? [.save(changed)] : [] }
    let (kept, typed) = (NameList(target.responsibles), form.text("responsibles"))
    let isSame = kept.isLike(typed) || isOwn && !action.action.responsibles.isEmpty
    let assignment: [RoadmapEdit] = isSame ? [] : [.assign(kept.names(in: typed), to: number)]
    guard gap == nil else {
      return [.add(changed, to: number, at: isOwn ? action.place.action : nil)] + assignment
    }
    guard !isOwn, let id = action.action.id else { return [.save(changed)] + assignment }
    return [.save(changed), .move(id, to: number)] + assignment
  }

  /// Everything that the rules have against the action, by the fields that mend it.
  private static func faults(of changed: RoadmapAction, _ context: Context) -> [String: String] {
    let obstacles = RoadmapRules.obstacles(changed, today: context.today)
    return Dictionary(
      obstacles.map { (field(of: $0), sentence($0, context)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func field(of rule: BrokenRule) -> String {
    switch rule {
    case .inTheFuture: "date"
    case .repeated: "responsibles"
    case .actionStaysInMeasure: "measure"
    case .waitsForItself: "after"
    default: "text"
    }
  }

  private static func sentence(_ rule: BrokenRule, _ context: Context) -> String {
    switch rule {
    case .empty: context.words.fields.form.missing
    case .inTheFuture: context.words.fields.notYet
    default: context.words.sentence(rule)
    }
  }

  private func title(of changed: RoadmapAction) -> StepTitle {
    guard gap == nil else { return .addAction }
    return switch (action.action.done, changed.done) {
    case (nil, .some): .completeAction
    case (.some, nil): .reopenAction
    default: .saveAction
    }
  }

  private func text(_ id: String) -> String { Sanitized(form.text(id)).text }
}
