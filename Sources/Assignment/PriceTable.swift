/// What every pair costs the whole group, and how far scores can move before the answer changes.
///
/// Made once for an answer, from the shortest paths between all columns in the residual graph of the
/// best assignment: a row that is forced into a column makes another leave it, that one a third, and
/// so on, until somebody takes the place that the first has left, a free one, or none.
public struct PriceTable: Sendable {
  /// What a change costs: fewer rows served count before any total.
  public struct Cost: Hashable, Comparable, Sendable {
    /// How many rows fewer are served; never below 0.
    public let servedLoss: Int
    /// How much the total falls; may be negative only where fewer rows are served.
    public let loss: Int64

    /// Puts a cost together.
    public init(servedLoss: Int, loss: Int64) {
      self.servedLoss = servedLoss
      self.loss = loss
    }

    /// Whether a cost is less than another.
    public static func < (lhs: Cost, rhs: Cost) -> Bool {
      (lhs.servedLoss, lhs.loss) < (rhs.servedLoss, rhs.loss)
    }
  }

  let problem: Problem
  /// The column of each row; -1 for an unserved one.
  let place: [Int]
  /// The columns that unserved rows wait for, directly or over others.
  let isScarce: [Bool]
  /// The price of each column, without what serving one more row is worth.
  let price: [Int64]
  /// The paths between columns, and one more node for being unserved.
  let paths: AllPaths
  /// From each column: the shortest way into a column with room.
  let toRoom: [Int64]
  /// From each column that is not scarce: the shortest way for somebody out of all columns.
  let toDrop: [Int64]
  /// To each column: the cheapest way to fill it and leave another place empty.
  let emptying: [Int64]

  /// What it costs the whole group to make a pair stand; nil where it cannot: outside the table,
  /// forbidden, the row pinned elsewhere, or no place of the column free of pins.
  ///
  /// ``Problem/price(ofForcing:right:from:)`` tells who moves for it.
  public func cost(left: Int, right: Int) -> Cost? {
    guard let score = problem.score(left: left, right: right) else { return nil }
    let (pin, from) = (problem.pinnedColumn[left], place[left])
    if pin == right || from == right { return Cost(servedLoss: 0, loss: 0) }
    guard pin < 0, problem.openPlaces[right] > 0 else { return nil }
    return cost(from: from, to: right, own(left) + price[right] - Int64(score))
  }

  /// How far the score of a chosen pair can fall before another answer is better.
  ///
  /// At that many points there are two that are as good. Nil where no fall changes the answer, as
  /// for a pin, or for a pair that does not stand.
  public func fall(left: Int, right: Int) -> Int64? {
    guard (0..<problem.left).contains(left), place[left] == right, right >= 0,
      problem.pinnedColumn[left] < 0
    else { return nil }
    let others = (0..<problem.right).lazy.filter { $0 != right }
      .compactMap { cost(left: left, right: $0) }.filter { $0.servedLoss == 0 }.map(\.loss)
    return [others.min(), leaving(left)].compactMap(\.self).min()
  }

  /// How far the score of a pair that does not stand must rise before it does.
  ///
  /// At that many points there are two answers that are as good. Nil where no rise makes it stand:
  /// the pair cannot be, or fewer rows would be served.
  public func rise(left: Int, right: Int) -> Int64? {
    cost(left: left, right: right).flatMap { $0.servedLoss == 0 ? $0.loss : nil }
  }

  /// What the total loses when a row goes unserved and another is served for it; nil where none can.
  private func leaving(_ left: Int) -> Int64? {
    let from = place[left]
    guard isScarce[from] else { return nil }
    let back = paths.length(from: problem.right, to: from)
    return back < AllPaths.endless ? own(left) + back : nil
  }

  /// What a row has more in its own column than what the place costs; 0 for an unserved row.
  private func own(_ row: Int) -> Int64 {
    let column = place[row]
    guard column >= 0, let score = problem.score(left: row, right: column) else { return 0 }
    return Int64(score) - price[column]
  }

  /// What it costs that a row comes from one place to another, `first` for itself.
  private func cost(from: Int, to: Int, _ first: Int64) -> Cost? {
    let out = problem.right
    if from < 0 || isScarce[from] {
      let way = paths.length(from: to, to: from < 0 ? out : from)
      return way < AllPaths.endless ? Cost(servedLoss: 0, loss: first + way) : nil
    }
    if isScarce[to] {
      let way = paths.length(from: to, to: out)
      guard way < AllPaths.endless else { return nil }
      return Cost(servedLoss: 1, loss: first + way + emptying[from])
    }
    let round = paths.length(from: to, to: from)
    let way = toRoom[to] < AllPaths.endless ? min(round, toRoom[to] + emptying[from]) : round
    if way < AllPaths.endless { return Cost(servedLoss: 0, loss: first + way) }
    guard toDrop[to] < AllPaths.endless else { return nil }
    return Cost(servedLoss: 1, loss: first + toDrop[to] + emptying[from])
  }
}
