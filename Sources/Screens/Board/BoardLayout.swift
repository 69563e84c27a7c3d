import TerminalKit

/// Where the parts of the board stand: the list, and beside or below it what is said of its line.
struct BoardLayout {
  let counts: Rect
  let header: Rect
  /// The lines of the list.
  let list: Rect
  /// The line that tells what is out of sight.
  let more: Rect
  /// The part for what is said of the focused line.
  let detail: Rect
  /// The column before that part, where it stands to the right.
  let divider: Rect
  /// Whether that part stands to the right of the list.
  let isBeside: Bool

  /// Divides the body of a picture.
  init(_ area: Rect) {
    let (counts, body) = area.split(atLine: 1)
    self.counts = counts.inset(columns: 1)
    isBeside = area.width >= 140 && area.height >= 11
    let lines = Self.detailLines(in: area.height)
    let (left, right) =
      isBeside
      ? body.split(lastColumns: area.width * 2 / 5) : body.split(lastLines: lines)
    divider = right.split(atColumn: isBeside ? 1 : 0).head
    detail = right.inset(columns: isBeside ? 2 : 1)
    let (head, rows) = left.split(atLine: 1)
    header = head
    (list, more) = rows.split(lastLines: rows.height >= 6 ? 1 : 0)
  }

  /// How many lines the detail has below a list, in a body of that height.
  private static func detailLines(in height: Int) -> Int {
    switch height {
    case ..<11: 0
    case ..<25: 8
    case ..<31: 10
    default: 14
    }
  }

  /// How many lines of the list fit into a picture.
  static func rows(in size: Size) -> Int {
    max(1, BoardLayout(Rect(width: size.width, height: size.height - 5)).list.height)
  }
}

extension BoardLayout {
  /// The columns of one line: mentee, request, points, mentor, places.
  struct Columns {
    let sign, mentee, request, points, mentor, places: Rect

    init(_ line: Rect) {
      let wide = line.width
      let name = min(26, max(16, wide / 4))
      let (left, rest) = line.split(atColumn: 3).tail.split(atColumn: name)
      let (right, places) = rest.split(lastColumns: wide >= 60 ? 12 : 5)
      let (middle, mentor) = right.split(lastColumns: name + 2)
      let (request, points) = middle.split(lastColumns: min(wide >= 100 ? 15 : 8, middle.width))
      sign = line.split(atColumn: 3).head
      mentee = left
      self.request = request
      self.points = points
      self.mentor = mentor
      self.places = places
    }
  }
}
