import Mentoring
public import TerminalKit

extension Program {
  /// The smallest picture that can be worked with, in columns and lines.
  static let smallest = Size(width: 40, height: 10)

  /// The whole picture, from the state alone.
  public func view() -> Grid {
    var grid = Grid(size: context.size)
    guard context.size.width >= Self.smallest.width, context.size.height >= Self.smallest.height
    else {
      drawTooSmall(on: &grid)
      return grid
    }
    let (top, rest) = grid.bounds.split(atLine: isOpen ? 3 : 0)
    let (body, bottom) = rest.split(lastLines: 2)
    if let page = pages[chapter] { page.draw(in: body, on: &grid, context) }
    if let help { help.draw(in: body, on: &grid, chapter: chapter, context) }
    if isOpen { drawHead(in: top, on: &grid) }
    drawNotice(in: bottom.line(0), on: &grid)
    drawBar(in: bottom.line(1), on: &grid)
    question?.dialog.draw(in: grid.bounds, on: &grid)
    return grid
  }

  private func drawTooSmall(on grid: inout Grid) {
    let needed = (Self.smallest.width, Self.smallest.height)
    let actual = (context.size.width, context.size.height)
    let sentence = context.words.shell.tooSmall(needed, actual)
    let lines = Paragraph.lines(of: sentence, width: context.size.width)
    for (row, line) in lines.enumerated() { grid.write(line, in: grid.bounds.line(row)) }
  }

  private func drawHead(in area: Rect, on grid: inout Grid) {
    guard let overview = context.overview else { return }
    let words = context.words.shell
    var line = area.line(0).inset(columns: 1)
    if let saved = overview.saved {
      let state = writing > 0 ? words.saving : words.saved(saved)
      let (head, tail) = line.split(lastColumns: state.count)
      grid.write(state, in: tail, role: .saved)
      line = head.split(lastColumns: 2).head
    }
    if overview.programme.isDemo {
      let written = grid.write(" \(words.demo) ", in: line, role: .demo)
      line = line.split(atColumn: written + 1).tail
    }
    let title = "\(overview.programme.organization.shortName) · \(overview.programme.year.text)"
    let used = grid.write(title, in: line, role: .title)
    let rest = line.split(atColumn: used + 2).tail
    let offers = [words.demoOffer, words.demoOfferShort]
    if overview.programme.isDemo, let offer = offers.first(where: { $0.count <= rest.width }) {
      grid.write(offer, in: rest, role: .muted)
    }
    drawTabs(in: area.line(1), on: &grid)
    grid.fill(area.line(2), with: context.isASCII ? "-" : "─", role: .border)
  }

  private func drawTabs(in area: Rect, on grid: inout Grid) {
    let tabs = Chapter.tabs.enumerated().map { index, tab in
      (key: "\(index + 1)", label: context.words.shell.chapter(tab))
    }
    TabBar(tabs, current: Chapter.tabs.firstIndex(of: chapter) ?? -1).draw(in: area, on: &grid)
  }

  private func drawNotice(in area: Rect, on grid: inout Grid) {
    grid.fill(area, with: context.isASCII ? "-" : "─", role: .border)
    guard let notice else { return }
    grid.fill(area, role: notice.role)
    grid.write(notice.text, in: area.inset(columns: 1), role: notice.role)
  }

  private func drawBar(in area: Rect, on grid: inout Grid) {
    let words = context.words.shell
    let help = KeyBar.Item(key: "F1", label: words.help.label)
    let quit = KeyBar.Item(key: "F10", label: words.quit.label)
    let page = self.help == nil ? pages[chapter]?.barItems(context) ?? [] : []
    let undo = context.overview.map { overview in
      KeyBar.Item(key: "Ctrl+Z", label: words.undo.label, isPossible: overview.undo != nil)
    }
    KeyBar(page + [undo].compactMap { $0 } + [help, quit]).draw(in: area, on: &grid)
  }
}
