/// How an action stands on a certain day.
public enum ActionState: Hashable, Sendable {
  /// It was closed by hand on that day, or, without one, the programme's data say that it is done.
  case done(CalendarDay?)
  /// It is open, and its last day was so many days ago.
  case late(days: Int)
  /// It is open, and a term is now or begins in this month; carries that term's last day.
  case due(until: CalendarDay)
  /// It is open, and its next term begins in a later month.
  case planned(from: CalendarDay)
  /// It is open, and no term of it fixes a day.
  case undated
}

extension PlacedAction {
  /// How the action stands on `today`; it is late only after the last day of its last term.
  public func state(on today: CalendarDay) -> ActionState {
    if isDone { return .done(action.done?.date) }
    let days = terms.flatMap(\.runs).sorted { $0.lowerBound < $1.lowerBound }
    guard let last = days.map(\.upperBound).max() else { return .undated }
    guard today <= last else { return .late(days: last.days(to: today)) }
    let ahead = days.filter { $0.upperBound >= today }
    if let due = ahead.first(where: { $0.lowerBound <= today.calendarMonth.last }) {
      return .due(until: due.upperBound)
    }
    return .planned(from: ahead.first?.lowerBound ?? last)
  }
}

extension ActionState {
  /// The more pressing of two states first: late (the longest first), due (the soonest first),
  /// planned (the soonest first), undated, done (the latest first).
  public static func isMorePressing(_ lhs: Self, than rhs: Self) -> Bool {
    lhs.urgency < rhs.urgency
  }

  private var urgency: (Int, Int) {
    switch self {
    case .late(let days): (0, -days)
    case .due(let until): (1, until.number)
    case .planned(let from): (2, from.number)
    case .undated: (3, 0)
    case .done(let date): (4, date.map { -$0.number } ?? 0)
    }
  }
}
