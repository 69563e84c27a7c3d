import Mentoring
import PlainText

/// One line of the roadmap page.
enum RoadmapRow: Hashable, Sendable {
  /// A stage, by its number from 1.
  case stage(Int)
  /// A measure, by the numbers of its stage and its own.
  case measure(Int, Int)
  /// An action.
  case action(PlacedAction)
}

/// The lines of a roadmap as folding and filter leave them.
struct RoadmapOutline: Hashable, Sendable {
  /// The roadmap.
  let roadmap: Roadmap
  /// The numbers of the stages that are open.
  var openStages: Set<Int>
  /// The lines in sight.
  private(set) var rows: [RoadmapRow] = []
  private let forms: [ActionPlace: SearchForm]

  init(roadmap: Roadmap, openStages: Set<Int>) {
    self.roadmap = roadmap
    self.openStages = openStages
    var forms: [ActionPlace: SearchForm] = [:]
    for action in roadmap.actions {
      forms[action.place] = SearchForm("\(action.place.number) \(action.action.text)")
    }
    self.forms = forms
    lay(matching: nil)
  }

  /// Lays the lines: those of the open stages, or every action that matches a query.
  mutating func lay(matching query: SearchQuery?) {
    if let query, !query.isEmpty {
      rows = roadmap.actions.filter { forms[$0.place]?.matches(query) == true }.map { .action($0) }
      return
    }
    rows = roadmap.stages.indices.flatMap { index in
      let number = index + 1
      return [.stage(number)] + (openStages.contains(number) ? lines(ofStage: number) : [])
    }
  }

  private func lines(ofStage number: Int) -> [RoadmapRow] {
    roadmap.stages[number - 1].measures.indices.flatMap { index -> [RoadmapRow] in
      [.measure(number, index + 1)]
        + roadmap.actions(ofMeasure: index + 1, stage: number).map { .action($0) }
    }
  }

  /// The line of an action, where it is in sight.
  func index(of id: RoadmapAction.ID) -> Int? {
    rows.firstIndex { row in
      if case .action(let action) = row { action.action.id == id } else { false }
    }
  }

  /// The stage of an action.
  func stage(of id: RoadmapAction.ID) -> Int? {
    roadmap.actions.first { $0.action.id == id }?.place.stage
  }

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
