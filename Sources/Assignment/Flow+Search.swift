extension Flow {
  /// The nearest node that has too few units, from one that has too many.
  ///
  /// Potentials are brought up to date, and the path is left in `paths`.
  ///
  /// - Returns: The node; nil when none can be reached.
  mutating func search(from source: Int) -> Int? {
    paths.begin(at: source)
    while let node = paths.nearest() {
      if excess[node] < 0 { return settle(node) }
      extend(from: node)
      // Nothing is nearer than the node itself: whoever is as near may end the search.
      if excess[outside] < 0, paths.distance[outside] == paths.distance[node] {
        return settle(outside)
      }
    }
    return nil
  }

  /// Lowers the potentials of what lies nearer than the end of the path.
  private mutating func settle(_ end: Int) -> Int {
    let length = paths.distance[end]
    for node in paths.done() where node != end {
      potential.add(paths.distance[node] &- length, at: node)
    }
    return end
  }

  private mutating func extend(from node: Int) {
    if node < left {
      extend(fromRow: node)
    } else if node < outside {
      extend(fromColumn: node - left)
    } else {
      extendFromOutside()
    }
  }

  /// Goes over every allowed cell of a row that is neither pinned nor used, and back outside.
  private mutating func extend(fromRow row: Int) {
    let length = paths.distance[row]
    let base = length &+ potential[row]
    var hidden: [(node: Int, length: Cost)] = []
    for partner in rowPartners[row] { hide(Int(partner.index), &hidden) }
    if rowSlack[row].isPinned { for column in pins.columns(of: row) { hide(column, &hidden) } }
    let cells = rows[row]
    if let columns = cells.columns {
      for index in 0..<cells.count {
        reach(Int(columns[index]), cells.scores[index], from: row, base)
      }
    } else {
      for index in 0..<cells.count { reach(index, cells.scores[index], from: row, base) }
    }
    for place in hidden { paths.distance[place.node] = place.length }
    if rowUnits[row] > rowSlack[row].lower {
      relax(to: outside, base &+ rowWorth(row, rowUnits[row]), from: row)
    }
  }

  /// Makes a column look nearer than anything for a while, so that no path leads there.
  private func hide(_ column: Int, _ hidden: inout [(node: Int, length: Cost)]) {
    hidden.append((left + column, paths.distance[left + column]))
    paths.distance[left + column] = .min
  }

  @inline(__always)
  private mutating func reach(_ column: Int, _ score: Int32, from row: Int, _ base: Cost) {
    guard score >= range.floor else { return }
    relax(to: left + column, base &- Cost(score & range.mask), from: row)
  }

  /// Takes a unit away from each partner of a column, or gives one outside.
  private mutating func extend(fromColumn column: Int) {
    let node = left + column
    let base = paths.distance[node] &+ potential[node]
    for partner in columnPartners[column] {
      relax(to: Int(partner.index), base &+ Cost(partner.score & range.mask), from: node)
    }
    if columnUnits[column] < columnSlack[column].upper {
      relax(to: outside, base &- columnWorth(column, columnUnits[column] + 1), from: node)
    }
  }

  private mutating func extendFromOutside() {
    let base = paths.distance[outside] &+ potential[outside]
    for row in 0..<left where rowUnits[row] < rowSlack[row].upper {
      relax(to: row, base &- rowWorth(row, rowUnits[row] + 1), from: outside)
    }
    for column in 0..<right where columnUnits[column] > columnSlack[column].lower {
      relax(to: left + column, base &+ columnWorth(column, columnUnits[column]), from: outside)
    }
  }

  /// Shortens the path to a node; `length` has the potential of the node still in it.
  @inline(__always)
  private mutating func relax(to node: Int, _ length: Cost, from: Int) {
    let length = length &- potential[node]
    guard length < paths.distance[node] else { return }
    paths.shorten(to: node, length, from: from)
  }
}
