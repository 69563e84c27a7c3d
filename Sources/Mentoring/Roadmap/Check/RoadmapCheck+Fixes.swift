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
    fix(finding, in: roadmap, of: year, calendar: handbook.calendar, law: handbook.law)
  }

  static func fix(
    _ finding: RoadmapFinding, in roadmap: Roadmap, of year: SchoolYear?,
    calendar: WorkingCalendar, law: @autoclosure () -> [LegalReference]
  ) -> RoadmapFix? {
    switch finding.kind {
    case .titleYears(let years, let terms): retitled(roadmap, years, terms, of: year)
    case .legalReference(let wrong, let right):
      law().first { $0.short == right && $0.lookAlikes.contains(wrong) }.flatMap {
        cited($0, for: wrong, at: finding.place, in: roadmap)
      }
    case .termOnFreeDays(let term, _): moved(term, at: finding.place, in: roadmap, calendar)
    case .guessUnchecked(let guess): confirmed(guess, at: finding.place, in: roadmap)
    case .otherYear, .termOutsideYears, .yearSuspect, .markAgainstFact, .termUnread, .termMissing,
      .responsibleMissing,
      .measureEmpty, .actionsMissing, .coordinatorLate, .orderBeforeBasis, .dependsOnLater,
      .approvedWithoutNumber, .duplicateNumber, .calendarYearUnlisted, .sourceUnverified:
      nil
    }
  }

  /// The action without the mark of a guess.
  private static func confirmed(
    _ guess: RoadmapAction.Guess, at place: RoadmapFinding.Place, in roadmap: Roadmap
  ) -> RoadmapFix? {
    guard case .action(let path) = place, var action = roadmap[path]?.action, action.id != nil
    else { return nil }
    action.confirm(guess)
    return RoadmapFix(change: .confirmed(guess), edits: [.save(action)], title: .saveAction)
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

  /// The texts of a place with the name of an act as it is right, where they mean that act.
  private static func cited(
    _ act: LegalReference, for wrong: String, at place: RoadmapFinding.Place, in roadmap: Roadmap
  ) -> RoadmapFix? {
    // The words around the number stand there already.
    let right =
      act.short.split(separator: " ").first { $0.contains(where: \.isNumber) }
      .map(String.init) ?? act.short
    func mended(_ parts: [String]) -> [String] {
      CitingText(parts).replacing(wrong, by: right, meaning: act)
    }
    let (edit, title): (RoadmapEdit?, StepTitle)
    switch place {
    case .roadmap: (edit, title) = (.rename(mended([roadmap.title])[0]), .renameRoadmap)
    case .stage(let number):
      let stage = roadmap.stages[number - 1]
      let name = mended([stage.title])[0]
      (edit, title) = (stage.id.map { .stage(.rename($0, name)) }, .renameStage)
    case .measure(let stage, let number):
      var measure = roadmap.stages[stage - 1].measures[number - 1]
      let texts = mended(measure.citing)
      (measure.title, measure.result) = (texts[0], texts[1])
      (edit, title) = (measure.id.map { _ in .measure(.save(measure)) }, .saveMeasure)
    case .action(let place):
      guard var action = roadmap[place]?.action else { return nil }
      let texts = mended(action.citing)
      (action.text, action.result) = (texts[0], texts[1])
      action.done?.document = texts[2]
      (edit, title) = (action.id.map { _ in .save(action) }, .saveAction)
    }
    return edit.map {
      RoadmapFix(change: .reference(wrong, right), edits: [$0], title: title)
    }
  }

  /// The term on a working day of its month, where it is one day.
  private static func moved(
    _ term: Term, at place: RoadmapFinding.Place, in roadmap: Roadmap, _ calendar: WorkingCalendar
  ) -> RoadmapFix? {
    guard term.precision == .day, let day = term.last else { return nil }
    let next = calendar.workingDay(near: day)
    let new = term.moving(day, to: next) ?? term.moved(to: next)
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
