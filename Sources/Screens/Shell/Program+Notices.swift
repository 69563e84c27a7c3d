import Mentoring
import TerminalKit

extension Program {
  /// The sentence above the key bar.
  var notice: Notice? {
    get { toasts.current.map { Notice($0.text, Notice.Tone($0.role), path: $0.link) } }
    set {
      guard let newValue else { return toasts.dismiss() }
      toasts.show(
        newValue.text, role: newValue.role, time: context.now?.clock ?? "", link: newValue.path)
    }
  }

  /// Shows a sentence that nobody has asked for, below one that nobody has read yet.
  mutating func announce(_ notice: Notice) {
    toasts.show(
      notice.text, role: notice.role, time: context.now?.clock ?? "", link: notice.path,
      joining: true)
  }

  /// Says that a key does nothing here which people know from other programs, and where to look up
  /// what can be done; whoever holds it down does not fill the list of messages.
  mutating func tellUnused(_ key: Key) {
    guard key.isOfHabit else { return }
    if !stack.isEmpty, ShellAction.all.having(key, context.keymap) != nil {
      // It does something as soon as nothing lies over the page.
      return toasts.show(context.words.shell.sheetIsOpen, role: .warning, isKept: false)
    }
    let sentence = context.words.shell.unusedKey(context.name(of: key), context.keyNames)
    toasts.show(sentence, isKept: false)
  }

  /// Shows a sentence about something that was written at that moment.
  mutating func tell(_ notice: Notice, at moment: Moment) {
    toasts.show(notice.text, role: notice.role, time: moment.clock)
  }
}

extension Notice.Tone {
  /// The tone that a role stands for.
  fileprivate init(_ role: Role) {
    self =
      switch role {
      case .error: .trouble
      case .warning: .obstacle
      case .text: .note
      default: .done
      }
  }
}

extension Key {
  /// Whether it does something in so many programs that people try it without looking it up.
  fileprivate var isOfHabit: Bool {
    switch code {
    case .function, .insert: modifiers.isEmpty
    case .character: modifiers == .control
    default: false
    }
  }
}
