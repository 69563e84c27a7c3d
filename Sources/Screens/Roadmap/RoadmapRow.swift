import Mentoring
import PlainText
import TerminalKit

/// One line of the roadmap page.
enum RoadmapRow: Hashable, Sendable {
  /// A stage, by its number from 1.
  case stage(Int)
  /// A measure, by the numbers of its stage and its own.
  case measure(Int, Int)
  /// An action.
  case action(PlacedAction)
}

/// The lines of a roadmap, all of them or those that a search has found.
struct RoadmapOutline: Hashable, Sendable {
  /// The roadmap.
  let roadmap: Roadmap
  /// The lines, those of folded stages among them.
  private(set) var rows: [RoadmapRow] = []
  /// The same lines as a tree shows them.
  private(set) var tree = Tree.Outline([])
  private let forms: [ActionPlace: SearchForm]

  init(roadmap: Roadmap) {
    self.roadmap = roadmap
    var forms: [ActionPlace: SearchForm] = [:]
    for action in roadmap.actions {
      forms[action.place] = SearchForm("\(action.place.number) \(action.action.text)")
    }
    self.forms = forms
    lay(matching: nil)
  }

  /// Lays the lines: all of them, or every action that matches a query.
  mutating func lay(matching query: SearchQuery?) {
    if let query, !query.isEmpty {
      rows = roadmap.actions.filter { forms[$0.place]?.matches(query) == true }.map { .action($0) }
      tree = Tree.Outline(rows.map { Tree.Row(id(of: $0)) })
      return
    }
    rows = roadmap.stages.indices.flatMap { index in
      [.stage(index + 1)] + lines(ofStage: index + 1)
    }
    tree = Tree.Outline(rows.map { Tree.Row(id(of: $0), depth: Self.depth(of: $0)) })
  }

  private func lines(ofStage number: Int) -> [RoadmapRow] {
    roadmap.stages[number - 1].measures.indices.flatMap { index -> [RoadmapRow] in
      [.measure(number, index + 1)]
        + roadmap.actions(ofMeasure: index + 1, stage: number).map { .action($0) }
    }
  }

  private static func depth(of row: RoadmapRow) -> Int {
    switch row {
    case .stage: 0
    case .measure: 1
    case .action: 2
    }
  }

  /// The name of a line in the tree: its number in the file, before it has one its place.
  func id(of row: RoadmapRow) -> String {
    switch row {
    case .stage(let stage):
      return roadmap.stages[stage - 1].id.map { "s\($0.number)" } ?? "s\(stage).0"
    case .measure(let stage, let number):
      let measure = roadmap.stages[stage - 1].measures[number - 1]
      return measure.id.map { "m\($0.number)" } ?? "m\(stage).\(number)"
    case .action(let action):
      return action.action.id.map(Self.name) ?? "a\(action.place.number)"
    }
  }

  /// The name of an action in the tree.
  static func name(_ id: RoadmapAction.ID) -> String { "a\(id.number)" }

  /// Whether the roadmap has an action.
  func has(_ id: RoadmapAction.ID) -> Bool { roadmap.actions.contains { $0.action.id == id } }

  /// The number of the stage that a line belongs to.
  func stage(of row: RoadmapRow) -> Int {
    switch row {
    case .stage(let stage), .measure(let stage, _): stage
    case .action(let action): action.place.stage
    }
  }

  /// The actions that a line stands for.
  func actions(of row: RoadmapRow) -> [PlacedAction] {
    switch row {
    case .stage(let stage): roadmap.actions(ofStage: stage)
    case .measure(let stage, let measure): roadmap.actions(ofMeasure: measure, stage: stage)
    case .action(let action): [action]
    }
  }

  /// The terms that a line stands for.
  func terms(of row: RoadmapRow) -> [Term] {
    switch row {
    case .stage(let stage): roadmap.stages[stage - 1].measures.flatMap(\.terms)
    case .measure(let stage, let measure): roadmap.stages[stage - 1].measures[measure - 1].terms
    case .action(let action): action.terms
    }
  }
}
