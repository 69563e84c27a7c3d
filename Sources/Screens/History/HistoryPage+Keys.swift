import Mentoring
import TerminalKit

extension HistoryPage {
  static let allActions = browsing + finding + reading + seeking
  static let modes = [browsing, finding, reading, seeking]
  private static let seeking = PageAction<Self>.finding("history.view")

  var actions: [PageAction<Self>] {
    switch mode {
    case .browsing: Self.browsing
    case .finding: Self.finding
    case .reading(let reading):
      reading.isFinding ? Self.seeking : Self.reading
    }
  }

  private static let browsing: [PageAction<Self>] = [
    PageAction(
      "history.view", [.enter, .function(3), .character("v")], { $0.history.view },
      unless: { page, context in
        page.focused == nil ? context.words.history.nothingFound : nil
      },
      run: { page, _ in
        page.mode = .reading(Reading())
        return []
      }),
    goingBack,
    PageAction("history.find", [.function(7), .character("f")], { $0.history.find }) { page, _ in
      page.mode = .finding
      return []
    },
    PageAction("history.back", [.escape], { $0.history.back }) { page, context in
      page.leave(context)
    },
    PageAction("history.down", [.down, .character("j")], { $0.history.down }, isInBar: false) {
      page, context in page.move(.down, context)
    },
    PageAction("history.up", [.up, .character("k")], { $0.history.up }, isInBar: false) {
      page, context in page.move(.up, context)
    },
  ]

  private static let finding = [
    PageAction<Self>("history.keepFound", [.enter], { $0.history.keepFound }) { page, _ in
      page.mode = .browsing
      return []
    },
    PageAction<Self>("history.clear", [.escape], { $0.history.clear }) { page, context in
      page.mode = .browsing
      return page.seek("", context)
    },
  ]

  private static let reading =
    [
      PageAction<Self>(
        "history.closeView", [.escape, .function(3), .character("v")], { $0.history.back }
      ) { page, _ in
        if !page.stopSeeking() { page.mode = .browsing }
        return []
      }
    ]
    + PageAction.reading("history.view")

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    switch (mode, key) {
    case (.reading, _): return seek(key, context)
    case (_, .pageUp), (_, .pageDown), (.browsing, .home), (.browsing, .end),
      (_, Key(.home, .control)), (_, Key(.end, .control)):
      return move(key, context)
    case (.finding, .up), (.finding, .down): return move(key, context)
    case (.finding, _): break
    case (.browsing, _): return nil
    }
    switch query.handle(key) {
    case .edited: return seek(query.text, context)
    case .moved: return []
    case .ignored, .submitted, .cancelled: return nil
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    guard case .finding = mode else { return seek(pasted: text, context) }
    _ = query.paste(text)
    return seek(query.text, context)
  }

  /// Shows what `text` finds, from the newest on.
  private mutating func seek(_ text: String, _ context: Context) -> [Wish] {
    if text != query.text { query = TextField(text) }
    cursor = ListCursor()
    lay(keeping: nil, context)
    return lookOn(context)
  }

  /// Takes the filter away first, then goes back to where the reader came from.
  private mutating func leave(_ context: Context) -> [Wish] {
    query.isEmpty ? [.go(origin, nil)] : seek("", context)
  }
}
