import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Lines of the roadmap that are added, moved and removed.
@Suite struct RoadmapShapeTests {
  private static let roadmap = RoadmapPageTests.roadmap

  private func stage(
    roadmap: Roadmap = RoadmapShapeTests.roadmap, at line: String,
    language: Language = .russian, size: Size = Size(width: 80, height: 24)
  ) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, size: size, answers: [.roadmap: .roadmap(roadmap)])
    try stage.press("a", "Home")
    for _ in 0..<20 where try Self.focus(stage) != line { try stage.press("Down") }
    #expect(try Self.focus(stage) == line)
    _ = stage.takeWishes()
    return stage
  }

  /// An action of the second stage that has the terms and the responsible of its measure as its own.
  private static func own(_ place: Int) -> RoadmapAction {
    var action = roadmap.stages[1].measures[0].actions[place]
    action.terms = [Term(read: "Август 2026"), Term(read: "Октябрь 2026")]
    action.responsibles = ["Старший воспитатель"]
    return action
  }

  private static func page(_ stage: Stage) throws -> RoadmapPage {
    try #require(stage.program.pages[.roadmap] as? RoadmapPage)
  }

  /// The number of the focused line.
  private static func focus(_ stage: Stage) throws -> String? {
    try page(stage).focusedLine?.row.number
  }

  /// The only change that is wanted.
  private static func change(_ stage: inout Stage) throws -> Change {
    let changes = stage.takeWishes().compactMap {
      if case .perform(let change) = $0 { change } else { nil }
    }
    #expect(changes.count == 1)
    return try #require(changes.first)
  }

  /// The file has kept a change, and has this roadmap now.
  private static func keep(_ change: Change, _ roadmap: Roadmap, _ stage: inout Stage) {
    let receipt = Receipt(step: Step.ID(7), title: change.title, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    stage.answer([.roadmap: .roadmap(roadmap)])
  }

  private static func text(_ stage: Stage) -> String {
    stage.lines.joined(separator: " ").split { " │".contains($0) }.joined(separator: " ")
  }

  @Test func `adds an action behind the focused one, and goes to it`() throws {
    var stage = try stage(at: "2.1.1")
    try stage.press("F6")
    #expect(stage.lines.contains { $0.contains("Новое действие 2.1.2") })
    try stage.press("«Обзвонить родителей»", "Tab", "«октябрь 2026»", "F2")
    let new = RoadmapAction(text: "Обзвонить родителей", terms: [Term(read: "октябрь 2026")])
    let change = try Self.change(&stage)
    #expect(
      change == Change([.roadmap(.add(new, to: RoadmapMeasure.ID(2), at: 2))], .addAction))
    var roadmap = Self.roadmap
    var kept = new
    kept.id = RoadmapAction.ID(70)
    roadmap.stages[1].measures[0].actions.insert(kept, at: 1)
    Self.keep(change, roadmap, &stage)
    #expect(try Self.focus(stage) == "2.1.2")
    #expect(try Self.page(stage).focusedAction?.action == kept)
  }

  @Test(arguments: [("2", "2.2.2", Int64(3)), ("2.1", "2.1.3", 2)])
  func `adds an action behind the last one of a measure`(
    line: String, number: String, measure: Int64
  ) throws {
    var stage = try stage(at: line)
    try stage.press("o", "«Новое»", "F2")
    let place = try #require(number.split(separator: ".").last.flatMap { Int($0) })
    let edit = RoadmapEdit.add(
      RoadmapAction(text: "Новое"), to: RoadmapMeasure.ID(measure), at: place)
    #expect(try Self.change(&stage) == Change([.roadmap(edit)], .addAction))
  }

  @Test func `adds a measure and a stage behind the focused ones`() throws {
    var stage = try stage(at: "2.1.2")
    try stage.press("p")
    #expect(stage.lines.contains { $0.contains("Новое мероприятие 2.2") })
    try stage.press("«Встречи»", "Tab", "«октябрь 2026»", "Tab", "«Куратор»", "F2")
    let measure = RoadmapMeasure(
      title: "Встречи", terms: [Term(read: "октябрь 2026")], responsibles: ["Куратор"],
      actions: [])
    #expect(
      try Self.change(&stage)
        == Change(
          [.roadmap(.measure(.add(measure, to: RoadmapStage.ID(2), at: 2)))], .addMeasure))

    stage = try self.stage(at: "2.1.2")
    try stage.press("h")
    #expect(stage.lines.contains { $0.contains("Новый этап 3") })
    try stage.press("«Работа пар»", "F2")
    #expect(
      try Self.change(&stage) == Change([.roadmap(.stage(.add("Работа пар", at: 3)))], .addStage))
  }

  @Test func `asks for a measure before an action of an empty stage`() throws {
    var roadmap = Self.roadmap
    roadmap.stages[2].measures = []
    var stage = try stage(roadmap: roadmap, at: "3")
    try stage.press("F6")
    #expect(stage.text.contains("В этом этапе нет мероприятий: З – добавить"))
    try stage.press("p")
    #expect(stage.lines.contains { $0.contains("Новое мероприятие 3.1") })
  }

  @Test(arguments: [
    ("2.1.1", "Shift+Down", [RoadmapEdit.place(.init(3), at: 2)], StepTitle.placeAction),
    ("2.1.2", "w", [.place(.init(4), at: 1)], .placeAction),
    (
      "2.1.2", "s",
      [.move(.init(4), to: .init(3)), .place(.init(4), at: 1), .save(own(1))], .placeAction
    ),
    ("2.1.1", "Shift+Up", [.move(.init(3), to: .init(1)), .save(own(0))], .placeAction),
    ("2.1", "s", [.measure(.place(.init(2), in: .init(2), at: 2))], .placeMeasure),
    ("2.1", "w", [.measure(.place(.init(2), in: .init(1), at: 2))], .placeMeasure),
    ("2.2", "s", [.measure(.place(.init(3), in: .init(3), at: 1))], .placeMeasure),
    ("2", "w", [.stage(.place(.init(2), at: 1))], .placeStage),
  ]) func `puts a line among its neighbours, and over to the next ones`(
    line: String, key: String, edits: [RoadmapEdit], title: StepTitle
  ) throws {
    var stage = try stage(at: line)
    try stage.press(key)
    #expect(try Self.change(&stage) == Change(edits.map { .roadmap($0) }, title))
  }

  @Test func `says what an action takes over that had no responsible of its own`() throws {
    var stage = try stage(at: "2.2.1")
    try stage.press("w")
    var kept = Self.roadmap.stages[1].measures[1].actions[0]
    kept.terms = [Term(read: "Сентябрь 2026")]
    #expect(
      try Self.change(&stage)
        == Change([.roadmap(.move(.init(5), to: .init(2))), .roadmap(.save(kept))], .placeAction))
    #expect(
      Self.text(stage).contains(
        "Своего не было, взято у мероприятия: отвечает – Старший воспитатель"))
  }

  @Test func `keeps the focus on a line that was put elsewhere`() throws {
    var stage = try stage(at: "2.1.1")
    try stage.press("Shift+Up")
    var roadmap = Self.roadmap
    let action = roadmap.stages[1].measures[0].actions.remove(at: 0)
    roadmap.stages[0].measures[0].actions.append(action)
    Self.keep(try Self.change(&stage), roadmap, &stage)
    #expect(try Self.focus(stage) == "1.1.3")
    #expect(try Self.page(stage).focusedAction?.action.id == RoadmapAction.ID(3))
  }

  @Test func `says where a line cannot go further`() throws {
    for (line, key, told) in [
      ("1", "w", "Выше некуда"), ("1.1.1", "w", "Выше некуда"), ("3", "s", "Ниже некуда"),
      ("3.1.1", "s", "Ниже некуда"),
    ] {
      var stage = try stage(at: line)
      try stage.press(key)
      #expect(stage.takeWishes() == [])
      #expect(stage.text.contains(told))
    }
    var stage = try stage(at: "2.1.1")
    try stage.press("F7", "«анкетир»", "Enter", "s")
    #expect(stage.text.contains("Показаны не все строки"))
    #expect(stage.takeWishes() == [])
  }

  @Test(arguments: [
    ("1.1.1", "F8", RoadmapEdit.remove(.init(1)), StepTitle.removeAction),
    ("2.1", "x", .measure(.remove(.init(2))), .removeMeasure),
    ("2", "Del", .stage(.remove(.init(2))), .removeStage),
  ]) func `removes a line after a question that its own key does not answer`(
    line: String, key: String, edit: RoadmapEdit, title: StepTitle
  ) throws {
    var stage = try stage(at: line)
    try stage.press(key)
    #expect(stage.text.contains("Удалить "))
    try stage.press(key, key, "Enter")
    #expect(stage.takeWishes() == [])
    try stage.press(key, "y")
    #expect(try Self.change(&stage) == Change([.roadmap(edit)], title))
  }

  @Test func `says what goes with a line`() throws {
    var roadmap = Self.roadmap
    roadmap.stages[2].measures[0].actions[0].after = [RoadmapAction.ID(3)]
    var stage = try stage(roadmap: roadmap, at: "2")
    try stage.press("F8")
    let text = Self.text(stage)
    #expect(text.contains("2 мероприятия, 3 действия, 1 отметка о выполнении"))
    #expect(text.contains("Перестанут его ждать: 3.1.1"))
    #expect(text.contains("Ctrl+Z вернёт"))
  }

  @Test func `keeps the only stage`() throws {
    var roadmap = Self.roadmap
    roadmap.stages = [roadmap.stages[0]]
    var stage = try stage(roadmap: roadmap, at: "1")
    try stage.press("F8")
    #expect(stage.text.contains("Это единственный этап"))
    #expect(stage.takeWishes() == [])
  }

  @Test func `lets the question go with its line`() throws {
    var stage = try stage(at: "3.1.1")
    try stage.press("F8")
    var roadmap = Self.roadmap
    roadmap.stages[2].measures[0].actions = []
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(roadmap)])
    #expect(try Self.page(stage).isAsking == false)
  }

  @Test func `keeps a refused measure open with all that was typed`() throws {
    var stage = try stage(at: "2.1")
    try stage.press("F4", "Ctrl+U", "«Опрос»", "Tab", "Tab", "Ctrl+U")
    try stage.press("«Заведующий»", "F2")
    let change = try Self.change(&stage)
    stage.send(.performed(change, .failure(.rule(.repeated(.responsible, "Заведующий")))))
    #expect(stage.text.contains("Опрос"))
    #expect(Self.text(stage).contains("указано дважды"))
    #expect(stage.program.pages[.roadmap]?.formInFront?.focused == "responsibles")
    try stage.press("F2")
    Self.keep(try Self.change(&stage), Self.roadmap, &stage)
    #expect(stage.program.pages[.roadmap]?.formInFront == nil)
  }

  @Test func `goes on with a new action whose measure is renumbered under it`() throws {
    var stage = try stage(at: "2.2.1")
    try stage.press("F6", "«Обзвонить»")
    var roadmap = Self.roadmap
    roadmap.stages.swapAt(0, 1)
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(roadmap)])
    #expect(stage.lines.contains { $0.contains("Новое действие 1.2.2") })
    #expect(stage.text.contains("Обзвонить"))
    roadmap.stages[0].measures.remove(at: 1)
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(roadmap)])
    #expect(stage.text.contains("Обзвонить"))
    #expect(stage.program.pages[.roadmap]?.hasUnkept == true)
  }

  @Test(arguments: Language.allCases)
  func `shows the form of a new action and the question before one goes`(language: Language) throws
  {
    var stage = try stage(at: "2.1.1", language: language)
    try stage.press("F6")
    try expectSnapshot(stage.program.view(), named: "roadmap-new-\(language.rawValue)-80x24")
    try stage.press("Esc", "F8")
    try expectSnapshot(stage.program.view(), named: "roadmap-remove-\(language.rawValue)-80x24")
  }

  @Test(arguments: ["o", "p", "h", "F8"], [0, 1, 30, 60, 200])
  func `draws at every size`(key: String, width: Int) throws {
    for height in [0, 1, 6, 12, 50] {
      var stage = try stage(at: "2.1.1", size: Size(width: width, height: height))
      try stage.press(key, "Tab", "Down")
      #expect(stage.program.view().size == Size(width: width, height: height))
    }
  }
}
