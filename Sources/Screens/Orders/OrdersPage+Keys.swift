import Mentoring
import TerminalKit

extension OrdersPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing: return nil
    case .editing(let form) where form.sent != nil: return Self.waits(context)
    case .editing(var form):
      let outcome = form.handle(key, context)
      mode = .editing(form)
      switch outcome {
      case .ignored: return nil
      case .edited, .moved: return []
      case .submitted: return save(context)
      case .cancelled: return nil
      }
    case .asking(var dialog, let change):
      switch dialog.handle(key) {
      case .chosen("yes"):
        mode = .browsing
        guard !isOutdated(change, context) else {
          return [.tell(Notice(context.words.sentence(.orderChangedSinceReview), .obstacle))]
        }
        return [.effect(.perform(change))]
      case .chosen, .cancelled:
        mode = .browsing
        guard change.title == .signOrder else { return [] }
        return [.tell(Notice(context.words.orders.staysDraft, .obstacle))]
      case .moved, .ignored: mode = .asking(dialog, change)
      }
      return []
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    guard case .editing(var form) = mode else { return nil }
    guard form.sent == nil else { return Self.waits(context) }
    let outcome = form.paste(text)
    mode = .editing(form)
    return outcome == .ignored ? nil : []
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    guard motion == .click, case .editing(var form) = mode, form.sent == nil else { return [] }
    form.grasp(handle)
    mode = .editing(form)
    return []
  }

  /// Moves the focus in the list.
  mutating func walk(_ key: Key, _ context: Context) -> [Wish] {
    let layout = layout(in: OrderLayout.body(of: context.size), context)
    let height = list(in: layout.left, context).height
    cursor.handle(key, count: rows.count, height: max(1, height))
    return []
  }

  /// Scrolls the paper where it stands beside the list, else moves the focus.
  mutating func page(_ key: Key, _ context: Context) -> [Wish] {
    let isWide = context.size.width >= OrderLayout.wide
    return isWide ? scroll(key, context) : walk(key, context)
  }

  /// Scrolls the paper.
  mutating func scroll(_ key: Key, _ context: Context) -> [Wish] {
    let area = layout(in: OrderLayout.body(of: context.size), context).paper
    let count = text(in: area, context)?.lines.count ?? 0
    top = key.scrolled(from: top, count: count, height: area.height)
    return []
  }
}
