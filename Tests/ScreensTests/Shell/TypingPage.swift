import Mentoring
import TerminalKit

@testable import Screens

/// A page with one field, to see what the shell does about a page that has something unkept.
struct TypingPage: Page {
  var text = ""
  var isClosed = false
  var obstacle: String?
  private(set) var foreseen: [Change] = []
  let queries: [Query] = []

  var hasUnkept: Bool { !text.isEmpty && !isClosed }

  static let allActions = [
    PageAction<Self>(
      "typing.close", [.escape, .alt("z")], { $0.start.cancel }, discardsTyping: true,
      unless: { page, _ in page.obstacle }
    ) { page, _ in
      page.isClosed = true
      return []
    },
    PageAction<Self>("typing.save", [.function(2)], { $0.start.submit }) { page, _ in
      page.isClosed = true
      return []
    },
  ]

  var actions: [PageAction<Self>] { Self.allActions }

  mutating func type(_ key: Key, _ context: Context) -> [Wish]? {
    if key == .escape { isClosed = true }
    guard let letter = key.typed else { return key == .escape ? [] : nil }
    text.append(letter)
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Wish]? {
    self.text += text
    return []
  }

  mutating func foresee(_ change: Change, _ context: Context) { foreseen.append(change) }

  mutating func finish(
    _ change: Change, _ result: Result<Receipt, Refusal>, _ context: Context
  ) -> [Wish] {
    if case .success = result { isClosed = true }
    return []
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    grid.write(isClosed ? "closed" : "open: \(text)", in: area.line(0))
  }
}
