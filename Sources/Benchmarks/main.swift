import Foundation

let names = CommandLine.arguments.dropFirst().filter { $0 != "--json" }
let known: [(name: String, run: () throws -> Row?)] =
  SolveBench.all + EngineBench.all + CheckBench.all + RoadmapBench.all
  + PeopleBench.all.map { bench in (bench.name, bench.run) }
let chosen = known.filter { bench in
  names.isEmpty || names.contains { bench.name.contains($0) }
}
let wantsGrowth = names.isEmpty || names.contains(Growth.name)
guard !chosen.isEmpty || wantsGrowth else {
  let all = (known.map(\.name) + [Growth.name]).joined(separator: ", ")
  _ = complain("No row has such a name; there are: \(all).")
  exit(2)
}
let rows = try chosen.map { try $0.run() }
print(
  try Report(rows: rows.compactMap { $0 }).text(asJSON: CommandLine.arguments.contains("--json")))
if wantsGrowth, !CommandLine.arguments.contains("--json") { print(try Growth.table()) }
exit(rows.contains { $0 == nil } ? 1 : 0)
