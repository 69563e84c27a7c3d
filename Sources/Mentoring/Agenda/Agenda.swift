/// What is to be done now («Что делать сейчас»), the most pressing first.
public struct Agenda: Hashable, Sendable {
  /// What a group of things has in common.
  public enum Heading: Hashable, Sendable, CaseIterable {
    /// What the programme itself lacks: its card, bases, papers, pairs.
    case programme
    /// The last day is over.
    case overdue
    /// The last day is within 7 days.
    case week
    /// It is within 30 days.
    case month
    /// It is later, and to be thought of already.
    case later
    /// It is due within 30 days, but waits for something else.
    case blocked
  }

  /// Things under one heading; never none.
  public struct Group: Hashable, Sendable {
    /// What they have in common.
    public let heading: Heading
    /// The things, in the order in which they make sense.
    public let items: [AgendaItem]

    /// How many things they stand for.
    public var count: Int { items.reduce(0) { $0 + $1.count } }
  }

  /// The groups, in the order of the headings.
  public let groups: [Group]

  /// All things, group by group.
  public var items: [AgendaItem] { groups.flatMap(\.items) }

  /// Draws the agenda up from the whole programme as it stands on `today`.
  ///
  /// - Parameters:
  ///   - roadmap: The roadmap with the standings of its facts; nothing where there is none.
  ///   - programme: The card of the programme.
  ///   - facts: What was counted.
  ///   - reminders: What comes back every year.
  ///   - today: The day.
  public init(
    roadmap: Roadmap?, of programme: Programme, facts: AgendaFacts,
    reminders: [YearlyReminder] = [],
    today: CalendarDay
  ) {
    let pressing = PressingActions(
      of: roadmap, in: programme.year, begun: facts.begun, on: today)
    // What comes before the year and after it is no matter of this programme; the first day of the
    // next one is.
    let reminded = Self.reminded(reminders, roadmap, today).filter {
      (programme.year.first...programme.year.last.adding(days: 1)).contains($0.1)
    }
    let all: [(Heading, [AgendaItem])] = [
      (.programme, Self.beginnings(roadmap, programme, facts) + Self.lacks(facts)),
      (.overdue, pressing.overdue),
      (.week, Self.merged(pressing.due(within: 0...7), reminded, within: 0...7, today)),
      (.month, Self.merged(pressing.due(within: 8...30), reminded, within: 8...30, today)),
      (.later, Self.merged([], reminded, within: 31...120, today)),
      (.blocked, pressing.blocked),
    ]
    groups = all.filter { !$0.1.isEmpty }.map { Group(heading: $0.0, items: $0.1) }
  }
}

extension Agenda {
  private static func beginnings(
    _ roadmap: Roadmap?, _ programme: Programme, _ facts: AgendaFacts
  ) -> [AgendaItem] {
    let open = roadmap?.actions.count { !$0.isDone } ?? 0
    let other = roadmap?.otherYear(than: programme.year).flatMap { other -> AgendaItem? in
      open == 0 ? nil : .roadmapOfOtherYear(other, programme: programme.year, open: open)
    }
    return
      (programme.organization.isIncomplete ? [.organisationIncomplete] : [])
      + (roadmap == nil ? [.roadmapMissing] : []) + (other.map { [$0] } ?? [])
      + (facts.mentees == 0 ? [.baseEmpty(.mentee)] : [])
      + (facts.mentors == 0 ? [.baseEmpty(.mentor)] : [])
  }

  private static func lacks(_ facts: AgendaFacts) -> [AgendaItem] {
    (facts.lackingConsent.count == 0 ? [] : [.consentsMissing(facts.lackingConsent)])
      + facts.sheets.compactMap { sheets in
        sheets.next.map {
          .sheetsMissing(sheets.side, left: sheets.left, all: sheets.all, next: $0)
        }
      } + pairs(facts)
  }

  private static func pairs(_ facts: AgendaFacts) -> [AgendaItem] {
    let ready = facts.unpairedWithConsent
    let isPossible = ready > 0 && facts.mentors > 0
    let (waiting, draft) = (facts.pairsWithoutOrder, facts.draft)
    return
      (isPossible ? [.unpaired(ready, withoutConsent: facts.unpairedWithoutConsent)] : [])
      + (waiting == 0 || draft != nil ? [] : [.pairsWithoutOrder(waiting)])
      + (draft.map { [.orderUnsigned($0, pairs: waiting)] } ?? [])
  }

  /// How many days an action may be away from a reminder of the same fact that it stands for.
  private static let likeness = 31

  /// The reminders that are to be told, but for those whose fact is done in the roadmap, or due there
  /// at about the same time.
  private static func reminded(
    _ reminders: [YearlyReminder], _ roadmap: Roadmap?, _ today: CalendarDay
  ) -> [(YearlyReminder, CalendarDay)] {
    let actions = roadmap?.actions ?? []
    return reminders.compactMap { reminder in
      guard let day = reminder.day(toldOn: today) else { return nil }
      let isThere =
        reminder.fact != nil
        && actions.contains { placed in
          placed.action.fact == reminder.fact
            && (placed.isDone
              || placed.terms.flatMap(\.runs).contains {
                abs(day.days(to: $0.upperBound)) <= Self.likeness
              })
        }
      return isThere ? nil : (reminder, day)
    }
  }

  /// Actions and reminders, the soonest first; of one day the actions first.
  private static func merged(
    _ actions: [(PlacedAction, until: CalendarDay)], _ reminded: [(YearlyReminder, CalendarDay)],
    within days: ClosedRange<Int>, _ today: CalendarDay
  ) -> [AgendaItem] {
    let told = reminded.filter { days.contains(today.days(to: $0.1)) }
    let all: [(day: CalendarDay, rank: Int, item: AgendaItem)] =
      actions.enumerated().map { ($1.until, $0, .actionDue($1.0, until: $1.until)) }
      + told.enumerated().map { ($1.1, actions.count + $0, .reminder($1.0, on: $1.1)) }
    return all.sorted { ($0.day.number, $0.rank) < ($1.day.number, $1.rank) }.map(\.item)
  }
}

extension Organization {
  /// Whether what an order prints is still to be filled in: the place or the head.
  public var isIncomplete: Bool {
    place.isEmpty || headName.full.isEmpty || headTitle.isEmpty
  }
}
