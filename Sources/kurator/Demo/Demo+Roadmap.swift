import Mentoring

extension Demo {
  /// The built-in roadmap of the year, as far as it is done.
  var roadmapEdits: [Edit] { [.roadmap(.replace(roadmap))] }

  /// What was due is marked as done, but for what the data say is open, which the sample is about; of
  /// what is due now the first action of each measure is done.
  var roadmap: Roadmap {
    var roadmap = handbook.roadmap.roadmap(for: year)
    for placed in roadmap.actions {
      let place = placed.place
      var action = placed.action
      // The sample has teachers alone.
      if action.fact == FactCode("mentee-base-children") { action.fact = nil }
      if !isOpen(action), let day = doneDay(of: placed) {
        action.done = RoadmapAction.Done(date: day, document: document(for: placed, on: day))
      }
      roadmap.stages[place.stage - 1].measures[place.measure - 1].actions[place.action - 1] = action
    }
    return roadmap
  }

  /// Whether the data of the sample say of an action that it is not done.
  private func isOpen(_ action: RoadmapAction) -> Bool {
    guard let fact = action.fact, fact.isJudged else { return false }
    return !["roadmap", "mentee-base-adults", "mentor-base"].contains(fact.text)
  }

  private func doneDay(of placed: PlacedAction) -> CalendarDay? {
    let days = placed.terms.compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max(),
      first < today
    else { return nil }
    let spread = (placed.place.measure * 5 + placed.place.action * 3) % 9
    if last < today { return max(first, last.adding(days: -spread)) }
    guard placed.place.action == 1, first.days(to: today) > 10,
      placed.terms.first?.precision != .schoolYear
    else { return nil }
    return max(first, today.adding(days: -spread - 1))
  }

  private func document(for placed: PlacedAction, on day: CalendarDay) -> String {
    let text = placed.action.text.lowercased()
    if text.contains("педагогического совета") { return "протокол педсовета № 4 от \(day.dotted)" }
    if text.contains("приказ") {
      return "приказ № \(placed.place.measure)\(placed.place.action)-ОД от \(day.dotted)"
    }
    if text.contains("совещания") || text.contains("собраний") {
      return "протокол № \(placed.place.action) от \(day.dotted)"
    }
    return ""
  }
}
