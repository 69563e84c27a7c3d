import TerminalKit

/// As what the roadmap is to be written beside the programme.
struct RoadmapPaperSheet: FormedSheet {
  /// What it answers with.
  static let tag = "roadmap.paper"

  var form: Form

  init(_ context: Context) {
    form = Form(
      Self.fields(context), values: ["kind": .choice(0), "columns": .choice(0)])
    form.width = context.size.width
  }

  private static func fields(_ context: Context) -> [FormField] {
    let words = context.words.paper
    return [
      FormField(
        "kind", words.kind, .choice(RoadmapPaper.kinds.map(words.kindName))),
      FormField(
        "columns", words.columns,
        .choice([words.fitting] + RoadmapPaper.Columns.allCases.map(words.columnsName)),
        hint: words.columnsHint),
    ]
  }

  func title(_ words: Words) -> String { words.paper.heading }

  mutating func translate(_ context: Context) {
    form.takeWords(of: Form(Self.fields(context)))
  }

  func done() -> SheetOutcome {
    let chosen = ["kind", "columns"].map { "\(form.choice($0) ?? 0)" }
    return .closed(SheetAnswer(Self.tag, .choice(chosen)))
  }

  /// The paper that was chosen.
  static func paper(_ parts: [String]) -> RoadmapPaper? {
    let places = parts.compactMap(Int.init)
    guard places.count == 2, RoadmapPaper.kinds.indices.contains(places[0]) else { return nil }
    guard case .table(let format, _) = RoadmapPaper.kinds[places[0]] else {
      return RoadmapPaper.kinds[places[0]]
    }
    let columns = RoadmapPaper.Columns.allCases
    let chosen = places[1] - 1
    return .table(format, columns.indices.contains(chosen) ? columns[chosen] : nil)
  }

  func barItems(_ context: Context) -> [KeyBar.Item] {
    fieldItems(context.words.paper.write, context)
  }
}
