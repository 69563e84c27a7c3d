import Glibc

/// What tells a running process from every other one of its machine.
enum ProcessMark {
  /// This process.
  static let present = mark(of: getpid()) ?? "\(getpid())"

  /// Whether a process of that mark runs.
  static func isRunning(_ mark: String) -> Bool {
    guard let number = mark.split(separator: "-").first.flatMap({ Int32($0) }) else { return false }
    return self.mark(of: number) == mark
  }

  /// The mark of a process that runs, its number and when it began; nothing where there is none of
  /// that number.
  static func mark(of process: Int32) -> String? {
    do throws(FileFault) {
      let bytes = try SmallFile.read("/proc/\(process)/stat", limit: limit)
      return mark(of: process, stat: String(decoding: bytes, as: UTF8.self))
    } catch {
      return nil
    }
  }

  private static let limit = 16_384
  /// Where the state and the beginning stand behind the name of the command.
  private static let (state, start) = (0, 19)
  /// The states of a process that has ended.
  private static let ended: Set<Substring> = ["Z", "X", "x"]

  /// Reads the line that the system has of a process; the name of its command is in brackets, and
  /// may have brackets and blanks itself.
  private static func mark(of process: Int32, stat: String) -> String? {
    guard let end = stat.lastIndex(of: ")") else { return nil }
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    guard fields.indices.contains(start), !ended.contains(fields[state]) else { return nil }
    return "\(process)-\(fields[start])"
  }
}
