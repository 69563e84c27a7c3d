import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A roadmap that was read: what is doubtful is marked at its line, corrected there, taken as one step.
@Suite struct RoadmapReviewTests {
  private static var read: Roadmap {
    var roadmap = RoadmapPageTests.roadmap
    for stage in roadmap.stages.indices {
      roadmap.stages[stage].id = nil
      for measure in roadmap.stages[stage].measures.indices {
        roadmap.stages[stage].measures[measure].id = nil
        for action in roadmap.stages[stage].measures[measure].actions.indices {
          roadmap.stages[stage].measures[measure].actions[action].id = nil
          roadmap.stages[stage].measures[measure].actions[action].done = nil
        }
      }
    }
    roadmap.stages[2].measures[0].actions[0].terms = [Term(words: "по плану")]
    return roadmap
  }

  private static let remarks = [
    RoadmapRemark(line: 41, .termsAligned(stage: 2, measure: 1)),
    RoadmapRemark(line: 58, .measureWithoutTitle(stage: 2, measure: 2)),
    RoadmapRemark(line: 73, .termInWords("по плану")),
    RoadmapRemark(line: 1, .columnIgnored("Примечание")),
  ]

  private func stage(
    language: Language = .russian, size: Size = Size(width: 80, height: 24),
    roadmap: Roadmap? = RoadmapPageTests.roadmap, read: Roadmap = RoadmapReviewTests.read
  ) throws -> Stage {
    var stage = try Stage(
      at: .roadmap, language: language, size: size, answers: [.roadmap: .roadmap(roadmap)])
    try stage.press("i", "«/tmp/карта.txt»", "F2")
    stage.send(.roadmapRead(path: "/tmp/карта.txt", read, Self.remarks))
    _ = stage.takeWishes()
    return stage
  }

  private func review(_ stage: Stage) throws -> RoadmapReview {
    let page = try #require(stage.program.pages[.roadmap] as? RoadmapPage)
    guard case .reviewing(let review) = page.mode else { throw Samples.Missing() }
    return review
  }

  @Test(arguments: Language.allCases, RoadmapTimelineTests.sizes)
  func `shows what was read with its doubts`(language: Language, size: Size) throws {
    var stage = try stage(language: language, size: size)
    try stage.press("n")
    try expectSnapshot(
      stage.program.view(), named: "review-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `marks every doubt at its line and tells it there`() throws {
    var stage = try stage(size: Size(width: 100, height: 40))
    #expect(stage.lines.joined().contains("стоит проверить 4 места (знак ?)"))
    for number in ["2.1 ", "2.2 ", "3.1.1 "] {
      #expect(stage.lines.contains { $0.hasPrefix("  ?") && $0.contains(" \(number)") })
    }
    try stage.press("n")
    #expect(
      stage.lines.joined().contains(
        "Строка 41: сроки мероприятия 2.1 отнесены к действиям по месту в ячейке"))
    try stage.press("n", "n")
    #expect(stage.lines.joined().contains("Строка 73: срок «по плану» оставлен словами"))
    try stage.press("n")
    #expect(try review(stage).focused?.row == .measure(2, 1))
    try stage.press("Т")
    #expect(try review(stage).focused?.row.number == "3.1.1")
  }

