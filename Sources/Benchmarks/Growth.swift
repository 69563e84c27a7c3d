import Assignment
import Foundation

/// How the time of a solve grows with the size of the table.
enum Growth {
  /// The name by which the command line asks for it.
  static let name = "growth"

  /// A line for each kind: the times at each size, and the exponent that fits them best.
  static func table() throws -> String {
    let sizes = [100, 200, 500, 1_000, 2_000, 5_000]
    let kinds: [(name: String, make: (Int) -> Instance.Kind)] = [
      ("dense", Instance.dense), ("real", Instance.real),
    ]
    return try kinds.map { kind in
      let times = try sizes.map { size in
        let problem = try kind.make(size).make().problem()
        return Times(atLeast: 3) { _ = problem.solve() }.median
      }
      let parts = zip(sizes, times).map { "\($0) \(String(format: "%.3f", $1)) ms" }
      let exponent = exponent(zip(sizes, times).map { (Double($0), $1) })
      return "growth \(kind.name): " + parts.joined(separator: ", ")
        + String(format: "; time ~ size^%.2f", exponent)
    }.joined(separator: "\n")
  }

  /// The slope of the logarithms (least squares).
  private static func exponent(_ points: [(size: Double, time: Double)]) -> Double {
    let logs = points.map { (log($0.size), log($0.time)) }
    let count = Double(logs.count)
    let means = (
      logs.reduce(0) { $0 + $1.0 } / count, logs.reduce(0) { $0 + $1.1 } / count
    )
    let products = logs.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    return products / logs.reduce(0) { $0 + ($1.0 - means.0) * ($1.0 - means.0) }
  }
}
