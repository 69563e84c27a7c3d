/// What came of a command: what it prints, and how it ended.
struct Output: Hashable, Sendable {
  /// What goes to stdout; a line end is added where there is any.
  var text: String
  /// How it ended.
  var status: ExitStatus

  /// Creates an answer of lines.
  init(_ lines: [String] = [], status: ExitStatus = .done) {
    text = lines.joined(separator: "\n")
    self.status = status
  }

  /// Creates an answer for other programs.
  init(_ json: JSON, status: ExitStatus = .done) {
    text = json.text
    self.status = status
  }
}
