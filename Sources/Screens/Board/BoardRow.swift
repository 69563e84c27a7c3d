import Mentoring

/// One line of the list as it is drawn.
enum BoardRow: Hashable, Sendable {
  /// The heading of a section, with the number of its lines.
  case heading(BoardSection.Kind, Int)
  /// A line that can have the focus, by its place among all.
  case line(Int, BoardSection.Kind)

  /// The place of a line that can have the focus.
  var index: Int? {
    guard case .line(let index, _) = self else { return nil }
    return index
  }
}

/// How many lines of the list are out of sight.
struct BoardHidden: Hashable, Sendable {
  /// How many lines there are above.
  let above: Int
  /// How many lines of each kind there are below.
  let pairs, unpaired, free: Int

  /// Counts the rows that the list has no place for.
  init(above: some Sequence<BoardRow>, below: some Sequence<BoardRow>) {
    self.above = above.reduce(0) { $0 + ($1.index == nil ? 0 : 1) }
    var counts: [BoardSection.Kind: Int] = [:]
    for case .line(_, let kind) in below { counts[kind, default: 0] += 1 }
    pairs = counts[.pairs] ?? 0
    unpaired = counts[.unpaired] ?? 0
    free = counts[.free] ?? 0
  }

  /// How many lines there are below.
  var below: Int { pairs + unpaired + free }
}

/// How the board stands, in numbers.
struct BoardCounts: Hashable, Sendable {
  /// How many mentees have a pair, of how many.
  let served, all: Int
  /// How many of the pairs are accepted or held by an order, and how many wait to be.
  let accepted, proposed: Int
  /// The points of all pairs together, the fewest of a pair, and the most that a pair can have.
  let total: Int
  let worst: Int?
  let most: Int

  /// Counts the board, where a pair can have at the most so many points.
  init(_ board: Board, most: Int) {
    served = board.served
    all = board.mentees.count
    accepted = board.proposals.count { $0.pair != nil }
    proposed = board.proposals.count - accepted
    total = board.total
    worst = board.worst
    self.most = most
  }
}
