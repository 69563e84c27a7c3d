import Mentoring
import PlainText
import TerminalKit

extension BoardPage {
  /// What is said of the focused line, as far as there is room.
  func drawDetail(_ board: Board, _ layout: BoardLayout, on grid: inout Grid, _ context: Context) {
    let isRoomy = layout.detail.height >= 14
    let story = BoardStory(
      board: board, context: context, isRoomy: isRoomy, hasRivals: layout.isBeside)
    let pen = BoardPen(
      context: context, linesOfCards: layout.isBeside ? 3 : 1, linesOfParts: isRoomy ? 4 : 1)
    var rest = layout.detail
    var blocks = story.blocks(of: self).filter { !$0.isEmpty }[...]
    while !rest.isEmpty, let block = blocks.popFirst() {
      rest = rest.split(atLine: pen.draw(block, in: rest, on: &grid)).tail
    }
    if !blocks.isEmpty {
      let end = layout.detail.split(lastLines: 1).tail
      let key = Self.keyName("board.view", context)
      grid.write(" … \(key)", in: end, role: .muted, alignment: .trailing)
    }
  }
}

/// Draws pieces of what is said of a line, and tells how many lines each took.
struct BoardPen {
  /// The columns from which a piece is divided into columns of its own.
  private static let wide = 76

  let context: Context
  /// How many lines one sentence of a card may take.
  let linesOfCards: Int
  /// How many lines one part of a score may take.
  let linesOfParts: Int

  func draw(_ block: BoardBlock, in area: Rect, on grid: inout Grid) -> Int {
    switch block {
    case .text(let run): draw(run, in: area, on: &grid)
    case .ends(let left, let right): draw(left, right, in: area, on: &grid)
    case .part(let part): draw(part, in: area.split(atLine: linesOfParts).head, on: &grid)
    case .cards(let mentee, let mentor): draw(mentee, mentor, in: area, on: &grid)
    }
  }

  private var words: BoardWords { context.words.board }

  private func draw(_ run: TextRun, in area: Rect, on grid: inout Grid) -> Int {
    guard !run.text.isEmpty else { return 0 }
    return Paragraph(Sanitized(run.text).text, role: run.role).draw(in: area, on: &grid)
  }

  private func draw(_ left: TextRun, _ right: TextRun, in area: Rect, on grid: inout Grid) -> Int {
    let width = DisplayWidth.of(left.text) + 2 + DisplayWidth.of(right.text)
    guard width > area.width else {
      grid.write(left.text, in: area, role: left.role)
      grid.write(right.text, in: area, role: right.role, alignment: .trailing)
      return 1
    }
    let used = draw(left, in: area, on: &grid)
    return used + draw(right, in: area.split(atLine: used).tail, on: &grid)
  }

  private func draw(_ part: PairScore.Part, in area: Rect, on grid: inout Grid) -> Int {
    let role = Self.role(of: part)
    guard area.width >= Self.wide else {
      return draw(TextRun(words.part(part, context.handbook), role: role), in: area, on: &grid)
    }
    let (name, rest) = area.split(atColumn: 25)
    let (points, tail) = rest.split(atColumn: 4)
    let (bar, grounds) = tail.split(atColumn: 9)
    grid.write("\(part.verdict.sign) \(words.criterion(part.criterion))", in: name, role: role)
    grid.write(
      BoardWords.signed(part.points), in: points, role: role, alignment: .trailing)
    let gauge = Gauge(
      used: abs(part.points), of: max(1, context.handbook.weights.most(part.criterion)),
      role: part.points < 0 ? .warning : .bar)
    gauge.draw(in: bar.inset(columns: 1), on: &grid)
    let sentence = words.grounds(part, context.handbook)
    return max(1, draw(TextRun(sentence, role: role), in: grounds, on: &grid))
  }

  static func role(of part: PairScore.Part) -> Role {
    switch part.verdict {
    case .agrees: .good
    case .contradicts: .warning
    case .neutral: .text
    case .noData: .muted
    }
  }

  private func draw(_ mentee: [TextRun], _ mentor: [TextRun], in area: Rect, on grid: inout Grid)
    -> Int
  {
    guard area.width >= Self.wide else {
      let used = draw(mentee, in: area, on: &grid)
      return used + draw(mentor, in: area.split(atLine: used).tail, on: &grid)
    }
    let (left, right) = area.split(atColumn: area.width / 2)
    return max(
      draw(mentee, in: left.split(lastColumns: 2).head, on: &grid),
      draw(mentor, in: right, on: &grid))
  }

  private func draw(_ card: [TextRun], in area: Rect, on grid: inout Grid) -> Int {
    card.reduce(0) { used, run in
      let rest = area.split(atLine: used).tail
      return used + draw(run, in: rest.split(atLine: linesOfCards).head, on: &grid)
    }
  }
}

extension PairScore.Verdict {
  /// The sign before a part of a score.
  var sign: String {
    switch self {
    case .agrees: "●"
    case .contradicts: "○"
    case .neutral, .noData: "·"
    }
  }
}
