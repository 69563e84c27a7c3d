import PlainText
import TerminalKit

extension StartPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.start
    switch mode {
    case .menu: drawMenu(in: area.inset(columns: 2, lines: 1), on: &grid, context)
    case .new(let form):
      FormSheet(heading: words.newHeading, form: form.form).draw(in: area, on: &grid, context)
    case .review: drawReading(in: area, on: &grid, context)
    case .open(let form):
      FormSheet(heading: words.openHeading, form: form).draw(in: area, on: &grid, context)
    }
  }

  private func drawMenu(in block: Rect, on grid: inout Grid, _ context: Context) {
    grid.write("Kurator", in: block.line(0), role: .title)
    let text = block.split(atLine: 1).tail.split(atLine: 3).head
    let used = Paragraph(context.words.start.welcome, role: .muted).draw(in: text, on: &grid)
    let menu = block.split(atLine: used + 2).tail
    for (row, choice) in Choice.allCases.enumerated() {
      draw(choice, in: menu.line(row), on: &grid, context)
    }
  }

  private func draw(
    _ choice: Choice, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let (words, key) = Self.entry(of: choice, context)
    let isFocused = choice == self.choice
    let role: Role = isFocused ? .focus : .text
    if isFocused {
      grid.fill(line, role: .focus)
      grid.cursor = Point(x: line.x, y: line.y)
    }
    let (sign, rest) = line.split(atColumn: 2)
    grid.write(isFocused ? "›" : " ", in: sign, role: role)
    let (name, text) = rest.split(atColumn: 4)
    grid.write(key, in: name, role: isFocused ? role : .accent)
    let labels = Choice.allCases.map { DisplayWidth.of(Self.entry(of: $0, context).0.label) }
    let (label, title) = text.split(atColumn: (labels.max() ?? 0) + 2)
    grid.write(words.label, in: label, role: role)
    grid.write(words.title, in: title, role: isFocused ? role : .muted)
  }

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
