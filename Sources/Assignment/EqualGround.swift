/// What all solutions that are as good as one have in common, as its proof shows (complementary
/// slackness).
///
/// A cell that is worth more than row and column together stands in all of them, one that is worth
/// less in none, and the numbers of partners are those at which values and prices are reached.
struct EqualGround {
  /// The cells that stand in each, pinned ones among them, in order.
  private(set) var standing: [Cell]
  /// The columns of the other cells that may stand, row after row.
  private(set) var columns: [Int32] = []
  /// Where each row begins among these, and where the last one ends.
  private(set) var starts: [Int] = [0]
  /// How many of these cells stand in each row and in each column.
  private(set) var rows: [Bounds] = []
  private(set) var places: [Bounds] = []

  /// Reads a proof; nil where it proves nothing, or that nobody would rather have each other.
  init?(_ problem: Problem, _ solution: Solution) {
    let proof = solution.certificate
    guard proof.objective != .stable, proof.verify(problem, solution) else { return nil }
    standing = problem.pins
    let range = CellRange(of: proof, solution)
    if proof.objective != .even, proof.isSmall {
      let dual = Dual(service: proof.service, spread: 0, left: proof.left, right: proof.right)
      take(dual, problem, range)
    } else {
      let spread = proof.objective == .even ? proof.spread : nil
      guard let dual = proof.wide(counting: spread) else { return nil }
      take(dual, problem, range)
    }
    standing.sort()
  }

  private mutating func take<Value>(_ dual: Dual<Value>, _ problem: Problem, _ range: CellRange) {
    let limits = Limits(of: problem)
    var forced = Array(repeating: 0, count: problem.right)
    problem.withRows { cells in
      for row in 0..<problem.left {
        let count = takeCells(of: row, cells[row], dual, limits, range)
        for cell in standing.suffix(count.standing) { forced[cell.right] += 1 }
        var slack = limits.slack(ofRow: row)
        slack.upper = min(slack.upper, max(slack.lower, count.possible))
        rows.append(dual.peak(ofRow: row, slack).bounds.less(count.standing))
        starts.append(columns.count)
      }
    }
    places = forced.enumerated().map { column, count in
      dual.peak(ofColumn: column, limits.slack(ofColumn: column)).bounds.less(count)
    }
  }

  /// Takes the cells of a row that are worth as much as row and column, or more; how many more, and
  /// how many cells there are.
  private mutating func takeCells<Value>(
    of row: Int, _ cells: Rows.Row, _ dual: Dual<Value>, _ limits: Limits, _ range: CellRange
  ) -> (standing: Int, possible: Int) {
    let slack = limits.slack(ofRow: row)
    guard slack.upper > 0 else { return (0, 0) }
    let pinned = slack.isPinned ? Set(limits.pinnedColumns(of: row)) : []
    let own = dual.service - dual.left[row]
    var count = (standing: 0, possible: 0)
    for index in 0..<cells.count where Int(cells.scores[index]) >= range.floor {
      let column = cells.column(index)
      if !pinned.isEmpty, pinned.contains(column) { continue }
      count.possible += 1
      let excess = own + Value(cells.scores[index]) - dual.right[column]
      if excess == 0 { columns.append(Int32(truncatingIfNeeded: column)) }
      guard excess > 0 else { continue }
      standing.append(Cell(left: row, right: column))
      count.standing += 1
    }
    return count
  }
}

extension CellRange {
  /// The cells about which a proof of a solution speaks.
  fileprivate init(of proof: Certificate, _ solution: Solution) {
    self.init()
    if proof.objective == .worst { floor = solution.worst.map { Int($0) } ?? .max }
  }
}

extension Bounds {
  /// What is left of bounds when so many are there.
  fileprivate func less(_ count: Int) -> Bounds {
    Bounds(max(0, lower - count), max(0, upper - count))
  }
}

extension Problem {
  /// The problem that has just the solutions of a ground, with these scores of the cells that may
  /// stand in them, their own where nothing else is said.
  func narrowed(
    to ground: EqualGround, score: (Cell, _ own: Int32) -> Int32 = { $1 }
  ) -> Problem? {
    var scores = Array(repeating: Self.forbidden, count: self.scores.count)
    func allow(_ cell: Cell) {
      if let index = index(of: cell) { scores[index] = score(cell, self.scores[index]) }
    }
    let load = Load(of: ground.standing, left: left, right: right)
    for cell in ground.standing { allow(cell) }
    for row in 0..<left {
      for column in ground.columns[ground.starts[row]..<ground.starts[row + 1]] {
        allow(Cell(left: row, right: Int(column)))
      }
    }
    do throws(ProblemError) {
      return try Problem(
        scores: scores, sparsity: sparsity,
        left: zip(ground.rows, load.left).map { Bounds($0.lower + $1, $0.upper + $1) },
        right: zip(ground.places, load.right).map { Bounds($0.lower + $1, $0.upper + $1) },
        pins: ground.standing)
    } catch {
      return nil
    }
  }
}
