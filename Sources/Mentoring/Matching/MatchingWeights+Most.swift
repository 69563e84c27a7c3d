extension MatchingWeights {
  /// The most points that a comparison can give; never below 0.
  public func most(_ criterion: PairScore.Criterion) -> Int {
    let most =
      switch criterion {
      case .tags: tag * tagsAtMost
      case .form: max(sameForm, otherForm)
      case .roleModel: max(sameRoleModel, otherRoleModel)
      case .menteesWishAboutAge, .mentorsWishAboutAge: max(wishedAge, otherAge)
      case .eventFrequency: frequency.max() ?? 0
      }
    return max(0, most)
  }

  /// The most points that a pair can have.
  public var most: Int { PairScore.Criterion.all.reduce(0) { $0 + most($1) } }
}
