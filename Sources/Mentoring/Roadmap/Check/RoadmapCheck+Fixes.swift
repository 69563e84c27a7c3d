extension RoadmapCheck {
  /// What mends a finding where the answer is certain; nothing where a person must know it.
  ///
  /// - Parameters:
  ///   - finding: One of ``findings`` of the roadmap.
  ///   - roadmap: The roadmap as the file has it.
  ///   - year: The year of the programme.
  ///   - handbook: The working days.
  /// - Returns: The fix.
  public static func fix(
    _ finding: RoadmapFinding, in roadmap: Roadmap, of year: SchoolYear?,
    _ handbook: HandbookContents
  ) -> RoadmapFix? {
    fix(finding, in: roadmap, of: year, calendar: handbook.calendar)
  }

  static func fix(
    _ finding: RoadmapFinding, in roadmap: Roadmap, of year: SchoolYear?,
    calendar: WorkingCalendar
  ) -> RoadmapFix? {
    switch finding.kind {
    case .titleYears(let years, let terms): retitled(roadmap, years, terms, of: year)
    case .legalReference(let wrong, let right):
      cited(right, for: wrong, at: finding.place, in: roadmap)
    case .termOnFreeDays(let term, _): moved(term, at: finding.place, in: roadmap, calendar)
    case .otherYear, .termOutsideYears, .termUnread, .termMissing, .responsibleMissing,
      .measureEmpty, .coordinatorLate, .orderBeforeBasis, .dependsOnLater,
      .approvedWithoutNumber, .duplicateNumber, .calendarYearUnlisted:
      nil
    }
  }

  /// The title with the years of the programme, where the terms lie in these.
  private static func retitled(
    _ roadmap: Roadmap, _ years: ClosedRange<Int>, _ terms: ClosedRange<CalendarMonth>,
    of year: SchoolYear?
  ) -> RoadmapFix? {
    guard let year, terms.lowerBound.year >= year.start,
      terms.upperBound <= year.last.calendarMonth
    else { return nil }
    guard let title = TitleYears.title(roadmap.title, of: years, becoming: year) else { return nil }
    return RoadmapFix(
      change: .title(title), edits: [.rename(title)], title: .renameRoadmap)
  }

  /// The text of a place with the name of an act as it is right.
  private static func cited(
    _ right: String, for wrong: String, at place: RoadmapFinding.Place, in roadmap: Roadmap
  ) -> RoadmapFix? {
    // The words around the number stand there already.
    let name = right.split(separator: " ").first { $0.contains(where: \.isNumber) }.map(String.init)
    let right = name ?? right
    func mended(_ text: String) -> String { CitingText.replacing(wrong, by: right, in: text) }
    let (edit, title): (RoadmapEdit?, StepTitle)
    switch place {
    case .roadmap: (edit, title) = (.rename(mended(roadmap.title)), .renameRoadmap)
    case .stage(let number):
      let stage = roadmap.stages[number - 1]
      (edit, title) = (stage.id.map { .stage(.rename($0, mended(stage.title))) }, .renameStage)
    case .measure(let stage, let number):
      var measure = roadmap.stages[stage - 1].measures[number - 1]
      measure.title = mended(measure.title)
      measure.result = mended(measure.result)
      (edit, title) = (measure.id.map { _ in .measure(.save(measure)) }, .saveMeasure)
    case .action(let place):
      var action = roadmap[place]?.action
      if let known = action {
        action?.text = mended(known.text)
        action?.result = mended(known.result)
        action?.done?.document = mended(known.done?.document ?? "")
      }
      (edit, title) = (action.flatMap { $0.id == nil ? nil : .save($0) }, .saveAction)
    }
    return edit.map { RoadmapFix(change: .reference(wrong, right), edits: [$0], title: title) }
  }

  /// The term on the next working day, where it is one day.
  private static func moved(
    _ term: Term, at place: RoadmapFinding.Place, in roadmap: Roadmap, _ calendar: WorkingCalendar
  ) -> RoadmapFix? {
    guard term.precision == .day, let day = term.last else { return nil }
    let next = calendar.workingDay(onOrAfter: day)
    let isUntil = term.text.lowercased().hasPrefix("до ")
    let new = isUntil ? Term(read: "до \(next.dotted)") : Term(day: next)
    guard next != day, new.last == next else { return nil }
    func replaced(_ terms: [Term]) -> [Term] { terms.map { $0 == term ? new : $0 } }
    switch place {
    case .measure(let stage, let number):
      var measure = roadmap.stages[stage - 1].measures[number - 1]
      guard measure.id != nil else { return nil }
      measure.terms = replaced(measure.terms)
      // Those of its actions that have the term as their own keep it in step.
      let own = measure.actions.filter { $0.terms.contains(term) && $0.id != nil }.map { action in
        var action = action
        action.terms = replaced(action.terms)
        return RoadmapEdit.save(action)
      }
      return RoadmapFix(
        change: .term(term, new), edits: [.measure(.save(measure))] + own, title: .saveMeasure)
    case .action(let place):
      guard var action = roadmap[place]?.action, action.id != nil else { return nil }
      action.terms = replaced(action.terms)
      return RoadmapFix(change: .term(term, new), edits: [.save(action)], title: .saveAction)
    case .roadmap, .stage: return nil
    }
  }
}
