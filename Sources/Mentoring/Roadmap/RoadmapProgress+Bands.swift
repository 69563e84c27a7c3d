extension Sequence<ClosedRange<CalendarDay>> {
  /// The same days in as few stretches as there are, in their order: those that overlap or touch are
  /// one.
  public func merged() -> [ClosedRange<CalendarDay>] {
    sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, next in
      guard let last = merged.last, next.lowerBound <= last.upperBound.adding(days: 1) else {
        return merged.append(next)
      }
      merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, next.upperBound)
    }
  }
}

extension RoadmapProgress {
  /// What a part of a band stands for.
  public enum Part: Hashable, Sendable {
    /// What is done, what is late, and what is ahead.
    case done, late, ahead
  }

  /// The parts of the bands in which all terms of a stage or a measure lie, in their order: as many of
  /// the days are done as of the actions; of the rest what is before `today` is late, where an action
  /// is.
  public func parts(of bands: [ClosedRange<CalendarDay>], on today: CalendarDay)
    -> [(days: ClosedRange<CalendarDay>, part: Part)]
  {
    let days = bands.reduce(0) { $0 + $1.lowerBound.days(to: $1.upperBound) + 1 }
    var left = all > 0 ? days * done / all : 0
    return bands.flatMap { band in
      let (first, last) = (band.lowerBound, band.upperBound)
      let count = Swift.min(left, first.days(to: last) + 1)
      left -= count
      let border = first.adding(days: count)
      let next = late > 0 ? Swift.min(Swift.max(today, border), last.adding(days: 1)) : border
      let parts: [(first: CalendarDay, next: CalendarDay, part: Part)] = [
        (first, border, .done), (border, next, .late), (next, last.adding(days: 1), .ahead),
      ]
      return parts.filter { $0.first < $0.next }.map {
        ($0.first...$0.next.adding(days: -1), $0.part)
      }
    }
  }
}
