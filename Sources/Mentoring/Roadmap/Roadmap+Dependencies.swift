extension Roadmap {
  /// What its actions wait for.
  public var dependencies: RoadmapDependencies { RoadmapDependencies(of: self) }

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
