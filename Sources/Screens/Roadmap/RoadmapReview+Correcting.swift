import Mentoring

extension RoadmapReview {
  /// A field of a line that was corrected.
  struct Correction: Hashable, Sendable {
    let place: RoadmapFinding.Place
    let field: RoadmapDoubt.Field
  }

  /// Puts terms and responsibles into a line, and gives the fields that this corrects.
  ///
  /// What an action has like its measure stays the measure's; the actions of a measure that have
  /// their own out of its cell follow it.
  static func put(
    _ terms: [Term], _ names: [String], fact: FactCode?, into row: RoadmapRow,
    of roadmap: inout Roadmap
  ) -> Set<Correction> {
    switch row {
    case .stage: return []
    case .measure(let stage, let number):
      return put(terms, names, stage, number, of: &roadmap)
    case .action(let action):
      let place = action.place
      let measure = roadmap.stages[place.stage - 1].measures[place.measure - 1]
      var changed = measure.actions[place.action - 1]
      changed.terms = terms == measure.terms ? [] : terms
      changed.responsibles = names == measure.responsibles ? [] : names
      changed.fact = fact
      if terms != action.terms { changed.confirm(.term) }
      if names != action.responsibles { changed.confirm(.responsible) }
      roadmap.stages[place.stage - 1].measures[place.measure - 1].actions[place.action - 1] =
        changed
      let isOtherFact = fact != action.action.fact
      return fields(
        at: .action(place), terms != action.terms, names != action.responsibles
      ).union(isOtherFact ? [Correction(place: .action(place), field: .fact)] : [])
    }
  }

  private static func put(
    _ terms: [Term], _ names: [String], _ stage: Int, _ number: Int, of roadmap: inout Roadmap
  ) -> Set<Correction> {
    var measure = roadmap.stages[stage - 1].measures[number - 1]
    let (oldTerms, oldNames) = (measure.terms, measure.responsibles)
    (measure.terms, measure.responsibles) = (terms, names)
    var corrected = fields(
      at: .measure(stage: stage, measure: number), terms != oldTerms, names != oldNames)
    for index in measure.actions.indices {
      let kept = measure.actions[index]
      let place = ActionPlace(stage: stage, measure: number, action: index + 1)
      let own = following(kept.terms, from: oldTerms, to: terms)
      let who = following(kept.responsibles, from: oldNames, to: names)
      (measure.actions[index].terms, measure.actions[index].responsibles) = (own, who)
      corrected.formUnion(
        fields(at: .action(place), own != kept.terms, who != kept.responsibles))
    }
    roadmap.stages[stage - 1].measures[number - 1] = measure
    return corrected
  }

  private static func fields(at place: RoadmapFinding.Place, _ terms: Bool, _ names: Bool)
    -> Set<Correction>
  {
    let fields: [RoadmapDoubt.Field] = (terms ? [.terms] : []) + (names ? [.responsibles] : [])
    return Set(fields.map { Correction(place: place, field: $0) })
  }

  /// What an action has of its own once the cell that it was taken from says something else.
  ///
  /// What still stands in the cell stays; of what is gone, each is followed by the one that has come
  /// in its place, where as many have come. Without any of its own the cell holds for it.
  private static func following<Part: Hashable>(
    _ own: [Part], from old: [Part], to new: [Part]
  ) -> [Part] {
    guard old != new, !own.isEmpty, own.allSatisfy(old.contains) else { return own }
    let (gone, come) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
    let successors =
      gone.count == come.count
      ? Dictionary(zip(gone, come), uniquingKeysWith: { first, _ in first }) : [:]
    let followed = own.compactMap { new.contains($0) ? $0 : successors[$0] }
    return followed == new ? [] : followed
  }
}
