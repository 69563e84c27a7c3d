import Mentoring
import PlainText
import TerminalKit

extension RoadmapPage {
  func draw(in area: Rect, on grid: inout Grid, _ context: Context) {
    switch mode {
    case .editing(let form):
      FormSheet(heading: form.heading, form: form.form).draw(in: area, on: &grid, context)
    case .choosingFile(let form):
      FormSheet(heading: context.words.roadmap.load.title, form: form)
        .draw(in: area, on: &grid, context)
    case .reading, .reviewing: drawReading(in: area, on: &grid, context)
    case .browsing, .finding, .asking: drawRoadmap(in: area, on: &grid, context)
    }
    if case .asking(let dialog, _) = mode { dialog.draw(over: &grid, leaving: Program.foot) }
  }

  private func drawRoadmap(in area: Rect, on grid: inout Grid, _ context: Context) {
    guard let outline else {
      let text =
        isLoaded ? context.words.roadmap.empty(context.keyNames) : context.words.shell.loading
      let place = area.inset(columns: 1, lines: 1)
      Paragraph(text, role: isLoaded ? .text : .muted).draw(in: place, on: &grid)
      grid.cursor = place.origin
      return
    }
    let frame = frame(in: area, context)
    let parts = frame.division.parts(split)
    let layout = RoadmapLayout(outline.roadmap, in: parts.first, columns: columnsOfMonth)
    layout.drawHeader(isZoomed: columnsOfMonth != nil, on: &grid, context)
    layout.draw(outline, tree, on: &grid, context)
    drawCounts(outline, in: frame.counts, on: &grid, context)
    Paragraph(warning(context), role: .warning).draw(in: frame.warning, on: &grid)
    drawDetail(outline, parts, on: &grid, context)
    split.draw(in: frame.division.area, frame.division.measures, on: &grid)
    if case .finding = mode {
      query.draw(finding: context.words.roadmap.find.label, in: frame.counts, on: &grid)
    }
  }

  private func drawCounts(
    _ outline: RoadmapOutline, in line: Rect, on grid: inout Grid, _ context: Context
  ) {
    let words = context.words.roadmap
    let progress = outline.roadmap.progress(on: context.today)
    let counts = words.counts(progress.all, progress.done, progress.late)
    let found = query.isEmpty ? "" : " · " + words.found(query.text, outline.rows.count)
    let day = context.words.now.today(context.today)
    let used = grid.write(counts + found, in: line, role: progress.late > 0 ? .warning : .text)
    let rest = line.split(atColumn: used + 1).tail
    // Where there is no room for the day, the chart marks it alone.
    guard DisplayWidth.of(day) <= rest.width else { return }
    grid.write(day, in: rest, role: .muted, alignment: .trailing)
  }
}
