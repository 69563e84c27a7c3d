import Mentoring
import TerminalKit

extension Program {
  /// Ends the program, after a question where something typed would be lost, and not before every
  /// change that is on its way has reached the file.
  mutating func leave() -> [Effect] {
    guard pages[chapter]?.hasUnkept == true else { return leaveNow() }
    let words = context.words.shell
    question = Dialog(
      title: words.leaveQuestion, text: [words.leaveText], buttons: words.yesNo, focus: "no")
    return []
  }

  /// A key for the question whether to leave; nothing where it is not asked.
  mutating func answerQuestion(_ key: Key) -> [Effect]? {
    guard var dialog = question else { return nil }
    switch dialog.handle(key) {
    case .chosen("yes"):
      question = nil
      return leaveNow()
    case .chosen, .cancelled: question = nil
    case .moved, .ignored: question = dialog
    }
    return []
  }

  private mutating func leaveNow() -> [Effect] {
    isLeaving = true
    return (isOpen ? [.remember(session)] : []) + endWhenWritten()
  }

  /// The end, as soon as nothing is on its way to the file any more.
  func endWhenWritten() -> [Effect] { isLeaving && writing == 0 ? [.quit] : [] }
}
