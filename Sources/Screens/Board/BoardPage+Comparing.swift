import Mentoring
import TerminalKit

extension BoardPage {
  /// The list of mentors for one mentee, in the place of the pairs.
  func drawComparison(
    _ comparison: BoardComparison, _ board: Board, _ layout: BoardLayout, on grid: inout Grid,
    _ context: Context
  ) {
    let words = context.words.board
    let isDecided = board.proposal(of: comparison.mentee)?.pair != nil
    let title = words.mentorsFor(board.name(of: comparison.mentee).full, isDecided)
    grid.write(title, in: layout.header.inset(columns: 1), role: .header)
    let story = BoardStory(board: board, context: context, isRoomy: false, hasRivals: false)
    let count = comparison.rows.count
    let window = comparison.cursor.window(height: layout.list.height, count: count)
    for (offset, index) in window.enumerated() {
      let line = layout.list.line(offset)
      let isFocused = index == comparison.cursor.index
      grid.mark(line, .row(index, from: comparison.cursor.index))
      if isFocused {
        grid.fill(line, role: .focus)
        grid.cursor = Point(x: line.x + 1, y: line.y)
      }
      let row = comparison.rows[index]
      draw(row, story, of: comparison.mentee, isFocused, in: line, on: &grid)
    }
    let more = words.hiddenMentors(window.lowerBound, count - window.upperBound)
    drawMore(more, in: layout, on: &grid)
  }

  private func draw(
    _ row: BoardComparison.Row, _ story: BoardStory, of mentee: Mentee.ID, _ isFocused: Bool,
    in line: Rect, on grid: inout Grid
  ) {
    let stands = story.board.proposal(of: mentee)?.mentor == row.alternative.mentor
    let isPossible = stands || row.alternative.obstacles.isEmpty
    let role: Role = isFocused ? .focus : isPossible ? .text : .muted
    let (sign, rest) = line.split(atColumn: 3)
    grid.write(isFocused ? " ›" : "  ", in: sign, role: role)
    let (name, tail) = rest.split(atColumn: min(26, max(18, rest.width / 4)))
    grid.write(story.board.name(of: row.alternative.mentor).short, in: name, role: role)
    let (number, after) = tail.split(atColumn: 5)
    let points = BoardWords.plain(row.alternative.score.total)
    grid.write(points, in: number, role: role, alignment: .trailing)
    let (difference, price) = after.split(atColumn: 7)
    let change = stands ? nil : row.why?.difference
    grid.write(
      change.map { "(\(BoardWords.signed($0)))" } ?? "", in: difference, role: role,
      alignment: .trailing)
    grid.write(
      story.shortPrice(of: row, for: mentee), in: price.split(atColumn: 2).tail, role: role)
  }
}
