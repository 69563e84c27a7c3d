import Mentoring
import PlainText
import TerminalKit

extension BoardPage {
  /// What is said of the focused line: every part of the score, what is missing, what to think of.
  func drawDetail(_ board: Board, in area: Rect, on grid: inout Grid, _ context: Context) {
    var rest = area
    for run in detail(board, context) where !rest.isEmpty && !run.text.isEmpty {
      let used = Paragraph(run.text, role: run.role)
        .draw(in: rest.split(atLine: 2).head, on: &grid)
      rest = rest.split(atLine: used).tail
    }
  }

  private func detail(_ board: Board, _ context: Context) -> [TextRun] {
    if case .comparing(let comparison) = mode {
      return comparison.focused.map { detail(of: $0, for: comparison.mentee, board, context) } ?? []
    }
    switch focused {
    case .pair(let proposal): return detail(of: proposal, board, context)
    case .unpaired(let unpaired): return detail(of: unpaired, board, context)
    case .free(let mentor): return detail(of: mentor, board, context)
    case nil: return []
    }
  }

  private func detail(of proposal: Board.Proposal, _ board: Board, _ context: Context) -> [TextRun]
  {
    let words = context.words.board
    let names = words.pair(
      board.name(of: proposal.mentee).short, board.name(of: proposal.mentor).short)
    let obstacles = proposal.obstacles.map { TextRun("! " + words.obstacle($0), role: .warning) }
    let standing = TextRun(words.standing(proposal.standing), role: .muted)
    return [TextRun("\(names)   \(words.sum(proposal.score))", role: .title)]
      + obstacles + parts(of: proposal.score, context)
      + reminders(proposal.mentee, proposal.mentor, board, context) + [standing]
  }

  private func parts(of score: PairScore, _ context: Context) -> [TextRun] {
    score.parts.map { part in
      let text = context.words.board.part(part, context.handbook)
      return switch part.verdict {
      case .agrees: TextRun("● " + text, role: .good)
      case .contradicts: TextRun("○ " + text, role: .warning)
      case .neutral: TextRun("· " + text)
      case .noData: TextRun("· " + text, role: .muted)
      }
    }
  }

  private func reminders(
    _ mentee: Mentee.ID?, _ mentor: Mentor.ID?, _ board: Board, _ context: Context
  ) -> [TextRun] {
    let words = context.words.board
    let all =
      (mentee.flatMap { board.mentee($0)?.reminders } ?? [])
      + (mentor.flatMap { board.mentor($0)?.reminders } ?? [])
    let sentence = all.map(words.reminder).joined(separator: " · ")
    return [TextRun(sentence, role: .hint)]
  }

  private func detail(of unpaired: Board.Unpaired, _ board: Board, _ context: Context)
    -> [TextRun]
  {
    let words = context.words.board
    let person = board.mentee(unpaired.mentee)?.row.card
    return [
      TextRun(board.name(of: unpaired.mentee).full, role: .title),
      TextRun(words.reason(unpaired.reason), role: .warning),
      TextRun(words.cureOf(unpaired.reason), role: .hint),
      TextRun(person?.wishes.text ?? ""),
    ] + reminders(unpaired.mentee, nil, board, context)
  }

  private func detail(of mentor: Mentor.ID, _ board: Board, _ context: Context) -> [TextRun] {
    guard let entry = board.mentor(mentor) else { return [] }
    let words = context.words.board
    return [
      TextRun(board.name(of: mentor).full, role: .title),
      TextRun(words.freePlaces(entry.capacity - entry.used)),
    ] + entry.obstacles.map { TextRun("! " + words.obstacle($0), role: .warning) }
      + [TextRun(entry.row.card.wishes.text)] + reminders(nil, mentor, board, context)
  }

  private func detail(
    of row: BoardComparison.Row, for mentee: Mentee.ID, _ board: Board, _ context: Context
  ) -> [TextRun] {
    let words = context.words.board
    let names = words.pair(
      board.name(of: mentee).short, board.name(of: row.alternative.mentor).short)
    let title = TextRun("\(names)   \(words.sum(row.alternative.score))", role: .title)
    return [title, TextRun(price(of: row, board, context), role: .hint)]
      + parts(of: row.alternative.score, context)
  }

  /// What joining the two costs the whole group, in a sentence.
  private func price(of row: BoardComparison.Row, _ board: Board, _ context: Context) -> String {
    let words = context.words.board
    if !row.alternative.obstacles.isEmpty {
      return row.alternative.obstacles.map(words.obstacle).joined(separator: " · ")
    }
    guard let price = row.why?.price else { return words.isAccepted }
    guard !price.moves.isEmpty else { return words.stands }
    let moves = price.moves.map { move in
      let mentor = move.to.map { board.name(of: $0).short }
      return words.move(board.name(of: move.mentee).short, mentor)
    }
    return words.price(price.servedLoss, price.loss) + " " + moves.joined(separator: "; ")
  }

  /// The list of mentors for one mentee, in the place of the pairs.
  func drawComparison(
    _ comparison: BoardComparison, _ board: Board, _ layout: BoardLayout, on grid: inout Grid,
    _ context: Context
  ) {
    let words = context.words.board
    let title = words.mentorsFor(board.name(of: comparison.mentee).full)
    grid.write(title, in: layout.header.inset(columns: 1), role: .header)
    let window = comparison.cursor.window(
      height: layout.list.height, count: comparison.rows.count)
    for (offset, index) in window.enumerated() {
      let line = layout.list.line(offset)
      let isFocused = index == comparison.cursor.index
      if isFocused {
        grid.fill(line, role: .focus)
        grid.cursor = Point(x: line.x + 1, y: line.y)
      }
      draw(comparison.rows[index], board, isFocused, in: line, on: &grid, context)
    }
  }

  private func draw(
    _ row: BoardComparison.Row, _ board: Board, _ isFocused: Bool, in line: Rect,
    on grid: inout Grid, _ context: Context
  ) {
    let isPossible = row.alternative.obstacles.isEmpty
    let role: Role = isFocused ? .focus : isPossible ? .text : .muted
    let (sign, rest) = line.split(atColumn: 3)
    grid.write(isFocused ? " ›" : "  ", in: sign, role: role)
    let (name, tail) = rest.split(atColumn: min(26, rest.width / 3))
    grid.write(board.name(of: row.alternative.mentor).short, in: name, role: role)
    let (number, price) = tail.split(atColumn: 5)
    grid.write("\(row.alternative.score.total)", in: number, role: role, alignment: .trailing)
    grid.write(
      self.price(of: row, board, context), in: price.split(atColumn: 2).tail, role: role)
  }
}
