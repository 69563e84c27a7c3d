import Mentoring
import TerminalKit

/// The lines of the page: the things to do under their headings.
struct NowRows: Hashable {
  /// One line.
  enum Row: Hashable {
    case heading(Agenda.Heading, count: Int)
    /// A thing by its number among all of them.
    case item(Int)
  }

  let rows: [Row]
  /// The row of each thing.
  private let places: [Int]

  init(_ groups: [Agenda.Group]) {
    var (rows, places): ([Row], [Int]) = ([], [])
    for group in groups {
      rows.append(.heading(group.heading, count: group.count))
      for _ in group.items {
        rows.append(.item(places.count))
        places.append(rows.count - 1)
      }
    }
    (self.rows, self.places) = (rows, places)
  }

  /// The rows in a window of `height` lines that began at `top` before: with the thing that has the
  /// focus, and with its heading where it is the first below it.
  func window(height: Int, focus: Int, top: Int) -> Range<Int> {
    guard places.indices.contains(focus) else { return 0..<0 }
    let row = places[focus]
    let isFirst = focus == 0 || places[focus - 1] + 1 < row
    let cursor = ListCursor(index: row, top: isFirst && height > 1 ? min(top, row - 1) : top)
    return cursor.window(height: height, count: rows.count)
  }

  /// How many things are above and below a window.
  func hidden(by window: Range<Int>) -> (above: Int, below: Int) {
    (places.count { $0 < window.lowerBound }, places.count { $0 >= window.upperBound })
  }
}