  @Test func `corrects a term where it stands, before anything is kept`() throws {
    var stage = try stage(roadmap: nil)
    try stage.press("N", "F4", "Ctrl+U", "«май 2027»", "F2")
    #expect(stage.lines.contains { $0.contains("✓") && $0.contains("3.1.1") })
    #expect(stage.lines.joined().contains("стоит проверить 3 места"))
    #expect(stage.takeWishes() == [])
    try stage.press("Enter")
    var wanted = Self.read
    wanted.stages[2].measures[0].actions[0].terms = [Term(read: "май 2027")]
    #expect(
      stage.takeWishes() == [.perform(Change([.roadmap(.renew(wanted))], .importRoadmap))])
  }

  @Test func `corrects who is responsible for a measure`() throws {
    var stage = try stage(roadmap: nil)
    try stage.press("n", "n", "F4", "Tab", "«Куратор»", "F2")
    #expect(try review(stage).roadmap.stages[1].measures[1].responsibles == ["Куратор"])
    #expect(stage.lines.contains { $0.contains("2.2 (без названия)") && $0.contains("Куратор") })
  }

  /// Two actions whose terms and responsibles stand in one cell, aligned by position.
  private static var aligned: Roadmap {
    var roadmap = read
    let words = Term(words: "после праздников")
    roadmap.stages[0].measures[0].terms = [Term(read: "Сентябрь 2026"), words]
    roadmap.stages[0].measures[0].actions[0].terms = [Term(read: "Сентябрь 2026")]
    roadmap.stages[0].measures[0].actions[1].terms = [words]
    roadmap.stages[0].measures[0].actions[0].responsibles = ["Заведующий"]
    roadmap.stages[0].measures[0].actions[1].responsibles = ["Старший воспитатель"]
    return roadmap
  }

  private func aligned() throws -> Stage {
    var stage = try Stage(at: .roadmap, answers: [.roadmap: .roadmap(nil)])
    try stage.press("i", "«/tmp/карта.txt»", "F2")
    let remarks = [
      RoadmapRemark(line: 5, .termsAligned(stage: 1, measure: 1)),
      RoadmapRemark(line: 6, .termInWords("после праздников")),
      RoadmapRemark(line: 7, .responsiblesAligned(stage: 1, measure: 1)),
    ]
    stage.send(.roadmapRead(path: "/tmp/карта.txt", Self.aligned, remarks))
    _ = stage.takeWishes()
    return stage
  }

  @Test func `lets the actions that follow a cell follow its correction`() throws {
    var stage = try aligned()
    try stage.press("n", "F4", "Ctrl+U", "Backspace", "Ctrl+U", "«январь 2027»", "F2")
    let january = [Term(read: "январь 2027")]
    var review = try review(stage)
    #expect(review.roadmap.stages[0].measures[0].terms == january)
    #expect(review.roadmap.actions.prefix(2).map(\.terms) == [january, january])
    #expect(review.openDoubts.map(\.remark.line) == [7])

    stage = try aligned()
    try stage.press("n", "F4", "Ctrl+U", "«январь 2027»", "F2")
    review = try self.review(stage)
    #expect(
      review.roadmap.actions.prefix(2).map(\.terms) == [
        [Term(read: "Сентябрь 2026")], january,
      ])
  }

  @Test func `answers a doubt only where its own field was corrected`() throws {
    var stage = try aligned()
    try stage.press("n", "F4", "Tab", "«, Куратор»", "F2")
    let review = try review(stage)
    #expect(review.openDoubts.map(\.remark.line) == [5, 6])
    #expect(
      review.roadmap.actions.prefix(2).map(\.responsibles) == [
        ["Заведующий"], ["Старший воспитатель"],
      ])
    #expect(!stage.lines.joined().contains("Исправлено здесь"))
  }

  @Test func `shows a term in words at the action that has it`() throws {
    let stage = try aligned()
    #expect(
      try review(stage).openDoubts.map(\.place) == [
        .measure(stage: 1, measure: 1),
        .action(ActionPlace(stage: 1, measure: 1, action: 2)),
        .measure(stage: 1, measure: 1),
      ])
  }

  @Test func `refuses a term that cannot be, and drops a correction`() throws {
    var stage = try stage()
    try stage.press("N", "F4", "Ctrl+U", "«31.02»", "F2")
    #expect(stage.lines.joined().contains("Срока «31.02» в календаре нет"))
    try stage.press("Esc")
    #expect(try review(stage).roadmap == Self.read)
    try stage.press("Home", "F4")
    #expect(stage.lines.joined().contains("Исправить можно мероприятие или действие"))
  }

  @Test func `leaves everything as it was`() throws {
    var stage = try stage()
    try stage.press("Esc")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("6 действий · выполнено 3"))
  }

  /// What was read, with another text in place of that of an action that is done.
  private static var otherwise: Roadmap {
    var roadmap = read
    roadmap.stages[0].measures[0].actions[0].text = "Совсем другое действие"
    return roadmap
  }

  private static let taken = RoadmapPageTests.roadmap

  private func shows(_ stage: Stage, _ words: String) -> Bool {
    stage.lines.joined(separator: " ").split { " │".contains($0) }.joined(separator: " ")
      .contains(words)
  }

  @Test func `keeps the marks of completion, and says how many`() throws {
    var stage = try stage()
    let kept = Self.read.keeping(marksOf: Self.taken)
    #expect(kept.keptMarks == 3 && kept.lostMarks.isEmpty && kept.lostNotes.isEmpty)
    #expect(shows(stage, "Отметки о выполнении перейдут: 3."))
    try stage.press("Enter")
    #expect(
      stage.takeWishes() == [.perform(Change([.roadmap(.renew(Self.read))], .importRoadmap))])
    #expect(kept.roadmap.actions.count { $0.action.done != nil } == 3)
  }

  @Test func `asks before marks go, and names whose`() throws {
    #expect(Self.taken.stages[0].measures[0].actions[0].done != nil)
    var stage = try stage(read: Self.otherwise)
    let lost = "Пропадут отметки у 1.1.1: таких действий в новой карте нет."
    #expect(shows(stage, "Отметки о выполнении перейдут: 2. " + lost))
    try stage.press("Enter")
    #expect(stage.takeWishes() == [])
    #expect(shows(stage, "Взять эту карту?") && shows(stage, "перейдут: 2."))
    try stage.press("н")
    #expect(stage.takeWishes() == [])
    stage = try self.stage(read: Self.otherwise)
    try stage.press("Enter", "д")
    #expect(
      stage.takeWishes() == [.perform(Change([.roadmap(.renew(Self.otherwise))], .importRoadmap))])
  }

  @Test func `counts the marks anew where another program changes the roadmap`() throws {
    var stage = try stage(read: Self.otherwise)
    var now = Self.taken
    now.stages[0].measures[0].actions[0].done = nil
    stage.send(.changedOutside)
    stage.answer([.roadmap: .roadmap(now)])
    #expect(shows(stage, "Отметки о выполнении перейдут: 2."))
    #expect(!shows(stage, "Пропадут"))
    try stage.press("Enter")
    #expect(
      stage.takeWishes() == [.perform(Change([.roadmap(.renew(Self.otherwise))], .importRoadmap))])
  }

  @Test func `comes back with its corrections when its roadmap is not taken`() throws {
    var stage = try stage(read: Self.otherwise)
    try stage.press("N", "F4", "Ctrl+U", "«май 2027»", "F2", "Enter")
    #expect(stage.lines.joined().contains("Взять эту карту?"))
    #expect(stage.program.pages[.roadmap]?.hasUnkept == true)
    try stage.press("Esc")
    #expect(try review(stage).roadmap.actions.last?.terms == [Term(read: "май 2027")])
    try stage.press("Esc")
    #expect(stage.program.stack.last?.sheet is Question)
    try stage.press("n")
    #expect(try review(stage).roadmap.actions.last?.terms == [Term(read: "май 2027")])
  }

  @Test func `stays open until its roadmap is kept`() throws {
    var stage = try stage(roadmap: nil)
    try stage.press("N", "F4", "Ctrl+U", "«май 2027»", "F2", "Enter")
    guard case .perform(let change)? = stage.takeWishes().first else { throw Samples.Missing() }
    try stage.press("Enter")
    #expect(stage.takeWishes() == [])
    stage.send(.performed(change, .failure(.rule(.empty(.roadmap)))))
    #expect(try review(stage).roadmap.actions.last?.terms == [Term(read: "май 2027")])
    try stage.press("Enter")
    #expect(stage.takeWishes() == [.perform(change)])
    let receipt = Receipt(step: Step.ID(9), title: .importRoadmap, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    #expect(throws: Samples.Missing.self) { try review(stage) }
  }

  @Test func `says that nothing is doubtful`() throws {
    var stage = try stage()
    stage.send(.input(.key(.escape)))
    try stage.press("i", "«/tmp/карта.txt»", "F2")
    stage.send(.roadmapRead(path: "/tmp/карта.txt", RoadmapPageTests.roadmap, []))
    #expect(stage.lines.joined().contains("сомнений нет"))
    try stage.press("n")
    #expect(stage.lines.joined().contains("Сомнительных мест нет"))
  }

  @Test(arguments: [0, 1, 30, 60, 200], [0, 1, 6, 12, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    var stage = try stage(size: Size(width: width, height: height))
    #expect(stage.program.view().size == Size(width: width, height: height))
    try stage.press("n", "F4")
    #expect(stage.program.view().size == Size(width: width, height: height))
  }
}
