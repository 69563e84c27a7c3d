import PlainText
import TerminalKit

/// The last hundred messages, the newest at the top.
struct NoticesPane: ShellSheet, Findable {
  private static let time = 6
  private(set) var lines: [Pager.Line] = []
  var reading = Reading()
  private var toasts: [Toasts.Toast] = []

  init(_ program: Program) { follow(program) }

  func title(_ words: Words) -> String { words.shell.noticesHeading }

  mutating func follow(_ program: Program) {
    let toasts = program.toasts.history
    // A message about this list would push its beginning away from under the reader.
    guard self.toasts.isEmpty || program.toasts.current == nil else { return }
    self.toasts = toasts
    let lines = toasts.reversed().map { toast in
      let sign = toast.sign == " " ? "" : toast.sign + " "
      let runs = [
        TextRun(toast.time.padded(to: Self.time), role: .muted),
        TextRun(sign, role: toast.role), TextRun(String(toast.line.dropFirst(sign.count))),
      ]
      return Pager.Line(runs)
    }
    let none = Pager.Line(program.context.words.shell.noNotices, role: .muted)
    self.lines = lines.isEmpty ? [none] : lines
  }

  mutating func press(_ key: Key, _ context: Context) -> SheetOutcome {
    read(key, closing: ShellAction.notices, context)
  }
}
