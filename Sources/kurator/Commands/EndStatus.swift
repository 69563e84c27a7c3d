/// How a command ended, as scripts see it.
enum EndStatus: Int32, Hashable, Sendable, CaseIterable {
  /// Done.
  case done = 0
  /// Refused, or there are findings.
  case refused = 1
  /// The command line, or an input that is not what it claims to be.
  case usage = 2
  /// The disk or the programme file.
  case disk = 3
  /// Broken off by Ctrl+C, as a shell counts it.
  case interrupted = 130
}
