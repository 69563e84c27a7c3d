import Mentoring

/// Where a line of a roadmap goes when it is put a place higher or lower: among its neighbours, at
/// either end over to what stands before or after them.
struct RoadmapPlacing {
  private let row: RoadmapRow
  private let roadmap: Roadmap

  init(_ row: RoadmapRow, in roadmap: Roadmap) {
    self.row = row
    self.roadmap = roadmap
  }

  private var stages: [RoadmapStage] { roadmap.stages }

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
    guard let measure = neighbour(of: action, by: step), let target = measure.id else {
      return nil
    }
    // An action goes to another measure behind its last one.
    let first: [RoadmapEdit] = step > 0 ? [.place(id, at: 1)] : []
    let kept = roadmap.keeping(action, in: measure)
    let saved: [RoadmapEdit] = kept == action.action ? [] : [.save(kept)]
    return Change(([.move(id, to: target)] + first + saved).map { .roadmap($0) }, .placeAction)
  }

  /// The measure that stands so many places after that of an action.
  private func neighbour(of action: PlacedAction, by step: Int) -> RoadmapMeasure? {
    let place = action.place
    let all = stages.flatMap(\.measures)
    let index = stages.prefix(place.stage - 1).reduce(place.measure - 1) {
      $0 + $1.measures.count
    }
    return all.indices.contains(index + step) ? all[index + step] : nil
  }

  /// What an action takes over from the measure to which it goes, since it had none: terms, and who
  /// answers for it; nothing where it takes over nothing.
  func inherited(by step: Int) -> (terms: [Term], responsibles: [String])? {
    guard case .action(let action) = row,
      !stages[action.place.stage - 1].measures[action.place.measure - 1].actions.indices
        .contains(action.place.action - 1 + step),
      let measure = neighbour(of: action, by: step)
    else { return nil }
    let terms = action.terms.isEmpty ? measure.terms : []
    let responsibles = action.responsibles.isEmpty ? measure.responsibles : []
    return terms.isEmpty && responsibles.isEmpty ? nil : (terms, responsibles)
  }
}
