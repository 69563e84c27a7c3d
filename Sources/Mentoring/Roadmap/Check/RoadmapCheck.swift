/// A roadmap to be checked, with all that the rules ask for.
public struct RoadmapCheck: Sendable {
  /// A rule: what it finds in a roadmap.
  typealias Rule = @Sendable (RoadmapCheck) -> [RoadmapFinding]

  /// The rules, in the order in which a person would want to hear of them.
  static let rules: [Rule] = [
    titleYears, otherYear, termsOutsideYears, suspectYears, unreadTerms, gaps, emptyMeasures,
    missingActions,
    lateCoordinator, orderOfActions, unnumberedOrders, duplicateNumbers, overruledFacts,
    termsOnFreeDays, legalReferences, misnamedActs, uncheckedGuesses, unverifiedSources,
  ]

  /// The roadmap.
  let roadmap: Roadmap
  /// Every action of it.
  let actions: [PlacedAction]
  /// The year of the programme; nothing where the roadmap is read from elsewhere.
  let year: SchoolYear?
  /// Which days people work on.
  let calendar: WorkingCalendar
  /// The acts that may be cited.
  let law: [LegalReference]
  /// The sets of stages that may be meant.
  let sets: [RoadmapTemplate]

  /// Prepares a check.
  ///
  /// - Parameters:
  ///   - roadmap: The roadmap.
  ///   - year: The year of the programme, where there is one.
  ///   - handbook: The working days, the legal acts and the sets of stages.
  public init(_ roadmap: Roadmap, in year: SchoolYear?, handbook: HandbookContents) {
    self.init(
      roadmap, in: year, calendar: handbook.calendar, law: handbook.law,
      sets: handbook.roadmaps)
  }

  init(
    _ roadmap: Roadmap, in year: SchoolYear? = nil, calendar: WorkingCalendar = WorkingCalendar(),
    law: [LegalReference] = [], sets: [RoadmapTemplate] = []
  ) {
    self.roadmap = roadmap
    actions = roadmap.actions
    self.year = year
    self.calendar = calendar
    self.law = law
    self.sets = sets
  }

  /// What all rules find: errors first, then warnings, then notes, each in the order of the rules.
  public var findings: [RoadmapFinding] {
    let found = Self.rules.flatMap { $0(self) }
    return RoadmapFinding.Severity.allCases.flatMap { severity in
      found.filter { $0.severity == severity }
    }
  }
}

extension RoadmapCheck {
  /// Whether an action's own terms were told by their position: they are some of several that stand
  /// in one cell.
  func isGuess(_ placed: PlacedAction) -> Bool {
    isGuess(placed.action.terms, among: measure(of: placed).terms)
  }

  /// Whether its position told who answers for an action.
  func isResponsibleGuess(_ placed: PlacedAction) -> Bool {
    isGuess(placed.action.responsibles, among: measure(of: placed).responsibles)
  }

  private func isGuess<Value: Equatable>(_ own: [Value], among all: [Value]) -> Bool {
    all.count > 1 && !own.isEmpty && own.allSatisfy(all.contains)
  }

  private func measure(of placed: PlacedAction) -> RoadmapMeasure {
    roadmap.stages[placed.place.stage - 1].measures[placed.place.measure - 1]
  }

  /// The term with the first day, and the one with the last.
  static func ends(of placed: PlacedAction) -> (first: Term, last: Term)? {
    let dated = placed.terms.filter { $0.days != nil }
    guard
      let first = dated.min(by: { ($0.first?.number ?? 0) < ($1.first?.number ?? 0) }),
      let last = dated.max(by: { ($0.last?.number ?? 0) < ($1.last?.number ?? 0) })
    else { return nil }
    return (first, last)
  }

  /// Whether `one` is over before `other` begins, whatever the days within them are.
  static func isOver(_ one: Term, before other: Term) -> Bool {
    guard let last = one.last, let first = other.first else { return false }
    return last < first
  }

  /// Each measure with its place.
  var measures: [(place: RoadmapFinding.Place, measure: RoadmapMeasure)] {
    roadmap.stages.enumerated().flatMap { stage, title in
      title.measures.enumerated().map { index, measure in
        (.measure(stage: stage + 1, measure: index + 1), measure)
      }
    }
  }
}
