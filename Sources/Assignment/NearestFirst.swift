/// Nodes at their distances, of which the nearest comes out first.
struct NearestFirst<Distance: Comparable> {
  /// A node in the heap, whose first element is the largest: the nearer one is larger.
  private struct Entry: Comparable {
    let distance: Distance
    let node: Int32

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.distance > rhs.distance }

    static func == (lhs: Self, rhs: Self) -> Bool { lhs.distance == rhs.distance }
  }

  private var heap: [Entry] = []

  /// Forgets all.
  mutating func clear() { heap.removeAll(keepingCapacity: true) }

  /// Puts a node in; one may be there more than once.
  mutating func insert(_ node: Int, _ distance: Distance) {
    heap.insertIntoHeap(Entry(distance: distance, node: Int32(truncatingIfNeeded: node)))
  }

  /// Takes out the nearest; nothing where none is left.
  mutating func takeNearest() -> (node: Int, distance: Distance)? {
    guard let last = heap.popLast() else { return nil }
    let nearest = heap.isEmpty ? last : heap.replaceTop(by: last)
    return (Int(nearest.node), nearest.distance)
  }
}
