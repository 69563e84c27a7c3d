extension RoadmapCheck {
  /// So many days have to lie between a term and the stage that it should follow, or go before.
  private static let gap = 120

  /// A term that lies long before everything of an earlier stage, or long behind everything of the
  /// next one, and would not in another year: its year is probably that of the template.
  static let suspectYears: Rule = { check in
    let terms = Dictionary(grouping: check.roadmap.terms) { $0.place.stageNumber ?? 0 }
    let runs = terms.mapValues { $0.flatMap(\.term.runs) }
    let numbers = runs.keys.filter { (runs[$0] ?? []).count > 1 }.sorted()
    return check.roadmap.terms.compactMap { place, term in
      guard let stage = place.stageNumber, !check.isOutsideYears(term) else { return nil }
      // A stage that has a wrong year itself hides nothing of those before it.
      let firsts = numbers.filter { $0 < stage }.compactMap { runs[$0]?.map(\.lowerBound).min() }
      let behind = numbers.first { $0 > stage }.flatMap { runs[$0] }
      let own = terms[stage]?.filter { $0.term != term }.flatMap(\.term.runs) ?? []
      let year = term.runs.lazy.compactMap { run in
        firsts.max().flatMap { yearAfter($0, of: run) }
          ?? behind.flatMap { yearUp(to: $0, own, of: run) }
      }.first
      return year.map {
        RoadmapFinding(.yearSuspect(term, likely: $0), .warning, place)
      }
    }
  }

  /// The year in which days lie behind the first one of an earlier stage, that they are long before
  /// now.
  private static func yearAfter(_ first: CalendarDay, of run: ClosedRange<CalendarDay>) -> Int? {
    guard run.upperBound.adding(days: gap) < first else { return nil }
    return (1...2).first { run.lowerBound.later(by: $0) >= first }.map { run.lowerBound.year + $0 }
  }

  /// The year in which days lie beside others of their stage, before the end of the next one, that
  /// they are long behind now.
  private static func yearUp(
    to behind: [ClosedRange<CalendarDay>], _ own: [ClosedRange<CalendarDay>],
    of run: ClosedRange<CalendarDay>
  ) -> Int? {
    guard let last = behind.map(\.upperBound).max(), run.lowerBound > last.adding(days: gap),
      let first = own.map(\.lowerBound).min()
    else { return nil }
    let years = (1...2).first { run.upperBound.later(by: -$0) <= last }
    return years.flatMap { run.lowerBound.later(by: -$0) >= first ? run.lowerBound.year - $0 : nil }
  }

  /// An action is marked as done though the programme's data do not say so.
  static let overruledFacts: Rule = { check in
    check.actions.compactMap { placed in
      guard placed.action.done != nil, let standing = placed.standing, !standing.isDone else {
        return nil
      }
      return RoadmapFinding(.markAgainstFact(standing.degree), .warning, .action(placed.place))
    }
  }
}
