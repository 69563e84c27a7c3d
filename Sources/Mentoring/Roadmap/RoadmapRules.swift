internal import PlainText

/// What must hold for a roadmap and its actions.
public enum RoadmapRules {
  /// Checks that the roadmap has at least one stage; measures may be empty, as real ones are.
  ///
  /// - Throws: ``BrokenRule/empty(_:)``.
  public static func check(_ roadmap: Roadmap) throws(BrokenRule) {
    guard !roadmap.stages.isEmpty else { throw .empty(.roadmap) }
  }

  /// Everything that keeps an action from being kept: ``BrokenRule/empty(_:)`` of
  /// ``BrokenRule/Field/action`` where it says nothing, ``BrokenRule/inTheFuture(_:_:)`` of
  /// ``BrokenRule/Field/doneDate`` where it was done after today.
  ///
  /// Any terms will do: what fixes no day is kept as words.
  public static func obstacles(_ action: RoadmapAction, today: CalendarDay) -> [BrokenRule] {
    var obstacles: [BrokenRule] = []
    if Sanitized(lines: action.text).text.isEmpty { obstacles.append(.empty(.action)) }
    if let date = action.done?.date, date > today {
      obstacles.append(.inTheFuture(.doneDate, date))
    }
    return obstacles
  }

  /// Checks that an action may be kept.
  ///
  /// - Throws: the first of ``obstacles(_:today:)``.
  public static func check(_ action: RoadmapAction, today: CalendarDay) throws(BrokenRule) {
    if let first = obstacles(action, today: today).first { throw first }
  }
}
