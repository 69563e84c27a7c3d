import Mentoring
import Screens

/// What is told of a rollover before it is saved.
struct RolloverReport {
  private let rollover: ProgrammeRollover
  private let places: CheckWords

  init(_ rollover: ProgrammeRollover, wish: ProgrammeRollover.Wish, words: Words) {
    self.rollover = rollover
    places = words.commands.check
    lines = RolloverAccount(rollover, wish, words, namesOptions: true).lines
  }

  /// Every changed line, every doubt, and who and what goes along.
  let lines: [String]

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
