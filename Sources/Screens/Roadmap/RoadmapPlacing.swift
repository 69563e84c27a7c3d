import Mentoring

/// Where a line of a roadmap goes when it is put a place higher or lower: among its neighbours, at
/// either end over to what stands before or after them.
struct RoadmapPlacing {
  private let row: RoadmapRow
  private let stages: [RoadmapStage]

  init(_ row: RoadmapRow, in roadmap: Roadmap) {
    self.row = row
    stages = roadmap.stages
  }

  /// The change that puts it so many places lower; nothing where it is the first or the last.
  func change(by step: Int) -> Change? {
    switch row {
    case .stage(let stage): place(stage: stage, by: step)
    case .measure(let stage, let measure): place(measure: measure, of: stage, by: step)
    case .action(let action): place(action, by: step)
    }
  }

  private func place(stage: Int, by step: Int) -> Change? {
    let target = stage + step
    guard stages.indices.contains(target - 1), let id = stages[stage - 1].id else { return nil }
    return Change([.roadmap(.stage(.place(id, at: target)))], .placeStage)
  }

  private func place(measure: Int, of stage: Int, by step: Int) -> Change? {
    let own = stages[stage - 1]
    guard let id = own.measures[measure - 1].id else { return nil }
    var (owner, target) = (own, measure + step)
    if !own.measures.indices.contains(target - 1) {
      guard stages.indices.contains(stage - 1 + step) else { return nil }
      owner = stages[stage - 1 + step]
      target = step < 0 ? owner.measures.count + 1 : 1
    }
    guard let home = owner.id else { return nil }
    return Change([.roadmap(.measure(.place(id, in: home, at: target)))], .placeMeasure)
  }

  private func place(_ action: PlacedAction, by step: Int) -> Change? {
    let place = action.place
    guard let id = action.action.id else { return nil }
    let own = stages[place.stage - 1].measures[place.measure - 1]
    if own.actions.indices.contains(place.action - 1 + step) {
      return Change([.roadmap(.place(id, at: place.action + step))], .placeAction)
    }
    let all = stages.flatMap(\.measures)
    let index = stages.prefix(place.stage - 1).reduce(place.measure - 1) {
      $0 + $1.measures.count
    }
    guard all.indices.contains(index + step), let target = all[index + step].id else {
      return nil
    }
    // An action goes to another measure behind its last one.
    let first: [Edit] = step > 0 ? [.roadmap(.place(id, at: 1))] : []
    return Change([.roadmap(.move(id, to: target))] + first, .placeAction)
  }
}
