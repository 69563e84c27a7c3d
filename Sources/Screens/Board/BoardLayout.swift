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
  /// The list and that part.
  let division: Division
  /// Whether that part stands to the right of the list.
  let isBeside: Bool

  /// Divides the body of a picture.
  init(_ area: Rect, _ split: Split) {
    let (counts, body) = area.split(atLine: 1)
    self.counts = counts.inset(columns: 1)
    division = Division(area: body, measures: Self.measures(in: area.height))
    let parts = division.parts(split)
    isBeside = parts.isBeside
    detail = parts.second.inset(columns: 1)
    let (head, rows) = parts.first.split(atLine: 1)
    header = head
    let isAbove = !parts.isBeside && !parts.border.isEmpty
    let (list, end) = rows.split(lastLines: !isAbove && rows.height >= 6 ? 1 : 0)
    self.list = list
    more = isAbove ? parts.border : end
  }

  private static func measures(in height: Int) -> Split.Measures {
    Split.Measures(
      first: Size(width: 60, height: 3), second: Size(width: 40, height: 2),
      wide: Size(width: 140, height: 10), percent: 40, lines: detailLines(in: height))
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
}

extension BoardPage: Divided {
  static let detailAction: String? = "board.view"

  func division(_ context: Context) -> Division? {
    guard board != nil, !lines.isEmpty, openText == nil else { return nil }
    if case .asking = mode { return nil }
    return BoardLayout(context.body, split).division
  }

  /// How many lines of the list are in sight.
  func height(_ context: Context) -> Int {
    max(1, BoardLayout(context.body, split).list.height)
  }
}

extension BoardLayout {
  /// The columns of one line: mentee, request, points, mentor, places.
  struct Columns {
    let sign, mentee, request, points, mentor, places: Rect

    init(_ line: Rect) {
      let wide = line.width
      // A request of a few letters says nothing: the names have its place.
      let narrow = (wide - (wide >= 60 ? 25 : 18)) / 2
      let name = min(26, max(16, wide < 72 ? narrow : wide / 4))
      let (left, rest) = line.split(atColumn: 3).tail.split(atColumn: name)
      let (right, places) = rest.split(lastColumns: wide >= 60 ? 12 : 5)
      let (middle, mentor) = right.split(lastColumns: name + 2)
      let (request, points) = middle.split(lastColumns: min(wide >= 100 ? 15 : 8, middle.width))
      sign = line.split(atColumn: 3).head
      mentee = left
      self.request = request.width < 6 ? request.split(atColumn: 0).head : request
      self.points = points
      self.mentor = mentor
      self.places = places
    }
  }
}
