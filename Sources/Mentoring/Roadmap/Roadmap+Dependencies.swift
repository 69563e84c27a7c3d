extension Roadmap {
  /// The open actions that an action waits for, in the order of the roadmap; none for one that is
  /// done.
  public func blockers(of placed: PlacedAction) -> [PlacedAction] {
    guard !placed.isDone, !placed.action.after.isEmpty else { return [] }
    return actions.filter { other in
      !other.isDone && other.action.id.map(placed.action.after.contains) == true
    }
  }

  /// The actions that wait for an action, done or not, in the order of the roadmap.
  public func dependents(of placed: PlacedAction) -> [PlacedAction] {
    guard let id = placed.action.id else { return [] }
    return actions.filter { $0.action.after.contains(id) }
  }

  /// Actions of which each waits for the next and the last for the first; none where there is no such
  /// circle.
  public var circle: [PlacedAction] {
    let all = actions
    let numbers = all.enumerated().compactMap { index, placed in
      placed.action.id.map { ($0, index) }
    }
    let places = Dictionary(numbers, uniquingKeysWith: { first, _ in first })
    var isClear = [Bool](repeating: false, count: all.count)
    for start in all.indices where !isClear[start] {
      // The way down from `start`, with what is still to be looked at of each.
      var way: [(index: Int, rest: ArraySlice<RoadmapAction.ID>)] = []
      way.append((start, all[start].action.after[...]))
      while let last = way.last {
        guard let next = last.rest.first else {
          isClear[last.index] = true
          way.removeLast()
          continue
        }
        way[way.count - 1].rest.removeFirst()
        guard let place = places[next], !isClear[place] else { continue }
        if let first = way.firstIndex(where: { $0.index == place }) {
          return way[first...].map { all[$0.index] }
        }
        way.append((place, all[place].action.after[...]))
      }
    }
    return []
  }
}
