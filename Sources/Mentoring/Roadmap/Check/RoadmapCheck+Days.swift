extension RoadmapCheck {
  /// Terms of days on which nobody works; years of which that is not known are told once each.
  static let termsOnFreeDays: Rule = { check in
    var found: [RoadmapFinding] = []
    var unlisted: Set<Int> = []
    for (place, term) in check.roadmap.terms {
      let free = check.calendar.freeRuns(of: term)
      if !free.isEmpty {
        found.append(RoadmapFinding(.termOnFreeDays(term, free), .warning, place))
      }
      let years = term.shortRuns.flatMap { [$0.lowerBound.year, $0.upperBound.year] }
      unlisted.formUnion(years.filter { !check.calendar.lists($0) })
    }
    return found
      + unlisted.sorted().map { RoadmapFinding(.calendarYearUnlisted($0), .note, .roadmap) }
  }
}
