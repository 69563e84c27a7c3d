import TerminalKit

/// Where the parts of the page stand: the counts, the list, and what is said of its line.
struct NowLayout {
  let heading: Rect
  let list: Rect
  /// The rule below the list, which tells what is out of sight.
  let more: Rect
  let detail: Rect

  /// Divides the body of a picture.
  init(_ area: Rect) {
    let (head, body) = area.split(atLine: 2)
    heading = head.line(0).inset(columns: 1)
    let lines = body.height >= 12 ? 5 : 0
    let (rows, below) = body.split(lastLines: lines)
    (list, more) = rows.split(lastLines: rows.height >= 6 ? 1 : 0)
    detail = below.inset(columns: 1)
  }

  /// How many things fit into a picture.
  static func rows(in size: Size) -> Int {
    max(1, NowLayout(Rect(width: size.width, height: size.height - 5)).list.height)
  }
}
