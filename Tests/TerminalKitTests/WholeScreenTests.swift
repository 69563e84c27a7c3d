import TestSupport
import Testing

@testable import TerminalKit

/// A screen put together from the kit alone: chapters, a table beside a time line, a detail, keys.
@Suite struct WholeScreenTests {
  private struct Action {
    let name: String
    let state: String
    let role: Role
    let bar: TimelineBar
  }

  private let months = [
    "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
  ]

  private let actions = [
    Action(
      name: "Подготовка условий", state: "12/12", role: .done,
      bar: TimelineBar(from: .init(2026, 8, 1), to: .init(2026, 9, 30))),
    Action(
      name: "Сбор согласий на обработку", state: "! 11/12", role: .late,
      bar: TimelineBar(
        from: .init(2026, 8, 1), to: .init(2026, 8, 31), kind: .dense, role: .barLate)),
    Action(
      name: "Планы развития", state: "0/14", role: .text,
      bar: TimelineBar(
        from: .init(2026, 10, 1), to: .init(2026, 11, 30), kind: .light, role: .barPlanned)),
  ]

  private func screen(_ size: Size) -> Grid {
    var grid = Grid(size: size)
    let (body, last) = grid.bounds.split(lastLines: 1)
    drawHead(in: body, on: &grid)
    let main = body.split(atLine: 3).tail
    let (upper, detail) = main.split(lastLines: 3)
    let (left, right) = upper.split(atColumn: size.width * 45 / 100)
    let table = Table(
      columns: [
        .init("Действия", width: .flexible(min: 10), priority: .essential),
        .init("", width: .fixed(7), alignment: .trailing),
      ], count: actions.count
    ) { [actions] row, column in
      column == 0
        ? TextRun(actions[row].name) : TextRun(actions[row].state, role: actions[row].role)
    }
    table.draw(in: left.split(atLine: 1).tail, on: &grid, cursor: ListCursor(index: 1))
    Pane.divider(in: right.split(atColumn: 1).head, on: &grid)
    drawTimeline(in: right.split(atColumn: 2).tail, on: &grid)
    Pane.rule(in: detail.line(0), on: &grid)
    Paragraph("Закрывается само: 11 из 12 согласий есть. Нет у: Орлова Т. В.")
      .draw(in: detail.split(atLine: 1).tail.inset(columns: 1), on: &grid)
    KeyBar(
      [
        .init(key: "F4", label: "Изменить"),
        .init(key: "Ctrl+Z", label: "Отменить", isPossible: false),
        .init(key: "F9", label: "Меню"), .init(key: "F10", label: "Выход"),
      ], end: [.init(key: "F1", label: "Помощь")], more: "Ещё"
    ).draw(in: last, on: &grid)
    return grid
  }

  private func drawHead(in area: Rect, on grid: inout Grid) {
    let line = area.line(0).inset(columns: 1)
    grid.write("Сохранено 14:05", in: line, role: .saved, alignment: .trailing)
    grid.write(
      "Детский сад № 12 «Рябинка» · 2026/27", in: line.split(lastColumns: 17).head, role: .title)
    TabBar([("1", "Сейчас"), ("2", "Карта"), ("3", "Наставляемые")], current: 1)
      .draw(in: area.line(1), on: &grid)
    Pane.rule(in: area.line(2), on: &grid)
  }

  private func drawTimeline(in area: Rect, on grid: inout Grid) {
    let scale = MonthScale(from: (2026, 8), months: 6, width: area.width)
    scale.drawHeader(in: area, on: &grid, monthNames: months)
    let lines = area.split(atLine: 2).tail
    for (line, action) in actions.enumerated() {
      action.bar.draw(in: lines.line(line), on: &grid, scale: scale)
    }
    scale.drawToday(.init(2026, 10, 5), in: lines, on: &grid)
  }

  @Test(arguments: [Size(width: 80, height: 16), Size(width: 40, height: 12)])
  func `is put together from the kit`(size: Size) throws {
    try expectSnapshot(screen(size), named: "screen-\(size.width)x\(size.height)")
  }

  @Test func `is put together in ASCII`() throws {
    let grid = screen(Size(width: 80, height: 16)).drawn(with: .ascii)
    try expectSnapshot(grid.text, named: "screen-80x16-ascii")
  }

  @Test func `is put together at every size`() {
    for width in stride(from: 0, through: 90, by: 7) {
      for height in 0...20 {
        let size = Size(width: width, height: height)
        #expect(screen(size).size == size)
      }
    }
  }

  @Test func `is the same picture whenever it is drawn`() {
    let size = Size(width: 80, height: 16)
    #expect(screen(size) == screen(size))
  }
}
