import Mentoring

/// One line of the list as it is drawn.
enum BoardRow: Hashable, Sendable {
  /// The heading of a section, with the number of its lines.
  case heading(BoardSection.Kind, Int)
  /// A line that can have the focus, by its place among all.
  case line(Int, BoardSection.Kind)

}

/// How many lines of the list are out of sight.
struct BoardHidden: Hashable, Sendable {
  /// How many lines there are above.
  let above: Int
  /// How many lines of each kind there are below.
  let pairs, unpaired, free: Int

  /// Counts the lines of `sections` that the list has no place for, where these have one.
  init(beside shown: Range<Int>, of sections: [BoardSection]) {
    func below(_ kind: BoardSection.Kind) -> Int {
      sections.reduce(0) { count, section in
        let first = max(section.range.lowerBound, shown.upperBound)
        return count + (section.kind == kind ? max(0, section.range.upperBound - first) : 0)
      }
    }
    above = shown.lowerBound
    pairs = below(.pairs)
    unpaired = below(.unpaired)
    free = below(.free)
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
