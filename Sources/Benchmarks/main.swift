import Assignment
import Foundation

/// Times one instance beside its peers; nil where an answer is wrong, which is told on stderr.
func row(of instance: Instance) throws -> Row? {
  let problem = try Problem(
    left: instance.left, right: instance.right, scores: instance.scores,
    capacities: instance.capacities)
  var solution = problem.solve()
  let bytes = Memory.rise { solution = problem.solve() }
  let times = Times { solution = problem.solve() }
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
  return Row(
    name: instance.name, times: times, bytes: bytes, peer: best.map { ($0.name, $0.ms) })
}

/// Says on stderr what went wrong.
func complain(_ sentence: String) -> Row? {
  FileHandle.standardError.write(Data((sentence + "\n").utf8))
  return nil
}

let names = CommandLine.arguments.dropFirst().filter { $0 != "--json" }
let known: [(name: String, run: () throws -> Row?)] =
  Instance.all.map { instance in (instance.name, { try row(of: instance) }) }
  + PeopleBench.all.map { bench in (bench.name, bench.run) }
let chosen = known.filter { bench in
  names.isEmpty || names.contains { bench.name.contains($0) }
}
guard !chosen.isEmpty else {
  let all = known.map(\.name).joined(separator: ", ")
  _ = complain("No row has such a name; there are: \(all).")
  exit(2)
}
let rows = try chosen.map { try $0.run() }
print(
  try Report(rows: rows.compactMap { $0 }).text(asJSON: CommandLine.arguments.contains("--json")))
exit(rows.contains { $0 == nil } ? 1 : 0)
