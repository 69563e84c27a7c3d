import Mentoring
import TerminalKit

extension PeoplePage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing: return turnPage(key, context)
    case .finding: return find(query.handle(key)) ?? turnPage(key, context)
    case .editing(var form):
      // The form has one owner while it changes, so that nothing of it is copied.
      mode = .browsing
      let typed = form.type(key, context)
      mode = .editing(form)
      return typed.wishes(context) { save(context) }.map { $0 + askForNamesakes() }
    case .consenting(var form):
      let typed = form.type(key, context)
      mode = .consenting(form)
      return typed.wishes(context) { save(context) }
    case .removing(let cards, var dialog): return answer(dialog.handle(key), cards, dialog)
    case .viewing: return seek(key, context)
    case .consents(var pane):
      let wishes = pane.type(key, context)
      mode = .consents(pane)
      return wishes
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing, .removing: return nil
    case .viewing: return seek(pasted: text, context)
    case .finding: return find(query.paste(text)) ?? []
    case .editing(var form):
      let typed = form.type(pasted: text, context)
      mode = .editing(form)
      return typed.wishes(context) { save(context) }.map { $0 + askForNamesakes() }
    case .consenting(var form):
      let typed = form.type(pasted: text, context)
      mode = .consenting(form)
      return typed.wishes(context) { save(context) }
    case .consents(var pane):
      let wishes = pane.paste(text, context)
      mode = .consents(pane)
      return wishes
    }
  }

  /// A click on a handle of a form.
  mutating func graspForm(_ handle: String, _ context: Context) {
    switch mode {
    case .editing(var form):
      form.grasp(handle, context)
      mode = .editing(form)
    case .consenting(var form):
      form.grasp(handle, context)
      mode = .consenting(form)
    case .consents(var pane):
      pane.grasp(handle, context)
      mode = .consents(pane)
    default: break
    }
  }

  private mutating func find(_ outcome: Outcome) -> [Wish]? {
    switch outcome {
    case .edited:
      filter()
      return []
    case .moved: return []
    case .ignored, .submitted, .cancelled: return nil
    }
  }

  private mutating func answer(_ outcome: Dialog.Outcome, _ cards: [Int64], _ dialog: Dialog)
    -> [Wish]
  {
    switch outcome {
    case .chosen("yes"):
      mode = .browsing
      marks.subtract(cards)
      let edits = cards.map { card -> Edit in
        switch side {
        case .mentee: .people(.removeMentee(Mentee.ID(card)))
        case .mentor: .people(.removeMentor(Mentor.ID(card)))
        }
      }
      return [.perform(edits, side == .mentee ? .removeMentee : .removeMentor)]
    case .chosen, .cancelled: mode = .browsing
    case .moved, .ignored: mode = .removing(cards, dialog)
    }
    return []
  }

  private mutating func turnPage(_ key: Key, _ context: Context) -> [Wish]? {
    switch key {
    case .pageUp, .pageDown, .home, .end, .up, .down: move(key, context)
    default: nil
    }
  }

  mutating func move(_ key: Key, _ context: Context) -> [Wish] {
    stopWanting()
    wantsEnd = key == .end && !isSettled
    cursor.handle(key, count: list.shown.count, height: rows(context))
    return []
  }
}
