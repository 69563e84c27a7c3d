import Mentoring
import TerminalKit

extension Program {
  /// Ends the program, after a question where the file or something typed would be lost, and not
  /// before every change that is on its way has reached the file.
  mutating func leave() -> [Effect] {
    isOpen && context.loss != nil ? push(Question(.leaveLost, context)) : leaveTyping()
  }

  private mutating func leaveTyping() -> [Effect] {
    let kept = keepTyped()
    guard let unkept = chapterWithUnkept else { return kept + leaveNow() }
    return kept + bring(unkept) + push(Question(.leave, context))
  }

  /// Writes what was typed in the page in front and needs no yes to be kept.
  mutating func keepTyped() -> [Effect] { fulfil(withPage(chapter) { $0.keepTyped($1) }) }

  /// The chapter where something was typed that is not kept, the one in front before others.
  var chapterWithUnkept: Chapter? {
    ([chapter] + Chapter.allCases).first { pages[$0]?.hasUnkept == true }
  }

  /// Asks where an action would throw away what was typed in the page in front; returns whether it
  /// did.
  mutating func asksBefore(_ name: String) -> Bool {
    guard pages[chapter]?.discards(name, context) == true else { return false }
    _ = push(Question(.discard(name), context))
    return true
  }

  /// Drops the question about a form that has closed under it, or about a file that is in its place
  /// again: there is nothing to lose any more.
  mutating func dropStaleQuestion() {
    stack.removeAll { layer in
      switch (layer.sheet as? Question)?.intent {
      case .discard(let name): pages[layer.chapter]?.discards(name, context) != true
      case .lost, .leaveLost: context.loss == nil
      case .leave, .undo, nil: false
      }
    }
  }

  /// Does what the reader has said yes to.
  mutating func goOn(_ intent: Question.Intent) -> [Effect] {
    switch intent {
    case .leave: leaveNow()
    case .leaveLost: leaveTyping()
    case .lost: []
    case .discard(let name): fulfil(withPage(chapter) { $0.run(name, $1) } ?? [])
    case .undo(let steps, _): undo(steps)
    }
  }

  private mutating func leaveNow() -> [Effect] {
    isLeaving = true
    return stopAll() + (isOpen ? [.remember(session)] : []) + endWhenWritten()
  }

  /// The end, as soon as nothing is on its way to the file any more; only then nobody needs what is
  /// kept of the forms.
  mutating func endWhenWritten() -> [Effect] {
    isLeaving && writing == 0 ? dropDrafts() + [.quit] : []
  }
}
