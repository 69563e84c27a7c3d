import Mentoring
import TerminalKit

/// How the reader wants the program, whichever programme is open.
struct SettingsPage: Page {
  /// Where to go when it is done; nothing where it was not called from anywhere.
  private(set) var origin: Chapter?

  let queries: [Query] = []

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .back(let chapter)? = aim, chapter != .settings { origin = chapter }
    return []
  }

  static let allActions = [
    PageAction<Self>("settings.back", [.escape], { $0.shell.back }) { page, context in
      [.go(page.origin ?? context.home, nil)]
    }
  ]

  var actions: [PageAction<Self>] { Self.allActions }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.shell
    let block = area.inset(columns: 2, lines: 1)
    grid.write(words.chapter(.settings), in: block.line(0), role: .title)
    grid.write(words.settings.title, in: block.line(1), role: .muted)
    grid.cursor = block.origin
  }
}
