import Mentoring
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct BoardPageTests {
  private func stage(
    _ facts: BoardFacts = BoardSamples.facts(), language: Language = .russian,
    size: Size = Size(width: 80, height: 24), orders: [OrderFacts.Listed] = []
  ) throws -> Stage {
    try BoardSamples.stage(facts, language: language, size: size, orders: orders)
  }

  @Test(
    arguments: Language.allCases,
    [
      Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50),
    ])
  func `shows pairs, reasons and parts`(language: Language, size: Size) throws {
    let stage = try stage(language: language, size: size)
    try expectSnapshot(
      stage.program.view(), named: "board-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test func `says whose paper is missing and goes there`() throws {
    var stage = try stage()
    #expect(stage.lines.contains { $0.contains("Иванова А. С.") && $0.contains("нет согласия") })
    try stage.press("Down", "Down", "Enter")
    #expect(stage.program.chapter == .mentees)
  }

  @Test func `accepts the focused pair with its form`() throws {
    var stage = try stage()
    try stage.press("F5")
    var pair = BoardSamples.accepted
    pair.id = nil
    #expect(stage.takeWishes() == [.perform(Change([.pairs(.accept(pair))], .acceptPair))])
  }

  @Test func `accepts all proposed pairs as one step`() throws {
    var stage = try stage()
    try stage.press("F6")
    guard case .perform(let change)? = stage.takeWishes().first, case .edits(let edits) = change.way
    else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(change.title == .acceptPairs)
    #expect(edits.count == 2)
  }

  @Test func `comes to the first mentee without an accepted pair`() throws {
    var stage = try stage(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    try stage.press("1")
    _ = stage.program.go(to: .board, at: .unpaired)
    let page = { (stage: Stage) in stage.program.pages[.board] as? BoardPage }
    #expect(page(stage)?.focused?.mentee == Mentee.ID(2))
    try stage.press("Home")
    #expect(page(stage)?.focused?.mentee == Mentee.ID(1))
    try stage.press("1")
    _ = stage.program.go(to: .board, at: .unpaired)
    #expect(page(stage)?.focused?.mentee == Mentee.ID(2))
    let way = FactPlace.board.way(from: .roadmap)
    #expect(way.chapter == .board && way.aim == .unpaired)
  }

  @Test func `does not accept a pair twice`() throws {
    var stage = try stage(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    try stage.press("F5")
    #expect(stage.takeWishes() == [])
    #expect(stage.lines.joined().contains("Пара уже принята"))
  }

  @Test(arguments: ["p", "з", "Space"]) func `pins by the place of the key`(key: String) throws {
    var stage = try stage()
    try stage.press(key)
    let wish = PairWish(mentee: Mentee.ID(1), mentor: Mentor.ID(2), kind: .pin)
    #expect(stage.takeWishes() == [.perform(Change([.pairs(.wish(wish))], .pin))])
  }

  @Test func `lifts a pin that is there`() throws {
    let wish = PairWish(mentee: Mentee.ID(1), mentor: Mentor.ID(2), kind: .pin)
    var stage = try stage(BoardSamples.facts(wishes: [wish]))
    try stage.press("p")
    #expect(
      stage.takeWishes() == [
        .perform(
          Change([.pairs(.forgetWish(mentee: Mentee.ID(1), mentor: Mentor.ID(2)))], .forgetWish))
      ])
  }

  @Test func `compares the mentors and pins another one`() throws {
    var stage = try stage()
    try stage.press("g", "Down")
    #expect(stage.lines.joined().contains("Наставники для: Абрамова Ольга Игоревна"))
    #expect(stage.lines.joined().contains("группа теряет"))
    try stage.press("Enter")
    let wish = PairWish(mentee: Mentee.ID(1), mentor: Mentor.ID(1), kind: .pin)
    #expect(stage.takeWishes() == [.perform(Change([.pairs(.wish(wish))], .pin))])
  }

  @Test func `asks before a pair is taken apart`() throws {
    var stage = try stage(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    try stage.press("F8")
    #expect(stage.lines.joined().contains("Расторгнуть пару?"))
    try stage.press("F8")
    #expect(stage.takeWishes() == [])
    try stage.press("д")
    #expect(
      stage.takeWishes() == [.perform(Change([.pairs(.dissolve(Pair.ID(7)))], .dissolvePair))])
  }

  @Test(arguments: ["F5", "F8", "p", "x"])
  func `names the order that holds a pair, and where to take it back`(key: String) throws {
    var stage = try stage(
      BoardSamples.facts(pairs: [BoardSamples.accepted], orders: [Pair.ID(7): "42-ОД"]),
      orders: [BoardSamples.signed])
    #expect(stage.lines.joined().contains("■ Утверждена приказом № 42-ОД"))
    try stage.press(key)
    #expect(stage.takeWishes() == [])
    #expect(
      stage.lines.joined().contains(
        "Пара утверждена приказом № 42-ОД: F2 – к приказам, там Г – снять подпись"))
  }

  @Test func `says of an accepted pair where to go on`() throws {
    var stage = try stage(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    try stage.press("p")
    #expect(stage.lines.joined().contains("F2 – к приказу, F8 – расторгнуть"))
    try stage.press("F2")
    #expect(stage.program.chapter == .orders)
  }

  @Test func `keeps accepting, all, why and order in the bar of a small window`() throws {
    let bar = try #require(try stage().lines.last)
    for key in ["F5 Принять", "F6 Принять все", "П Почему?", "F2 Приказ", "З Закрепить"] {
      #expect(bar.contains(key))
    }
  }

  @Test func `says in a low window that there is more to be said`() throws {
    let low = try stage(size: Size(width: 50, height: 18))
    #expect(low.lines.contains { $0.hasSuffix(" … F3") })
    let high = try stage(size: Size(width: 120, height: 40))
    #expect(!high.lines.contains { $0.contains(" … F3") })
  }

  @Test func `keeps the focus on the mentee after a change`() throws {
    var stage = try stage()
    try stage.press("Down")
    stage.send(.changedOutside)
    stage.answer([.board: .board(BoardSamples.facts(pairs: [BoardSamples.accepted]))])
    #expect(stage.program.session.rows[.board] == 2)
  }

  @Test func `says what to do on an empty board`() throws {
    let empty = BoardFacts(
      mentees: [], mentors: [], sheets: [], wishes: [], pairs: [])
    #expect(try stage(empty).lines.joined().contains("Здесь программа предложит лучшие пары"))
  }

  @Test(arguments: [
    (0, "0"), (8, "+8"), (-1, "−1"),
  ]) func `signs points`(points: Int, text: String) {
    #expect(BoardWords.signed(points) == text)
  }

  @Test(arguments: [0, 1, 20, 40, 60, 200], [0, 1, 5, 10, 16, 24, 50])
  func `draws at every size`(width: Int, height: Int) throws {
    var stage = try stage(size: Size(width: width, height: height))
    #expect(stage.program.view().size == Size(width: width, height: height))
    try stage.press("g")
    #expect(stage.program.view().size == Size(width: width, height: height))
  }

  @Test(arguments: 0..<10) func `survives any keys`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var stage = try stage(BoardSamples.facts(pairs: [BoardSamples.accepted]))
    let names = [
      "Down", "Up", "Enter", "Esc", "F1", "F2", "F5", "F6", "F8", "a", "d", "j", "p", "x", "g",
      "Home", "End", "PgDn", "PgUp", "Space", "н", "д", "6",
    ]
    for _ in 0..<300 {
      try stage.press(try #require(names.randomElement(using: &random)))
      _ = stage.program.view()
    }
  }
}
