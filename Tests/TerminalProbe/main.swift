// Shows frames by CTerminal alone and does what single keys ask for, so that the tests can see what
// a terminal sees: `TerminalProbe [SEED]`.
import CTerminal
import Glibc

ct_quiet_crashes()
let answer = ct_start()
guard answer == Int32(CT_STARTED) else {
  print("not started: \(answer)")
  exit(2)
}
var probe = Probe(seed: CommandLine.arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1)
probe.run()
ct_stop()
print("goodbye")
