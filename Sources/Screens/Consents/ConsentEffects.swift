import Mentoring

/// What the withdrawal of a consent does, in sentences.
struct ConsentEffects {
  let consent: Consent
  let papers: [Consent]
  /// With whom the person is paired.
  let partners: [PersonName]
  /// The number of the signed order that has the person.
  let order: String?

  /// The sentences, the weightiest first; one where nothing changes.
  func sentences(_ words: PeopleWords) -> [String] {
    var rest = papers
    rest.removeAll { $0.id == consent.id }
    if case .given(let day) = ConsentStanding(of: consent.kind, in: rest) {
      return [words.otherConsentStays(day)]
    }
    switch consent.kind {
    case .distribution: return [words.withdrawnDistribution]
    case .mentoringWork: return [words.withdrawnWork]
    case .processing:
      let pairs = partners.isEmpty ? nil : words.withdrawnPairs(partners.map(\.short))
      return [words.withdrawnProcessing, pairs, order.map(words.withdrawnOrder)].compactMap { $0 }
    }
  }
}
