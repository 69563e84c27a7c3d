/// The lengths of the shortest paths between all nodes (Floyd & Warshall, 1962).
///
/// In 32 bits and a few nodes at a time where all lengths fit, else in 64 bits. O(nodes³).
struct AllPaths: Sendable {
  /// Longer than any path; of nodes that no path joins.
  static let endless = Int64.max / 4

  let nodes: Int
  private let lengths: [Int64]

  /// Finds the paths in a graph of so many nodes, whose edges are not below 0.
  ///
  /// `edges` has a row for each node, with the length of the edge to each; ``endless`` for none.
  /// `goesOn` is told how many nodes are done as ways, and says whether to go on; nothing comes of
  /// it where not.
  init?(nodes: Int, edges: [Int64], while goesOn: (Int) -> Bool) {
    var isBrokenOff = false
    func check(_ node: Int) -> Bool {
      isBrokenOff = isBrokenOff || !goesOn(node)
      return !isBrokenOff
    }
    let narrow = Self.narrow(nodes, edges, while: check)
    guard !isBrokenOff, let lengths = narrow ?? Self.wide(nodes, edges, while: check) else {
      return nil
    }
    self.nodes = nodes
    self.lengths = lengths
  }

  /// The length of the shortest path between two nodes; 0 from a node to itself.
  func length(from: Int, to: Int) -> Int64 { from == to ? 0 : lengths[from * nodes + to] }

  private static func wide(
    _ nodes: Int, _ edges: [Int64], while goesOn: (Int) -> Bool
  ) -> [Int64]? {
    var lengths = edges
    let isWhole = lengths.withUnsafeMutableBufferPointer { lengths in
      for middle in 0..<nodes {
        guard goesOn(middle) else { return false }
        for from in 0..<nodes {
          let first = lengths[from * nodes + middle]
          guard first < endless else { continue }
          for to in 0..<nodes {
            let length = first + lengths[middle * nodes + to]
            if length < lengths[from * nodes + to] { lengths[from * nodes + to] = length }
          }
        }
      }
      return true
    }
    return isWhole ? lengths : nil
  }

  /// The same in 32 bits; nothing where a length may not fit.
  private static func narrow(
    _ nodes: Int, _ edges: [Int64], while goesOn: (Int) -> Bool
  ) -> [Int64]? {
    // No longer path can have gone unseen where none is longer than half of what fits: its
    // beginning, one edge before that, would have been.
    let longest: Int64 = 1 << 28
    guard edges.allSatisfy({ $0 <= longest || $0 >= endless }) else { return nil }
    let square = NarrowPaths(nodes: nodes)
    for (index, edge) in edges.enumerated() where edge < endless {
      square[index / nodes, index % nodes] = Int32(truncatingIfNeeded: edge)
    }
    guard square.shorten(while: goesOn) else { return nil }
    var lengths = edges
    for index in lengths.indices {
      let length = Int64(square[index / nodes, index % nodes])
      guard length <= longest || length == NarrowPaths.endless else { return nil }
      lengths[index] = length == NarrowPaths.endless ? endless : length
    }
    return lengths
  }
}

/// The lengths of paths in 32 bits, in rows that are a whole number of ``Eight``s.
private struct NarrowPaths: ~Copyable {
  /// Twice of it fits 32 bits.
  static let endless = Int32(1 << 30) - 1
  /// How many nodes are taken as a way at once, so that a length is read and written once for all.
  private static let block = 16

  private let nodes: Int
  private let width: Int
  private let lengths: Lane<Int32>

  init(nodes: Int) {
    self.nodes = nodes
    width = (nodes + 7) / 8 * 8
    lengths = Lane(repeating: Self.endless, count: nodes * width)
  }

  subscript(from: Int, to: Int) -> Int32 {
    get { lengths[from * width + to] }
    nonmutating set { lengths[from * width + to] = newValue }
  }

  /// Shortens all lengths by ways over other nodes; false where it was broken off.
  func shorten(while goesOn: (Int) -> Bool) -> Bool {
    var first = 0
    while first < nodes {
      guard goesOn(first) else { return false }
      let middles = first..<min(first + Self.block, nodes)
      for middle in middles { for from in middles { shorten(from, over: middle..<middle + 1) } }
      for from in 0..<nodes where !middles.contains(from) {
        settle(from, middles)
        shorten(from, over: middles)
      }
      first = middles.upperBound
    }
    return true
  }

  /// Finds the ways from a node to the middle nodes, over one another.
  private func settle(_ from: Int, _ middles: Range<Int>) {
    for middle in middles {
      let first = self[from, middle]
      for to in middles where first &+ self[middle, to] < self[from, to] {
        self[from, to] = first &+ self[middle, to]
      }
    }
  }

  /// Shortens what leads from a node by ways over the middle nodes, to which its ways are known.
  private func shorten(_ from: Int, over middles: Range<Int>) {
    let own = lengths.bytes + from &* width &* 4
    var column = 0
    while column < width {
      let at = column &* 4
      var best = Eight(own, at: at)
      for middle in middles {
        let length =
          Eight(repeating: self[from, middle])
          &+ Eight(lengths.bytes + middle &* width &* 4, at: at)
        best.replace(with: length, where: length .< best)
      }
      best.store(own, at: at)
      column = column &+ 8
    }
  }
}
