import Mentoring
import PlainText
import TerminalKit

/// What the lines of the roadmap are drawn with besides the roadmap itself.
struct RoadmapPicture {
  /// The lines.
  let outline: RoadmapOutline
  /// What is folded, and where the reader is.
  let tree: Tree.State
  /// The actions that are marked.
  let marks: Set<RoadmapAction.ID>
  /// The actions that the mouse is moving, and by how many months.
  let moved: (ids: Set<RoadmapAction.ID>, months: Int)?
}

extension RoadmapLayout {
  /// The names over the list and over the time.
  func drawHeader(_ outline: RoadmapOutline, on grid: inout Grid, _ context: Context) {
    let (left, right) = head.split(atColumn: names.width)
    let line = left.line(1).inset(columns: 1)
    let words = context.words
    let columns = columns(for: outline, context)
    let end = columns.end(
      responsible: words.timeline.responsible, terms: words.timeline.terms,
      state: TextRun(words.timeline.state))
    let width = end.reduce(0) { $0 + DisplayWidth.of($1.text) }
    let shown = columns.responsible > 0 ? width : 0
    grid.write(words.roadmap.heading, in: line.split(lastColumns: shown).head, role: .header)
    if shown > 0 {
      grid.write(
        end.map { TextRun($0.text, role: .header) }, in: line.split(lastColumns: shown - 1).tail)
    }
    drawScale(in: left.line(0).inset(columns: 1), on: &grid, context)
    guard let axis else { return }
    let border = Rect(x: names.right, y: head.y, width: 1, height: head.height + names.height)
    Pane.divider(in: border, on: &grid)
    grid.mark(border, .handle(Self.border))
    let over = right.split(atColumn: 1).tail
    axis.drawHeader(in: over, on: &grid, outline.today, context)
    grid.mark(over, .handle(Self.header))
  }

  /// The scale by its name with the keys that change it and go on in the time.
  private func drawScale(in line: Rect, on grid: inout Grid, _ context: Context) {
    guard hasDays else { return }
    let (words, keys) = (context.words.timeline, context.keyNames)
    guard let axis else {
      grid.write(words.hidden(keys), in: line, role: .muted)
      return
    }
    let larger = "\(keys["roadmap.zoomIn"]) \(keys["roadmap.zoomOut"])"
    let pans = Self.pair(keys["roadmap.earlier"], keys["roadmap.later"])
    let items = [
      KeyBar.Item(key: larger, label: words.zoom(axis.zoom), act: .action("roadmap.zoomIn")),
      KeyBar.Item(key: pans, label: words.pan, act: .action("roadmap.later")),
      KeyBar.Item(
        key: keys["roadmap.today"], label: words.toToday.label, act: .action("roadmap.today")),
    ]
    let drawn = items.map { $0.drawn(with: context.repertoire) }
    KeyHints(drawn, fitting: line.width).draw(in: line, on: &grid)
  }

  /// Two keys of which the second is told without what it has in common with the first: `Shift+←→`.
  private static func pair(_ one: String, _ other: String) -> String {
    let (head, last) = (one.dropLast(), other.dropLast())
    return head == last && !head.isEmpty ? one + other.suffix(1) : "\(one) \(other)"
  }

  /// The lines in sight, their terms, and the rule of the present day.
  func draw(_ picture: RoadmapPicture, on grid: inout Grid, _ context: Context) {
    let outline = picture.outline
    let columns = columns(for: outline, context)
    let tree = Tree(outline.tree, picture.tree, indent: names.width < 60 ? 1 : 2) { index in
      content(of: outline.lines[index], outline, columns, context)
    }
    let drawn = tree.draw(in: names, on: &grid)
    let focus = picture.tree.row(in: outline.tree).map { outline.lines[$0] }
    let before = Set(focus.map { outline.blockers(of: $0).map(\.id) } ?? [])
    let behind = Set(focus.map { outline.dependents(of: $0).map(\.id) } ?? [])
    for (index, place) in drawn.enumerated() {
      let line = outline.lines[place.row]
      drawGutter(of: line, picture, before, behind, in: place.area, on: &grid)
      guard let axis else { continue }
      if let zone = grid.zone(at: place.area.origin) { grid.mark(chart.line(index), zone.act) }
      axis.draw(line, picture, in: chart.line(index), on: &grid)
    }
    axis?.scale.drawToday(
      outline.today.onScale, in: chart.split(atLine: drawn.count).head,
      overBars: axis?.zoom != .year, on: &grid)
    for (index, place) in drawn.enumerated() {
      axis?.drawSignOfLate(outline.lines[place.row], outline, in: chart.line(index), on: &grid)
    }
  }

