extension Term {
  /// The term so many months later, or earlier where negative, in the words in which the program
  /// writes terms itself; what fixes no day stays as it is.
  ///
  /// Months stay months, a part of a month is the same part of another, and a day that a month has
  /// not is its last. A quarter and a year become the months that they are where they are no quarter
  /// and no year any more.
  public func shifted(months: Int) -> Term {
    guard let days, months != 0 else { return self }
    let reader = reader
    let runs = (reader?.spans ?? [days]).map { run in
      reader?.part?.days(in: run.lowerBound.calendarMonth.adding(months: months))
        ?? run.shifted(months: months)
    }
    guard let first = runs.first?.lowerBound, let last = runs.last?.upperBound, first <= last else {
      return self
    }
    let text = TermText.of(runs, shiftedBy: months, like: reader)
    let read = Term(read: text)
    guard read.days == first...last else {
      return Term(text: TermText.of([first...last]), days: first...last, precision: .range)
    }
    return reader?.rhythm == nil ? read.canonical : read
  }
}

extension TermText {
  /// Runs that were moved, written as the term was from which they come.
  fileprivate static func of(
    _ runs: [ClosedRange<CalendarDay>], shiftedBy months: Int, like reader: TermReader?
  ) -> String {
    guard var moved = reader else { return of(runs) }
    let isKept =
      switch moved.precision {
      case .quarter: months.isMultiple(of: 3)
      case .year, .schoolYear: moved.rhythm != nil || months.isMultiple(of: 12)
      default: true
      }
    moved.move(to: runs)
    return isKept ? of(moved, rhythmIn: moved.rhythmWords) : of(runs)
  }
}

extension ClosedRange<CalendarDay> {
  /// Whole months stay whole; else both days keep their numbers, as far as the months have them.
  fileprivate func shifted(months: Int) -> Self {
    let first = lowerBound.shifted(months: months)
    let isWhole = lowerBound.day == 1 && upperBound == upperBound.calendarMonth.last
    let last =
      isWhole
      ? upperBound.calendarMonth.adding(months: months).last : upperBound.shifted(months: months)
    return first...Swift.max(first, last)
  }
}

extension CalendarDay {
  fileprivate func shifted(months: Int) -> CalendarDay {
    let month = calendarMonth.adding(months: months)
    return CalendarDay(unchecked: month.year, month.month, Swift.min(day, month.length))
  }
}
