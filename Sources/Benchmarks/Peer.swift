import Assignment
import Foundation

/// Other solvers on the same instance, as far as python3 has them: scipy, lapjv, lapx.
enum Peer {
  /// What a peer found, and the median of its times; making its table ready is not counted.
  struct Answer: Decodable {
    let name: String
    let ms: Double
    let served: Int
    let total: Int64
  }

  /// The answers of all peers that are installed; none without python3.
  static func answers(to instance: Instance) throws -> [Answer] {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "assignment-\(UUID().uuidString)")
    defer {
      do { try FileManager.default.removeItem(at: file) } catch { print(error) }
    }
    let numbers =
      [Int32(instance.left), Int32(instance.right)] + instance.capacities.map { Int32($0) }
      + instance.scores
    try numbers.withUnsafeBytes { try Data($0).write(to: file) }
    return try run(script, file.path())
  }

  /// What scipy finds for a list of cells of a square table in which everybody can be served; nil
  /// without it.
  static func sparseAnswer(to pairs: [Pair], side: Int) throws -> Answer? {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "assignment-\(UUID().uuidString)")
    defer {
      do { try FileManager.default.removeItem(at: file) } catch { print(error) }
    }
    let numbers =
      [Int32(side)] + pairs.map { Int32($0.left) } + pairs.map { Int32($0.right) }
      + pairs.map(\.score)
    try numbers.withUnsafeBytes { try Data($0).write(to: file) }
    return try run(sparseScript, file.path()).first
  }

  /// What plain Python finds by deferred acceptance, each column with so many places; nil without
  /// python3 and numpy.
  static func stableAnswer(to scores: [Int32], left: Int, right: Int, places: Int) throws -> Answer?
  {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "assignment-\(UUID().uuidString)")
    defer {
      do { try FileManager.default.removeItem(at: file) } catch { print(error) }
    }
    let numbers = [Int32(left), Int32(right), Int32(places)] + scores
    try numbers.withUnsafeBytes { try Data($0).write(to: file) }
    return try run(stableScript, file.path()).first
  }

  private static let stableScript = """
    import heapq, json, sys, time
    import numpy as np
    flat = np.fromfile(sys.argv[1], dtype=np.int32)
    left, right, places = (int(number) for number in flat[:3])
    table = flat[3:].reshape(left, right)
    scores = table.tolist()

    def accept():
        columns = range(right)
        wishes = [sorted(columns, key=row.__getitem__, reverse=True) for row in scores]
        held = [[] for _ in columns]
        asked = [0] * left
        waiting = list(range(left))
        while waiting:
            row = waiting.pop()
            while asked[row] < right:
                column = wishes[row][asked[row]]
                asked[row] += 1
                heap, offer = held[column], (scores[row][column], -row)
                if len(heap) < places:
                    heapq.heappush(heap, offer)
                    break
                if heap[0] < offer:
                    row = -heapq.heapreplace(heap, offer)[1]
        return held

    times = []
    for _ in range(3):
        began = time.perf_counter()
        held = accept()
        times.append((time.perf_counter() - began) * 1000)
    served = sum(len(heap) for heap in held)
    total = sum(score for heap in held for score, _ in heap)
    print(json.dumps(
        [{"name": "python", "ms": sorted(times)[1], "served": served, "total": total}]))
    """

  private static func run(_ script: String, _ path: String) throws -> [Answer] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return [] }
    return try JSONDecoder().decode([Answer].self, from: bytes)
  }

  private static let sparseScript = """
    import json, sys, time
    import numpy as np
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching as solve
    flat = np.fromfile(sys.argv[1], dtype=np.int32)
    side, (rows, columns, scores) = int(flat[0]), np.split(flat[1:], 3)
    table = csr_matrix((scores.astype(float), (rows, columns)), (side, side))
    times = []
    for _ in range(7):
        began = time.perf_counter()
        chosen = solve(table, maximize=True)
        times.append((time.perf_counter() - began) * 1000)
    total = int(table[chosen[0], chosen[1]].sum())
    print(json.dumps([{"name": "csgraph", "ms": sorted(times)[3], "served": side, "total": total}]))
    """

  private static let script = """
    import json, sys, time
    import numpy as np
    flat = np.fromfile(sys.argv[1], dtype=np.int32)
    left, right = int(flat[0]), int(flat[1])
    capacities, scores = flat[2:2 + right], flat[2 + right:].reshape(left, right)
    allowed = scores != np.iinfo(np.int32).min
    largest = float(np.abs(scores[allowed].astype(np.int64)).max(initial=1))
    banned = 2.0 * left * largest + 1
    columns = np.repeat(np.arange(right), np.minimum(capacities, left))
    costs = np.where(allowed, -scores.astype(np.float64), banned)[:, columns]
    side = max(costs.shape)
    square = np.full((side, side), banned)
    square[:costs.shape[0], :costs.shape[1]] = costs

    def rows_of(square_answer):
        rows = [(i, j) for i, j in enumerate(square_answer[:left]) if 0 <= j < len(columns)]
        return [i for i, _ in rows], [j for _, j in rows]

    def scipy():
        from scipy.optimize import linear_sum_assignment
        return lambda: linear_sum_assignment(costs), lambda answer: answer

    def lapjv():
        from lapjv import lapjv as solve
        return lambda: solve(square), lambda answer: rows_of(answer[0])

    def lapx():
        from lap import lapjv as solve
        return lambda: solve(square), lambda answer: rows_of(answer[1])

    answers = []
    for make in (scipy, lapjv, lapx):
        try:
            solve, read = make()
        except ImportError:
            continue
        times, start = [], time.perf_counter()
        solve()
        while len(times) < 5 or (time.perf_counter() - start < 0.5 and len(times) < 200):
            began = time.perf_counter()
            answer = solve()
            times.append((time.perf_counter() - began) * 1000)
        pairs = [(i, columns[j]) for i, j in zip(*read(answer)) if allowed[i, columns[j]]]
        answers.append({
            "name": make.__name__, "ms": sorted(times)[len(times) // 2], "served": len(pairs),
            "total": int(sum(int(scores[i, j]) for i, j in pairs))})
    print(json.dumps(answers))
    """
}
