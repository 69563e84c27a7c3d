import TerminalKit

/// What a sign of the timeline means.
enum TimelineSign: Hashable, Sendable, CaseIterable {
  case done, late, now, ahead, halves, about, recurring, someDay, planned
  case lateToday, today, outOfSight, blocker, dependent, flaw, overruled, marked
}

extension RoadmapPage {
  /// The signs as the chart and the list draw them.
  func legend(_ context: Context) -> [(sign: TextRun, title: String)] {
    guard outline != nil, division(context) != nil else { return [] }
    return TimelineSign.allCases.map { (Self.look(of: $0), context.words.timeline.sign($0)) }
  }

  private static func look(of sign: TimelineSign) -> TextRun {
    switch sign {
    case .done: TextRun("████", role: .bar)
    case .late: TextRun("▓▓▓▓", role: .barLate)
    case .now: TextRun("▒▒▒▒", role: .barPlanned)
    case .ahead: TextRun("░░░░", role: .barPlanned)
    case .halves: TextRun("▐░░▌", role: .barPlanned)
    case .about: TextRun("·░░·", role: .barPlanned)
    case .recurring: TextRun("░ ░ ░", role: .barPlanned)
    case .someDay: TextRun("┄┄┄┄", role: .barPlanned)
    case .planned: TextRun("────", role: .muted)
    case .lateToday: TextRun("!", role: .barLate)
    case .today: TextRun("┆", role: .today)
    case .outOfSight: TextRun("‹ ›", role: .muted)
    case .blocker: TextRun("←", role: .warning)
    case .dependent: TextRun("→", role: .accent)
    case .flaw: TextRun("✗ ?", role: .error)
    case .overruled: TextRun(RoadmapLayout.overruled.0, role: RoadmapLayout.overruled.1)
    case .marked: TextRun("*", role: .selected)
    }
  }
}
