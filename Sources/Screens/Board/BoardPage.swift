import Mentoring
import TerminalKit

/// The board: mentees left, mentors right, the best pairs for the whole group and why.
struct BoardPage: Page {
  /// What has the keys.
  enum Mode: Sendable {
    case browsing
    case comparing(BoardComparison)
    case asking(Dialog, Change)
  }

  var mode = Mode.browsing
  var cursor = ListCursor()
  private(set) var board: Board?
  private(set) var lines: [BoardLine] = []
  private(set) var wishes: [PairWish] = []
  private var wanted: Int64?

  let queries: [Query] = [.board]

  var bookmark: Int64? { wanted ?? focused?.mentee?.number }

  mutating func restore(_ bookmark: Int64) { wanted = bookmark }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .mentee(let id) = aim { wanted = id.number }
    mode = .browsing
    if case .mentor(let id) = aim {
      settle(on: .mentor(id), else: lines.first { $0.mentor == id }?.anchor)
    } else {
      settle(on: wanted.map { .mentee(Mentee.ID($0)) })
    }
    return []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    guard case .board(let facts) = answer else { return [] }
    let anchor = wanted.map { .mentee(Mentee.ID($0)) } ?? focused?.anchor
    let board = Board(facts: facts, handbook: context.handbook, today: context.today)
    self.board = board
    lines = board.lines
    wishes = facts.wishes
    settle(on: anchor)
    if !lines.isEmpty { wanted = nil }
    if case .comparing(let comparison) = mode {
      mode =
        BoardComparison(of: comparison.mentee, on: board, at: comparison.cursor)
        .map { .comparing($0) } ?? .browsing
    }
    return []
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    if case .asking(_, let asked) = mode, asked == change { mode = .browsing }
    return []
  }

  /// Keeps the focus on what it was on, wherever that stands now.
  private mutating func settle(on anchor: BoardLine.Anchor?, else other: BoardLine.Anchor? = nil) {
    let places = [anchor, other].compactMap { anchor in lines.firstIndex { $0.anchor == anchor } }
    cursor.move(to: places.first ?? cursor.index, count: lines.count)
  }
}

extension BoardPage {
  /// The line with the focus.
  var focused: BoardLine? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }

  /// The pair with the focus.
  var focusedPair: Board.Proposal? {
    guard case .pair(let proposal)? = focused else { return nil }
    return proposal
  }

  /// What the coordinator has said about two people.
  func wish(_ mentee: Mentee.ID, _ mentor: Mentor.ID) -> PairWish.Kind? {
    wishes.first { $0.mentee == mentee && $0.mentor == mentor }?.kind
  }

  /// The pair of two people as it is accepted today, with the form both or one of them wish for.
  func pair(_ mentee: Mentee.ID, _ mentor: Mentor.ID, _ context: Context) -> Pair {
    let wishes = board?.mentee(mentee)?.row.card.wishes
    let offers = board?.mentor(mentor)?.row.card.wishes
    let form = wishes?.form ?? offers?.form
    let isSame = form == offers?.form
    let model = wishes?.roleModel ?? (isSame ? offers?.roleModel : nil)
    return Pair(
      mentee: mentee, mentor: mentor, form: form, roleModel: model, accepted: context.today)
  }
}
