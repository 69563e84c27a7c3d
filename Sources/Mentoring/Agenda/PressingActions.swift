/// The open actions of a roadmap that are late, due, or wait for others, as of a day.
struct PressingActions {
  /// One of them, with the last day of its present or next term.
  private struct Entry {
    let placed: PlacedAction
    let until: CalendarDay
    let lateness: Int?
    let blockers: [PlacedAction]

    /// What it is where it waits for others.
    var blocked: AgendaItem {
      .actionBlocked(placed, until: until, by: blockers, late: lateness)
    }
  }

  private let today: CalendarDay
  private let entries: [Entry]
  /// The actions whose terms were over before the programme was begun, and of which no data tell
  /// whether they are done.
  private let ended: [PlacedAction]

  /// Looks at a roadmap, where it is one of the year.
  ///
  /// - Parameters:
  ///   - roadmap: The roadmap; nothing presses where there is none.
  ///   - year: The year of the programme.
  ///   - begun: The day on which its file was begun, also of preparation; else the year begins it.
  ///   - today: The day.
  init(
    of roadmap: Roadmap?, in year: SchoolYear, begun: CalendarDay?, on today: CalendarDay
  ) {
    self.today = today
    guard let roadmap, roadmap.otherYear(than: year) == nil else {
      (entries, ended) = ([], [])
      return
    }
    let start = begun ?? year.first
    let open = roadmap.actions.filter { !$0.isDone }
    let past = open.filter { placed in
      placed.terms.compactMap(\.last).max().map { $0 < min(start, today) } ?? false
    }
    let untold = past.filter { $0.standing == nil }
    // One alone is told as any other.
    ended = untold.count > 1 ? untold : []
    let presumed = Set(ended.map(\.place))
    let dependencies = roadmap.dependencies
    entries = open.filter { !presumed.contains($0.place) }.compactMap { placed in
      // What was over before the beginning is taken for done.
      let blockers = dependencies.blockers(of: placed).filter { !presumed.contains($0.place) }
      return Self.entry(placed, today, blockers)
    }
  }

  private static func entry(
    _ placed: PlacedAction, _ today: CalendarDay, _ blockers: [PlacedAction]
  ) -> Entry? {
    if case .late(let days) = placed.state(on: today) {
      return Entry(
        placed: placed, until: today.adding(days: -days), lateness: days, blockers: blockers)
    }
    let ahead = placed.terms.flatMap(\.runs).map(\.upperBound).filter { $0 >= today }
    guard let until = ahead.min(), today.days(to: until) <= 30 else { return nil }
    return Entry(placed: placed, until: until, lateness: nil, blockers: blockers)
  }

  /// What is late, the longest first, and at the end in one line what was over before the beginning.
  var overdue: [AgendaItem] {
    let late = entries.filter { $0.lateness != nil }
      .sorted { ($0.until.number, $0.placed.place) < ($1.until.number, $1.placed.place) }
      .map { entry in
        entry.blockers.isEmpty
          ? AgendaItem.actionLate(entry.placed, days: entry.lateness ?? 0) : entry.blocked
      }
    return late + (ended.first.map { [.endedBefore(ended.count, first: $0)] } ?? [])
  }

  /// What is due within so many days, the soonest first.
  func due(within days: ClosedRange<Int>) -> [(PlacedAction, until: CalendarDay)] {
    entries.filter {
      $0.lateness == nil && $0.blockers.isEmpty && days.contains(today.days(to: $0.until))
    }
    .sorted { ($0.until.number, $0.placed.place) < ($1.until.number, $1.placed.place) }
    .map { ($0.placed, $0.until) }
  }

  /// What is due soon, but waits for others, the soonest first.
  var blocked: [AgendaItem] {
    entries.filter { $0.lateness == nil && !$0.blockers.isEmpty }
      .sorted { ($0.until.number, $0.placed.place) < ($1.until.number, $1.placed.place) }
      .map(\.blocked)
  }
}
