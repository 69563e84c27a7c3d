extension Problem {
  /// Takes a table after checking it, where each row goes to at most one column.
  ///
  /// - Parameters:
  ///   - left: The number of rows, from 0 to ``longestSide``.
  ///   - right: The number of columns, from 0 to ``longestSide``.
  ///   - scores: left × right scores, row after row; ``forbidden`` forbids a cell.
  ///   - capacities: How many rows each column takes at most, from 0.
  ///   - forbidden: More cells that are not allowed, in any order.
  ///   - pins: Pairs that must be in the solution, at most one a row and no more than fit.
  /// - Throws: What is wrong first, in the order of the cases of ``ProblemError``.
  public init(
    left: Int, right: Int, scores: [Int32], capacities: [Int], forbidden: [Cell] = [],
    pins: [Cell] = []
  ) throws(ProblemError) {
    try Self.checkTable(left: left, right: right, scores: scores)
    try Self.checkCapacities(capacities, right: right)
    let scores = try Self.table(scores, left: left, right: right, without: forbidden, pins: pins)
    try Self.checkSinglePins(pins, left: left, capacities: capacities)
    try self.init(
      scores: scores, sparsity: nil, left: Array(repeating: .single, count: left),
      right: capacities.map { Bounds(0, $0) }, pins: pins)
  }

  /// Takes a table with bounds on both sides after checking it.
  ///
  /// Whether bounds and pins can be kept is not checked here: `best` names the contradiction.
  ///
  /// - Parameters:
  ///   - scores: A score for each row and column, row after row; ``forbidden`` forbids a cell.
  ///   - leftBounds: How many partners each row has; at most ``longestSide`` rows.
  ///   - rightBounds: How many partners each column has; at most ``longestSide`` columns.
  ///   - forbidden: More cells that are not allowed, in any order.
  ///   - pins: Pairs that must be in the solution.
  /// - Throws: What is wrong first, in the order of the cases of ``ProblemError``.
  public init(
    scores: [Int32], leftBounds: [Bounds], rightBounds: [Bounds], forbidden: [Cell] = [],
    pins: [Cell] = []
  ) throws(ProblemError) {
    let (left, right) = (leftBounds.count, rightBounds.count)
    try Self.checkTable(left: left, right: right, scores: scores)
    try Self.checkBounds(left: leftBounds, right: rightBounds)
    let scores = try Self.table(scores, left: left, right: right, without: forbidden, pins: pins)
    try Self.checkPinsDiffer(pins)
    try self.init(
      scores: scores, sparsity: nil, left: leftBounds, right: rightBounds, pins: pins)
  }

  /// Takes a list of the allowed cells after checking it; every other cell is forbidden.
  ///
  /// Whether bounds and pins can be kept is not checked here: `best` names the contradiction.
  ///
  /// - Parameters:
  ///   - cells: The allowed cells with their scores, in any order, each once.
  ///   - leftBounds: How many partners each row has; at most ``longestSide`` rows.
  ///   - rightBounds: How many partners each column has; at most ``longestSide`` columns.
  ///   - pins: Pairs that must be in the solution.
  /// - Throws: What is wrong first, in the order of the cases of ``ProblemError``.
  public init(
    cells: [Pair], leftBounds: [Bounds], rightBounds: [Bounds], pins: [Cell] = []
  ) throws(ProblemError) {
    let table = Table(left: leftBounds.count, right: rightBounds.count)
    try Self.checkSides(left: table.left, right: table.right)
    try Self.checkBounds(left: leftBounds, right: rightBounds)
    for cell in cells.lazy.map(\.cell) + pins where !table.contains(cell) {
      throw .outsideTable(cell)
    }
    let (sparsity, scores) = try Sparsity.sorted(cells, left: table.left)
    for pin in pins where sparsity.index(of: pin) == nil { throw .pinForbidden(pin) }
    try Self.checkPinsDiffer(pins)
    try self.init(
      scores: scores, sparsity: sparsity, left: leftBounds, right: rightBounds, pins: pins)
  }

  /// The table with more cells forbidden; pins must stand on allowed ones.
  private static func table(
    _ scores: [Int32], left: Int, right: Int, without forbidden: [Cell], pins: [Cell]
  ) throws(ProblemError) -> [Int32] {
    let table = Table(left: left, right: right)
    for cell in forbidden + pins where !table.contains(cell) { throw .outsideTable(cell) }
    var scores = scores
    for cell in forbidden { scores[table.index(of: cell)] = Self.forbidden }
    for pin in pins where scores[table.index(of: pin)] == Self.forbidden {
      throw .pinForbidden(pin)
    }
    return scores
  }
}
