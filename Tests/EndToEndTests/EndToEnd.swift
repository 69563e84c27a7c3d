import Foundation
import Testing

/// Tests of built programs in a pseudo-terminal; one after another, as they look at time and load.
@Suite(.serialized) enum EndToEnd {}

/// A program that was built together with the tests.
enum Built {
  /// The path of a product beside the running test.
  static func path(_ product: String) -> String {
    let test = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return test.deletingLastPathComponent().appending(component: product).path()
  }
}

extension Pty {
  /// Starts the program that shows frames by `CTerminal` alone, and waits for its first frame.
  static func probe(
    seed: Int = 1, term: String = "xterm-256color", environment: [String: String] = [:],
    columns: Int = 80, lines: Int = 24
  ) throws -> Pty {
    let settings = ["TERM": term, "LANG": "C.UTF-8"].merging(environment) { $1 }
    let pty = try Pty(
      Built.path("TerminalProbe"), ["\(seed)"], environment: settings, columns: columns,
      lines: lines)
    try pty.wait(until: "the first frame") { !pty.received.isEmpty || pty.hasEnded }
    try pty.settle()
    return pty
  }
}
