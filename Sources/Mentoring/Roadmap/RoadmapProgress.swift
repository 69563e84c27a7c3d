/// How far some actions are: those of a measure, of a stage or of the whole roadmap.
public struct RoadmapProgress: Hashable, Sendable {
  /// How many are done.
  public let done: Int
  /// How many there are.
  public let all: Int
  /// How many are late.
  public let late: Int
  /// The state of the most pressing one; nothing where there are no actions.
  public let state: ActionState?

  /// Sums `actions` up as of `today`.
  public init(of actions: some Sequence<PlacedAction>, on today: CalendarDay) {
    let states = actions.map { $0.state(on: today) }
    all = states.count
    done = states.count { if case .done = $0 { true } else { false } }
    late = states.count { if case .late = $0 { true } else { false } }
    state = states.min { ActionState.isMorePressing($0, than: $1) }
  }
}

extension Roadmap {
  /// How far the whole roadmap is.
  public func progress(on today: CalendarDay) -> RoadmapProgress {
    RoadmapProgress(of: actions, on: today)
  }

  /// How far the stage of that number is.
  public func progress(ofStage number: Int, on today: CalendarDay) -> RoadmapProgress {
    RoadmapProgress(of: actions(ofStage: number), on: today)
  }

  /// How far a measure is.
  public func progress(ofMeasure number: Int, stage: Int, on today: CalendarDay)
    -> RoadmapProgress
  {
    RoadmapProgress(of: actions(ofMeasure: number, stage: stage), on: today)
  }
}
