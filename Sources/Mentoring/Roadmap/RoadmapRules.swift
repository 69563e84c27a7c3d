internal import PlainText

/// What must hold for a roadmap and its actions.
public enum RoadmapRules {
  /// Checks that the roadmap has at least one stage, and that no action waits for itself.
  ///
  /// Measures may be empty, as real ones are, and an action may wait for a later one: ``RoadmapCheck``
  /// tells of that.
  ///
  /// - Throws: ``BrokenRule/empty(_:)``, ``BrokenRule/waitsForItself(_:)``.
  public static func check(_ roadmap: Roadmap) throws(BrokenRule) {
    guard !roadmap.stages.isEmpty else { throw .empty(.roadmap) }
    let circle = roadmap.circle.map(\.place)
    if let first = circle.first { throw .waitsForItself(circle + [first]) }
  }

  /// Checks the name of a stage, or of a measure that is new or had one.
  ///
  /// - Throws: ``BrokenRule/empty(_:)``.
  public static func checkTitle(_ title: String, of field: BrokenRule.Field) throws(BrokenRule) {
    if Sanitized(lines: title).text.isEmpty { throw .empty(field) }
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

  /// Checks that an action may go from the measure that it stands in to another.
  ///
  /// - Parameters:
  ///   - own: The measure that the action stands in; nothing where there is no such action.
  ///   - target: The measure that it is to go to; nothing where there is no such measure.
  /// - Throws: ``BrokenRule/gone(_:)`` of the action or the measure,
  ///   ``BrokenRule/actionStaysInMeasure``.
  public static func checkMove(from own: RoadmapMeasure.ID?, to target: RoadmapMeasure.ID?)
    throws(BrokenRule)
  {
    guard let own else { throw .gone(.action) }
    guard let target else { throw .gone(.measure) }
    guard own != target else { throw .actionStaysInMeasure }
  }

  /// Checks who is to answer for a measure: any text will do, but each once.
  ///
  /// What stands there twice already, as papers have it, may stay as it is.
  ///
  /// - Parameters:
  ///   - responsibles: Who is to answer, without empty texts; may be nobody.
  ///   - present: Who answers now; nothing where there is no such measure.
  /// - Throws: ``BrokenRule/gone(_:)`` of the measure, ``BrokenRule/repeated(_:_:)``.
  public static func checkAssignment(of responsibles: [String], after present: [String]?)
    throws(BrokenRule)
  {
    guard let present else { throw .gone(.measure) }
    guard responsibles != present else { return }
    var seen: Set<String> = []
    for text in responsibles where !seen.insert(SearchForm(text).text).inserted {
      throw .repeated(.responsible, text)
    }
  }

  /// Checks that an action may be kept.
  ///
  /// - Throws: the first of ``obstacles(_:today:)``.
  public static func check(_ action: RoadmapAction, today: CalendarDay) throws(BrokenRule) {
    if let first = obstacles(action, today: today).first { throw first }
  }
}
