/// A month to choose a day from; weeks begin on Monday.
///
///     var calendar = MonthCalendar(chosen: day, today: today)          // in the state
///     switch calendar.handle(key) {                                    // in update
///     case .submitted: take(calendar.day)
///     case .cancelled: close()
///     default: break
///     }
///     calendar.draw(in: area, on: &grid, words: words)                 // in view
///
/// The arrows go by days and weeks, Page Up and Page Down by months, with Ctrl by years; Home goes
/// to today, End to the last day of the month; Enter takes; Esc goes back.
public struct MonthCalendar: Hashable, Sendable {
  /// A day.
  public typealias Day = MonthScale.Day

  /// The day that has the focus.
  public private(set) var day: Day
  let chosen: Day?
  let today: Day?
  private let off: DaysOff

  /// Starts on the day that is chosen, else today, else on the first day of 2000; `off` are the
  /// days on which nobody works.
  public init(chosen: Day? = nil, today: Day? = nil, off: DaysOff = .weekends) {
    self.chosen = chosen
    self.today = today
    self.off = off
    day = chosen ?? today ?? Day(2_000, 1, 1)
  }

  /// Takes a key; every other one is ignored.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter: return .submitted
    case .escape: return .cancelled
    case .left: day = day.adding(days: -1)
    case .right: day = day.adding(days: 1)
    case .up: day = day.adding(days: -7)
    case .down: day = day.adding(days: 7)
    case .pageUp: day = day.adding(months: -1)
    case .pageDown: day = day.adding(months: 1)
    case Key(.pageUp, .control): day = day.adding(months: -12)
    case Key(.pageDown, .control): day = day.adding(months: 12)
    case .home: day = today ?? Day(day.year, day.month, 1)
    case .end: day = Day(day.year, day.month, 31)
    default: return .ignored
    }
    return .moved
  }

  /// Whether nobody works on a day.
  func isOff(_ day: Day) -> Bool { off.contains(day) }

  /// The Monday of the first week that is shown.
  var firstMonday: Day {
    let first = Day(day.year, day.month, 1)
    return first.adding(days: -first.weekday)
  }

  /// The weeks that the month touches, 4–6.
  var weeks: Int {
    let days = Day(day.year, day.month, 31).day + Day(day.year, day.month, 1).weekday
    return (days + 6) / 7
  }
}
