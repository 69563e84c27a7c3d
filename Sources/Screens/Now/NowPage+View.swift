import Mentoring
import TerminalKit

extension NowPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.now
    let (head, body) = area.split(atLine: 2)
    let heading = head.line(0).inset(columns: 1)
    let day = words.today(context.today)
    let (left, right) = heading.split(lastColumns: day.count)
    grid.write(day, in: right, role: .muted)
    if let counts {
      grid.write(words.counts(counts.mentees, counts.mentors, counts.pairs), in: left)
    }
    guard agenda != nil else {
      grid.write(context.words.shell.loading, in: body.line(0).inset(columns: 1), role: .muted)
      return
    }
    guard !items.isEmpty else {
      grid.write(words.nothing, in: body.line(0).inset(columns: 1), role: .good)
      return
    }
    for (row, index) in cursor.window(height: body.height, count: items.count).enumerated() {
      draw(items[index], isFocused: index == cursor.index, in: body.line(row), on: &grid, context)
    }
  }

  private func draw(
    _ item: AgendaItem, isFocused: Bool, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.now
    let (sign, role) = Self.sign(of: item)
    if isFocused {
      grid.fill(line, role: .focus)
      grid.cursor = Point(x: line.x + 1, y: line.y)
    }
    grid.write(isFocused ? "›" : " ", in: line.inset(columns: 1), role: isFocused ? .focus : .text)
    let (mark, rest) = line.split(atColumn: 3).tail.split(atColumn: 2)
    grid.write(sign, in: mark, role: isFocused ? .focus : role)
    let cure = isFocused ? "Enter – \(words.cure(item))" : ""
    let (text, hint) = rest.split(lastColumns: cure.isEmpty ? 1 : cure.count + 2)
    grid.write(words.item(item), in: text, role: isFocused ? .focus : role)
    grid.write(cure, in: hint.inset(columns: 1), role: .focus)
  }

  private static func sign(of item: AgendaItem) -> (String, Role) {
    switch item {
    case .actionLate: ("!", .late)
    case .roadmapMissing, .baseEmpty, .consentsMissing: ("!", .warning)
    case .actionDue: ("•", .text)
    case .sheetsMissing, .unpaired, .pairsWithoutOrder, .orderUnsigned: ("•", .accent)
    }
  }
}