  /// What is marked, and what stands before or behind the line with the focus; else what the linter
  /// finds.
  private func drawGutter(
    of line: RoadmapLine, _ picture: RoadmapPicture, _ before: Set<String>, _ behind: Set<String>,
    in area: Rect, on grid: inout Grid
  ) {
    let isFocused = !area.isEmpty && grid[area.x, area.y].role == .focus
    let isMarked = line.action?.action.id.map(picture.marks.contains) == true
    if isMarked {
      if !isFocused { grid.restyle(area, role: .selected) }
      grid.write("*", in: area, role: isFocused ? .focus : .selected, overflow: .cut)
    }
    let sign: (String, Role)? =
      if before.contains(line.id) {
        ("←", .warning)
      } else if behind.contains(line.id) {
        ("→", .accent)
      } else {
        picture.outline.severity(of: line.row).flatMap(Self.sign)
          ?? (line.action?.overruled == nil ? nil : Self.overruled)
      }
    guard let sign else { return }
    let role = isFocused ? .focus : sign.1
    grid.write(sign.0, in: area.split(atColumn: 2).tail, role: role, overflow: .cut)
  }

  /// The sign of an action that was closed by hand before the programme's data said so.
  static let overruled = ("i", Role.warning)

  /// The sign of something that the linter finds.
  static func sign(of severity: RoadmapFinding.Severity) -> (String, Role)? {
    switch severity {
    case .error: ("✗", .error)
    case .warning: ("?", .warning)
    case .note: nil
    }
  }

  /// The columns of the list, that for the state as wide as its longest text.
  private func columns(for outline: RoadmapOutline, _ context: Context) -> RoadmapListColumns {
    guard columns.responsible > 0 else { return columns }
    let longest = outline.lines.lazy.map { DisplayWidth.of(Self.state(of: $0, outline, context)) }
    return RoadmapListColumns(in: names.width, state: longest.max() ?? 0)
  }

  private func content(
    of line: RoadmapLine, _ outline: RoadmapOutline, _ columns: RoadmapListColumns,
    _ context: Context
  ) -> Tree.Content {
    let (role, stateRole) = Self.roles(of: line)
    let state = TextRun(Self.state(of: line, outline, context), role: stateRole)
    let isAction = line.action != nil
    return Tree.Content(
      [TextRun("\(line.row.number) \(Self.title(of: line, context))", role: role)],
      end: columns.end(
        responsible: isAction || line.row.depth == 1
          ? line.responsibles.joined(separator: ", ") : "",
        terms: line.row.depth == 0 ? "" : line.terms.map(\.text).joined(separator: "; "),
        state: state))
  }

  /// What a line says.
  static func title(of line: RoadmapLine, _ context: Context) -> String {
    line.title.isEmpty ? context.words.roadmap.untitledMeasure : line.title
  }

  private static func roles(of line: RoadmapLine) -> (Role, Role) {
    let role = line.progress.state.map(Self.role) ?? .muted
    switch line.row {
    case .stage: return (.title, role)
    case .measure: return (.muted, role == .text ? .muted : role)
    case .action: return (line.progress.done == line.progress.all ? .muted : .text, role)
    }
  }

  /// How a line stands, in a narrow column.
  static func state(of line: RoadmapLine, _ outline: RoadmapOutline, _ context: Context) -> String {
    let (words, progress) = (context.words, line.progress)
    guard let action = line.action else {
      guard progress.all > 0 else { return "" }
      return words.timeline.part(progress.done, progress.all, progress.late > 0)
    }
    if case .part(let done, let all, _)? = action.standing?.degree, !action.isDone {
      return words.timeline.part(done, all, progress.late > 0)
    }
    let blockers = progress.late > 0 ? [] : outline.blockers(of: line)
    if let first = blockers.first {
      return words.timeline.waits(first.row.number, blockers.count - 1)
    }
    return progress.state.map(words.roadmap.shortState) ?? ""
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
