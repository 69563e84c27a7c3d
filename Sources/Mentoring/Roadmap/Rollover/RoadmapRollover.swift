/// A roadmap that goes on into another school year («перенос на новый год»): every term, the years of
/// titles and texts, with all that was changed and all that was left.
///
/// What was done is open again, the plan is counted anew (no baseline), notes, facts, responsibles and
/// dependencies stay. No year is left in silence: it is a change, or a doubt.
public struct RoadmapRollover: Hashable, Sendable {
  /// The roadmap of the new year.
  public private(set) var roadmap: Roadmap
  /// What is changed, in the order of the roadmap.
  public private(set) var changes: [RolloverChange] = []
  /// What a person should look at, in the order of the roadmap.
  public private(set) var doubts: [RolloverDoubt] = []
  /// The school year for which the terms were written.
  public let source: SchoolYear
  /// The school year for which they are now.
  public let target: SchoolYear

  private let calendar: WorkingCalendar
  /// The calendar years that go on.
  private let years: ClosedRange<Int>
  private var unlisted: Set<Int> = []

  /// Carries a roadmap over.
  ///
  /// - Parameters:
  ///   - roadmap: The roadmap of the year before.
  ///   - year: The school year of its programme; where all terms lie in another, that one counts.
  ///   - target: The new school year.
  ///   - calendar: Which days people work on.
  public init(
    _ roadmap: Roadmap, of year: SchoolYear, to target: SchoolYear, calendar: WorkingCalendar
  ) {
    self.roadmap = roadmap
    self.roadmap.standings = [:]
    self.target = target
    self.calendar = calendar
    source = roadmap.otherYear(than: year) ?? year
    years = min(source.start, roadmap.span?.lowerBound.year ?? source.start)...source.start + 1
    carryOver()
  }

  /// How many years later everything is.
  var delta: Int { target.start - source.start }

  private mutating func carryOver() {
    roadmap.title = title(roadmap.title)
    for stage in roadmap.stages.indices {
      let place = RoadmapFinding.Place.stage(stage + 1)
      roadmap.stages[stage].title = text(roadmap.stages[stage].title, place, .title)
      for measure in roadmap.stages[stage].measures.indices {
        let old = roadmap.stages[stage].measures[measure]
        roadmap.stages[stage].measures[measure] = later(old, stage + 1, measure + 1)
      }
    }
    for year in unlisted.sorted() {
      doubt(.roadmap, .term, "\(year)", .yearUnlisted(year))
    }
  }

  private mutating func later(_ measure: RoadmapMeasure, _ stage: Int, _ number: Int)
    -> RoadmapMeasure
  {
    var measure = measure
    let place = RoadmapFinding.Place.measure(stage: stage, measure: number)
    measure.title = text(measure.title, place, .title)
    let inForce = measure.termsInForce
    measure.terms = measure.terms.map { term($0, place, isTold: inForce.contains($0)) }
    measure.responsibles = measure.responsibles.map { text($0, place, .responsible) }
    measure.result = text(measure.result, place, .result)
    for index in measure.actions.indices {
      let place = ActionPlace(stage: stage, measure: number, action: index + 1)
      measure.actions[index] = later(measure.actions[index], .action(place), inForce)
    }
    return measure
  }

  private mutating func later(
    _ action: RoadmapAction, _ place: RoadmapFinding.Place, _ told: [Term]
  ) -> RoadmapAction {
    var action = action
    action.text = text(action.text, place, .text)
    action.terms = action.terms.map { term($0, place, isTold: !told.contains($0)) }
    action.responsibles = action.responsibles.map { text($0, place, .responsible) }
    action.result = text(action.result, place, .result)
    for run in YearMention.runs(in: action.notes) {
      doubt(place, .notes, action.notes.words(of: run), .note)
    }
    action.baseline = []
    if let done = action.done {
      let mark = [done.date.dotted, done.document].filter { !$0.isEmpty }.joined(separator: ", ")
      change(place, .done, mark, "", .reopened)
      action.done = nil
    }
    return action
  }
}

extension RoadmapRollover {
  /// The one school year that it names becomes the new one, whichever it was: titles are copied.
  private mutating func title(_ title: String) -> String {
    let all = YearMention.runs(in: title)
    let free = all.filter { run in !run.contains(where: \.isFixed) }
    let copied = Self.copied(free)
    let hasPair = free.contains { SchoolYear(of: $0) != nil }
    let others = all.filter { run in run.first.map(copied.contains) != true }
    // A year alone is that of the roadmap, where no school year is named.
    let own = others.filter { run in
      goesOn(run) || !hasPair && run.count == 1 && free.contains(run)
    }
    for run in others where !own.contains(run) {
      doubt(.roadmap, .title, title.words(of: run), Self.reason(run))
    }
    let distance = target.start - (copied.first?.year ?? target.start)
    let shifted = title.shifting(copied, by: distance).shifting(own.flatMap(\.self), by: delta)
    if shifted != title { change(.roadmap, .title, title, shifted, .year) }
    return shifted
  }

