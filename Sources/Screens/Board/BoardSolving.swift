import Mentoring

/// Makes a board beside the program, where that takes too long to be done at once.
final class BoardSolving: Job {
  /// So many mentees times mentors are compared at once.
  static let mostAtOnce = 40_000

  /// Whether a board of so many is made and asked at once.
  static func isShort(_ mentees: Int, _ mentors: Int) -> Bool { mentees * mentors <= mostAtOnce }

  private let facts: BoardFacts
  private let handbook: HandbookContents
  private let today: CalendarDay

  init(_ facts: BoardFacts, _ context: Context) {
    self.facts = facts
    handbook = context.handbook
    today = context.today
  }

  func run(_ beacon: Beacon) -> any Sendable { sight { beacon.goesOn($0, $1) } }

  /// The board, or nothing where it was broken off.
  func sight(while goesOn: (Int, Int) -> Bool) -> BoardSight? {
    Board(facts: facts, handbook: handbook, today: today, while: goesOn).map {
      BoardSight($0, most: handbook.weights.most)
    }
  }
}

/// Looks beside the program for the mentors whom a mentee might have, on a big board.
final class BoardComparing: Job {
  /// What is wanted of the mentors.
  enum Aim: Hashable, Sendable {
    /// The best few, for the detail.
    case rivals
    /// All of them, for a list of their own.
    case comparison
  }

  /// What was found.
  struct Answer: Sendable {
    let aim: Aim
    let mentee: Mentee.ID
    let board: Board
    let rows: [BoardComparison.Row]
  }

  private let aim: Aim
  private let mentee: Mentee.ID
  private let board: Board

  init(_ aim: Aim, _ mentee: Mentee.ID, on board: Board) {
    self.aim = aim
    self.mentee = mentee
    self.board = board
  }

  func run(_ beacon: Beacon) -> any Sendable {
    rows(while: { beacon.goesOn($0, $1) }).map {
      Answer(aim: aim, mentee: mentee, board: board, rows: $0)
    }
  }

  /// The mentors with what each would cost, or nothing where it was broken off.
  func rows(while goesOn: (Int, Int) -> Bool) -> [BoardComparison.Row]? {
    switch aim {
    case .rivals: BoardComparison.rivals(of: mentee, on: board, while: goesOn)
    case .comparison: BoardComparison.rows(for: mentee, on: board, while: goesOn)
    }
  }
}

extension Beacon {
  /// Reports how much is done, and tells whether anybody still waits.
  func goesOn(_ done: Int, _ total: Int) -> Bool {
    report(done: done, of: total)
    return !isCancelled
  }
}
