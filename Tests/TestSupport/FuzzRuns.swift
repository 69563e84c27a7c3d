import Foundation
import Synchronization

/// How much fuzzers do: little in every run of the tests, and as much as `KURATOR_FUZZ` says, a
/// number of inputs for each of them, in a long one.
public enum FuzzRuns {
  private static let wished =
    ProcessInfo.processInfo.environment["KURATOR_FUZZ"].flatMap { Int($0) } ?? 0

  /// How many inputs to try, where a short run tries `short`.
  public static func count(short: Int) -> Int { max(short, wished) }

  /// The seeds of runs that try `inputs` inputs each, where a short run has `short` of them.
  public static func seeds(short: Int, inputs: Int) -> Range<UInt64> {
    0..<UInt64(max(short, (wished + inputs - 1) / inputs))
  }

  /// Counts inputs that a fuzzer has tried; a long run tells how many at its end.
  public static func note(
    _ inputs: Int, file: String = #fileID, fuzzer: String = #function
  ) {
    guard wished > 0 else { return }
    let test = fuzzer.split(separator: "(").first ?? ""
    tally.withLock { tally in
      if tally.isEmpty { atexit { FuzzRuns.tell() } }
      tally["\(file.split(separator: "/").first ?? ""): \(test)", default: 0] += inputs
    }
  }

  private static let tally = Mutex<[String: Int]>([:])

  private static func tell() {
    let lines = tally.withLock { $0.sorted { $0.key < $1.key } }.map { "\($0.value)  \($0.key)" }
    print((["== inputs that were tried"] + lines).joined(separator: "\n"))
  }
}
