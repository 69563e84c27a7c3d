import Mentoring

/// What actions wait for.
extension RoadmapOutline {
  /// The open actions that a line waits for, in the order in which it names them; none where it is
  /// done.
  func blockers(of line: RoadmapLine) -> [RoadmapLine] {
    guard let action = line.action, !action.isDone, !action.action.after.isEmpty else { return [] }
    return action.action.after.compactMap { self.line(of: $0) }.filter {
      $0.action?.isDone == false
    }
  }

  /// The actions that wait for a line, in the order of the roadmap.
  func dependents(of line: RoadmapLine) -> [RoadmapLine] {
    guard let id = line.action?.action.id else { return [] }
    return waiting[id]?.map { everyLine[$0] } ?? []
  }
}
