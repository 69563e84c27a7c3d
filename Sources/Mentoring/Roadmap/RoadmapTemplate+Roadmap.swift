extension RoadmapTemplate {
  /// The roadmap of a school year, its title with the year after it; the actions that others wait for
  /// are numbered from 1.
  public func roadmap(for year: SchoolYear) -> Roadmap {
    var roadmap = Roadmap(
      title: "\(title), \(year.text) учебный год",
      stages: stages.map { stage in
        RoadmapStage(title: stage.title, measures: stage.measures.map { $0.measure(of: year) })
      })
    roadmap.link(after)
    return roadmap
  }
}

extension Roadmap {
  /// Lets actions wait for others by their places; those that are waited for are numbered from 1, and
  /// places where nothing is are left out.
  public mutating func link(_ after: [ActionPlace: [ActionPlace]]) {
    for (index, place) in Set(after.values.joined()).sorted().enumerated() {
      self[action: place]?.id = RoadmapAction.ID(Int64(index + 1))
    }
    for (place, blockers) in after {
      let numbers = blockers.sorted().compactMap { self[$0]?.action.id }
      self[action: place]?.after = numbers
    }
  }

  /// The action at a place; nothing where there is none, and then nothing is written.
  fileprivate subscript(action place: ActionPlace) -> RoadmapAction? {
    get { self[place]?.action }
    set {
      guard let newValue, self[place] != nil else { return }
      stages[place.stage - 1].measures[place.measure - 1].actions[place.action - 1] = newValue
    }
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
