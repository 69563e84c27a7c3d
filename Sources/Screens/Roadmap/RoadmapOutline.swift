import Mentoring
import PlainText
import TerminalKit

/// The lines of a roadmap, all of them or those that a search or a filter has left; what does not
/// change from picture to picture is made once.
struct RoadmapOutline: Hashable, Sendable {
  /// The roadmap.
  let roadmap: Roadmap
  /// The day for which it is told how far everything is.
  let today: CalendarDay
  /// The year of the programme.
  let year: SchoolYear?
  /// How far the whole roadmap is.
  let progress: RoadmapProgress
  /// The months of all terms.
  let span: ClosedRange<CalendarMonth>?
  /// The school year of the terms, where it is another than that of the programme.
  let otherYear: SchoolYear?
  /// What the linter finds.
  let findings: [RoadmapFinding]
  /// The lines, those of folded stages among them.
  private(set) var lines: [RoadmapLine] = []
  /// The same lines as a tree shows them.
  private(set) var tree = Tree.Outline([])
  private let all: [RoadmapLine]
  private let forms: [SearchForm]
  private let places: [RoadmapAction.ID: Int]
  /// What the actions wait for.
  let dependencies: RoadmapDependencies
  private let severities: [RoadmapFinding.Place: RoadmapFinding.Severity]
  private let names: [RoadmapFinding.Place: String]
  /// The open actions that are late or due, the most pressing first.
  let pressing: [RoadmapLine]
  /// How many findings are more than a note.
  let flaws: Int

