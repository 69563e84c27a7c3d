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
      if let column = extend(from: node) { return settle(end(at: column)) }
      // Nothing is nearer than the node itself: whoever is as near may end the search.
      if excess[outside] < 0, paths.distance[outside] == paths.distance[node] {
        return settle(outside)
      }
    }
    return nil
  }

  /// The node where a path ends that has come to a column which can take one more.
  private mutating func end(at column: Int) -> Int {
    let node = left + column
    guard excess[node] >= 0 else { return node }
    paths.shorten(to: outside, paths.distance[node], from: node)
    return outside
  }

  /// Whether a unit that has come to a column can stay there or go outside for nothing.
  private func isEnd(_ column: Int) -> Bool {
    let node = left + column
    if excess[node] < 0 { return true }
    // Where the row could as well go without, it does: further partners must help.
    guard excess[outside] < 0, paths.distance[outside] > paths.distance[node],
      columnUnits[column] < columnSlack[column].upper
    else { return false }
    let worth = columnWorth(column, columnUnits[column] + 1)
    return potential[node] &- potential[outside] == worth
  }

  /// Lowers the potentials of what lies nearer than the end of the path.
  private mutating func settle(_ end: Int) -> Int {
    let length = paths.distance[end]
    paths.forEachDone { node, distance in
      if node != end { potential.add(distance &- length, at: node) }
    }
    return end
  }

  /// Goes on from a node; the column where the search can end, if it meets one.
  mutating func extend(from node: Int) -> Int? {
    if node < left { return extend(fromRow: node) }
    if node < outside { extend(fromColumn: node - left) } else { extendFromOutside() }
    return nil
  }

  /// Goes over every allowed cell of a row that is neither pinned nor used, and back outside.
  private mutating func extend(fromRow row: Int) -> Int? {
    let base = paths.distance[row] &+ potential[row]
    if rowUnits[row] > rowSlack[row].lower {
      relax(to: outside, base &+ rowWorth(row, rowUnits[row]), from: row)
    }
    var hidden: [(node: Int, length: Cost)] = []
    for partner in rowPartners[row] { hide(Int(partner.index), &hidden) }
    if rowSlack[row].isPinned {
      for column in limits.pinnedColumns(of: row) { hide(column, &hidden) }
    }
    let end = extend(from: row, over: rows[row], base)
    for place in hidden { paths.distance[place.node] = place.length }
    return end
  }

  private mutating func extend(from row: Int, over cells: Rows.Row, _ base: Cost) -> Int? {
    if let columns = cells.columns {
      for index in 0..<cells.count {
        let column = Int(columns[index])
        if reach(column, cells.scores[index], from: row, base) { return column }
      }
    } else {
      for index in 0..<cells.count where reach(index, cells.scores[index], from: row, base) {
        return index
      }
    }
    return nil
  }

  /// Makes a column look nearer than anything for a while, so that no path leads there.
  private func hide(_ column: Int, _ hidden: inout [(node: Int, length: Cost)]) {
    hidden.append((left + column, paths.distance[left + column]))
    paths.distance[left + column] = .min
  }

  /// Shortens the path to a column over a cell; whether the search can end there.
  @inline(__always)
  private mutating func reach(
    _ column: Int, _ score: Int32, from row: Int, _ base: Cost
  ) -> Bool {
    guard Int(score) >= range.floor,
      relax(to: left + column, base &- Cost(score & range.mask), from: row)
    else { return false }
    return paths.distance[left + column] == paths.distance[row] && isEnd(column)
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

  /// Shortens the path to a node where it can; `length` has the potential of the node still in it.
  @inline(__always)
  @discardableResult
  private mutating func relax(to node: Int, _ length: Cost, from: Int) -> Bool {
    let length = length &- potential[node]
    guard length < paths.distance[node] else { return false }
    paths.shorten(to: node, length, from: from)
    return true
  }
}
