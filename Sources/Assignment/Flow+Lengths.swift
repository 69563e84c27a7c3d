extension Flow {
  /// What it costs at least to bring a unit from a node to each other one once the flow is the best,
  /// by node; nothing for those that it cannot reach.
  mutating func lengths(from node: Int) -> [Cost?] {
    paths.begin(at: node)
    while let next = paths.nearest() { _ = extend(from: next) }
    var lengths = Array(repeating: Cost?.none, count: outside + 1)
    paths.forEachDone { end, length in
      lengths[end] = length &- potential[node] &+ potential[end]
    }
    return lengths
  }
}
