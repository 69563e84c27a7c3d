extension RoadmapTemplate {
  /// The roadmap of a school year, its title with the year after it.
  public func roadmap(for year: SchoolYear) -> Roadmap {
    Roadmap(
      title: "\(title), \(year.text) учебный год",
      stages: stages.map { stage in
        RoadmapStage(title: stage.title, measures: stage.measures.map { $0.measure(of: year) })
      })
  }
}

extension RoadmapTemplate.Months {
  /// The months themselves in the school year that begins in `year`.
  func months(of year: SchoolYear) -> ClosedRange<CalendarMonth> {
    let september = year.first.calendarMonth
    return september.adding(months: first)...september.adding(months: last)
  }
}

extension RoadmapTemplate.Measure {
  fileprivate func measure(of year: SchoolYear) -> RoadmapMeasure {
    let terms = terms.map { Term(months: $0.months(of: year)) }
    return RoadmapMeasure(
      title: title, terms: terms.isEmpty ? [Term(schoolYear: year)] : terms,
      responsibles: responsibles, actions: actions.map { RoadmapAction(text: $0) })
  }
}
