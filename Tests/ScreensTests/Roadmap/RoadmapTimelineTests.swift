import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The time beside the list of the roadmap: scales, panning, what lines wait for, terms that move.
@Suite struct RoadmapTimelineTests {
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50),
  ]

  private func stage(
    language: Language = .russian, size: Size = Size(width: 80, height: 24)
  ) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, size: size,
      answers: [.roadmap: .roadmap(RoadmapTimelineSample.roadmap)])
    _ = stage.takeWishes()
    try stage.press("a")
    return stage
  }

  private func page(_ stage: Stage) throws -> RoadmapPage {
    try #require(stage.program.pages[.roadmap] as? RoadmapPage)
  }

  private func zoom(_ stage: Stage) throws -> RoadmapZoom? {
    try page(stage).layout(stage.program.context)?.axis?.zoom
  }

  /// The line of an action.
  private func line(_ number: String, _ stage: Stage) throws -> String {
    try #require(stage.lines.first { $0.prefix { $0 != "│" }.contains(" \(number) ") })
  }

  /// What is drawn of an action behind the border.
  private func chart(_ number: String, _ stage: Stage) throws -> String {
    let line = try line(number, stage)
    return String(line[line.index(after: try #require(line.firstIndex(of: "│")))...])
  }

  @Test(arguments: Language.allCases, RoadmapZoom.allCases)
  func `shows every scale at every size`(language: Language, zoom: RoadmapZoom) throws {
    for size in Self.sizes {
      var stage = try stage(language: language, size: size)
      for _ in 0..<8 { try stage.press("Down") }
      for _ in 0..<4 { try stage.press("+") }
      while try self.zoom(stage) != zoom { try stage.press("-") }
      let name = "timeline-\(zoom.rawValue)-\(language.rawValue)-\(size.width)x\(size.height)"
      try expectSnapshot(stage.program.view(), named: name)
    }
  }

  @Test func `begins with the largest scale that shows everything`() throws {
    #expect(try zoom(stage()) == .quarter)
    #expect(try zoom(stage(size: Size(width: 200, height: 50))) == .month)
  }

  @Test func `goes through the scales and hides the chart below the smallest`() throws {
    var stage = try stage()
    try stage.press("+", "+")
    #expect(try zoom(stage) == .week)
    try stage.press("+")
    #expect(stage.lines.joined().contains("Крупнее недель масштаба нет"))
    try stage.press("-", "-", "-")
    #expect(try zoom(stage) == .year)
    try stage.press("-")
    #expect(try zoom(stage) == nil)
    #expect(stage.lines.joined().contains("график скрыт: + – показать"))
    try stage.press("-")
    #expect(stage.lines.joined().contains("График и так скрыт"))
    try stage.press("+")
    #expect(try zoom(stage) == .year)
  }

  @Test func `keeps the focused term where it is when the scale changes`() throws {
    var stage = try stage()
    for _ in 0..<8 { try stage.press("Down") }
    #expect(try page(stage).focusedAction?.action.text == "Сформировать базу")
    let day = try #require(CalendarDay(year: 2026, month: 11, day: 1))
    func column(_ stage: Stage) throws -> Int? {
      try page(stage).layout(stage.program.context)?.axis?.column(of: day)
    }
    let before = try #require(try column(stage))
    try stage.press("+")
    let after = try #require(try column(stage))
    #expect(abs(after - before) < 4)
    try stage.press("+")
    #expect(try column(stage) == after)
  }

  @Test func `pans by keys and by the mouse, and comes back to today`() throws {
    var stage = try stage(size: Size(width: 200, height: 50))
    let first = { (stage: Stage) in
      try self.page(stage).layout(stage.program.context)?.axis?.first.dotted
    }
    #expect(try first(stage) == "01.08.2026")
    try stage.press("Shift+Right", ">")
    #expect(try first(stage) == "01.10.2026")
    try stage.press("<", "Б")
    #expect(try first(stage) == "01.08.2026")
    var page = try page(stage)
    _ = page.grasp("time", .drag(by: Point(x: -12, y: 0)), stage.program.context)
    _ = page.grasp("time", .release, stage.program.context)
    #expect(page.layout(stage.program.context)?.axis?.first.dotted == "01.10.2026")
    try stage.press(">", ">", ">", ">", ">", ">", ">", ">", "0")
    #expect(
      try self.page(stage).layout(stage.program.context)?.axis?.column(of: Samples.today) != nil)
  }

  @Test func `keeps the scale and the time for the next start`() throws {
    var stage = try stage()
    try stage.press("+", ">")
    let kept = try page(stage).arrangement
    #expect(kept["scale"] == "month")
    var again = RoadmapPage()
    again.arrange(kept)
    #expect(try again.timeline == page(stage).timeline)
    #expect(again.arrangement["from"] == kept["from"])
  }

  @Test func `draws what comes back, what has a year, and what has a day, each in its way`() throws
  {
    let stage = try stage(size: Size(width: 200, height: 50))
    #expect(try chart("3.1.1", stage).contains("▒ ▒ ▒ ▒ ▒"))
    #expect(try chart("3.1.2", stage).contains("──────"))
    #expect(try chart("2.1.2", stage).contains("▒▓▓▓"))
    #expect(try chart("3.1.3", stage).contains("░"))
    #expect(try !chart("3.2.1", stage).contains("░"))
  }

  @Test func `draws the terms of before as a thread`() throws {
    let stage = try stage(size: Size(width: 200, height: 50))
    #expect(try chart("2.1.3", stage).contains("─────"))
    #expect(try chart("2.1.3", stage).contains("·░░░"))
  }

  @Test func `tells what an action waits for, and marks it on its line`() throws {
    var stage = try stage(size: Size(width: 120, height: 40))
    for _ in 0..<8 { try stage.press("Down") }
    let text = stage.lines.joined(separator: " ")
    #expect(text.contains("Ждёт: 2.1.2 Собрать согласия"))
    #expect(text.contains("От него зависят: 3.1.1 Проводить встречи"))
    #expect(text.contains("Позже плана на 61 день, было: Сентябрь 2026"))
    #expect(stage.lines.contains { $0.hasPrefix("  ←") && $0.contains("2.1.2") })
    #expect(stage.lines.contains { $0.hasPrefix("  →") && $0.contains("3.1.1") })
    #expect(try line("2.1.3", stage).contains("ждёт 2.1.2"))
  }

  @Test func `tells how a fact stands, who is missing, and goes to the work`() throws {
    var stage = try stage(size: Size(width: 120, height: 40))
    for _ in 0..<7 { try stage.press("Down") }
    let text = stage.lines.joined(separator: " ")
    #expect(text.contains("Закрывается само: 23 из 25. Enter – перейти."))
    #expect(text.contains("Нет: Орлова Т. В., Юдина В. К."))
    #expect(text.contains("Заметки: Орлова вернётся из отпуска 12 октября"))
    #expect(try line("2.1.2", stage).contains("! 23/25"))
    try stage.press("Enter")
    #expect(stage.program.chapter == .mentees)
    try stage.press("2", "g")
    #expect(stage.program.chapter == .mentees)
  }

  @Test func `says the new term while the mouse moves a bar, and selects its row at the press`()
    throws
  {
    var stage = try stage(size: Size(width: 200, height: 50))
    let y = try #require(stage.lines.firstIndex { $0.contains(" 2.1.3 ") })
    let line = stage.lines[y]
    let x = line.distance(from: line.startIndex, to: try #require(line.lastIndex(of: "░")))
    stage.mouse(.press, at: Point(x: x, y: y))
    #expect(try page(stage).focusedAction?.place.number == "2.1.3")
    #expect(!stage.text.contains("Новый срок"))
    stage.mouse(.drag, at: Point(x: x + 11, y: y))
    #expect(try page(stage).drag?.columns == 11)
    #expect(stage.lines.joined(separator: " ").contains("Новый срок: Январь 2027"))
    _ = stage.takeWishes()
    stage.mouse(.release, at: Point(x: x + 11, y: y))
    #expect(
      stage.takeWishes() == [
        .perform(
          Change([.roadmap(.shift([RoadmapAction.ID(5)], months: 2))], .shiftActions))
      ])
    #expect(!stage.text.contains("Новый срок"))
  }

  @Test func `leaves a term where it was after Esc while the mouse moves it`() throws {
    var stage = try stage(size: Size(width: 200, height: 50))
    let y = try #require(stage.lines.firstIndex { $0.contains(" 2.1.3 ") })
    let line = stage.lines[y]
    let x = line.distance(from: line.startIndex, to: try #require(line.lastIndex(of: "░")))
    // The focus goes there first.
    stage.mouse(.press, at: Point(x: x, y: y))
    stage.mouse(.release, at: Point(x: x, y: y))
    let before = try chart("2.1.3", stage)
    stage.mouse(.press, at: Point(x: x, y: y))
    stage.mouse(.drag, at: Point(x: x + 11, y: y))
    #expect(stage.lines.joined(separator: " ").contains("Новый срок: Январь 2027"))
    #expect(try chart("2.1.3", stage) != before)
    _ = stage.takeWishes()
    try stage.press("Esc")
    #expect(stage.text.contains("Перетаскивание отменено: всё осталось как было"))
    #expect(!stage.text.contains("Новый срок"))
    stage.mouse(.drag, at: Point(x: x + 20, y: y))
    stage.mouse(.release, at: Point(x: x + 20, y: y))
    #expect(stage.takeWishes() == [])
    #expect(try page(stage).drag == nil)
    #expect(try chart("2.1.3", stage) == before)
  }

  @Test func `marks all that are marked as done as one step`() throws {
    var stage = try stage()
    for _ in 0..<8 { try stage.press("Down") }
    try stage.press("Ins", "Down", "Down", "m", "Space")
    #expect(stage.lines.contains { $0.contains("Выполнено: 2.1.3, 3.1.1") })
    try stage.press("Tab", "«протокол № 7»", "F2")
    let done = RoadmapAction.Done(date: Samples.today, document: "протокол № 7")
    let edits = try [Int64(5), 6].map { id in
      var closed = try action(id)
      closed.done = done
      return Edit.roadmap(.save(closed))
    }
    let change = Change(edits, .completeAction)
    #expect(stage.takeWishes() == [.perform(change)])
    let receipt = Receipt(step: Step.ID(7), title: .completeAction, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(try page(stage).marks == [])
  }

  @Test func `opens all that are marked and closed by hand again`() throws {
    var stage = try stage()
    try stage.press("a", "Home", "Down", "Down", "Ins")
    for _ in 0..<3 { try stage.press("Down") }
    #expect(try page(stage).focusedAction?.place.number == "2.1.1")
    try stage.press("Ins", "Home", "Space")
    let edits = try [Int64(1), 3].map { id in
      var open = try action(id)
      open.done = nil
      return Edit.roadmap(.save(open))
    }
    #expect(stage.takeWishes() == [.perform(Change(edits, .reopenAction))])
  }

  @Test func `moves a term by a month`() throws {
    var stage = try stage()
    for _ in 0..<8 { try stage.press("Down") }
    try stage.press("]")
    #expect(
      stage.takeWishes() == [
        .perform(
          Change([.roadmap(.shift([RoadmapAction.ID(5)], months: 1))], .shiftActions))
      ])
    #expect(stage.lines.joined().contains("Сроки 1 действия – на 1 месяц позже"))
    try stage.press("Ctrl+Left")
    #expect(
      stage.takeWishes() == [
        .perform(
          Change([.roadmap(.shift([RoadmapAction.ID(5)], months: -1))], .shiftActions))
      ])
  }

  @Test func `moves the terms of all that are marked as one step`() throws {
    var stage = try stage()
    for _ in 0..<8 { try stage.press("Down") }
    try stage.press("Ins", "Down", "Down", "m")
    #expect(stage.lines[3].contains("отмечено 2"))
    #expect(stage.lines.contains { $0.hasPrefix("*") && $0.contains("2.1.3") })
    try stage.press("х")
    #expect(
      stage.takeWishes() == [
        .perform(
          Change(
            [.roadmap(.shift([RoadmapAction.ID(5), RoadmapAction.ID(6)], months: -1))],
            .shiftActions))
      ])
    try stage.press("Esc")
    #expect(!stage.lines[3].contains("отмечено"))
  }

  @Test func `says why a term cannot be moved`() throws {
    var stage = try stage()
    try stage.press("]")
    #expect(stage.lines.joined().contains("Сначала выберите действие"))
    try stage.press("End", "]")
    #expect(stage.lines.joined().contains("нет срока с днями"))
    #expect(stage.takeWishes() == [])
  }

  @Test func `moves a term by whole months with the mouse`() throws {
    let stage = try stage(size: Size(width: 200, height: 50))
    var page = try page(stage)
    let context = stage.program.context
    #expect(page.grasp("bar.5", .drag(by: Point(x: 5, y: 0)), context) == [])
    #expect(page.grasp("bar.5", .drag(by: Point(x: 6, y: 1)), context) == [])
    let axis = try #require(page.layout(context)?.axis)
    #expect(page.movedTerms(axis)?.months == 2)
    let wishes = page.grasp("bar.5", .release, context)
    #expect(
      wishes.first == .perform([.roadmap(.shift([RoadmapAction.ID(5)], months: 2))], .shiftActions))
    #expect(page.drag == nil)
    #expect(page.grasp("bar.5", .drag(by: Point(x: 1, y: 0)), context) == [])
    #expect(page.grasp("bar.5", .release, context) == [])
  }

  @Test func `marks the bars for the mouse`() throws {
    let stage = try stage(size: Size(width: 200, height: 50))
    let y = try #require(stage.lines.firstIndex { $0.contains(" 2.1.3 ") })
    let line = stage.lines[y]
    let bar = line.distance(
      from: line.startIndex, to: try #require(line.lastIndex(of: "░")))
    #expect(stage.program.view().zone(at: Point(x: bar, y: y))?.act == .handle("bar.5"))
  }

  @Test(arguments: [
    (["Right", "F2"], ["1.1.2", "2.1.2"], "опаздывают"),
    (["Tab", "«з»", "F2"], ["1.1.1", "1.1.2"], "Заведующий"),
    (["Tab", "Tab", "Right", "Right", "F2"], ["2.1.1", "2.1.2", "2.1.3"], "этап 2"),
    (["Tab", "Tab", "Tab", "Right", "F2"], ["1.1.2", "2.1.2"], "до конца месяца"),
  ])
  func `filters by state, responsible, stage and term`(
    keys: [String], numbers: [String], told: String
  ) throws {
    var stage = try stage(size: Size(width: 120, height: 40))
    try stage.press("l")
    for key in keys { try stage.press(key) }
    let page = try page(stage)
    #expect(page.outline?.lines.map(\.row.number) == numbers)
    #expect(stage.lines[3].contains("показано \(numbers.count)"))
    #expect(stage.lines[3].contains(told))
    var again = RoadmapPage()
    again.arrange(page.arrangement)
    #expect(again.filter == page.filter)
    try stage.press("Esc")
    #expect(try self.page(stage).filter.isEmpty)
  }

  @Test func `edits the term, the responsible and the note at their fields`() throws {
    for (key, field) in [("t", "terms"), ("r", "responsibles"), ("n", "notes")] {
      var stage = try stage()
      for _ in 0..<8 { try stage.press("Down") }
      try stage.press(key)
      #expect(stage.program.pages[.roadmap]?.openForm?.form.focused == field)
    }
  }

  @Test func `keeps result, notes and who closed it with an action`() throws {
    var stage = try stage()
    try stage.press("Down", "Down", "F4", "F2")
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(try action(1)))], .saveAction))])
    stage = try self.stage()
    try stage.press("Down", "Down", "n", "«сверить с уставом»", "F2")
    var noted = try action(1)
    noted.notes = "сверить с уставом"
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(noted))], .saveAction))])
  }

  private func action(_ id: Int64) throws -> RoadmapAction {
    let all = RoadmapTimelineSample.roadmap.actions
    return try #require(all.first { $0.action.id == RoadmapAction.ID(id) }).action
  }

  @Test func `edits a stage and a measure in a form`() throws {
    var stage = try stage()
    try stage.press("F4", "Ctrl+U", "«Начало»", "F2")
    #expect(
      stage.takeWishes() == [
        .perform(
          Change([.roadmap(.stage(.rename(RoadmapStage.ID(1), "Начало")))], .renameStage))
      ])
    stage = try self.stage()
    try stage.press("Down", "F4", "Tab", "Ctrl+U", "«октябрь 2026»", "F2")
    var measure = RoadmapTimelineSample.roadmap.stages[0].measures[0]
    (measure.terms, measure.actions) = ([Term(read: "октябрь 2026")], [])
    #expect(
      stage.takeWishes() == [
        .perform(Change([.roadmap(.measure(.save(measure)))], .saveMeasure))
      ])
  }

  @Test(arguments: 0..<12) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let widths = [20, 60, 80, 140, 200]
    var stage = try stage(
      size: Size(
        width: try #require(widths.randomElement(using: &random)), height: Int(seed) * 4 + 4))
    let names = [
      "Down", "Up", "Enter", "Esc", "Ins", "+", "-", "<", ">", "0", "[", "]", "l", "c", "x", "F5",
      "Left", "Right", "Tab", "F2", "F3", "t", "n", "a", "z", "u", "*", "Shift+Left", "Ctrl+Right",
      "o", "p", "h", "w", "s", "F8", "y",
    ]
    for _ in 0..<200 {
      try stage.press(try #require(names.randomElement(using: &random)))
      _ = stage.program.view()
    }
  }
}
