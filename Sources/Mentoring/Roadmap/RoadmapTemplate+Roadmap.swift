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

  fileprivate func term(of year: SchoolYear) -> Term { Term(months: months(of: year)) }
}

extension RoadmapTemplate.Measure {
  fileprivate func measure(of year: SchoolYear) -> RoadmapMeasure {
    RoadmapMeasure(
      title: title,
      terms: terms.isEmpty ? [Term(schoolYear: year)] : terms.map { $0.term(of: year) },
      responsibles: responsibles, actions: actions.map { $0.action(of: year) })
  }
}

extension RoadmapTemplate.Action {
  fileprivate func action(of year: SchoolYear) -> RoadmapAction {
    RoadmapAction(
      text: text, terms: terms.map { $0.term(of: year) }, responsibles: responsibles,
      result: result, fact: fact)
  }
}
