import Mentoring
import TerminalKit

extension RoadmapAxis {
  /// The name of the bars of an action, for the mouse.
  static func handle(of id: RoadmapAction.ID) -> String { "bar.\(id.number)" }

  /// The action whose bars a handle is.
  static func action(of handle: String) -> RoadmapAction.ID? {
    guard handle.hasPrefix("bar.") else { return nil }
    return Int64(handle.dropFirst("bar.".count)).map { RoadmapAction.ID($0) }
  }

  /// The terms of a line, what they were when the roadmap was taken over, and how far it is late.
  func draw(_ line: RoadmapLine, _ picture: RoadmapPicture, in area: Rect, on grid: inout Grid) {
    guard let action = line.action else {
      drawSum(of: line, picture.outline.today, in: area, on: &grid)
      return drawSides(of: line.bars, in: area, on: &grid)
    }
    let moved = action.action.id.flatMap { id in
      picture.moved.flatMap { $0.ids.contains(id) ? $0.months : nil }
    }
    let bars =
      moved.map { months in
        line.terms.map { $0.shifted(months: months) }.flatMap(RoadmapBar.bars)
      } ?? line.bars
    drawBaseline(of: action, in: area, on: &grid)
    drawLateness(of: line, picture.outline.today, in: area, on: &grid)
    let (kind, role) = moved == nil ? Self.look(of: line.progress) : (.full, .accent)
    for bar in bars {
      let drawn = TimelineBar(
        from: bar.days.lowerBound.onScale, to: bar.days.upperBound.onScale, kind: kind, role: role,
        shape: bar.shape, ends: bar.ends
      ).draw(in: area, on: &grid, scale: scale)
      mark(drawn, of: action, in: area, on: &grid)
    }
    drawSides(of: bars, in: area, on: &grid)
  }

  private func mark(
    _ columns: Range<Int>, of action: PlacedAction, in area: Rect, on grid: inout Grid
  ) {
    guard let id = action.action.id, !columns.isEmpty else { return }
    let place = area.split(atColumn: columns.upperBound).head
      .split(atColumn: columns.lowerBound).tail
    grid.mark(place, .handle(Self.handle(of: id)))
  }

  private static func look(of progress: RoadmapProgress) -> (TimelineBar.Kind, Role) {
    switch progress.state {
    case .done: (.full, .bar)
    case .late: (.dense, .barLate)
    case .due: (.medium, .barPlanned)
    case .planned, .undated, nil: (.light, .barPlanned)
    }
  }

  /// All terms of a stage or a measure in one: how much of it is done, late and ahead.
  private func drawSum(
    of line: RoadmapLine, _ today: CalendarDay, in area: Rect, on grid: inout Grid
  ) {
    for (days, part) in line.progress.parts(of: line.bars.map(\.days), on: today).reversed() {
      switch part {
      case .done: draw(days, .full, .bar, in: area, on: &grid)
      case .late: draw(days, .dense, .barLate, in: area, on: &grid)
      case .ahead: draw(days, .light, .barPlanned, in: area, on: &grid)
      }
    }
  }

  private func draw(
    _ days: ClosedRange<CalendarDay>, _ kind: TimelineBar.Kind, _ role: Role, in area: Rect,
    on grid: inout Grid
  ) {
    TimelineBar(
      from: days.lowerBound.onScale, to: days.upperBound.onScale, kind: kind, role: role,
      ends: .rounded
    ).draw(in: area, on: &grid, scale: scale)
  }

  private func drawBaseline(of action: PlacedAction, in area: Rect, on grid: inout Grid) {
    for bar in action.action.baseline.flatMap(RoadmapBar.bars) {
      TimelineBar(
        from: bar.days.lowerBound.onScale, to: bar.days.upperBound.onScale, kind: .medium,
        role: .muted, shape: .thread, ends: .rounded
      ).draw(in: area, on: &grid, scale: scale)
    }
  }

  private func drawLateness(
    of line: RoadmapLine, _ today: CalendarDay, in area: Rect, on grid: inout Grid
  ) {
    guard line.progress.late > 0, let last = line.last, last < today else { return }
    TimelineBar(
      from: last.adding(days: 1).onScale, to: today.onScale, kind: .medium, role: .barLate
    ).draw(in: area, on: &grid, scale: scale)
  }

  /// The sign of a line that is late, at the present day.
  func drawSignOfLate(
    _ line: RoadmapLine, _ outline: RoadmapOutline, in area: Rect, on grid: inout Grid
  ) {
    guard line.progress.late > 0, let column = column(of: outline.today) else { return }
    grid.write("!", in: area.split(atColumn: column).tail, role: .barLate, overflow: .cut)
  }

  /// Signs at the sides that tell where the terms are which are out of sight.
  private func drawSides(of bars: [RoadmapBar], in area: Rect, on grid: inout Grid) {
    guard !bars.isEmpty, area.width > 1 else { return }
    let starts = bars.map { scale.start(of: $0.days.lowerBound.onScale) }
    let ends = bars.map { scale.end(of: $0.days.upperBound.onScale) }
    let isInSight = zip(starts, ends).contains { $0 < area.width * 8 && $1 > 0 }
    guard !isInSight else { return }
    if ends.contains(where: { $0 <= 0 }) {
      grid.write("‹", in: area, role: .muted, overflow: .cut)
    } else {
      grid.write("›", in: area.split(lastColumns: 1).tail, role: .muted, overflow: .cut)
    }
  }
}
