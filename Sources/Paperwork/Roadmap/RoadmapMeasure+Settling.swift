public import Mentoring

extension RoadmapMeasure {
  /// The terms that it has beside those of its actions: none where it only sums theirs up.
  public var ownTerms: [Term] { Self.own(terms, beside: actions.map(\.terms)) }

  /// The responsibles that it has beside those of its actions: none where it only sums theirs up.
  public var ownResponsibles: [String] {
    Self.own(responsibles, beside: actions.map(\.responsibles))
  }

  /// Leaves to the measure what holds for all of its actions, and gives each its own else: what the
  /// measure has then is that of the actions, one after the other.
  ///
  /// A measure that keeps its own lets its actions have theirs beside it.
  mutating func settle(keepingOwn: Bool = false) {
    let terms = Self.settled(actions.map(\.terms), self.terms, keepingOwn)
    let responsibles = Self.settled(actions.map(\.responsibles), self.responsibles, keepingOwn)
    (self.terms, self.responsibles) = (terms.whole, responsibles.whole)
    for index in actions.indices {
      actions[index].terms = terms.own[index]
      actions[index].responsibles = responsibles.own[index]
    }
  }

  private static func settled<Value: Equatable>(
    _ own: [[Value]], _ whole: [Value], _ keepingOwn: Bool
  ) -> (own: [[Value]], whole: [Value]) {
    let none = own.map { _ in [Value]() }
    guard own.contains(where: { !$0.isEmpty }) else { return (none, whole.withoutRuns) }
    if keepingOwn, !whole.isEmpty {
      let whole = whole.withoutRuns
      return (own.map(\.withoutRuns).map { $0 == whole ? [] : $0 }, whole)
    }
    let filled = own.map { ($0.isEmpty ? whole : $0).withoutRuns }
    if let first = filled.first, filled.allSatisfy({ $0 == first }) { return (none, first) }
    return (filled, sum(of: filled))
  }

  private static func own<Value: Equatable>(_ whole: [Value], beside own: [[Value]]) -> [Value] {
    guard own.contains(where: { !$0.isEmpty }) else { return whole }
    return whole == sum(of: own) ? [] : whole
  }

  /// What all of the actions have; nothing where one of them has nothing.
  private static func sum<Value: Equatable>(of own: [[Value]]) -> [Value] {
    own.contains(where: \.isEmpty) ? [] : own.withoutRuns.flatMap(\.self).withoutRuns
  }
}

extension Array where Element: Equatable {
  /// The elements without those that are like the one before them.
  var withoutRuns: Self {
    reduce(into: []) { kept, next in if kept.last != next { kept.append(next) } }
  }
}
