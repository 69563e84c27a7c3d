public import Mentoring
import TerminalKit

/// What is told of a rollover before anything is saved: every changed line, every doubt, and who and
/// what goes along.
public struct RolloverAccount: Sendable {
  /// A line of it.
  struct Line: Sendable {
    let text: String
    /// How it looks on the screen.
    var role = Role.text
    /// Whether it stands below the line before.
    var isIndented = false
  }

  /// The line that begins it, then one after another.
  let told: [Line]

  /// Tells of `rollover` as it is with that wish; `namesOptions` tells where an option of the command
  /// line would make another of it.
  public init(
    _ rollover: ProgrammeRollover, _ wish: ProgrammeRollover.Wish, _ words: Words,
    namesOptions: Bool
  ) {
    let (own, check) = (words.commands.rollover, words.commands.check)
    let roadmap = rollover.roadmap.map { Self.lines(of: $0, own, check) }
    told =
      (roadmap ?? [Line(text: own.noRoadmap, role: .title)])
      + Self.people(rollover, wish, own, namesOptions)
  }

  /// The lines as plain text, those below others indented.
  public var lines: [String] { told.map { $0.isIndented ? "  " + $0.text : $0.text } }

  /// The lines to be read on the screen.
  var pages: [Pager.Line] {
    told.map { Pager.Line($0.text, role: $0.role, indent: $0.isIndented ? 2 : 0) }
  }

  private static func lines(
    of roadmap: RoadmapRollover, _ words: RolloverWords, _ places: CheckWords
  ) -> [Line] {
    let changes = roadmap.changes.map { change in
      Line(text: words.line(of: change, at: places.name(of: change.place)), isIndented: true)
    }
    let doubts = roadmap.doubts.map { doubt in
      Line(text: words.line(of: doubt, at: places.name(of: doubt.place)), isIndented: true)
    }
    let hasMoved = roadmap.changes.contains {
      if case .freeDays = $0.reason { true } else { false }
    }
    let head = words.heading(roadmap.source, roadmap.target, changes.count)
    return [Line(text: head, role: .title)] + changes
      + (hasMoved ? [Line(text: words.moved, role: .hint)] : [])
      + (doubts.isEmpty ? [] : [Line(text: words.doubts(doubts.count), role: .warning)] + doubts)
  }

  private static func people(
    _ rollover: ProgrammeRollover, _ wish: ProgrammeRollover.Wish, _ words: RolloverWords,
    _ namesOptions: Bool
  ) -> [Line] {
    let counts = rollover.counts
    var lines = [Line(text: words.people(counts.mentees, counts.mentors), role: .header)]
    func tell(_ text: String, _ role: Role = .text) { lines.append(Line(text: text, role: role)) }
    let finished = words.list(rollover.finished.map(\.person.name))
    if !finished.isEmpty {
      let flag = namesOptions ? words.byFlag("mentors-from-mentees") : ""
      tell(wish.mentorsFromMentees ? words.risen(finished) : words.finished(finished) + flag)
    }
    if !rollover.workToAsk.isEmpty {
      tell(words.workToAsk(words.list(rollover.workToAsk)), .warning)
    }
    if !rollover.dataToCheck.isEmpty {
      tell(words.dataToCheck(words.list(rollover.dataToCheck)), .warning)
    }
    if !rollover.pairs.isEmpty {
      let flag = namesOptions && !wish.noRepeats ? words.apartByFlag("no-repeats") : ""
      tell(words.pairs(rollover.pairs.count, wish.noRepeats) + flag)
    }
    if !rollover.coordinatorOrder.isEmpty {
      tell(words.coordinatorOrder(rollover.coordinatorOrder), .warning)
    }
    let (orders, sheets) = rollover.left
    if orders + sheets > 0 { tell(words.left(orders, sheets)) }
    return lines
  }
}
