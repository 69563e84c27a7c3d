import Mentoring
import PlainText
import TerminalKit

extension SurveyPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .queue: return scrollsQueue(key) ? move(key, context) : nil
    case .finding: return typeName(key, context)
    case .entry(let entry):
      return entry.field == nil ? typeAnswer(key, entry, context) : typeWords(key, entry)
    case .reading: return seek(key, context)
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    switch mode {
    case .finding:
      _ = query.paste(text)
      lay()
    case .entry(var entry):
      guard entry.field != nil else { return nil }
      entry.paste(text)
      mode = .entry(entry)
    case .queue: return nil
    case .reading: return seek(pasted: text, context)
    }
    return []
  }

  private func scrollsQueue(_ key: Key) -> Bool {
    ListCursor.leaps(key)
  }

  private mutating func typeName(_ key: Key, _ context: Context) -> [Wish]? {
    switch query.handle(key) {
    case .edited:
      lay()
      return []
    case .moved: return []
    case .ignored, .submitted, .cancelled:
      return scrollsQueue(key) || key == .up || key == .down ? move(key, context) : nil
    }
  }

  /// A digit is left to the action that takes it, but none is left to the chapters' digits.
  private mutating func typeAnswer(_ key: Key, _ entry: SheetEntry, _ context: Context) -> [Wish]? {
    switch key {
    case .home: return go(to: 0)
    case .end, .pageDown: return go(to: entry.questionnaire.items.count)
    case .pageUp: return go(to: 0)
    default: break
    }
    guard let typed = key.typed else { return nil }
    guard let item = entry.item else {
      let isDigit = AnswerKey.digit(typed) != nil
      return isDigit
        ? [.tell(Notice(context.namingArrows(context.words.surveys.isWhole), .obstacle))] : nil
    }
    if let answer = AnswerKey.answer(typed, to: item, context.words.shell) { return give(answer) }
    guard let number = AnswerKey.digit(typed) else { return nil }
    guard AnswerKey.answer(number, to: item) != nil else {
      return [.tell(Notice(context.keys(of: item), .obstacle))]
    }
    digit = number
    return nil
  }

  private mutating func typeWords(_ key: Key, _ entry: SheetEntry) -> [Wish]? {
    var entry = entry
    guard let field = entry.field else { return nil }
    if field.isEmpty, !entry.hasTyped {
      switch key {
      case .delete, .character("."): return give(.blank)
      case .backspace, .left: return nil
      default: break
      }
    }
    let outcome = entry.handle(key)
    mode = .entry(entry)
    switch outcome {
    case .edited, .moved: return []
    case .ignored, .submitted, .cancelled: return key == .left || key == .right ? [] : nil
    }
  }
}
