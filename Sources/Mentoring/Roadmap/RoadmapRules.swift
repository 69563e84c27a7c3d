internal import PlainText

/// What must hold for a roadmap and its actions.
public enum RoadmapRules {
  /// Checks that the roadmap has at least one stage; measures may be empty, as real ones are.
  ///
  /// - Throws: ``BrokenRule/empty(_:)``.
  public static func check(_ roadmap: Roadmap) throws(BrokenRule) {
    guard !roadmap.stages.isEmpty else { throw .empty(.roadmap) }
  }

  /// Checks that an action says something and was not done after today.
  ///
  /// - Throws: ``BrokenRule/empty(_:)`` or ``BrokenRule/inTheFuture(_:_:)``.
  public static func check(_ action: RoadmapAction, today: CalendarDay) throws(BrokenRule) {
    guard !Sanitized(action.text).text.isEmpty else { throw .empty(.action) }
    if let date = action.done?.date, date > today { throw .inTheFuture(.action, date) }
  }
}
