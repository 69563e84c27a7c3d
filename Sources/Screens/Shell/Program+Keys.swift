import Mentoring
import TerminalKit

extension Program {
  /// A key goes to the help where it is open, then to a field or a question of the page, then to
  /// the actions of the page, then to those of the shell.
  mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key where isLeaving || isOpening, .paste where isLeaving || isOpening: return []
    case .key(let key):
      notice = nil
      return press(key)
    case .paste(let text):
      let isCovered = question != nil || help != nil
      let wishes = isCovered ? nil : withPage(chapter) { $0.paste(text, $1) }
      return fulfil(wishes ?? [.tell(Notice(context.words.shell.noFieldToPaste, .obstacle))])
    case .mouse, .focusGained, .focusLost: return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if let effects = answerQuestion(key) { return effects }
    if let effects = pressInHelp(key) { return effects }
    let global = ShellAction.all.action(for: key)
    if let global, global.isFirst { return run(global) }
    if key.typed == nil, asksBefore(key) { return [] }
    if let wishes = withPage(chapter, { $0.type(key, $1) }) { return fulfil(wishes) }
    if asksBefore(key) { return [] }
    if let wishes = withPage(chapter, { $0.press(key, $1) }) { return fulfil(wishes) }
    return global.map { run($0) } ?? []
  }

  private mutating func pressInHelp(_ key: Key) -> [Effect]? {
    guard var pane = help else { return nil }
    let isOpen = pane.press(key, height: context.size.height)
    help = isOpen ? pane : nil
    return []
  }

  private mutating func run(_ action: ShellAction) -> [Effect] {
    if let reason = action.obstacle(self) {
      notice = Notice(reason, .obstacle)
      return []
    }
    return action.run(&self)
  }
}
