import Mentoring
import TerminalKit

/// Everything that screens are made of, to look at.
struct GalleryPage: Page {
  /// Where to go when it is done; nothing where it was not called from anywhere.
  private(set) var origin: Chapter?

  let queries: [Query] = []

  mutating func open(at aim: Aim?, _ context: Context) -> [Wish] {
    if case .back(let chapter)? = aim, chapter != .gallery { origin = chapter }
    return []
  }

  static let allActions = [
    PageAction<Self>("gallery.back", [.escape], { $0.shell.back }) { page, context in
      [.go(page.origin ?? context.home, nil)]
    }
  ]

  var actions: [PageAction<Self>] { Self.allActions }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.shell
    let block = area.inset(columns: 2, lines: 1)
    grid.write(words.chapter(.gallery), in: block.line(0), role: .title)
    grid.write(words.gallery.title, in: block.line(1), role: .muted)
    for (row, used) in [1, 3, 5].enumerated() {
      Gauge(used: used, of: 5).draw(in: block.line(row + 3), on: &grid)
    }
    grid.cursor = block.origin
  }
}
