import Mentoring
import TerminalKit

/// Every mentor for one mentee, with what each would cost the whole group: «Почему не …?».
struct BoardComparison: Sendable {
  /// A mentor with the answer.
  struct Row: Sendable {
    /// The mentor, how well they fit, and what forbids it.
    let alternative: Board.Alternative
    /// The answer; nothing where the board has none.
    let why: Board.Why?
  }

  /// Whose mentors they are.
  let mentee: Mentee.ID
  /// The mentors: the possible ones first, the best first.
  let rows: [Row]
  var cursor: ListCursor

  /// Shows the mentors for a mentee of the board, with the focus on the one that they have.
  init(of mentee: Mentee.ID, _ rows: [Row], on board: Board, at cursor: ListCursor? = nil) {
    self.mentee = mentee
    self.rows = rows
    let present = board.proposal(of: mentee)?.mentor
    let start = rows.firstIndex { $0.alternative.mentor == present } ?? 0
    self.cursor = cursor ?? ListCursor(index: start)
  }

  /// The mentor with the focus.
  var focused: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
}

extension BoardComparison {
  /// How many rivals are told of a pair.
  private static let mostRivals = 4

  /// Every mentor for a mentee, or nothing where nobody waits for that any more.
  static func rows(
    for mentee: Mentee.ID, on board: Board, while goesOn: (Int, Int) -> Bool = { _, _ in true }
  ) -> [Row]? {
    rows(board.alternatives(for: mentee), mentee, board, goesOn)
  }

  /// The best mentors whom a mentee might have instead; none where the pair is accepted.
  static func rivals(
    of mentee: Mentee.ID, on board: Board, while goesOn: (Int, Int) -> Bool = { _, _ in true }
  ) -> [Row]? {
    let proposal = board.proposal(of: mentee)
    guard proposal?.pair == nil else { return [] }
    let others = board.alternatives(for: mentee).filter {
      $0.obstacles.isEmpty && $0.mentor != proposal?.mentor
    }
    return rows(Array(others.prefix(mostRivals)), mentee, board, goesOn)
  }

  private static func rows(
    _ alternatives: [Board.Alternative], _ mentee: Mentee.ID, _ board: Board,
    _ goesOn: (Int, Int) -> Bool
  ) -> [Row]? {
    var rows: [Row] = []
    for alternative in alternatives {
      guard goesOn(rows.count, alternatives.count) else { return nil }
      rows.append(
        Row(
          alternative: alternative, why: board.why(mentee: mentee, mentor: alternative.mentor)))
    }
    return rows
  }
}
