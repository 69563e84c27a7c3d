extension RoadmapCheck {
  /// How many days a run may have at the most for its weekends and holidays to matter.
  private static let longest = 14

  /// Terms of days on which nobody works; years of which that is not known are told once each.
  static let termsOnFreeDays: Rule = { check in
    var found: [RoadmapFinding] = []
    var unlisted: Set<Int> = []
    for (place, term) in check.terms {
      let short = term.runs.filter { $0.lowerBound.days(to: $0.upperBound) < longest }
      if short.contains(where: { !check.calendar.hasWorkingDay(in: $0) }) {
        found.append(RoadmapFinding(.termOnFreeDays(term), .warning, place))
      }
      let years = short.flatMap { [$0.lowerBound.year, $0.upperBound.year] }
      unlisted.formUnion(years.filter { !check.calendar.lists($0) })
    }
    return found
      + unlisted.sorted().map { RoadmapFinding(.calendarYearUnlisted($0), .note, .roadmap) }
  }
}
