import Mentoring
import TerminalKit

/// Which actions of the roadmap are to be in sight.
struct RoadmapFilterSheet: FormedSheet {
  /// What it answers with.
  static let tag = "roadmap.filter"

  private let people: [String]
  private let stages: [String]
  var form: Form

  init(_ filter: RoadmapFilter, _ outline: RoadmapOutline, _ context: Context) {
    let people = Set(outline.everyLine.filter { $0.action != nil }.flatMap(\.responsibles)).sorted()
    let stages = outline.roadmap.stages.enumerated().map { "\($0.offset + 1) \($0.element.title)" }
    (self.people, self.stages) = (people, stages)
    let states = RoadmapFilter.State.allCases
    form = Form(
      Self.fields(people, stages, context),
      values: [
        "who": .choice(Self.place(filter.responsible, in: people)),
        "state": .choice(Self.place(filter.state, in: states)),
        "stage": .choice(filter.stage.map { min($0, stages.count) } ?? 0),
        "month": .choice(filter.isOfMonth ? 1 : 0),
      ])
    form.width = context.size.width
  }

  private static func place<Part: Equatable>(_ part: Part?, in parts: [Part]) -> Int {
    part.flatMap { parts.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  private static func fields(_ people: [String], _ stages: [String], _ context: Context)
    -> [FormField]
  {
    let words = context.words.timeline
    let hint = context.namingArrows(context.words.people.filterChoiceHint)
    let states = RoadmapFilter.State.allCases.map(words.filterStateName)
    let fields: [(String, String, [String])] = [
      ("state", words.filterState, states), ("who", words.filterWho, people),
      ("stage", words.filterStage, stages), ("month", words.filterMonth, [words.onlyMonth]),
    ]
    return fields.map { id, label, choices in
      FormField(id, label, .choice([words.any] + choices), hint: hint)
    }
  }

  func title(_ words: Words) -> String { words.timeline.filterHeading }

  mutating func translate(_ context: Context) {
    form.takeWords(of: Form(Self.fields(people, stages, context)))
  }

  func done() -> SheetOutcome {
    func chosen(_ id: String) -> Int? { form.choice(id).flatMap { $0 > 0 ? $0 - 1 : nil } }
    let filter = RoadmapFilter(
      responsible: chosen("who").map { people[$0] },
      state: chosen("state").map { RoadmapFilter.State.allCases[$0] },
      stage: chosen("stage").map { $0 + 1 }, isOfMonth: chosen("month") != nil)
    let parts = filter.kept.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return .closed(SheetAnswer(Self.tag, .choice(parts)))
  }

  /// What was chosen, as a filter keeps it.
  static func kept(_ parts: [String]) -> [String: String] {
    var kept: [String: String] = [:]
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      kept[parts[place]] = parts[place + 1]
    }
    return kept
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    fieldItems(context.words.people.apply, context)
  }
}
