/// How many new places there must be so that every row is served, and for whom.
public struct Recruitment: Hashable, Sendable {
  /// Rows that share too few places: wherever one of them finds a new place, any other is helped.
  public struct Group: Hashable, Sendable {
    /// The rows, in rising order; a new place must be open to one of them at least.
    public let rows: [Int]
    /// The columns to which they can go, in rising order; all of them are full.
    public let columns: [Int]
    /// How many new places the group needs.
    public let places: Int

    /// Names a group.
    public init(rows: [Int], columns: [Int], places: Int) {
      self.rows = rows
      self.columns = columns
      self.places = places
    }
  }

  /// The groups that are short of places, by their first rows.
  public let groups: [Group]

  /// The smallest number of new places so that nobody stays unserved.
  public var places: Int { groups.reduce(0) { $0 + $1.places } }
}

extension Problem {
  /// How many new places there must be so that nobody stays unserved, and for whom.
  ///
  /// A group is what unserved rows reach over the rows that stand where they could (the part of the
  /// Dulmage-Mendelsohn decomposition with too many rows, 1958, cut into its components): it has
  /// exactly so many rows more than its columns have places. O(left × right).
  ///
  /// - Parameters:
  ///   - solution: An answer that serves as many as can be, as ``solve()`` gives; it is verified.
  ///   - goesOn: Is told how many rows were looked through, and says whether to go on.
  /// - Returns: nil where the solution is not proven, rows may go to more than one column, or it was
  ///   broken off.
  public func recruitment(
    for solution: Solution, while goesOn: (Int) -> Bool = { _ in true }
  ) -> Recruitment? {
    guard solution.certificate.isBasis(for: self, solution) else { return nil }
    var place = Array(repeating: right, count: left)
    for pair in solution.pairs { place[pair.left] = pair.right }
    var seated = Array(repeating: [Int](), count: right)
    for row in 0..<left where pinnedColumn[row] < 0 && place[row] < right {
      seated[place[row]].append(row)
    }
    var components = Components(left: left, right: right)
    var waiting = solution.unserved
    for row in waiting { components.take(row: row) }
    var count = 0
    let isWhole = withRows { rows in
      while let row = waiting.popLast() {
        guard goesOn(count) else { return false }
        count += 1
        let cells = rows[row]
        for index in 0..<cells.count where cells.scores[index] != Problem.forbidden {
          let column = cells.column(index)
          guard components.join(row: row, column: column) else { continue }
          for owner in seated[column] {
            _ = components.join(row: owner, column: column)
            waiting.append(owner)
          }
        }
      }
      return true
    }
    guard isWhole else { return nil }
    return Recruitment(groups: components.groups(unserved: solution.unserved))
  }
}

/// Rows and columns that hang together (disjoint sets).
private struct Components {
  private let left: Int
  private var parent: [Int]
  private var isTaken: [Bool]

  init(left: Int, right: Int) {
    self.left = left
    parent = Array(0..<left + right)
    isTaken = Array(repeating: false, count: left + right)
  }

  mutating func take(row: Int) { isTaken[row] = true }

  /// Joins a row and a column; whether the column was not looked at before.
  mutating func join(row: Int, column: Int) -> Bool {
    let node = left + column
    let (one, two) = (root(of: row), root(of: node))
    if one != two { parent[max(one, two)] = min(one, two) }
    isTaken[row] = true
    defer { isTaken[node] = true }
    return !isTaken[node]
  }

  private mutating func root(of node: Int) -> Int {
    var node = node
    while parent[node] != node {
      parent[node] = parent[parent[node]]
      node = parent[node]
    }
    return node
  }

  mutating func groups(unserved: [Int]) -> [Recruitment.Group] {
    var nodes: [Int: [Int]] = [:]
    for node in parent.indices where isTaken[node] {
      nodes[root(of: node), default: []].append(node)
    }
    var places: [Int: Int] = [:]
    for row in unserved { places[root(of: row), default: 0] += 1 }
    return nodes.sorted { $0.key < $1.key }.map { root, nodes in
      Recruitment.Group(
        rows: nodes.filter { $0 < left }, columns: nodes.filter { $0 >= left }.map { $0 - left },
        places: places[root] ?? 0)
    }
  }
}
