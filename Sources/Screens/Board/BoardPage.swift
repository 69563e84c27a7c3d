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
  /// The border between the list and what is said of its line.
  var split = Split()
  /// How far what is said of the line has been read, where it is open to be read whole.
  var openText: Reading?
  private(set) var board: Board?
  private(set) var lines: [BoardLine] = []
  private(set) var wishes: [PairWish] = []
  /// The numbers of the signed orders that hold pairs.
  private(set) var holders: [Pair.ID: String] = [:]
  /// The best mentors whom the focused mentee might have instead, with the price for the group.
  private(set) var rivals: [BoardComparison.Row] = []
  /// What the last change that was made here did to the whole group.
  private(set) var outcome: BoardOutcome?
  /// A change that was written, while the board after it is still being loaded.
  private var awaited: BoardOutcome.Cause?
  private var wanted: Int64?

  let queries: [Query] = [.board, .orders]

  var bookmark: Int64? { wanted ?? focused?.mentee?.number }

  mutating func restore(_ bookmark: Int64) { wanted = bookmark }

  /// A mentor without a pair has no number of a mentee: the place of such a line is kept.
  var arrangement: [String: String] {
    var arrangement: [String: String] = [:]
    if bookmark == nil, cursor.index > 0 { arrangement["row"] = "\(cursor.index)" }
    if cursor.top > 0 { arrangement["top"] = "\(cursor.top)" }
    if !split.text.isEmpty { arrangement[Division.name] = split.text }
    return arrangement
  }

  mutating func arrange(_ arrangement: [String: String]) {
    cursor = arrangement.cursor
    split = Split(arrangement[Division.name] ?? "")
  }

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .mentee(let id) = aim { wanted = id.number }
    mode = .browsing
    openText = nil
    awaited = nil
    if case .mentor(let id) = aim {
      settle(on: .mentor(id), else: lines.first { $0.mentor == id }?.anchor)
    } else {
      settle(on: wanted.map { .mentee(Mentee.ID($0)) })
    }
    return []
  }

  mutating func take(_ answer: Loaded, _ context: Context) -> [Wish] {
    switch answer {
    case .board(let facts): return take(facts, context)
    case .orders(let orders): holders = orders.holders
    default: break
    }
    return []
  }

  private mutating func take(_ facts: BoardFacts, _ context: Context) -> [Wish] {
    let read = focused?.anchor
    let anchor = wanted.map { .mentee(Mentee.ID($0)) } ?? read
    let board = Board(facts: facts, handbook: context.handbook, today: context.today)
    let wishes = compare(with: board, context)
    self.board = board
    lines = board.lines
    self.wishes = facts.wishes
    settle(on: anchor)
    if !lines.isEmpty { wanted = nil }
    if focused?.anchor != read { openText = nil }
    if case .comparing(let comparison) = mode {
      mode =
        BoardComparison(of: comparison.mentee, on: board, at: comparison.cursor)
        .map { .comparing($0) } ?? .browsing
    }
    return wishes
  }

  /// Tells what a change that was awaited has done to the board that is shown.
  private mutating func compare(with now: Board, _ context: Context) -> [Wish] {
    let (before, cause) = (board, awaited)
    outcome = nil
    awaited = nil
    guard let before, let cause else { return [] }
    let outcome = BoardOutcome(cause, from: before, to: now)
    self.outcome = outcome
    return [.tell(Notice(context.words.board.told(outcome, on: now, context.keyNames)))]
  }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    if case .asking(_, let asked) = mode, asked == change { mode = .browsing }
    if case .success(let receipt) = result, receipt.title.chapter == .board {
      awaited = BoardOutcome.Cause(change, receipt.title, on: board)
    }
    return []
  }

  /// Keeps the focus on what it was on, wherever that stands now.
  private mutating func settle(on anchor: BoardLine.Anchor?, else other: BoardLine.Anchor? = nil) {
    guard !lines.isEmpty else { return look() }
    let places = [anchor, other].compactMap { anchor in lines.firstIndex { $0.anchor == anchor } }
    cursor.move(to: places.first ?? cursor.index, count: lines.count)
    look()
  }

  /// Asks the board who else the focused mentee might have.
  mutating func look() {
    rivals = board.map { Self.rivals(of: focused, on: $0) } ?? []
  }

  private static func rivals(of line: BoardLine?, on board: Board) -> [BoardComparison.Row] {
    guard let mentee = line?.mentee, board.proposal(of: mentee)?.pair == nil else { return [] }
    let others = board.alternatives(for: mentee).filter {
      $0.obstacles.isEmpty && $0.mentor != line?.mentor
    }
    return others.prefix(mostRivals).map { other in
      BoardComparison.Row(
        alternative: other, why: board.why(mentee: mentee, mentor: other.mentor))
    }
  }

  private static let mostRivals = 4
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

extension OrderFacts {
  /// The numbers of the signed orders by the pairs that they hold.
  fileprivate var holders: [Pair.ID: String] {
    var holders: [Pair.ID: String] = [:]
    for listed in orders where listed.order.state == .signed {
      for id in listed.lines.compactMap(\.pair.id) { holders[id] = listed.order.content.number }
    }
    return holders
  }
}
