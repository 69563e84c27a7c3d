import Glibc

/// Where the words of a command go.
struct Pipes: Sendable {
  /// Takes text for stdout; false where it could not be written.
  let write: @Sendable (String) -> Bool
  /// Takes a sentence for stderr.
  let complain: @Sendable (String) -> Void
  /// Asks on stderr, and takes a line from stdin that was typed since; nothing at its end.
  var ask: @Sendable (_ question: String) -> String? = { _ in nil }
  /// What long work may do meanwhile.
  var vigil = Vigil()

  /// Those of the process.
  static let process = Pipes(
    write: { Pipes.write($0, to: STDOUT_FILENO) },
    complain: { _ = Pipes.write($0 + "\n", to: STDERR_FILENO) },
    ask: { question in
      // What was typed before the question was seen is no answer to it.
      tcflush(STDIN_FILENO, TCIFLUSH)
      return Pipes.write(question, to: STDERR_FILENO) ? readLine() : nil
    }, vigil: .process)

  /// Writes all of a text; false where it could not be.
  static func write(_ text: String, to pipe: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(pipe, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
