import Mentoring
import PlainText
import TerminalKit

/// Where the list and the months of the roadmap stand, and how their lines are drawn.
struct RoadmapLayout {
  /// The lines of the names of the months.
  static let headerLines = 2
  /// The name of the border before the months, for the mouse.
  static let handle = "months"
  /// The columns of a name that stay, however wide the months are, in a narrow list and a wide one.
  private static let leastName = (narrow: 24, wide: 36)
  /// The columns of the list beside the names: indent, sign of folding, state.
  private static let besideNames = 12
  /// From this width on the months are shown before anybody has asked for them.
  private static let wideEnough = 60

  /// The lines of the list, under the header.
  let names: Rect
  let chart: Rect
  /// Nothing where no term fixes a day.
  let scale: MonthScale?
  private let header: Rect
  private let months: Int
  private let most: Int

  /// Divides `area`: names and states on the left, months on the right, each with `columns`, else
  /// all together with up to half of the width.
  init(_ roadmap: Roadmap, in area: Rect, columns: Int?) {
    let (head, list) = area.split(atLine: Self.headerLines)
    header = head
    let span = roadmap.span
    let months = span.map { $0.lowerBound.months(to: $0.upperBound) + 1 } ?? 1
    let usual = area.width < Self.wideEnough ? 0 : Self.usual(months, in: area.width)
    let room = max(0, area.width - Self.least(in: area.width) - 1)
    let most = span == nil ? 0 : max(room, usual) / months
    (self.months, self.most) = (months, most)
    let width = columns.map { min($0, most) * months } ?? usual
    names = list.split(lastColumns: width > 0 ? width + 1 : 0).head
    chart = list.split(lastColumns: width).tail
    scale = span.map { span in
      MonthScale(
        from: (span.lowerBound.year, span.lowerBound.month), months: months, width: width)
    }
  }

  /// The fewest columns of the list: a third of the width for the names, within bounds.
  private static func least(in width: Int) -> Int {
    min(max(leastName.narrow, width * 3 / 10), leastName.wide) + besideNames
  }

  private static func usual(_ months: Int, in width: Int) -> Int {
    min(max(1, width * 48 / 100 / months) * months, width / 2)
  }

  /// How many columns a month has, a part of one left out.
  var columns: Int { chart.width / months }

  /// How many columns a month could have after so many more or fewer.
  func columns(after step: Int) -> Int { min(max(0, columns + step), most) }

  /// How many columns a month has where all have `width` together, to the nearest.
  func columns(in width: Int) -> Int { min(max(0, (width + months / 2) / months), most) }

  /// The names of the months, and of the list; how wide the months are where somebody has chosen
  /// that, or where there are none.
  func drawHeader(isZoomed: Bool, on grid: inout Grid, _ context: Context) {
    let words = context.words.roadmap
    let (left, right) = header.split(atColumn: names.width)
    grid.write(words.heading, in: left.line(1).inset(columns: 1), role: .header)
    if isZoomed || columns == 0, scale != nil {
      let zoom = words.zoom(columns, context.keyNames)
      grid.write(zoom, in: left.line(0).inset(columns: 1), role: .muted)
    }
    guard chart.width > 0 else { return }
    let border = Rect(
      x: names.right, y: header.y, width: 1, height: header.height + names.height)
    Pane.divider(in: border, on: &grid)
    grid.mark(border, .handle(Self.handle))
    let months = right.split(atColumn: 1).tail
    let names = context.isASCII ? words.monthsInASCII : words.months
    scale?.drawHeader(in: months, on: &grid, monthNames: names)
    drawSignOfToday(context.today, in: months.line(0), on: &grid, names)
  }

  /// The lines in sight, their terms, the rule of the present day, and the sign of what is late.
  func draw(
    _ outline: RoadmapOutline, _ state: Tree.State, on grid: inout Grid, _ context: Context
  ) {
    let tree = Tree(outline.tree, state, indent: names.width < 60 ? 1 : 2) { index in
      let row = outline.rows[index]
      let progress = RoadmapProgress(of: outline.actions(of: row), on: context.today)
      return Self.content(of: row, outline, progress, context)
    }
    let lines = tree.draw(in: names, on: &grid)
    let progress = lines.map {
      RoadmapProgress(of: outline.actions(of: outline.rows[$0.row]), on: context.today)
    }
    for (index, line) in lines.enumerated() {
      let place = chart.line(index)
      let row = outline.rows[line.row]
      drawBars(of: row, outline, progress[index], context.today, in: place, on: &grid)
      if let zone = grid.zone(at: line.area.origin) { grid.mark(place, zone.act) }
    }
    scale?.drawToday(Self.day(context.today), in: chart, on: &grid)
    for index in progress.indices where progress[index].late > 0 {
      drawSignOfLate(context.today, in: chart.line(index), on: &grid)
    }
  }

  private static func content(
    of row: RoadmapRow, _ outline: RoadmapOutline, _ progress: RoadmapProgress, _ context: Context
  ) -> Tree.Content {
    let (role, stateRole) = roles(of: row, progress)
    let state = state(of: row, progress, context)
    return Tree.Content(
      [TextRun(label(of: row, outline, context), role: role)],
      end: state.isEmpty ? [] : [TextRun(state, role: stateRole), TextRun(" ")])
  }

  private static func roles(of row: RoadmapRow, _ progress: RoadmapProgress) -> (Role, Role) {
    let role = progress.state.map(Self.role) ?? .muted
    switch row {
    case .stage: return (.title, role)
    case .measure: return (.muted, role == .text ? .muted : role)
    case .action: return (progress.done == progress.all ? .muted : .text, role)
    }
  }

  private static func label(of row: RoadmapRow, _ outline: RoadmapOutline, _ context: Context)
    -> String
  {
    switch row {
    case .stage(let number): return "\(number) \(outline.roadmap.stages[number - 1].title)"
    case .measure(let stage, let number):
      let title = outline.roadmap.stages[stage - 1].measures[number - 1].title
      return "\(stage).\(number) \(title.isEmpty ? context.words.roadmap.untitledMeasure : title)"
    case .action(let action): return "\(action.place.number) \(action.action.text)"
    }
  }

  private static func state(of row: RoadmapRow, _ progress: RoadmapProgress, _ context: Context)
    -> String
  {
    if case .action = row { return progress.state.map(context.words.roadmap.shortState) ?? "" }
    guard progress.all > 0 else { return "" }
    return (progress.late > 0 ? "! " : "") + "\(progress.done)/\(progress.all)"
  }

  /// The role of a state.
  static func role(of state: ActionState) -> Role {
    switch state {
    case .done: .done
    case .late: .late
    case .due: .text
    case .planned, .undated: .muted
    }
  }
}
