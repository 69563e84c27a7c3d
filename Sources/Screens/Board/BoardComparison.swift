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

  /// Compares the mentors for a mentee who is on the board.
  init?(of mentee: Mentee.ID, on board: Board, at cursor: ListCursor? = nil) {
    guard board.mentee(mentee) != nil else { return nil }
    self.mentee = mentee
    rows = board.alternatives(for: mentee).map { alternative in
      Row(
        alternative: alternative, why: board.why(mentee: mentee, mentor: alternative.mentor))
    }
    let present = board.proposal(of: mentee)?.mentor
    let start = rows.firstIndex { $0.alternative.mentor == present } ?? 0
    self.cursor = cursor ?? ListCursor(index: start)
  }

  /// The mentor with the focus.
  var focused: Row? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }
}
