import Mentoring
import TerminalKit

/// Where the columns of the board stand: mentee, request, points, mentor, places.
struct BoardLayout {
  /// The lines of the list.
  let list: Rect
  /// The part below, for what is said of the focused line.
  let detail: Rect
  let counts: Rect
  let header: Rect
  let rule: Rect

  init(_ area: Rect) {
    let lines = Self.detailLines(in: area.height + 5)
    let (top, detail) = area.split(lastLines: lines)
    counts = top.line(0).inset(columns: 1)
    header = top.line(1)
    let rest = top.split(atLine: 2).tail
    list = rest.split(lastLines: lines > 0 ? 1 : 0).head
    rule = rest.split(lastLines: lines > 0 ? 1 : 0).tail
    self.detail = detail.inset(columns: 1)
  }

  /// The columns of one line.
  func columns(of line: Rect) -> Columns {
    let wide = line.width
    let name = min(26, max(16, wide / 4))
    let (left, rest) = line.split(atColumn: 3).tail.split(atColumn: name)
    let (right, places) = rest.split(lastColumns: wide >= 60 ? 12 : 5)
    let (middle, mentor) = right.split(lastColumns: name + 2)
    let (request, points) = middle.split(lastColumns: min(wide >= 100 ? 15 : 8, middle.width))
    return Columns(
      sign: line.split(atColumn: 3).head, mentee: left, request: request, points: points,
      mentor: mentor, places: places)
  }

  /// The places of the columns.
  struct Columns {
    let sign, mentee, request, points, mentor, places: Rect
  }

  /// How many lines the detail has in a picture of that height.
  static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<16: 0
    case ..<30: 8
    default: 12
    }
  }

  /// How many lines of the list fit into a picture.
  static func rows(in size: Size) -> Int {
    let detail = detailLines(in: size.height)
    return max(1, size.height - 5 - detail - (detail > 0 ? 1 : 0) - 2)
  }
}
