import Mentoring
import TerminalKit

extension OrdersPage {
  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch mode {
    case .browsing: return seek(key, context)
    case .editing(var form):
      let typed = form.type(key, context)
      mode = .editing(form)
      return typed.wishes(context) { save(context) }
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
    case .acquainting: return walkReaders(key, context) ? [] : nil
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    if readers != nil { return nil }
    guard case .editing(var form) = mode else { return seek(pasted: text, context) }
    let typed = form.type(pasted: text, context)
    mode = .editing(form)
    return typed.wishes(context) { save(context) }
  }

  mutating func grasp(_ handle: String, _ motion: Motion, _ context: Context) -> [Wish] {
    if pull(handle, motion, context) { return [] }
    guard motion == .click, case .editing(var form) = mode else { return [] }
    form.grasp(handle, context)
    mode = .editing(form)
    return []
  }

  /// Moves the focus in the list.
  mutating func walk(_ key: Key, _ context: Context) -> [Wish] {
    let parts = OrderLayout(context.body).division.parts(split)
    let height = list(in: parts.first, context).height
    cursor.handle(key, count: rows.count, height: max(1, height))
    return []
  }

  /// Scrolls the paper where it stands beside the list, else moves the focus.
  mutating func page(_ key: Key, _ context: Context) -> [Wish] {
    let place = OrderLayout(context.body).division.parts(split).second.inset(columns: 1)
    guard !place.isEmpty else { return walk(key, context) }
    paper.scroll(key, text(context), in: place)
    return []
  }
}

extension OrdersPage: Divided {
  static let detailAction: String? = "orders.about"

  func hidesDetail(_ context: Context) -> Bool {
    guard case .browsing = mode, !isReading else { return false }
    return OrderLayout(context.body).detail.isEmpty
  }

  func division(_ context: Context) -> Division? {
    guard case .browsing = mode, !isReading, sheet != nil else { return nil }
    return OrderLayout(context.body).division
  }
}

extension OrdersPage: Reader {
  var openText: Reading? {
    get { isReading ? paper : nil }
    set { if let newValue { paper = newValue } }
  }

  func text(_ context: Context) -> [Pager.Line] { text?.lines ?? [] }

  func readingBody(_ context: Context) -> Rect { OrderLayout(context.body).division.area }

  /// The paper in the columns that there are for it; nothing as long as it is not set.
  var text: Pager.Text? { done?.text }

  /// How many columns there are for the paper: alone, or beside the list where that has room for it.
  func columns(_ context: Context) -> Int {
    let place =
      isReading
      ? Reading.place(in: readingBody(context))
      : OrderLayout(context.body).division.parts(split).second.inset(columns: 1)
    return place.isEmpty ? 0 : Pager.columns(in: place.width)
  }
}
