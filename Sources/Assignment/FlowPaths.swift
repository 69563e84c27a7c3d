/// Shortest paths from one node of a flow: what is known of them, and which node is next (Dijkstra).
///
/// The nearest open node is found by a look at all of them where nearly all are reached at once, and
/// by a binary heap where a node leads to few others.
struct FlowPaths<Cost: FlowCost>: ~Copyable {
  /// The length of the shortest path to each node found so far; `Cost.max` where there is none.
  let distance: Lane<Cost>
  /// The node before each node.
  let parent: Lane<Int32>
  let isDone: Lane<Bool>
  private let isDense: Bool
  /// The nodes that were reached, in this order; the first `count`.
  private let reached: Lane<Int32>
  private var count = 0
  /// The nodes that are not done yet, where they are looked through; the first `openCount`.
  private let open: Lane<Int32>
  private var openCount = 0
  /// The length of the path to the node that was done last; none that is open is nearer.
  private var last: Cost = 0
  private var heap = NearestFirst<Cost>()

  init(count: Int, isDense: Bool) {
    distance = Lane(repeating: .max, count: count)
    parent = Lane(repeating: -1, count: count)
    isDone = Lane(repeating: false, count: count)
    reached = Lane(repeating: 0, count: count)
    open = Lane(repeating: 0, count: isDense ? count : 0)
    self.isDense = isDense
  }

  /// Forgets everything and begins at a node.
  mutating func begin(at node: Int) {
    for index in 0..<count {
      distance[Int(reached[index])] = .max
      isDone[Int(reached[index])] = false
    }
    count = 0
    openCount = 0
    last = 0
    heap.clear()
    shorten(to: node, 0, from: node)
  }

  /// Notes a path to a node that is shorter than all before.
  @inline(__always)
  mutating func shorten(to node: Int, _ length: Cost, from: Int) {
    if distance[node] == .max {
      reached[count] = Int32(truncatingIfNeeded: node)
      count += 1
      if isDense {
        open[openCount] = Int32(truncatingIfNeeded: node)
        openCount += 1
      }
    }
    distance[node] = length
    parent[node] = Int32(truncatingIfNeeded: from)
    if !isDense { heap.insert(node, length) }
  }

  /// The nearest node that is not done, which is done from now on; nil when there is none.
  mutating func nearest() -> Int? {
    guard isDense else { return nearestInHeap() }
    guard openCount > 0 else { return nil }
    var place = 0
    var least = distance[Int(open[0])]
    for index in 1..<max(1, openCount) where least > last {
      let length = distance[Int(open[index])]
      if length < least {
        least = length
        place = index
      }
    }
    last = least
    let node = Int(open[place])
    openCount -= 1
    open[place] = open[openCount]
    isDone[node] = true
    return node
  }

  /// Goes over the nodes that are done, with the length of the shortest path to each.
  func forEachDone(_ body: (Int, Cost) -> Void) {
    for index in 0..<count {
      let node = Int(reached[index])
      if isDone[node] { body(node, distance[node]) }
    }
  }

  /// The nearest node of the heap; what was shortened since it was put there is passed over.
  private mutating func nearestInHeap() -> Int? {
    while let (node, _) = heap.takeNearest() {
      guard !isDone[node] else { continue }
      isDone[node] = true
      return node
    }
    return nil
  }
}
