import Mentoring

/// A board with its lines laid for the screen, made once for each board.
struct BoardSight: Sendable {
  let board: Board
  /// Every line that can have the focus.
  let lines: [BoardLine]
  /// Every line with a heading over each section but the first.
  let rows: [BoardRow]
  /// How the lines are divided.
  let sections: [BoardSection]
  let counts: BoardCounts
  /// The most points of a pair, at least 1: the length of a whole bar.
  let best: Int

  /// Lays the lines of `board`, where a pair can have at the most so many points.
  init(_ board: Board, most: Int) {
    self.board = board
    lines = board.lines
    sections = board.sections(of: lines.count)
    rows = sections.flatMap { section in
      (section.kind == .pairs ? [] : [.heading(section.kind, section.range.count)])
        + section.range.map { BoardRow.line($0, section.kind) }
    }
    counts = BoardCounts(board, most: most)
    best = max(1, board.proposals.map(\.total).max() ?? 1)
  }

  /// The lines among these rows.
  func lines(in window: Range<Int>) -> Range<Int> {
    func lines(before row: Int) -> Int {
      let headings = sections.filter { $0.kind != .pairs }.enumerated()
      return row - headings.count { $1.range.lowerBound + $0 < row }
    }
    return lines(before: window.lowerBound)..<lines(before: window.upperBound)
  }

  /// The row of a line: the headings up to it stand above.
  func row(of line: Int) -> Int {
    line + sections.count { $0.kind != .pairs && $0.range.lowerBound <= line }
  }
}
