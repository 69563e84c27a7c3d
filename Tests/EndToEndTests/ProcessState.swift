import Foundation

/// What the kernel says of a process.
struct ProcessState {
  private let folder: String

  init(_ process: pid_t) { folder = "/proc/\(process)" }

  /// The processes that are alive in a session.
  static func ofSession(_ session: pid_t) -> [pid_t] {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.compactMap { pid_t($0) }.filter { process in
      // State, parent, group, session: a process that has ended and waits to be noted has state Z.
      let fields = ProcessState(process).fields
      return fields.count > 3 && fields[0] != "Z" && fields[3] == String(session)
    }
  }

  /// Whether its main thread waits for input: asleep, and in `poll` where the kernel tells.
  var isWaiting: Bool {
    guard fields.first == "S" else { return false }
    guard let call = text("syscall").split(separator: " ").first else { return true }
    // poll and ppoll on x86-64, ppoll on arm64; read for a shell.
    return ["7", "271", "73", "0", "63"].contains(call)
  }

  /// Whether its main thread waits for input, and each of the others for something to do.
  var isCalm: Bool {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/task")) ?? []
    return isWaiting && tasks.allSatisfy { waits($0) }
  }

  /// Whether a thread is asleep for want of work: not while the disk is at work for it.
  private func waits(_ task: String) -> Bool {
    let state = text("task/\(task)/stat").split(separator: ")").last?.split(separator: " ").first
    let call = text("task/\(task)/syscall").split(separator: " ").first
    // futex, poll, ppoll, read, epoll_pwait on x86-64 and arm64.
    let calls = ["202", "98", "7", "271", "73", "0", "63", "281", "22"]
    return state == "S" && call.map { calls.contains(String($0)) } != false
  }

  /// Whether its main thread waits for input and for nothing else: there is no time when it would
  /// go on by itself.
  var waitsForEver: Bool {
    let call = text("syscall").split(separator: " ")
    guard isWaiting, call.count > 3 else { return false }
    // poll on x86-64 has milliseconds in its third place, ppoll a place in memory or none.
    return call[0] == "7" ? call[3].hasSuffix("ffffffff") : call[3] == "0x0"
  }

  /// How often it has gone to sleep by itself.
  var voluntarySwitches: Int { number("voluntary_ctxt_switches:", in: "status") }

  /// How often it has written something, to a terminal, a file or itself.
  var writes: Int { number("syscw:", in: "io") }

  /// The names of its threads and how often each has gone to sleep by itself.
  func threads() throws -> [String: Int] {
    let tasks = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/task")
    let switches = tasks.map { number("voluntary_ctxt_switches:", in: "task/\($0)/status") }
    return Dictionary(zip(tasks, switches)) { first, _ in first }
  }

  /// What the kernel counts of it, from its state on.
  private var fields: [Substring] {
    text("stat").split(separator: ")").last?.split(separator: " ") ?? []
  }

  private func number(_ name: String, in file: String) -> Int {
    let line = text(file).split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } ?? -1
  }

  private func text(_ file: String) -> String {
    (try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)) ?? ""
  }
}
