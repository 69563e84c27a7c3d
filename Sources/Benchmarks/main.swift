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
  return Row(
    name: instance.name, times: times, bytes: bytes, peer: peers.min { $0.ms < $1.ms })
}

/// Says on stderr what went wrong.
func complain(_ sentence: String) -> Row? {
  FileHandle.standardError.write(Data((sentence + "\n").utf8))
  return nil
}

let names = CommandLine.arguments.dropFirst().filter { $0 != "--json" }
let chosen = Instance.all.filter { instance in
  names.isEmpty || names.contains { instance.name.contains($0) }
}
guard !chosen.isEmpty else {
  let known = Instance.all.map(\.name).joined(separator: ", ")
  _ = complain("No row has such a name; there are: \(known).")
  exit(2)
}
let rows = try chosen.map(row(of:))
print(
  try Report(rows: rows.compactMap { $0 }).text(asJSON: CommandLine.arguments.contains("--json")))
exit(rows.contains { $0 == nil } ? 1 : 0)
