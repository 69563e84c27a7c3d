extension Roadmap {
  /// Every action, in the order of the roadmap.
  public var actions: [PlacedAction] {
    stages.indices.flatMap { actions(ofStage: $0 + 1) }
  }

  /// The actions of the stage of that number, from 1; none where there is no such stage.
  public func actions(ofStage number: Int) -> [PlacedAction] {
    guard stages.indices.contains(number - 1) else { return [] }
    return stages[number - 1].measures.indices.flatMap { actions(ofMeasure: $0 + 1, stage: number) }
  }

  /// The actions of a measure, both numbers from 1; none where there is no such measure.
  public func actions(ofMeasure number: Int, stage: Int) -> [PlacedAction] {
    guard stages.indices.contains(stage - 1),
      stages[stage - 1].measures.indices.contains(number - 1)
    else { return [] }
    let measure = stages[stage - 1].measures[number - 1]
    return measure.actions.enumerated().map { index, action in
      PlacedAction(
        place: ActionPlace(stage: stage, measure: number, action: index + 1), action: action,
        terms: action.terms.isEmpty ? measure.terms : action.terms,
        responsibles: action.responsibles.isEmpty ? measure.responsibles : action.responsibles,
        standing: action.fact.flatMap { standings[$0] })
    }
  }

  /// The action at a place, where there is one.
  public subscript(place: ActionPlace) -> PlacedAction? {
    let all = actions(ofMeasure: place.measure, stage: place.stage)
    return all.indices.contains(place.action - 1) ? all[place.action - 1] : nil
  }

  /// Every term that holds, once: with its measure where it stands there, else with its action.
  public var terms: [(place: RoadmapFinding.Place, term: Term)] {
    stages.enumerated().flatMap { stage, title in
      title.measures.enumerated().flatMap { index, measure in
        let whole = RoadmapFinding.Place.measure(stage: stage + 1, measure: index + 1)
        let inForce = measure.termsInForce
        let own = measure.actions.enumerated().flatMap { action, item in
          item.terms.filter { !inForce.contains($0) }.map { term in
            let place = ActionPlace(stage: stage + 1, measure: index + 1, action: action + 1)
            return (RoadmapFinding.Place.action(place), term)
          }
        }
        return inForce.map { (whole, $0) } + own
      }
    }
  }

  /// The months from the first day of any term to the last; nothing where no term fixes a day.
  public var span: ClosedRange<CalendarMonth>? {
    let terms = stages.flatMap(\.measures).flatMap {
      $0.termsInForce + $0.actions.flatMap(\.terms)
    }
    let days = terms.compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else {
      return nil
    }
    return first.calendarMonth...last.calendarMonth
  }
}

extension RoadmapMeasure {
  /// Its terms but for those that no action has any more, where each has its own.
  public var termsInForce: [Term] {
    guard !actions.isEmpty, actions.allSatisfy({ !$0.terms.isEmpty }) else { return terms }
    return terms.filter { term in actions.contains { $0.terms.contains(term) } }
  }
}
