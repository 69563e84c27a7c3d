import Mentoring
import TerminalKit

extension Program {
  /// Ends the program, after a question where something typed would be lost, and not before every
  /// change that is on its way has reached the file.
  mutating func leave() -> [Effect] {
    guard let unkept = chapterWithUnkept else { return leaveNow() }
    question = Question(.leave, context.words.shell)
    return bring(unkept)
  }

  /// The chapter where something was typed that is not kept, the one in front before others.
  var chapterWithUnkept: Chapter? {
    ([chapter] + Chapter.allCases).first { pages[$0]?.hasUnkept == true }
  }

  /// Asks where `key` would throw away what was typed in the page in front; returns whether it did.
  mutating func asksBefore(_ key: Key) -> Bool {
    guard pages[chapter]?.discards(key, context) == true else { return false }
    question = Question(.discard(key), context.words.shell)
    return true
  }

  /// Drops the question about a form that has closed under it: its key means something else now.
  mutating func dropStaleQuestion() {
    guard case .discard(let key)? = question?.intent else { return }
    if pages[chapter]?.discards(key, context) != true { question = nil }
  }

  /// A key for the question whether to go on; nothing where none is asked.
  mutating func answerQuestion(_ key: Key) -> [Effect]? {
    guard var asked = question else { return nil }
    switch asked.dialog.handle(key) {
    case .chosen("yes"):
      question = nil
      return goOn(asked.intent)
    case .chosen, .cancelled: question = nil
    case .moved, .ignored: question = asked
    }
    return []
  }

  private mutating func goOn(_ intent: Question.Intent) -> [Effect] {
    switch intent {
    case .leave: leaveNow()
    case .discard(let key): fulfil(withPage(chapter) { $0.press(key, $1) } ?? [])
    }
  }

  private mutating func leaveNow() -> [Effect] {
    isLeaving = true
    return (isOpen ? [.remember(session)] : []) + endWhenWritten()
  }

  /// The end, as soon as nothing is on its way to the file any more.
  func endWhenWritten() -> [Effect] { isLeaving && writing == 0 ? [.quit] : [] }
}
