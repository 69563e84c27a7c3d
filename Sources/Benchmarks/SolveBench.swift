import Assignment
import Foundation

/// Solves from the beginning, beside scipy, lapjv and lapx.
enum SolveBench {
  static var all: [(name: String, run: () throws -> Row?)] {
    Instance.all.map { kind in (kind.name, { try row(of: kind.make()) }) }
  }

  /// Times one instance beside its peers; nil where an answer is wrong, which is told on stderr.
  private static func row(of instance: Instance) throws -> Row? {
    let problem = try instance.problem()
    var solution = problem.solve()
    let bytes = Memory.rise { solution = problem.solve() }
    let times = Times(atLeast: 3) { solution = problem.solve() }
    guard solution.certificate.verify(problem, solution) else {
      return complain("\(instance.name): the certificate proves nothing")
    }
    let peers = try Peer.answers(to: instance)
    for peer in peers where (peer.served, peer.total) != (solution.served, solution.total) {
      return complain(
        "\(instance.name): \(peer.name) serves \(peer.served) for \(peer.total), "
          + "we \(solution.served) for \(solution.total)")
    }
    let best = peers.min { $0.ms < $1.ms }
    var row = Row(
      name: instance.name, times: times, bytes: bytes, peer: best.map { ($0.name, $0.ms) })
    row.others = peers.filter { $0.name != best?.name }
      .map { "\($0.name) \(String(format: "%.2f", times.median / $0.ms))" }.joined(separator: ", ")
    return row
  }
}

/// Says on stderr what went wrong.
func complain(_ sentence: String) -> Row? {
  FileHandle.standardError.write(Data((sentence + "\n").utf8))
  return nil
}
