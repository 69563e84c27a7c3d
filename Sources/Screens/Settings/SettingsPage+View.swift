import Mentoring
import PlainText
import TerminalKit

extension SettingsPage {
  /// A line of the list: a heading, or a choice with its place among all.
  private enum Line {
    case blank
    case heading(SettingsRow.Group)
    case row(Int, SettingsRow)
  }

  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.settings
    let layout = SettingsLayout(area)
    let title = context.words.shell.chapter(.settings)
    grid.write(
      [TextRun(title, role: .title), TextRun("  \(words.intro)", role: .hint)], in: layout.intro)
    drawList(in: layout.list, on: &grid, context)
    if !layout.rule.isEmpty { Pane.rule(in: layout.rule, on: &grid) }
    if !layout.sample.isEmpty {
      Pane.divider(in: layout.divider, on: &grid)
      drawSample(in: layout.sample, on: &grid, context)
    }
    if let row = focused(context) {
      Paragraph(words.about(row, context)).draw(in: layout.detail, on: &grid)
    }
  }

  private func drawList(in area: Rect, on grid: inout Grid, _ context: Context) {
    let lines = Self.lines(context)
    let focus = lines.firstIndex { if case .row(cursor.index, _) = $0 { true } else { false } } ?? 0
    let first = min(max(0, focus - area.height / 2), max(0, lines.count - area.height))
    for (place, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      draw(line, in: area.line(place), on: &grid, context)
    }
    let edge = area.split(lastColumns: 1).tail
    if first > 0 { grid.write("↑", in: edge.line(0), role: .muted) }
    if first + area.height < lines.count {
      grid.write("↓", in: edge.line(area.height - 1), role: .muted)
    }
  }

  /// The choices under their headings, a blank line between two groups.
  private static func lines(_ context: Context) -> [Line] {
    var lines: [Line] = []
    var group: SettingsRow.Group?
    for (index, row) in SettingsRow.all(context).enumerated() {
      if row.group != group {
        if group != nil { lines.append(.blank) }
        lines.append(.heading(row.group))
        group = row.group
      }
      lines.append(.row(index, row))
    }
    return lines
  }

  private func draw(_ line: Line, in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.settings
    switch line {
    case .blank: break
    case .heading(let group):
      grid.write(words.group(group), in: area.inset(columns: 1), role: .header)
    case .row(let index, let row):
      let isFocused = index == cursor.index
      let role: Role = isFocused ? .focus : .text
      if isFocused {
        grid.fill(area, role: .focus)
        grid.cursor = Point(x: area.x + 1, y: area.y)
      }
      let sign = row.isChosen(context.preferencesInEffect).map { $0 ? "●" : "○" } ?? " "
      let (mark, name) = area.split(lastColumns: 1).head.split(atColumn: 6)
      grid.write(" \(isFocused ? "›" : " ") \(sign)", in: mark, role: role)
      grid.write(words.name(of: row, context), in: name, role: role)
      grid.mark(area, act(of: index))
    }
  }

  /// A click goes to a row; on the focused one it chooses it.
  private func act(of index: Int) -> Zone.Act {
    let steps = index - cursor.index
    if steps == 0 { return .key(.enter, times: 1) }
    return .key(steps > 0 ? .down : .up, times: abs(steps))
  }
}

extension SettingsPage {
  /// Every role of the theme that is shown now, by name.
  private func drawSample(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.settings
    let (head, body) = area.split(atLine: 1)
    let missing = isPreviewing ? nil : context.missingTheme
    let heading = missing.map(words.insteadOf) ?? words.sampleHeading(shownTheme(context))
    grid.write(heading, in: head, role: .header)
    let isTold = context.size.width >= 140
    let texts = Role.allCases.map { role in
      TextRun(words.role(role) + (isTold ? " · \(role.name)" : ""), role: role)
    }
    let columns = max(1, (texts.count + max(1, body.height) - 1) / max(1, body.height))
    let height = max(1, (texts.count + columns - 1) / columns)
    let parts = stride(from: 0, to: texts.count, by: height).map { start in
      Array(texts[start..<min(start + height, texts.count)])
    }
    let widths = parts.map { part in part.map { DisplayWidth.of($0.text) }.max() ?? 0 }
    let free = body.width - widths.reduce(0, +) - (parts.count - 1)
    if free >= 0 {
      let gap = 1 + min(Self.widestGap, free / max(1, parts.count))
      drawColumns(parts, widths.map { $0 + gap }, in: body, on: &grid)
    } else {
      drawFlow(texts, in: body, on: &grid)
    }
  }

  private static let widestGap = 8

  private func drawColumns(
    _ parts: [[TextRun]], _ widths: [Int], in area: Rect, on grid: inout Grid
  ) {
    var rest = area
    for (part, width) in zip(parts, widths) {
      let (column, tail) = rest.split(atColumn: width)
      for (line, text) in part.enumerated() {
        grid.write(text.text, in: column.line(line), role: text.role)
      }
      rest = tail
    }
  }

  /// One after another, line after line: for names that are too long for columns.
  private func drawFlow(_ texts: [TextRun], in area: Rect, on grid: inout Grid) {
    var (row, rest) = (0, area.line(0))
    for text in texts {
      if DisplayWidth.of(text.text) > rest.width {
        row += 1
        rest = area.line(row)
      }
      let used = grid.write(text.text, in: rest, role: text.role)
      rest = rest.split(atColumn: used + 1).tail
    }
  }

  /// The theme that the screen has now; nothing where the terminal's ground decides.
  private func shownTheme(_ context: Context) -> String? {
    let chosen = context.preferences.theme
    let row = isPreviewing ? focused(context) : nil
    let name = if case .theme(let name?)? = row { Optional(name) } else { chosen }
    return name.map { context.words.settings.name(of: .theme($0), context) }
  }
}
