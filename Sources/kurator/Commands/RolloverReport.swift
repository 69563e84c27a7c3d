import Mentoring
import Screens

/// What is told of a rollover before it is saved.
struct RolloverReport {
  private let rollover: ProgrammeRollover
  private let wish: ProgrammeRollover.Wish
  private let words: RolloverWords
  private let places: CheckWords

  init(_ rollover: ProgrammeRollover, wish: ProgrammeRollover.Wish, words: Words) {
    self.rollover = rollover
    self.wish = wish
    self.words = words.commands.rollover
    places = words.commands.check
  }

  /// Every changed line, every doubt, and who and what goes along.
  var lines: [String] { roadmapLines + peopleLines }

  private var roadmapLines: [String] {
    guard let map = rollover.roadmap else { return [words.noRoadmap] }
    let changes = map.changes.map { "  " + words.line(of: $0, at: places.name(of: $0.place)) }
    let doubts = map.doubts.map { "  " + words.line(of: $0, at: places.name(of: $0.place)) }
    let moved = map.changes.count { if case .freeDays = $0.reason { true } else { false } }
    return [words.heading(map.source, map.target, map.changes.count)] + changes
      + (moved > 0 ? [words.moved] : [])
      + (doubts.isEmpty ? [] : [words.doubts(doubts.count)] + doubts)
  }

  private var peopleLines: [String] {
    let finished = rollover.finished.map(\.person.name)
    var lines = [words.people(rollover.counts.mentees, rollover.counts.mentors)]
    if !finished.isEmpty {
      let list = words.list(finished)
      lines.append(wish.mentorsFromMentees ? words.risen(list) : words.finished(list))
    }
    if !rollover.workToAsk.isEmpty { lines.append(words.workToAsk(words.list(rollover.workToAsk))) }
    if !rollover.dataToCheck.isEmpty {
      lines.append(words.dataToCheck(words.list(rollover.dataToCheck)))
    }
    if !rollover.pairs.isEmpty { lines.append(words.pairs(rollover.pairs.count, wish.noRepeats)) }
    if !rollover.coordinatorOrder.isEmpty {
      lines.append(words.coordinatorOrder(rollover.coordinatorOrder))
    }
    let (orders, sheets) = rollover.left
    if orders + sheets > 0 { lines.append(words.left(orders, sheets)) }
    return lines
  }

  /// The same for other programs; `saved` is the path of the new programme.
  func json(saved: String?) -> JSON {
    let (orders, sheets) = rollover.left
    return .document([
      "from": .optional(rollover.roadmap?.source.text),
      "to": .string(rollover.programme.year.text),
      "changes": .array((rollover.roadmap?.changes ?? []).map(json)),
      "doubts": .array((rollover.roadmap?.doubts ?? []).map(json)),
      "mentees": .integer(Int64(rollover.counts.mentees)),
      "mentors": .integer(Int64(rollover.counts.mentors)),
      "finished": names(rollover.finished.map(\.person.name)),
      "workConsents": names(rollover.workToAsk), "dataConsents": names(rollover.dataToCheck),
      "pairs": .integer(Int64(rollover.pairs.count)), "orders": .integer(Int64(orders)),
      "sheets": .integer(Int64(sheets)), "saved": .optional(saved),
    ])
  }

  private func names(_ names: [PersonName]) -> JSON { .array(names.map { .string($0.full) }) }

  private func json(_ change: RolloverChange) -> JSON {
    [
      "place": .string(places.name(of: change.place)), "part": .string(change.part.rawValue),
      "before": .string(change.before), "after": .string(change.after),
      "reason": .string(change.reason.code),
    ]
  }

  private func json(_ doubt: RolloverDoubt) -> JSON {
    [
      "place": .string(places.name(of: doubt.place)), "part": .string(doubt.part.rawValue),
      "words": .string(doubt.words), "reason": .string(doubt.reason.code),
    ]
  }
}

extension RolloverChange.Reason {
  /// The stable name, for scripts.
  fileprivate var code: String {
    switch self {
    case .year: "year"
    case .freeDays: "free-day"
    case .reopened: "reopened"
    }
  }
}

extension RolloverDoubt.Reason {
  /// The stable name, for scripts.
  fileprivate var code: String {
    switch self {
    case .paper: "paper"
    case .otherYear: "other-year"
    case .yearName: "year-name"
    case .words: "words"
    case .freeDay: "free-day"
    case .freeDays: "free-days"
    case .note: "note"
    case .yearUnlisted: "year-unlisted"
    }
  }
}
