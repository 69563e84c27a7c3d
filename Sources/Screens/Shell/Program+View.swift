import Mentoring
public import TerminalKit

extension Program {
  /// The smallest picture that can be worked with, in columns and lines.
  static let smallest = Size(width: 40, height: 10)

  /// The lines below the page: a rule or a sentence, and the key bar.
  static let foot = 2

  /// The whole picture, from the state alone.
  public func view() -> Grid {
    var grid = Grid(size: context.size)
    guard context.size.width >= Self.smallest.width, context.size.height >= Self.smallest.height
    else {
      drawTooSmall(on: &grid)
      return grid
    }
    let (top, rest) = grid.bounds.split(atLine: isOpen ? 3 : 0)
    let (body, bottom) = rest.split(lastLines: Self.foot)
    // Before the page, whose questions may lie over it.
    let head = head
    if let head { draw(head, in: top, on: &grid) }
    let cover = stack.lastIndex { $0.sheet.extent == .body }
    if let cover {
      draw(stack[cover].sheet, in: body, on: &grid)
    } else {
      pages[chapter]?.draw(in: body, on: &grid, context)
      drawReading(in: body, on: &grid)
    }
    let question = grid.zones.filter { $0.area == grid.bounds && $0.act == .nothing }
    drawNotice(in: rest.split(lastLines: 1).head, on: &grid)
    drawBar(in: bottom.line(1), on: &grid, tellingUndo: head?.line.tellsUndo == false)
    if !question.isEmpty { for area in [top, bottom] { grid.mark(area, .nothing) } }
    for layer in stack.dropFirst(cover.map { $0 + 1 } ?? 0) {
      layer.sheet.draw(in: grid.bounds, on: &grid, context)
    }
    drawProgress(on: &grid)
    return grid
  }

  private func draw(_ sheet: any Sheet, in area: Rect, on grid: inout Grid) {
    grid.fill(area, role: .text)
    let (heading, body) = area.split(atLine: 1)
    grid.cursor = area.origin
    grid.write(sheet.title(context.words), in: heading.inset(columns: 1), role: .title)
    sheet.draw(in: body, on: &grid, context)
  }

  private func drawTooSmall(on grid: inout Grid) {
    let needed = (Self.smallest.width, Self.smallest.height)
    let actual = (context.size.width, context.size.height)
    let sentence = context.words.shell.tooSmall(needed, actual)
    let lines = Paragraph.lines(of: sentence, width: context.size.width)
    for (row, line) in lines.enumerated() { grid.write(line, in: grid.bounds.line(row)) }
  }

  private func draw(_ head: Head, in area: Rect, on grid: inout Grid) {
    head.line.draw(in: area.line(0), on: &grid)
    draw(head.tabs, in: area.line(1), on: &grid)
    grid.fill(area.line(2), with: context.isASCII ? "-" : "─", role: .border)
  }

  private func draw(_ tabs: TabBar, in area: Rect, on grid: inout Grid) {
    let bar = tabs.opened(at: Chapter.tabs.firstIndex(of: chapter) ?? -1)
    for (tab, place) in bar.draw(in: area, on: &grid) {
      grid.mark(place, .action("shell.\(Chapter.tabs[tab].rawValue)"))
    }
  }

  /// The rule above the key bar, or a sentence in its place; a long one lies over the last lines of
  /// the page until the next key, so that its end, where the cure stands, is read as well.
  private func drawNotice(in area: Rect, on grid: inout Grid) {
    guard !drawHeld(in: area, on: &grid) else { return }
    guard toasts.current == nil else {
      toasts.draw(in: area, on: &grid)
      return
    }
    let rule = area.split(lastLines: 1).tail
    grid.fill(rule, with: context.isASCII ? "-" : "─", role: .border)
    drawRereading(on: rule, &grid)
  }

  private func drawBar(in area: Rect, on grid: inout Grid, tellingUndo: Bool) {
    var items = stack.last?.sheet.keyItems(context) ?? pages[chapter]?.barItems(context) ?? []
    // A list, a calendar or a question of the page has the keys.
    if items.isEmpty, stack.isEmpty { items = context.choosingItems }
    let end = (tellingUndo ? [ShellAction.undo] : []) + [.palette, .help]
    let repertoire = context.repertoire
    KeyBar(
      (barItems(cures) + items + barItems([.quit])).map { $0.drawn(with: repertoire) },
      end: barItems(end).map { $0.drawn(with: repertoire) },
      more: context.words.shell.more.drawn(with: repertoire)
    ).draw(in: area, on: &grid)
  }

  /// What helps where the file has lost its name.
  private var cures: [ShellAction] {
    switch context.loss {
    case nil: []
    case .replaced, .overwritten: [.reopen] + (context.remains.isWhole ? [.saveAs] : [])
    case .gone, .emptied: context.remains.isWhole ? [.saveAs] : []
    }
  }

  /// The items of actions that every page has, as far as they have a key.
  private func barItems(_ actions: [ShellAction]) -> [KeyBar.Item] {
    actions.compactMap { action in
      context.keyName(of: action).map {
        KeyBar.Item(key: $0, label: action.words(context.words).label, act: .action(action.id))
      }
    }
  }
}
