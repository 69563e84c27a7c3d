extension Roadmap {
  /// An action as it is to be kept in another measure: its terms, who answers for it and its result
  /// stay, as its own where that measure says others.
  ///
  /// - Parameters:
  ///   - placed: An action of this roadmap, at the place where it stands.
  ///   - measure: Where it goes; what the action has none of it takes from there.
  /// - Returns: The action with the same text, marks and notes.
  public func keeping(_ placed: PlacedAction, in measure: RoadmapMeasure) -> RoadmapAction {
    let own = stages[placed.place.stage - 1].measures[placed.place.measure - 1]
    var action = placed.action
    let result = action.result.isEmpty ? own.result : action.result
    action.terms = placed.terms == measure.terms ? [] : placed.terms
    action.responsibles =
      placed.responsibles == measure.responsibles ? [] : placed.responsibles
    action.result = result == measure.result ? "" : result
    return action
  }
}
