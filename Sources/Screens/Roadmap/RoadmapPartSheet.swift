import Mentoring
import PlainText
import TerminalKit

/// The title of the roadmap or of a stage, or a measure with its terms and who answers for it.
struct RoadmapPartSheet: Sheet {
  private let place: RoadmapFinding.Place
  private let title: String
  private let stage: RoadmapStage.ID?
  private let measure: RoadmapMeasure?
  private var form: Form

  /// Nothing for an action, which has a form of its own, and for what is not in the file yet.
  init?(_ place: RoadmapFinding.Place, of roadmap: Roadmap, _ context: Context) {
    self.place = place
    switch place {
    case .roadmap:
      (title, stage, measure) = (roadmap.title, nil, nil)
    case .stage(let number):
      let part = roadmap.stages[number - 1]
      guard part.id != nil else { return nil }
      (title, stage, measure) = (part.title, part.id, nil)
    case .measure(let number, let index):
      let part = roadmap.stages[number - 1].measures[index - 1]
      guard part.id != nil else { return nil }
      (title, stage, measure) = (part.title, nil, part)
    case .action: return nil
    }
    let part = measure
    form = Form(
      Self.fields(part, context),
      values: [
        "title": .text(title),
        "terms": .text(part?.terms.map(\.text).joined(separator: "\n") ?? ""),
        "responsibles": .text(NameList(part?.responsibles ?? []).text),
        "result": .text(part?.result ?? ""),
      ].filter { part != nil || $0.key == "title" }, words: context.formWords)
    form.width = context.size.width
  }

  private static func fields(_ measure: RoadmapMeasure?, _ context: Context) -> [FormField] {
    let words = context.words
    let title = FormField(
      "title", words.timeline.title, .multiline(lines: 2),
      hint: measure == nil ? words.timeline.titleHint : "", isRequired: measure == nil)
    guard let measure else { return [title] }
    return [
      title,
      FormField(
        "terms", words.timeline.terms, .multiline(lines: 2), hint: words.roadmap.termsHint(""),
        rule: .terms(keeping: measure.terms, context)),
      FormField(
        "responsibles", words.roadmap.responsibles, .tags(suggestions: measure.responsibles),
        hint: words.roadmap.responsiblesHint),
      FormField(
        "result", words.timeline.resultField, .text(limit: 300), hint: words.timeline.resultHint),
    ]
  }

  func title(_ words: Words) -> String {
    switch place {
    case .roadmap: words.timeline.roadmapHeading
    case .stage(let number): "\(words.timeline.stageHeading) \(number)"
    case .measure(let stage, let number): "\(words.timeline.measureHeading) \(stage).\(number)"
    case .action(let place): place.number
    }
  }

  mutating func translate(_ context: Context) {
    form.takeWords(of: Form(Self.fields(measure, context), words: context.formWords))
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    form.width = context.size.width
    guard key != .function(2) else { return done() }
    return switch form.handle(key) {
    case .submitted: done()
    case .edited, .moved: .stays()
    case .ignored, .cancelled: .ignored
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> SheetOutcome {
    _ = form.paste(text)
    return .stays()
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> SheetOutcome {
    if motion == .click { _ = form.grasp(handle) }
    return .stays()
  }

  private mutating func done() -> SheetOutcome {
    guard form.check() else { return .stays() }
    guard form.isTouched else { return .closed() }
    let title = Sanitized(lines: form.text("title")).text
    if let stage {
      return .closed(then: [.perform([.roadmap(.stage(.rename(stage, title)))], .renameStage)])
    }
    guard let measure else {
      return .closed(then: [.perform([.roadmap(.rename(title))], .renameRoadmap)])
    }
    return .closed(then: [.perform(edits(of: measure, title), .saveMeasure)])
  }

  private func edits(of measure: RoadmapMeasure, _ title: String) -> [Edit] {
    var changed = measure
    changed.title = title
    changed.terms = form.text("terms").split(separator: "\n")
      .map { Sanitized(String($0)).text }.filter { !$0.isEmpty }
      .map { text in measure.terms.first { $0.text == text } ?? Term(read: text) }
    changed.result = Sanitized(form.text("result")).text
    let (kept, typed) = (NameList(measure.responsibles), form.text("responsibles"))
    let assignment: [Edit] =
      kept.isLike(typed)
      ? [] : measure.id.map { [.roadmap(.assign(kept.names(in: typed), to: $0))] } ?? []
    let isSame =
      (changed.title, changed.terms, changed.result)
      == (measure.title, measure.terms, measure.result)
    return (isSame ? [] : [.roadmap(.measure(.save(changed)))]) + assignment
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    [
      KeyBar.Item(
        key: context.name(of: .function(2)), label: context.words.roadmap.save.label),
      KeyBar.Item(key: context.name(of: .escape), label: context.words.shell.back.label),
    ]
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    form.draw(in: area, on: &grid)
  }
}
