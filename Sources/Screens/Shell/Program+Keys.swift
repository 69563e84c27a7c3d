import Mentoring
import TerminalKit

extension Program {
  /// A key goes to the top sheet where there is one, else to a field or a question of the page, then
  /// to the actions of the page, then to those of the shell.
  mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(.escape) where isHeld: return [.stopWaiting]
    case .key(let key) where isOpening && isHeld && isQuit(key): return run(.quit)
    case .key where isLeaving || isOpening, .paste where isLeaving || isOpening: return []
    case .mouse where isLeaving || isOpening: return []
    case .key(let key):
      notice = nil
      spent = nil
      return press(key)
    case .paste(let text):
      return paste(text)
    case .mouse(let mouse): return handle(mouse)
    case .focusLost: return letGo()
    case .focusGained: return []
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    if let effects = giveUpDrag(key) ?? stopShownWork(key) ?? haltReading(key) ?? copyTyped(key) {
      return effects
    }
    if let effects = changeSheet({ $0.press(key, $1) }) {
      return effects
    }
    if !stack.isEmpty { return leaveSheet(key) }
    // What types a letter is for a field where there is one, before any action is looked for.
    if key.typed == nil {
      if let global = global(key), global.isFirst { return run(global) }
      let name = pages[chapter]?.actionName(for: key, context.keymap)
      if let name, asksBefore(name) { return [] }
    }
    let wasAsking = isPageAsking
    if let wishes = withPage(chapter, { $0.type(key, $1) }) {
      // A question takes every key, but answers only some.
      if wasAsking, isPageAsking, wishes.isEmpty { tellUnused(key) }
      return fulfil(wishes)
    }
    if let name = pages[chapter]?.actionName(for: key, context.keymap) { return run(name) }
    if let global = global(key) { return run(global) }
    tellUnused(key)
    return []
  }

  private func isQuit(_ key: Key) -> Bool { global(key)?.id == ShellAction.quit.id }

  /// The action of the shell that a key stands for.
  private func global(_ key: Key) -> ShellAction? { ShellAction.all.having(key, context.keymap) }

  /// What a key does that the top sheet did not take.
  private mutating func leaveSheet(_ key: Key) -> [Effect] {
    if key == .escape { stack.removeLast() }
    guard let global = global(key), global.isOverSheets else {
      if key != .escape { tellUnused(key) }
      return []
    }
    return run(global)
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if let effects = changeSheet({ $0.paste(text, $1) }) { return effects }
    let wishes = stack.isEmpty ? withPage(chapter) { $0.paste(text, $1) } : nil
    return fulfil(wishes ?? [.tell(Notice(context.words.shell.noFieldToPaste, .obstacle))])
  }

  /// Runs the action of this name, of the page in front or of the shell, or says why not; asks first
  /// where it would throw away what was typed.
  mutating func run(_ name: String) -> [Effect] {
    if asksBefore(name) { return [] }
    if let key = FormAction.all.first(where: { $0.id == name })?.keys.first,
      let effects = copyTyped(key)
    {
      return effects
    }
    if let wishes = withPage(chapter, { $0.run(name, $1) ?? $0.runInForm(name, $1) }) {
      return fulfil(wishes)
    }
    return ShellAction.all.first { $0.id == name }.map { run($0) } ?? []
  }

  private mutating func run(_ action: ShellAction) -> [Effect] {
    if let reason = action.obstacle(self) {
      notice = Notice(reason, .obstacle)
      return []
    }
    return action.run(&self)
  }
}
