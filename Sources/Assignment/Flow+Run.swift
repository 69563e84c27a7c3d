/// How a flow ended.
enum FlowEnd: Hashable {
  case best
  case brokenOff
  /// Nothing fits all bounds and pins.
  case unsatisfiable
}

extension Flow {
  /// Sends every unit to where one is wanted.
  ///
  /// - Parameter goesOn: Is told how many rows are done, before each further one, and says whether
  ///   to go on.
  /// - Returns: Whether the flow is the best now, or why not.
  mutating func run(while goesOn: (Int) -> Bool) -> FlowEnd {
    guard rowSlack.allSatisfy(\.isPossible), columnSlack.allSatisfy(\.isPossible) else {
      return .unsatisfiable
    }
    for row in 0..<left where excess[row] > 0 {
      guard goesOn(row) else { return .brokenOff }
      guard empty(row) else { return .unsatisfiable }
    }
    guard excess[outside] == 0 || goesOn(left) else { return .brokenOff }
    return empty(outside) ? .best : .unsatisfiable
  }

  /// Sends on what a node has too many; false where somebody else can never be given enough.
  private mutating func empty(_ source: Int) -> Bool {
    while excess[source] > 0 {
      guard let end = search(from: source) else { return false }
      send(from: source, to: end)
    }
    return true
  }

  /// Sends one unit along the path that was found.
  private mutating func send(from source: Int, to end: Int) {
    var node = end
    while node != source {
      let before = Int(paths.parent[node])
      if before == outside {
        if node < left { rowUnits.add(1, at: node) } else { columnUnits.add(-1, at: node - left) }
      } else if node == outside {
        if before < left {
          rowUnits.add(-1, at: before)
        } else {
          columnUnits.add(1, at: before - left)
        }
      } else if before < left {
        use(before, node - left)
      } else {
        free(node, before - left)
      }
      node = before
    }
    excess.add(-1, at: source)
    excess.add(1, at: end)
  }

  private mutating func use(_ row: Int, _ column: Int) {
    let score = problem.score(left: row, right: column) ?? 0
    rowPartners[row].append(Partner(index: Int32(column), score: score))
    columnPartners[column].append(Partner(index: Int32(row), score: score))
  }

  private mutating func free(_ row: Int, _ column: Int) {
    Self.remove(column, from: &rowPartners[row])
    Self.remove(row, from: &columnPartners[column])
  }

  private static func remove(_ index: Int, from partners: inout [Partner]) {
    guard let place = partners.firstIndex(where: { Int($0.index) == index }) else { return }
    partners.swapAt(place, partners.count - 1)
    partners.removeLast()
  }

  /// The pairs that stand now, pinned ones among them, in the order of rows and columns.
  func pairs() -> [Pair] {
    var pairs = limits.pins.map { cell in
      Pair(
        left: cell.left, right: cell.right,
        score: problem.score(left: cell.left, right: cell.right) ?? 0)
    }
    for row in 0..<left {
      for partner in rowPartners[row] {
        pairs.append(Pair(left: row, right: Int(partner.index), score: partner.score))
      }
    }
    return pairs.sorted { $0.cell < $1.cell }
  }
}
