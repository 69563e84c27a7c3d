import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// The form of an action over a roadmap that changes under it.
@Suite struct RoadmapFormTests {
  private static let roadmap = RoadmapPageTests.roadmap

  /// The same roadmap without its last stage.
  private static let shorter = Roadmap(
    title: roadmap.title, stages: Array(roadmap.stages.dropLast()))

  /// The form of the only action of the last stage.
  private func stage() throws -> Stage {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(Self.roadmap)])
    try stage.press("F7", "«монит»", "Enter", "F4")
    #expect(stage.lines.contains { $0.contains("3.1.1 Отчёты") })
    _ = stage.takeWishes()
    return stage
  }

  /// Something else has changed the file.
  private func change(_ stage: inout Stage, to roadmap: Roadmap?) {
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(roadmap)])
  }

  @Test(arguments: [shorter, nil]) func `goes with its action where nothing was typed`(
    roadmap: Roadmap?
  ) throws {
    var stage = try stage()
    change(&stage, to: roadmap)
    #expect(!stage.lines.joined().contains("3.1.1 Отчёты"))
    let sentence = roadmap == nil ? "Карты ещё нет: Ш –" : "Ничего не нашлось"
    #expect(stage.lines.joined().contains(sentence))
  }

  @Test(arguments: [shorter, nil]) func `keeps what was typed though its action is gone`(
    roadmap: Roadmap?
  ) throws {
    var stage = try stage()
    try stage.press("«абв »")
    change(&stage, to: roadmap)
    #expect(stage.lines.contains { $0.contains("3.1.1 Отчёты") })
    #expect(stage.lines.joined().contains("абв"))
    #expect(stage.program.pages[.roadmap]?.hasUnkept == true)
  }

  @Test func `puts an action into another measure, whose responsibles it then shows`() throws {
    var stage = try stage()
    for _ in 0..<5 { try stage.press("Tab") }
    try stage.press("F4", "«данн»", "Enter")
    #expect(stage.lines.contains { $0.contains("2.1 Сбор данных о наставляемых") })
    try stage.press("Tab", "«, Куратор»", "F2")
    let measure = RoadmapMeasure.ID(2)
    guard case .perform(let change)? = stage.takeWishes().first,
      case .edits(let edits) = change.way
    else { throw Samples.Missing() }
    var kept = Self.roadmap.stages[2].measures[0].actions[0]
    kept.terms = [Term(read: "Январь, апрель 2027")]
    #expect(
      edits == [
        .roadmap(.save(kept)), .roadmap(.move(RoadmapAction.ID(6), to: measure)),
        .roadmap(.assign(["Старший воспитатель", "Куратор"], to: measure)),
      ])
  }

  /// The edits of a form of the last stage besides that of its action, after F2.
  private func assignment(_ stage: inout Stage) throws -> [Edit] {
    try stage.press("F2")
    guard case .perform(let change)? = stage.takeWishes().first,
      case .edits(let edits) = change.way
    else { throw Samples.Missing() }
    return Array(edits.dropFirst())
  }

  @Test func `never gives one measure the responsibles that were typed for another`() throws {
    var stage = try stage()
    for _ in 0..<6 { try stage.press("Tab") }
    try stage.press("«, Куратор»", "Shift+Tab", "F4", "«изуч»", "Enter")
    #expect(stage.lines.contains { $0.hasSuffix("Заведующий, Старший воспитатель") })
    #expect(!stage.text.contains("Куратор"))
    let edits = try assignment(&stage)
    #expect(edits == [.roadmap(.move(RoadmapAction.ID(6), to: RoadmapMeasure.ID(1)))])
  }

  @Test func `keeps a responsible with a comma whole beside a new one`() throws {
    let whole = "Заместитель директора, педагог-психолог"
    var roadmap = Self.roadmap
    roadmap.stages[2].measures[0].responsibles = ["Директор", whole]
    var stage = try stage()
    change(&stage, to: roadmap)
    for _ in 0..<6 { try stage.press("Tab") }
    try stage.press("«, Куратор»")
    let edits = try assignment(&stage)
    #expect(
      edits == [.roadmap(.assign(["Директор", whole, "Куратор"], to: RoadmapMeasure.ID(4)))])
  }

  @Test func `takes over who answers for its measure, and the measures there are`() throws {
    var roadmap = Self.roadmap
    roadmap.stages[2].measures[0].responsibles = ["Методист"]
    roadmap.stages[1].measures[1].title = "База"
    var stage = try stage()
    change(&stage, to: roadmap)
    #expect(stage.lines.contains { $0.hasSuffix("Методист") })
    for _ in 0..<5 { try stage.press("Tab") }
    try stage.press("F4", "«база»", "Enter")
    #expect(stage.lines.contains { $0.contains("2.2 База") })
  }

  @Test func `leaves measure and responsibles alone where they were not touched`() throws {
    let (_, change) = try sending()
    guard case .edits(let edits) = change.way else { throw Samples.Missing() }
    #expect(edits.count == 1)
  }

  @Test func `marks everything that is wrong at once`() throws {
    var stage = try stage()
    try stage.press("Ctrl+U", "Tab", "Tab", "«06102026»", "F2")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.contains { $0.contains("! Заполните это поле") })
    #expect(stage.lines.contains { $0.contains("! Этот день ещё не наступил") })
  }

  /// The form with a change on its way.
  private func sending() throws -> (stage: Stage, change: Change) {
    var stage = try stage()
    try stage.press("« до мая»", "F2")
    guard case .perform(let change)? = stage.takeWishes().first else { throw Samples.Missing() }
    return (stage, change)
  }

  @Test(arguments: ["F2", "Enter", "Esc", "Tab", "x", "3", "Ctrl+Z"])
  func `takes nothing more while its change is on its way`(key: String) throws {
    var (stage, change) = try sending()
    try stage.press(key, key)
    stage.send(.input(.paste("лишнее")))
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.contains { $0.contains("3.1.1 Отчёты") })
    #expect(stage.lines.contains { $0.hasSuffix("Провести мониторинг до мая") })
    #expect(stage.lines.joined().contains("Сохраняется…"))
    #expect(stage.program.pages[.roadmap]?.hasUnkept == false)
    let receipt = Receipt(step: Step.ID(2), title: .saveAction, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(!stage.lines.joined().contains("3.1.1 Отчёты"))
  }

  @Test func `goes on with what could not be kept`() throws {
    var (stage, change) = try sending()
    stage.send(.performed(change, .failure(.store(.full(path: "/a")))))
    #expect(stage.program.pages[.roadmap]?.hasUnkept == true)
    try stage.press("F2")
    #expect(stage.takeWishes() == [.perform(change)])
    stage.send(
      .performed(change, .failure(.rule(.inTheFuture(.doneDate, Samples.today.adding(days: 1))))))
    #expect(stage.lines.contains { $0.contains("! Этот день ещё не наступил") })
  }

  @Test func `shows the action as it is now where nothing was typed`() throws {
    var stage = try stage()
    try stage.press("Tab")
    var changed = Self.roadmap
    changed.stages[2].measures[0].title = "Итоги"
    changed.stages[2].measures[0].actions[0].text = "Собрать отчёты"
    change(&stage, to: changed)
    #expect(stage.lines.contains { $0.contains("3.1.1 Итоги") })
    try stage.press("«май 2027»", "F2")

    var action = changed.stages[2].measures[0].actions[0]
    action.terms = [Term(read: "май 2027")]
    #expect(stage.takeWishes() == [.perform(Change([.roadmap(.save(action))], .saveAction))])
  }

  @Test func `keeps a term whose year the programme gave, and who answers for the action alone`()
    throws
  {
    var roadmap = Self.roadmap
    let year = SchoolYear(preparedOn: Samples.today)
    roadmap.stages[2].measures[0].actions[0].terms = [Term(read: "до 15 октября", in: year)]
    roadmap.stages[2].measures[0].actions[0].responsibles = ["Методист"]
    var stage = try stage()
    change(&stage, to: roadmap)
    try stage.press("«!»", "F2")
    guard case .perform(let change)? = stage.takeWishes().first,
      case .edits(let edits) = change.way, case .roadmap(.save(let kept))? = edits.first
    else { throw Samples.Missing() }
    #expect(edits.count == 1)
    #expect(kept.text.contains("!"))
    #expect(kept.terms == [Term(read: "до 15 октября", in: year)])
    #expect(kept.responsibles == ["Методист"])
  }
}
