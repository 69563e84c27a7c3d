/// What the actions of a roadmap wait for, without a search through all of them for each.
public struct RoadmapDependencies: Hashable, Sendable {
  private let actions: [PlacedAction]
  /// Where the action of a number is among all of them.
  private let places: [RoadmapAction.ID: Int]
  /// Which actions wait for the one of a number.
  private let waiting: [RoadmapAction.ID: [Int]]

  /// Looks through a roadmap.
  public init(of roadmap: Roadmap) {
    let actions = roadmap.actions
    self.actions = actions
    places = Dictionary(
      actions.enumerated().compactMap { index, placed in placed.action.id.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    waiting = actions.indices.reduce(into: [:]) { waiting, index in
      for id in Set(actions[index].action.after) { waiting[id, default: []].append(index) }
    }
  }

  /// The open actions that an action waits for, in the order of the roadmap; none for one that is
  /// done.
  public func blockers(of placed: PlacedAction) -> [PlacedAction] {
    guard !placed.isDone else { return [] }
    return Set(placed.action.after).compactMap { places[$0] }.sorted().map { actions[$0] }
      .filter { !$0.isDone }
  }

  /// The actions that wait for an action, done or not, in the order of the roadmap.
  public func dependents(of placed: PlacedAction) -> [PlacedAction] {
    placed.action.id.flatMap { waiting[$0] }?.map { actions[$0] } ?? []
  }
}
