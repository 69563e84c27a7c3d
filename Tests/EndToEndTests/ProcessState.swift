import Foundation

/// What the kernel says of a process.
struct ProcessState {
  private let folder: String

  init(_ process: pid_t) { folder = "/proc/\(process)" }

  /// Whether its main thread waits for input: asleep, and in `poll` where the kernel tells.
  var isWaiting: Bool {
    let fields = text("stat").split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.first == "S" else { return false }
    guard let call = text("syscall").split(separator: " ").first else { return true }
    // poll and ppoll on x86-64, ppoll on arm64; read for a shell.
    return ["7", "271", "73", "0", "63"].contains(call)
  }

  /// How often it has gone to sleep by itself.
  var voluntarySwitches: Int { number("voluntary_ctxt_switches:", in: "status") }

  /// The names of its threads and how often each has gone to sleep by itself.
  func threads() throws -> [String: Int] {
    let tasks = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/task")
    let switches = tasks.map { number("voluntary_ctxt_switches:", in: "task/\($0)/status") }
    return Dictionary(zip(tasks, switches)) { first, _ in first }
  }

  private func number(_ name: String, in file: String) -> Int {
    let line = text(file).split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } ?? -1
  }

  private func text(_ file: String) -> String {
    (try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)) ?? ""
  }
}
