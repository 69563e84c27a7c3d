extension RoadmapAction {
  /// The action as it is to be kept where another stood, so that a change of its terms leaves those
  /// that held when the roadmap was taken over.
  ///
  /// - Parameters:
  ///   - kept: The action as it stands; a ``baseline`` that differs from its own is taken as it is.
  ///   - before: The terms of its measure until now, which hold where it has none of its own.
  ///   - now: Those of its measure from now on.
  /// - Returns: The action with the baseline that it is to have.
  public func followingOn(
    _ kept: RoadmapAction, measureTerms before: [Term], becoming now: [Term]
  ) -> RoadmapAction {
    let past = kept.terms.isEmpty ? before : kept.terms
    let present = terms.isEmpty ? now : terms
    var action = self
    if baseline == kept.baseline, baseline.isEmpty, !Term.areSame(past, present) {
      action.baseline = past
    }
    if Term.areSame(action.baseline, present) { action.baseline = [] }
    return action
  }
}

extension Term {
  /// Whether two lists fix the same days, or where they fix none say the same.
  fileprivate static func areSame(_ one: [Term], _ other: [Term]) -> Bool {
    one.count == other.count
      && zip(one, other).allSatisfy { one, other in
        one.days == other.days && one.runs == other.runs
          && (one.days != nil || one.text == other.text)
      }
  }
}
