extension WarmSolver {
  func check(_ cell: Cell) throws(ProblemError) {
    let table = Problem.Table(left: problem.left, right: problem.right)
    guard table.contains(cell) else { throw .outsideTable(cell) }
  }

  func checkLeft(_ left: Int) throws(ProblemError) {
    guard (0..<problem.left).contains(left) else { throw .outsideTable(Cell(left: left, right: 0)) }
  }

  func checkRight(_ right: Int) throws(ProblemError) {
    guard (0..<problem.right).contains(right) else {
      throw .outsideTable(Cell(left: 0, right: right))
    }
  }

  /// Whether the pin of a row, where it has one, stays allowed with the scores that are to be.
  func checkPin(of left: Int, score: (Int) -> Int32) throws(ProblemError) {
    let column = problem.pinnedColumn[left]
    guard column < 0 || score(column) != Problem.forbidden else {
      throw .pinForbidden(Cell(left: left, right: column))
    }
  }
}

extension Problem {
  mutating func setCapacity(_ capacity: Int, ofRight right: Int) {
    openPlaces[right] += capacity - capacities[right]
    capacities[right] = capacity
    rightBounds[right] = Bounds(0, capacity)
  }

  /// Takes other pins, which fit.
  mutating func setPins(_ pins: [Cell]) {
    let load = Load(of: pins, left: left, right: right)
    self.pins = pins
    openPlaces = zip(capacities, load.right).map { $0 - $1 }
    pinnedColumn = Self.columns(of: pins, left: left)
  }
}
