import Mentoring
import TerminalKit

/// Which of the built-in roadmaps is to be taken, where there are several sets of stages.
struct BuiltInRoadmapSheet: FormedSheet {
  /// What it answers with.
  static let tag = "roadmap.builtIn"
  private static let field = "set"

  var form: Form

  /// Begins with the one that has the stages of `roadmap`, else with the first.
  init(over roadmap: Roadmap?, _ context: Context) {
    let titles = roadmap?.stages.map(\.title)
    let present = context.handbook.builtInRoadmaps.firstIndex { $0.stages.map(\.title) == titles }
    form = Form(Self.fields(context), values: [Self.field: .choice(present ?? 0)])
    form.width = context.size.width
  }

  private static func fields(_ context: Context) -> [FormField] {
    let words = context.words
    return [
      FormField(
        field, words.start.roadmap,
        .choice(context.handbook.builtInRoadmaps.map(words.start.builtInRoadmap)))
    ]
  }

  func title(_ words: Words) -> String { words.roadmap.builtIn.title }

  mutating func translate(_ context: Context) {
    form.takeWords(of: Form(Self.fields(context)))
  }

  func done() -> SheetOutcome {
    .closed(SheetAnswer(Self.tag, .choice(["\(form.choice(Self.field) ?? 0)"])))
  }

  /// The roadmap that was chosen.
  static func template(_ parts: [String], _ context: Context) -> RoadmapTemplate? {
    let templates = context.handbook.builtInRoadmaps
    return parts.first.flatMap { Int($0) }
      .flatMap { templates.indices.contains($0) ? templates[$0] : nil }
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    [
      KeyBar.Item(key: context.name(of: .function(2)), label: context.words.roadmap.take.label),
      KeyBar.Item(key: context.name(of: .escape), label: context.words.shell.back.label),
    ]
  }
}

extension HandbookContents {
  /// The built-in roadmaps that can be chosen, the usual one at least.
  var builtInRoadmaps: [RoadmapTemplate] { roadmaps.isEmpty ? [roadmap] : roadmaps }
}
