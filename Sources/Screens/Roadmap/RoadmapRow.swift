import Mentoring

/// One line of the roadmap page.
enum RoadmapRow: Hashable, Sendable {
  /// A stage, by its number from 1.
  case stage(Int)
  /// A measure, by the numbers of its stage and its own.
  case measure(Int, Int)
  /// An action.
  case action(PlacedAction)
}

extension RoadmapRow {
  /// The number of the stage that the line belongs to.
  var stage: Int {
    switch self {
    case .stage(let stage), .measure(let stage, _): stage
    case .action(let action): action.place.stage
    }
  }

  /// The number as the list shows it: `3.1.2`.
  var number: String {
    switch self {
    case .stage(let stage): "\(stage)"
    case .measure(let stage, let number): "\(stage).\(number)"
    case .action(let action): action.place.number
    }
  }

  /// How deep it stands.
  var depth: Int {
    switch self {
    case .stage: 0
    case .measure: 1
    case .action: 2
    }
  }

  /// Where the linter has it.
  var place: RoadmapFinding.Place {
    switch self {
    case .stage(let stage): .stage(stage)
    case .measure(let stage, let number): .measure(stage: stage, measure: number)
    case .action(let action): .action(action.place)
    }
  }
}
