internal import PlainText

/// A roadmap that takes the place of another, with what people had written of the actions there.
public struct KeptRoadmap: Hashable, Sendable {
  /// The new roadmap; actions that were there by their text have their number, fact, notes and how
  /// they were done.
  public let roadmap: Roadmap
  /// How many done marks it took over.
  public let keptMarks: Int
  /// The actions of the old roadmap that are not in the new one and say how they were done.
  public let lostMarks: [PlacedAction]
  /// Those that are not in it and have notes.
  public let lostNotes: [PlacedAction]
}

extension Roadmap {
  /// The roadmap as it is to be kept in the place of another: an action that has the text of one
  /// there, small letters and blanks aside, is the same action.
  ///
  /// Of several with one text the one in the measure of the same name is taken, else the first that
  /// is left. What the new roadmap itself says of an action stays. What an action waits for is kept
  /// where both are.
  ///
  /// - Parameter old: The roadmap that is there.
  /// - Returns: The roadmap, and what of the old one is lost.
  public func keeping(marksOf old: Roadmap) -> KeptRoadmap {
    var left = old.actions
    let sources = Self.matches(of: self, in: old, leaving: &left)
    let kept = Set(sources.compactMap { $0?.action.id })
    var roadmap = self
    roadmap.renumber(sources.map { $0?.action.id }, above: old.actions.compactMap(\.action.id))
    var marks = 0
    for (placed, source) in zip(actions, sources) {
      guard let source = source?.action else { continue }
      let path = placed.place
      let own = roadmap[path]?.action ?? placed.action
      if own.done == nil, source.done != nil { marks += 1 }
      roadmap.stages[path.stage - 1].measures[path.measure - 1].actions[path.action - 1] =
        own.takingOver(source, among: kept)
    }
    return KeptRoadmap(
      roadmap: roadmap, keptMarks: marks, lostMarks: left.filter { $0.action.done != nil },
      lostNotes: left.filter { !$0.action.ownNotes.isEmpty })
  }

  /// Gives the actions the numbers that they are to have, the others new ones above `taken`, and lets
  /// whatever waits for them go on to do so.
  private mutating func renumber(_ numbers: [RoadmapAction.ID?], above taken: [RoadmapAction.ID]) {
    let own = actions
    var next = taken.map(\.number).max() ?? 0
    var fresh: [RoadmapAction.ID: RoadmapAction.ID] = [:]
    for (placed, number) in zip(own, numbers) {
      guard let id = placed.action.id else { continue }
      if number == nil { next += 1 }
      fresh[id] = number ?? RoadmapAction.ID(next)
    }
    for placed in own {
      let path = placed.place
      var action = placed.action
      action.id = action.id.flatMap { fresh[$0] }
      action.after = action.after.compactMap { fresh[$0] }
      stages[path.stage - 1].measures[path.measure - 1].actions[path.action - 1] = action
    }
  }

  /// The action of the old roadmap that each of the new one is; `left` keeps those that are none.
  private static func matches(
    of new: Roadmap, in old: Roadmap, leaving left: inout [PlacedAction]
  ) -> [PlacedAction?] {
    var found = [PlacedAction?](repeating: nil, count: new.actions.count)
    for needsMeasure in [true, false] {
      let free = Dictionary(grouping: left) { old.key(of: $0, withMeasure: needsMeasure) }
      var queues = free.mapValues { $0[...] }
      for (index, placed) in new.actions.enumerated() where found[index] == nil {
        found[index] = queues[new.key(of: placed, withMeasure: needsMeasure)]?.popFirst()
      }
      let taken = Set(found.compactMap { $0?.place })
      left.removeAll { taken.contains($0.place) }
    }
    return found
  }

  private func key(of placed: PlacedAction, withMeasure: Bool) -> [String] {
    let measure = stages[placed.place.stage - 1].measures[placed.place.measure - 1]
    return ([placed.action.text] + (withMeasure ? [measure.title] : [])).map { text in
      SearchForm(text).text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
  }
}

extension RoadmapAction {
  /// The action with what another says that is the same; it waits for no action that is not kept.
  fileprivate func takingOver(_ other: RoadmapAction, among kept: Set<ID>) -> RoadmapAction {
    var action = self
    action.id = other.id
    action.fact = fact ?? other.fact
    action.done = done ?? other.done
    if ownNotes.isEmpty {
      action.notes = other.ownNotes
      action.keep(guesses)
    }
    action.after = after.isEmpty ? other.after.filter(kept.contains) : after
    return action
  }
}
