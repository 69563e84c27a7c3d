import PlainText
import TerminalKit

extension StartPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.start
    switch mode {
    case .menu: drawMenu(in: area.inset(columns: 2, lines: 1), on: &grid, context)
    case .new(let form):
      FormSheet(heading: words.newHeading, form: form.form).draw(in: area, on: &grid, context)
    case .review: drawReview(in: area, on: &grid, context)
    case .open(let form):
      FormSheet(heading: words.openHeading, form: form).draw(in: area, on: &grid, context)
    }
  }

  private func drawMenu(in block: Rect, on grid: inout Grid, _ context: Context) {
    grid.write("Kurator", in: block.line(0), role: .title)
    let text = block.split(atLine: 1).tail.split(atLine: 3).head
    let used = Paragraph(context.words.start.welcome, role: .muted).draw(in: text, on: &grid)
    let menu = block.split(atLine: used + 2).tail
    var rest = menu
    for choice in Choice.allCases where !rest.isEmpty {
      let used = draw(choice, in: rest, on: &grid, context)
      rest = rest.split(atLine: used).tail
    }
  }

  /// Draws a choice, its title on as many lines as it needs, and returns how many these are.
  private func draw(
    _ choice: Choice, in area: Rect, on grid: inout Grid, _ context: Context
  ) -> Int {
    let (words, key) = Self.entry(of: choice, context)
    let labels = Choice.allCases.map { DisplayWidth.of(Self.entry(of: $0, context).0.label) }
    let column = Self.signs + (labels.max() ?? 0) + 2
    let titles = Paragraph.lines(of: words.title, width: max(1, area.width - column))
    let line = area.split(atLine: max(1, titles.count)).head
    let isFocused = choice == self.choice
    let role: Role = isFocused ? .focus : .text
    if isFocused {
      grid.fill(line, role: .focus)
      grid.cursor = Point(x: line.x, y: line.y)
    }
    let (signs, text) = line.split(atColumn: Self.signs)
    grid.write(isFocused ? "›" : " ", in: signs, role: role)
    grid.write(key, in: signs.split(atColumn: 2).tail, role: isFocused ? role : .accent)
    let (label, title) = text.split(atColumn: column - Self.signs)
    grid.write(words.label, in: label, role: role)
    Paragraph(words.title, role: isFocused ? role : .muted).draw(in: title, on: &grid)
    return line.height
  }

  /// The columns of the sign of the focus and of the key.
  private static let signs = 6

  private static func entry(of choice: Choice, _ context: Context) -> (ActionWords, String) {
    let words = context.words.start
    let key: (ActionWords) -> String = { sought in
      let action = allActions.first { $0.words(context.words) == sought }
      return action.flatMap { context.keyName(of: $0) } ?? ""
    }
    switch choice {
    case .new: return (words.new, key(words.new))
    case .open: return (words.open, key(words.open))
    case .demo: return (words.demo, key(words.demo))
    }
  }
}
