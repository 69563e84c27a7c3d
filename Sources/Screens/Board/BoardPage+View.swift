import Mentoring
import PlainText
import TerminalKit

extension BoardPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.board
    guard let sight else {
      let text =
        isSolving ? words.solving : isBrokenOff ? brokenOff(context) : context.words.shell.loading
      grid.write(text, in: area.line(0).inset(columns: 1), role: .muted)
      grid.cursor = area.origin
      return
    }
    guard openText == nil else { return drawReading(in: area, on: &grid, context) }
    guard !lines.isEmpty else {
      Paragraph(words.empty(context.keyNames)).draw(in: area.inset(columns: 1, lines: 1), on: &grid)
      grid.cursor = area.origin
      return
    }
    let board = sight.board
    let layout = BoardLayout(area, split)
    drawCounts(sight, in: layout.counts, on: &grid, context)
    split.draw(in: layout.division.area, layout.division.measures, on: &grid)
    if case .comparing(let comparison) = mode {
      drawComparison(comparison, board, layout, on: &grid, context)
    } else {
      drawList(sight, layout, on: &grid, context)
    }
    drawDetail(board, layout, on: &grid, context)
    if case .asking(let dialog, _) = mode { dialog.draw(over: &grid, leaving: Program.foot) }
  }

  private func brokenOff(_ context: Context) -> String {
    context.words.board.brokenOff(Self.keyName("board.solve", context))
  }

  private func drawCounts(
    _ sight: BoardSight, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.board
    let used = grid.write(words.counts(sight.counts, line.width >= 98), in: line)
    let rest = line.split(atColumn: used + 2).tail
    let aim = isSolving ? words.solving : isBrokenOff ? brokenOff(context) : words.aim
    let role: Role = isSolving || isBrokenOff ? .hint : .muted
    guard DisplayWidth.of(aim) <= rest.width || role == .hint else { return }
    grid.write(aim, in: rest, role: role, alignment: .trailing)
  }

  /// Says what is out of sight, on the rule below the list.
  func drawMore(_ sentence: String, in layout: BoardLayout, on grid: inout Grid) {
    guard !sentence.isEmpty else { return }
    grid.write(
      " \(sentence) ", in: layout.more.inset(columns: 1), role: .accent, alignment: .trailing)
  }

  private func drawList(
    _ sight: BoardSight, _ layout: BoardLayout, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.board
    let heads = BoardLayout.Columns(layout.header)
    let titles = [
      (words.mentees, heads.mentee), (words.request, heads.request), (words.points, heads.points),
      (words.mentors, heads.mentor), (words.taken, heads.places),
    ]
    for (title, place) in titles {
      grid.write(title, in: place.split(lastColumns: 1).head, role: .header)
    }
    let rows = sight.rows
    let window = ListCursor(index: sight.row(of: cursor.index), top: cursor.top)
      .window(height: layout.list.height, count: rows.count)
    for (line, row) in rows[window].enumerated() {
      switch row {
      case .heading(let kind, let count):
        let place = layout.list.line(line).inset(columns: 1)
        grid.write(words.section(kind, count), in: place, role: .title)
      case .line(let index, _):
        draw(index, sight, in: layout.list.line(line), on: &grid, context)
      }
    }
    let hidden = BoardHidden(beside: sight.lines(in: window), of: sight.sections)
    drawMore(words.hidden(hidden), in: layout, on: &grid)
  }

  private func draw(
    _ index: Int, _ sight: BoardSight, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let isFocused = index == cursor.index
    grid.mark(line, .row(index, from: cursor.index))
    let columns = BoardLayout.Columns(line)
    if isFocused {
      grid.fill(line, role: .focus)
      grid.cursor = Point(x: line.x + 1, y: line.y)
    }
    grid.write(isFocused ? " ›" : "  ", in: columns.sign, role: isFocused ? .focus : .text)
    let row = sight.lines[index]
    if let mentee = row.mentee { draw(mentee, row, sight, columns, isFocused, on: &grid, context) }
    if let mentor = row.mentor {
      draw(mentor, row, sight.board, columns, isFocused, on: &grid, context)
    }
  }

  private func draw(
    _ mentee: Mentee.ID, _ row: BoardLine, _ sight: BoardSight, _ columns: BoardLayout.Columns,
    _ isFocused: Bool, on grid: inout Grid, _ context: Context
  ) {
    let role: (Role) -> Role = { isFocused ? .focus : $0 }
    let board = sight.board
    grid.write(
      board.name(of: mentee).short, in: columns.mentee.split(lastColumns: 1).head, role: role(.text)
    )
    switch row {
    case .unpaired(let unpaired):
      let place = Rect(
        x: columns.request.x, y: columns.request.y,
        width: columns.places.right - columns.request.x, height: 1)
      grid.write(context.words.board.reason(unpaired.reason), in: place, role: role(.warning))
    case .pair(let proposal):
      let wishes = board.mentee(mentee)?.row.card.wishes
      let request = wishes.map { $0.tags.isEmpty ? $0.text : $0.tags.joined(separator: ", ") } ?? ""
      grid.write(request, in: columns.request.split(lastColumns: 1).head, role: role(.muted))
      drawPoints(proposal, best: sight.best, in: columns.points, isFocused, on: &grid, context)
    case .free: break
    }
  }

  private func drawPoints(
    _ proposal: Board.Proposal, best: Int, in place: Rect, _ isFocused: Bool,
    on grid: inout Grid, _ context: Context
  ) {
    let total = proposal.total
    let (bar, rest) = place.split(atColumn: max(0, place.width - 8))
    if !context.isASCII {
      let length = bar.split(lastColumns: 1).head
      Gauge(used: max(0, total), of: best).draw(in: length, on: &grid)
      if isFocused { grid.restyle(length, role: .focus) }
    }
    let (number, sign) = rest.split(atColumn: 4)
    grid.write(
      BoardWords.plain(total), in: number, role: isFocused ? .focus : .text, alignment: .trailing)
    let isMoved = outcome?.move(of: proposal.mentee) != nil
    let (mark, role) = Self.mark(of: proposal, isMoved: isMoved, isASCII: context.isASCII)
    grid.write(" " + mark, in: sign, role: isFocused ? .focus : role)
  }

  private static func mark(of proposal: Board.Proposal, isMoved: Bool, isASCII: Bool) -> (
    String, Role
  ) {
    guard proposal.obstacles.isEmpty else { return ("!", .warning) }
    switch proposal.standing {
    case .frozen: return (isASCII ? "#" : "■", .done)
    case .accepted: return (isASCII ? "v" : "✓", .done)
    case .pinned: return (isASCII ? "*" : "◆", .accent)
    case .proposed: return isMoved ? (isASCII ? "o" : "•", .accent) : (" ", .text)
    }
  }

  private func draw(
    _ mentor: Mentor.ID, _ row: BoardLine, _ board: Board, _ columns: BoardLayout.Columns,
    _ isFocused: Bool, on grid: inout Grid, _ context: Context
  ) {
    guard let entry = board.mentor(mentor) else { return }
    let role: (Role) -> Role = { isFocused ? .focus : $0 }
    let arrow = row.mentee == nil ? "  " : context.isASCII ? "> " : "→ "
    grid.write(
      arrow + board.name(of: mentor).short, in: columns.mentor.split(lastColumns: 1).head,
      role: role(.text))
    if row.mentee == nil, let obstacle = entry.obstacles.first {
      let place = Rect(
        x: columns.mentee.x, y: columns.mentee.y, width: columns.mentor.x - columns.mentee.x - 1,
        height: 1)
      grid.write(context.words.board.obstacle(obstacle), in: place, role: role(.warning))
    }
    let bar = context.isASCII ? "" : entry.places + " "
    grid.write("\(bar)\(entry.used)/\(entry.capacity)", in: columns.places, role: role(.muted))
  }
}

extension Board.MentorEntry {
  /// The places, taken and free, where they are few enough to be counted at a glance.
  fileprivate var places: String {
    guard capacity <= 6 else { return "" }
    let taken = min(max(0, used), capacity)
    return String(repeating: "█", count: taken) + String(repeating: "░", count: capacity - taken)
  }
}
