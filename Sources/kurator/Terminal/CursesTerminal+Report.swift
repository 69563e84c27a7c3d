import CTerminal
import TerminalKit

extension CursesTerminal {
  /// Takes the terminal over, asks it for its ground, and gives it back; nothing is drawn.
  static func report() throws(TerminalError) -> TerminalReport {
    let terminal = try CursesTerminal(theme: .mono, asksGround: true)
    defer { terminal.close() }
    let answer = terminal.answerInTime()
    return TerminalReport(
      description: String(cString: ct_terminal_name()), size: terminal.size,
      colours: Int(ct_colours()), isAsked: terminal.question != nil, answer: answer)
  }

  private func answerInTime() -> Theme.Kind? {
    while let question, question.isOpen, case let rest = question.deadline - .now, rest > .zero {
      for event in nextEvents(within: rest) {
        if case .background(let kind) = event { return kind }
        if event == .hungUp { return nil }
      }
    }
    return nil
  }
}
