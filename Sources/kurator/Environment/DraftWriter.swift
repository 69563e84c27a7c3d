import Glibc

/// A running program as the writer of drafts.
struct DraftWriter: Sendable {
  /// Its name, which no other program has while this one runs or later.
  let token: String
  /// Whether the program of that name has ended.
  let isGone: @Sendable (_ token: String) -> Bool
}

extension DraftWriter {
  /// This process: its number and when it began, as the system gives numbers again.
  static let ofProcess = DraftWriter(
    token: token(of: getpid()) ?? "\(getpid())", isGone: { isGone($0) })

  /// Whether no process runs under that name.
  static func isGone(_ token: String) -> Bool {
    guard let number = token.split(separator: " ").first.flatMap({ Int32($0) }) else {
      return true
    }
    return Self.token(of: number) != token
  }

  /// The name of a process that runs; nothing where there is none of that number.
  static func token(of process: Int32) -> String? {
    do throws(FileFault) {
      let bytes = try SmallFile.read("/proc/\(process)/stat", limit: limit)
      return token(of: process, stat: String(decoding: bytes, as: UTF8.self))
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
  private static func token(of process: Int32, stat: String) -> String? {
    guard let end = stat.lastIndex(of: ")") else { return nil }
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    guard fields.indices.contains(start), !ended.contains(fields[state]) else { return nil }
    return "\(process) \(fields[start])"
  }
}