  /// The two years in a row for which a title stands; none where it names several school years.
  private static func copied(_ runs: [[YearMention]]) -> [YearMention] {
    let pairs = runs.filter { SchoolYear(of: $0) != nil }
    if let pair = pairs.first { return pairs.count == 1 ? pair : [] }
    let all = runs.flatMap(\.self)
    return runs.count == 2 && SchoolYear(of: all) != nil && all[0].day == nil ? all : []
  }

  /// Whether joined years are those of the programme, as a whole.
  private func goesOn(_ run: [YearMention]) -> Bool {
    guard !run.contains(where: \.isFixed) else { return false }
    guard run.count == 1 else { return SchoolYear(of: run) == source }
    return run.allSatisfy { years.contains($0.year) }
  }

  /// Why joined years stay.
  private static func reason(_ run: [YearMention]) -> RolloverDoubt.Reason {
    if run.contains(where: \.isOfPaper) { return .paper }
    return run.contains(where: \.isOfName) ? .yearName : .otherYear
  }

  /// A text with the years of the programme later; others are told.
  private mutating func text(
    _ text: String, _ place: RoadmapFinding.Place, _ part: RolloverChange.Part
  ) -> String {
    let runs = YearMention.runs(in: text)
    guard !runs.isEmpty else { return text }
    let own = runs.filter(goesOn)
    for run in runs where !own.contains(run) {
      doubt(place, part, text.words(of: run), Self.reason(run))
    }
    let shifted = text.shifting(own.flatMap(\.self), by: delta)
    if shifted != text { change(place, part, text, shifted, .year) }
    for mention in YearMention.all(in: shifted) where !mention.isOfPaper {
      guard let day = mention.day, !calendar.isWorking(day) else { continue }
      doubt(place, part, day.dotted, .freeDay)
    }
    return shifted
  }

  /// The term later; what is told at its measure is not told again at the action.
  private mutating func term(_ term: Term, _ place: RoadmapFinding.Place, isTold: Bool) -> Term {
    let told = (changes, doubts)
    defer { if !isTold { (changes, doubts) = told } }
    return self.term(term, place)
  }

  private mutating func term(_ term: Term, _ place: RoadmapFinding.Place) -> Term {
    let later = term.later(by: delta)
    guard later.days != nil else {
      if later.text != term.text {
        change(place, .term, term.text, later.text, .year)
        doubt(place, .term, later.text, .words)
      }
      return later
    }
    let moved = offFreeDays(later, place)
    if moved != term {
      let isSameText = moved.text == term.text
      let texts = [term, moved].map { isSameText ? $0.textWithDays : $0.text }
      change(place, .term, texts[0], texts[1], reason(later, moved))
    }
    return moved
  }

  /// The term with its single days on working days; where a short run of days has none, it is told.
  private mutating func offFreeDays(_ term: Term, _ place: RoadmapFinding.Place) -> Term {
    var moved = term
    // Long runs do not hang on single days.
    for run in term.shortRuns {
      let day = run.upperBound
      unlisted.formUnion([run.lowerBound.year, day.year].filter { !calendar.lists($0) })
      guard !calendar.hasWorkingDay(in: run) else { continue }
      let other = calendar.workingDay(near: day)
      if run.lowerBound != day {
        doubt(place, .term, term.text, .freeDays)
      } else if let next = moved.moving(day, to: other) {
        moved = term.precision == .day ? next.wishing(term.wish) : next
      } else if term.precision == .day {
        moved = term.moved(to: other).wishing(term.wish)
      } else {
        doubt(place, .term, day.dotted, .freeDay)
      }
    }
    return moved
  }

  /// Why a term is another: its days off, where it was moved away from some.
  private func reason(_ later: Term, _ moved: Term) -> RolloverChange.Reason {
    let days = Set(later.runs).subtracting(moved.runs).map(\.upperBound).sorted()
    return days.isEmpty ? .year : .freeDays(days)
  }

  private mutating func change(
    _ place: RoadmapFinding.Place, _ part: RolloverChange.Part, _ before: String, _ after: String,
    _ reason: RolloverChange.Reason
  ) {
    changes.append(
      RolloverChange(place: place, part: part, before: before, after: after, reason: reason))
  }

  private mutating func doubt(
    _ place: RoadmapFinding.Place, _ part: RolloverChange.Part, _ words: String,
    _ reason: RolloverDoubt.Reason
  ) {
    doubts.append(RolloverDoubt(place: place, part: part, words: words, reason: reason))
  }
}

extension SchoolYear {
  /// The year that two joined mentions name.
  fileprivate init?(of run: [YearMention]) {
    guard run.count == 2, run[1].year == run[0].year + 1 else { return nil }
    self.init(start: run[0].year)
  }
}

extension Term {
  /// The words, and the days that they mean.
  fileprivate var textWithDays: String {
    guard let days else { return text }
    let (first, last) = (days.lowerBound.dotted, days.upperBound.dotted)
    return first == last ? "\(text) (\(first))" : "\(text) (\(first) – \(last))"
  }
}
