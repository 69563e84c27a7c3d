import Foundation

/// A program of the system as a peer, its start counted in.
enum Tool {
  /// The times of a command; nothing where the machine does not have it, or it fails.
  static func times(_ command: [String], environment: [String: String] = [:]) -> Times? {
    guard succeeds(["sh", "-c", "command -v \(command[0])"]), succeeds(command, environment)
    else { return nil }
    return Times(atLeast: 3) { _ = run(command, environment) }
  }

  /// Whether a command ends with the status 0.
  static func succeeds(_ command: [String], _ environment: [String: String] = [:]) -> Bool {
    run(command, environment) == 0
  }

  /// How long one run of a command takes, whatever its status; nothing where it does not start.
  static func milliseconds(of command: [String]) -> Double? {
    let clock = ContinuousClock()
    let start = clock.now
    guard run(command, [:]) != nil else { return nil }
    return start.duration(to: clock.now) / .milliseconds(1)
  }

  private static func run(_ command: [String], _ environment: [String: String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    } catch {
      return nil
    }
  }
}
