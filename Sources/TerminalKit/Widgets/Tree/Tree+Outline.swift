extension Tree {
  /// A row by its name and by how deep it stands.
  public struct Row: Hashable, Sendable {
    /// The stable name, for what is folded and for the focus; no two rows have the same.
    public let id: String
    /// How deep it stands, from 0; a row stands below the nearest one above it that is less deep.
    public let depth: Int

    /// Creates a row.
    public init(_ id: String, depth: Int = 0) {
      self.id = id
      self.depth = max(0, depth)
    }
  }

  /// All rows in the order in which they stand when nothing is folded.
  public struct Outline: Hashable, Sendable {
    /// The rows.
    public let rows: [Row]
    private let parents: [Int]
    private let ends: [Int]
    private let places: [String: Int]

    /// Finds out which row stands below which, in one pass.
    public init(_ rows: [Row]) {
      self.rows = rows
      var parents: [Int] = []
      var ends = Array(repeating: rows.count, count: rows.count)
      var open: [Int] = []
      for (index, row) in rows.enumerated() {
        while let last = open.last, rows[last].depth >= row.depth {
          ends[last] = index
          open.removeLast()
        }
        parents.append(open.last ?? -1)
        open.append(index)
      }
      self.parents = parents
      self.ends = ends
      places = Dictionary(
        rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The row of an id, by its place among all rows.
    public func index(of id: String) -> Int? { places[id] }

    /// The row that `row` stands below; nothing at the top and where there is no such row.
    public func parent(of row: Int) -> Int? {
      parents.indices.contains(row) && parents[row] >= 0 ? parents[row] : nil
    }

    /// The rows below `row`, at every depth.
    public func below(_ row: Int) -> Range<Int> {
      ends.indices.contains(row) ? row + 1..<ends[row] : 0..<0
    }

    /// Whether rows stand below `row`.
    public func hasRows(below row: Int) -> Bool { !below(row).isEmpty }
  }
}
