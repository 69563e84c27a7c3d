/// A text to read: broken to the width, scrolled, searched.
///
///     var pager = Pager([.init("Приказ", role: .title), .init(text)])  // in the state
///     pager.handle(key, in: area)                                      // in update
///     pager.draw(in: area, on: &grid, finding: "Find")                 // in view
///     grid.write("\(pager.position(in: area).percent) %", in: corner)
///
/// It keeps the letter at its top, so that the reader finds the place again when the width changes
/// or when the text is replaced by a newer one.
public struct Pager: Hashable, Sendable {
  /// The text.
  public private(set) var lines: [Line]
  /// The line and the letter at the top of the window.
  var top = Place(line: 0, letter: 0)
  /// The field of a search, while something is typed into it.
  public internal(set) var field: TextField?
  /// What was looked for last.
  public internal(set) var query = ""
  var hits: [Hit] = []
  /// Which of the hits the reader is at.
  var current: Int?
  /// The top of the window when the search began, for going back.
  var origin: Place?
  var laid: Laid?

  /// A place in the text.
  struct Place: Hashable, Sendable, Comparable {
    let line: Int
    let letter: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.line, one.letter) < (other.line, other.letter)
    }
  }

  /// Begins at the top of a text.
  public init(_ lines: [Line] = []) { self.lines = lines }

  /// Replaces the text, such as after a change; place and search stay.
  public mutating func replace(by lines: [Line]) {
    guard lines != self.lines else { return }
    self.lines = lines
    laid = nil
    let shown = current
    hits = Pager.hits(of: query, in: lines)
    current = shown.flatMap { hits.isEmpty ? nil : min($0, hits.count - 1) }
  }

  /// The columns that the text has in a place of that width: two at the right are for the signs.
  public static func columns(in width: Int) -> Int { width > 8 ? width - 2 : max(0, width) }

  /// The lines that the text has in `area`: one less while a search is typed.
  func body(of area: Rect) -> Rect { field == nil ? area : area.split(lastLines: 1).head }
}

extension Pager {
  /// Which part of the text is in sight.
  public struct Position: Hashable, Sendable {
    /// The first row in sight, from 1; 0 where there is none.
    public let first: Int
    /// The last row in sight.
    public let last: Int
    /// All rows.
    public let count: Int

    /// How much of the text has been in sight down to here, in percent.
    public var percent: Int { count == 0 ? 100 : last * 100 / count }
    /// Whether all is in sight.
    public var isWhole: Bool { last - first + 1 >= count }
  }

  /// Which part of the text is in sight in `area`.
  public func position(in area: Rect) -> Position {
    let rows = rows(in: area)
    let first = first(of: rows, in: area)
    let last = min(rows.count, first + body(of: area).height)
    return Position(first: min(first + 1, last), last: last, count: rows.count)
  }

  func rows(in area: Rect) -> [Row] {
    let width = max(1, Pager.columns(in: area.width))
    if let laid, laid.width == width { return laid.rows }
    return Pager.rows(of: lines, width: width)
  }

  /// Keeps the rows for the width of `area`, for whoever asks more than once, such as to draw and to
  /// tell the position.
  public mutating func lay(in area: Rect) {
    laid = Laid(width: max(1, Pager.columns(in: area.width)), rows: rows(in: area))
  }

  /// The first row of the window: the one with the letter at the top, or an earlier one where the
  /// window would not be full.
  func first(of rows: [Row], in area: Rect) -> Int {
    let last = max(0, rows.count - body(of: area).height)
    return min(Pager.row(of: top, in: rows), last)
  }

  /// The row that a place stands in.
  static func row(of place: Place, in rows: [Row]) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      let start = Place(line: rows[middle].line, letter: rows[middle].letters.lowerBound)
      if start <= place { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
