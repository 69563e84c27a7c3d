import Foundation

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
}