  /// Makes the lines as of `today`.
  init(
    roadmap: Roadmap, on today: CalendarDay, of year: SchoolYear? = nil,
    findings: [RoadmapFinding] = []
  ) {
    self.roadmap = roadmap
    self.today = today
    self.year = year
    self.findings = findings
    let all = Self.lines(of: roadmap, on: today)
    self.all = all
    progress = roadmap.progress(on: today)
    span = roadmap.span
    otherYear = year.flatMap { roadmap.otherYear(than: $0) }
    forms = all.map { SearchForm(Self.searched($0, in: roadmap)) }
    places = Dictionary(
      all.enumerated().compactMap { place, line in line.action?.action.id.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    dependencies = roadmap.dependencies
    // A mark that the data do not bear out has a sign of its own.
    let signed = findings.filter { if case .markAgainstFact = $0.kind { false } else { true } }
    severities = Dictionary(
      signed.map { ($0.place, $0.severity) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(all.map { ($0.row.place, $0.id) }, uniquingKeysWith: { first, _ in first })
    pressing = Self.pressing(all)
    flaws = findings.count { $0.severity != .note }
    lay(matching: nil)
  }

  private static func pressing(_ lines: [RoadmapLine]) -> [RoadmapLine] {
    let open = lines.compactMap { line -> (line: RoadmapLine, state: ActionState)? in
      guard line.action != nil, let state = line.progress.state else { return nil }
      switch state {
      case .late, .due: return (line, state)
      case .planned, .undated, .done: return nil
      }
    }
    return open.sorted { ActionState.isMorePressing($0.state, than: $1.state) }.map(\.line)
  }

  /// What a search looks through: all that an action says, and what it has from its measure.
  private static func searched(_ line: RoadmapLine, in roadmap: Roadmap) -> String {
    guard let placed = line.action else { return "" }
    let (place, action) = (placed.place, placed.action)
    let measure = roadmap.stages[place.stage - 1].measures[place.measure - 1]
    let proof = action.done.map { [$0.date.dotted, $0.document, $0.by] } ?? []
    let texts =
      [line.row.number, line.title] + line.terms.map(\.text) + line.responsibles
      + [action.result.isEmpty ? measure.result : action.result, action.notes] + proof
    return texts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The lines, in the order of the roadmap.
  var rows: [RoadmapRow] { lines.map(\.row) }

  /// Lays the lines: all of them, or every action that matches a query and passes a filter.
  mutating func lay(matching query: SearchQuery?, filter: RoadmapFilter = RoadmapFilter()) {
    let query = query.flatMap { $0.isEmpty ? nil : $0 }
    guard query != nil || !filter.isEmpty else {
      lines = all
      tree = Tree.Outline(lines.map { Tree.Row($0.id, depth: $0.row.depth) })
      return
    }
    lines = all.indices.filter { place in
      guard all[place].action != nil else { return false }
      return query.map { forms[place].matches($0) } != false
        && filter.passes(all[place], in: self)
    }.map { all[$0] }
    tree = Tree.Outline(lines.map { Tree.Row($0.id) })
  }

  /// The line of an action, in sight or not.
  func line(of id: RoadmapAction.ID) -> RoadmapLine? { places[id].map { all[$0] } }

  /// Every line, in sight or not.
  var everyLine: [RoadmapLine] { all }

  /// Whether the roadmap has an action.
  func has(_ id: RoadmapAction.ID) -> Bool { places[id] != nil }

  /// The worst that the linter finds at a line itself.
  func severity(of row: RoadmapRow) -> RoadmapFinding.Severity? { severities[row.place] }

  /// The name of an action in the tree.
  static func name(_ id: RoadmapAction.ID) -> String { "a\(id.number)" }

  /// The name of the line at a place of the linter's; nothing for the roadmap as a whole.
  func name(of place: RoadmapFinding.Place) -> String? { names[place] }

  /// The name of a line in the tree: its number in the file, before it has one its place.
  func id(of row: RoadmapRow) -> String { Self.id(of: row, in: roadmap) }

  /// The actions that a line stands for.
  func actions(of row: RoadmapRow) -> [PlacedAction] {
    switch row {
    case .stage(let stage): roadmap.actions(ofStage: stage)
    case .measure(let stage, let measure): roadmap.actions(ofMeasure: measure, stage: stage)
    case .action(let action): [action]
    }
  }
}

extension RoadmapOutline {
  private static func lines(of roadmap: Roadmap, on today: CalendarDay) -> [RoadmapLine] {
    roadmap.stages.indices.flatMap { stage -> [RoadmapLine] in
      let measures = roadmap.stages[stage].measures.indices.map { index in
        lines(ofMeasure: index + 1, stage: stage + 1, roadmap, on: today)
      }
      let parts = measures.joined()
      let terms = roadmap.stages[stage].measures.flatMap(\.termsInForce)
      let head = RoadmapLine(
        row: .stage(stage + 1), id: id(of: .stage(stage + 1), in: roadmap),
        title: roadmap.stages[stage].title,
        progress: RoadmapProgress(of: parts.compactMap(\.action), on: today), terms: terms,
        bars: RoadmapBar.merged(parts.flatMap(\.bars)), responsibles: [])
      return [head] + parts
    }
  }

  private static func lines(
    ofMeasure number: Int, stage: Int, _ roadmap: Roadmap, on today: CalendarDay
  ) -> [RoadmapLine] {
    let measure = roadmap.stages[stage - 1].measures[number - 1]
    let placed = roadmap.actions(ofMeasure: number, stage: stage)
    let own = measure.terms.flatMap(RoadmapBar.bars)
    let actions = placed.map { action in
      RoadmapLine(
        row: .action(action), id: id(of: .action(action), in: roadmap),
        title: action.action.text, progress: RoadmapProgress(of: [action], on: today),
        terms: action.terms,
        bars: action.action.terms.isEmpty ? own : action.terms.flatMap(RoadmapBar.bars),
        responsibles: action.responsibles)
    }
    let head = RoadmapLine(
      row: .measure(stage, number), id: id(of: .measure(stage, number), in: roadmap),
      title: measure.title, progress: RoadmapProgress(of: placed, on: today),
      terms: measure.terms,
      bars: RoadmapBar.merged(actions.isEmpty ? own : actions.flatMap(\.bars)),
      responsibles: measure.responsibles)
    return [head] + actions
  }

  private static func id(of row: RoadmapRow, in roadmap: Roadmap) -> String {
    switch row {
    case .stage(let stage):
      return roadmap.stages[stage - 1].id.map { "s\($0.number)" } ?? "s\(stage).0"
    case .measure(let stage, let number):
      let measure = roadmap.stages[stage - 1].measures[number - 1]
      return measure.id.map { "m\($0.number)" } ?? "m\(stage).\(number)"
    case .action(let action):
      return action.action.id.map(name) ?? "a\(action.place.number)"
    }
  }
}
