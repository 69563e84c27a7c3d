import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    switch mode {
    case .editing(let form): return drawForm(form, in: area, on: &grid, context)
    case .choosingFile(let form):
      let block = area.inset(columns: 2, lines: 1)
      grid.write(context.words.roadmap.load.title, in: block.line(0), role: .title)
      return form.draw(in: block.split(atLine: 2).tail, on: &grid)
    case .browsing, .finding, .asking: break
    }
    if let outline {
      drawOutline(outline, in: area, on: &grid, context)
    } else {
      drawEmpty(in: area.inset(columns: 2, lines: 1), on: &grid, context)
    }
    if case .asking(let dialog, _) = mode { dialog.draw(in: grid.bounds, on: &grid) }
  }

  private func drawEmpty(in area: Rect, on grid: inout Grid, _ context: Context) {
    let words = context.words.roadmap
    let text = isLoaded ? words.empty : context.words.shell.loading
    Paragraph(text, role: isLoaded ? .text : .muted).draw(in: area, on: &grid)
    grid.cursor = area.origin
  }

  private func drawForm(
    _ form: RoadmapForm, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let block = area.inset(columns: 2, lines: 1)
    let place = form.action.place
    let measure = outline?.roadmap.stages[place.stage - 1].measures[place.measure - 1].title ?? ""
    grid.write("\(place.number) \(measure)", in: block.line(0), role: .title)
    form.draw(in: block.split(atLine: 2).tail, on: &grid)
  }

  private func drawOutline(
    _ outline: RoadmapOutline, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    let lines = Self.detailLines(in: context.size.height)
    let (top, detail) = area.split(lastLines: lines)
    drawCounts(outline, in: top.line(0).inset(columns: 1), on: &grid, context)
    let body = top.split(atLine: 1).tail.split(lastLines: lines > 0 ? 1 : 0)
    let layout = RoadmapLayout(outline.roadmap, in: body.head, isASCII: context.isASCII)
    layout.drawHeader(on: &grid, context)
    for (line, index) in window(in: layout.list.height).enumerated() {
      let row = outline.rows[index]
      layout.draw(
        row, of: outline, isFocused: index == cursor.index, line: line, on: &grid, context)
    }
    layout.drawToday(context.today, on: &grid)
    guard lines > 0 else { return }
    Pane.rule(in: body.tail, on: &grid)
    drawDetail(outline, in: detail.inset(columns: 1), on: &grid, context)
    if case .finding = mode { drawQuery(in: top.line(0), on: &grid, context) }
  }

  private func window(in height: Int) -> Range<Int> {
    cursor.window(height: height, count: outline?.rows.count ?? 0)
  }

  private func drawCounts(
    _ outline: RoadmapOutline, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.roadmap
    let progress = outline.roadmap.progress(on: context.today)
    let counts = words.counts(progress.all, progress.done, progress.late)
    let found = query.isEmpty ? "" : " · " + words.found(query.text, outline.rows.count)
    let day = context.words.now.today(context.today)
    let (left, right) = line.split(lastColumns: day.count + 1)
    grid.write(counts + found, in: left, role: progress.late > 0 ? .warning : .text)
    grid.write(day, in: right, role: .muted, alignment: .trailing)
  }

  private func drawQuery(in line: Rect, on grid: inout Grid, _ context: Context) {
    let label = context.words.roadmap.find.label + ": "
    let (name, field) = line.inset(columns: 1).split(atColumn: DisplayWidth.of(label))
    grid.fill(line, role: .text)
    grid.write(label, in: name, role: .hint)
    query.draw(in: field, on: &grid, isFocused: true)
  }
}

extension RoadmapPage {
  private func drawDetail(
    _ outline: RoadmapOutline, in area: Rect, on grid: inout Grid, _ context: Context
  ) {
    guard let row = focused else {
      grid.write(context.words.roadmap.nothingFound, in: area.line(0), role: .muted)
      return
    }
    var rest = area
    for run in detail(of: row, outline, context) where !rest.isEmpty && !run.text.isEmpty {
      let room = rest.split(atLine: 2).head
      let used = Paragraph(run.text, role: run.role).draw(in: room, on: &grid)
      rest = rest.split(atLine: used).tail
    }
  }

  private func detail(of row: RoadmapRow, _ outline: RoadmapOutline, _ context: Context)
    -> [TextRun]
  {
    let words = context.words.roadmap
    let terms = outline.terms(of: row).map(\.text).joined(separator: "; ")
    switch row {
    case .stage(let number):
      let progress = outline.roadmap.progress(ofStage: number, on: context.today)
      return [
        TextRun("\(number). \(outline.roadmap.stages[number - 1].title)", role: .title),
        TextRun(words.counts(progress.all, progress.done, progress.late)),
      ]
    case .measure(let stage, let number):
      let measure = outline.roadmap.stages[stage - 1].measures[number - 1]
      let title = measure.title.isEmpty ? words.untitledMeasure : measure.title
      return [
        TextRun("\(stage).\(number) \(title)", role: .title),
        TextRun(words.termsAndResponsibles(terms, measure.responsibles)),
      ]
    case .action(let action):
      let measure = outline.roadmap.stages[action.place.stage - 1]
        .measures[action.place.measure - 1]
      let state = action.state(on: context.today)
      return [
        TextRun("\(action.place.number) \(action.action.text)", role: .title),
        TextRun(words.state(state, action.action.done), role: RoadmapLayout.role(of: state)),
        TextRun(words.termsAndResponsibles(terms, action.responsibles)),
        TextRun(measure.title.isEmpty ? "" : words.ofMeasure(measure.title), role: .muted),
      ]
    }
  }
}
