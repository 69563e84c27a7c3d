import Mentoring

/// What actions wait for.
extension RoadmapOutline {
  /// The open actions that a line waits for, in the order of the roadmap; none where it is done.
  func blockers(of line: RoadmapLine) -> [RoadmapLine] {
    lines(of: line.action.map(dependencies.blockers))
  }

  /// The actions that wait for a line, in the order of the roadmap.
  func dependents(of line: RoadmapLine) -> [RoadmapLine] {
    lines(of: line.action.map(dependencies.dependents))
  }

  private func lines(of actions: [PlacedAction]?) -> [RoadmapLine] {
    actions?.compactMap { $0.action.id.flatMap(line) } ?? []
  }
}
