import PlainText

/// Rows of which some stand below others and can be folded away; only rows in the window are asked
/// for what they say.
///
///     let outline = Tree.Outline([.init("1"), .init("1.1", depth: 1), .init("2")])
///     let tree = Tree(outline, state) { row in
///       Tree.Content([TextRun(names[row])], end: [TextRun("7/8", role: .late)])
///     }
///     for line in tree.draw(in: area, on: &grid) { … line.row … line.area … }
///
/// Three columns on the left are for the sign of the focus, then comes the depth, then «▾» or «▸»
/// where rows stand below. What is folded is its ``State``.
public struct Tree {
  /// What a row says.
  public struct Content {
    /// Behind the sign; cut where there is no place.
    public let runs: [TextRun]
    /// At the right; it keeps its place before ``runs``, as long as half of the row is left.
    public let end: [TextRun]

    /// Creates the words of a row.
    public init(_ runs: [TextRun], end: [TextRun] = []) {
      self.runs = runs
      self.end = end
    }
  }

  /// A row that was drawn.
  public struct Line: Hashable, Sendable {
    /// Its place among all rows.
    public let row: Int
    /// Where it stands.
    public let area: Rect
  }

  static let gutter = 3
  private static let focusSign = "›"
  private static let signs = (open: "▾", folded: "▸")

  private let outline: Outline
  private let state: State
  private let isFocused: Bool
  private let indent: Int
  private let opening: Key
  private let content: (Int) -> Content

  /// Creates a tree; `content` is asked by the place of a row among all.
  ///
  /// Each depth moves a row by `indent` columns; a click on the focused row is the key `opening`.
  public init(
    _ outline: Outline, _ state: State, isFocused: Bool = true, indent: Int = 2,
    opening: Key = .enter, content: @escaping (Int) -> Content
  ) {
    self.outline = outline
    self.state = state
    self.isFocused = isFocused
    self.indent = min(max(0, indent), 8)
    self.opening = opening
    self.content = content
  }

  /// Draws the rows of the window and returns them from the top.
  ///
  /// Where the tree has the keys, the terminal's cursor is put on the focused row; a click on
  /// another row goes there, and the sign of folding is the handle `fold.<id>`.
  @discardableResult
  public func draw(in area: Rect, on grid: inout Grid) -> [Line] {
    grid.fill(area)
    let shown = state.shown(of: outline)
    let focus = state.place(among: shown, outline)
    let window = ListCursor(index: focus, top: state.cursor.top)
      .window(height: area.height, count: shown.count)
    let lines = window.enumerated().map { line, place in
      let area = area.line(line)
      if isFocused { grid.mark(area, .row(place, from: focus, opening: opening)) }
      drawRow(shown[place], isCurrent: place == focus, in: area, on: &grid)
      return Line(row: shown[place], area: area)
    }
    MoreSigns(window, of: shown.count).draw(
      in: area, on: &grid, focus: focus - window.lowerBound,
      looking: isFocused ? .focus : .focusQuiet)
    return lines
  }

  private func drawRow(_ row: Int, isCurrent: Bool, in line: Rect, on grid: inout Grid) {
    let content = content(row)
    let width = content.end.reduce(0) { $0 + DisplayWidth.of($1.text) }
    let room = min(width, line.width / 2)
    let (left, right) = line.split(lastColumns: room)
    let offset = Tree.gutter + min(depth(of: row) * indent, max(0, left.width / 3))
    let (sign, words) = left.split(atColumn: offset).tail.split(atColumn: 2)
    drawSign(of: row, in: sign.split(atColumn: 1).head, on: &grid)
    grid.write(content.runs, in: words.split(lastColumns: room > 0 ? 1 : 0).head)
    grid.write(content.end, in: right)
    guard isCurrent else { return }
    let role: Role = isFocused ? .focus : .focusQuiet
    grid.restyle(line, role: role)
    let place = line.split(atColumn: 1).tail.split(atColumn: 2).head
    grid.write(Tree.focusSign, in: place, role: role, overflow: .cut)
    guard isFocused, !line.isEmpty else { return }
    grid.cursor = Point(x: line.x + min(1, line.width - 1), y: line.y)
  }

  private func depth(of row: Int) -> Int {
    var depth = 0
    var above = outline.parent(of: row)
    while let parent = above {
      depth += 1
      above = outline.parent(of: parent)
    }
    return depth
  }

  private func drawSign(of row: Int, in place: Rect, on grid: inout Grid) {
    guard outline.hasRows(below: row), !place.isEmpty else { return }
    let isFolded = state.isFolded(row, outline)
    grid.write(isFolded ? Tree.signs.folded : Tree.signs.open, in: place)
    grid.mark(place, .handle(Handle(of: outline.rows[row]).name))
  }
}
