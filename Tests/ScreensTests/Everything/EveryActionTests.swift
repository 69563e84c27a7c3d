import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Every action on every screen that it can be come to, with whatever stands against it.
@Suite struct EveryActionTests {
  /// The chapters that a walk begins in; the walk itself leads to all others.
  private static func walk(
    _ sample: WholeSample, _ language: Language, size: Size, refuses: Bool = false,
    place: (Explorer.Visit) -> Void = { _ in }, step: (Explorer.Step) -> Void
  ) throws -> Explorer {
    var explorer = Explorer()
    for chapter in Chapter.allCases {
      var start = try Playground(sample, at: chapter, language: language, size: size)
      start.refuses = refuses
      explorer.walk(
        from: start, named: "\(sample.rawValue) \(chapter.rawValue)", place: place, step: step)
    }
    return explorer
  }

  private static let standard = Size(width: 80, height: 24)

  @Test(arguments: WholeSample.allCases)
  func `draws after every action and says in a sentence why one is not possible`(
    sample: WholeSample
  ) throws {
    _ = try Self.walk(sample, .english, size: Self.standard) { Self.check($0) }
  }

  @Test func `comes to every action that is registered`() throws {
    var ran: Set<String> = []
    for sample in WholeSample.allCases {
      let explorer = try Self.walk(sample, .russian, size: Self.standard) { Self.check($0) }
      ran.formUnion(explorer.ran)
    }
    for start in try Self.filledForms() {
      ran.formUnion(Self.walk(from: start, atMost: 8))
    }
    for start in try Self.soughtTexts() + Self.rarePlaces() + Self.keyedSheets() {
      ran.formUnion(Self.walk(from: start, atMost: 1))
    }
    let registered =
      Program.catalogue(.russian).flatMap { $0.entries.map(\.id) }
      + Program.everywhere(.russian).map(\.id)
    #expect(registered.filter { !ran.contains($0) } == [])
  }

  /// The actions that ran on a short walk from a place that was made ready.
  private static func walk(from start: Playground, atMost limit: Int) -> Set<String> {
    var explorer = Explorer()
    explorer.walk(from: start, named: "a place made ready", atMost: limit) { _ in
    } step: {
      check($0)
    }
    return explorer.ran
  }

  /// What is come to only by typing something that makes sense.
  private static func filledForms() throws -> [Playground] {
    var programme = try Playground(.filled, at: .start)
    programme.fillNewProgramme()
    var roadmap = try Playground(.filled, at: .roadmap)
    roadmap.readRoadmap()
    var namesake = try Playground(.filled, at: .mentees)
    namesake.run("people.add")
    namesake.enter("титова наталья петровна")
    var consents = try Playground(.filled, at: .mentees)
    consents.run("people.consents")
    var correction = roadmap
    correction.run("roadmap.nextDoubt")
    correction.run("roadmap.correct")
    var planned = programme
    planned.run("start.nextDoubt")
    planned.run("start.correct")
    return [programme, planned, roadmap, correction, namesake, consents]
  }

  /// Texts in which something is being looked for, and was.
  private static func soughtTexts() throws -> [Playground] {
    let texts: [(Chapter, open: String, text: String)] = [
      (.roadmap, "roadmap.view", "roadmap.view"), (.mentees, "people.view", "people.view"),
      (.surveys, "surveys.view", "surveys.view"), (.board, "board.view", "board.view"),
      (.orders, "orders.read", "orders.paper"), (.history, "history.view", "history.view"),
    ]
    var opened = try texts.map { chapter, open, text in
      var playground = try Playground(.filled, at: chapter)
      playground.run(open)
      return (playground, text)
    }
    var programme = try Playground(.filled, at: .start)
    programme.fillNewProgramme()
    programme.run("start.listDoubts")
    var roadmap = try Playground(.filled, at: .roadmap)
    roadmap.readRoadmap()
    roadmap.run("roadmap.listDoubts")
    opened += [(programme, "start.review"), (roadmap, "roadmap.review")]
    return opened.flatMap { $0.seeking(in: $1) }
  }

  /// A step with others after it, and a board that was broken off.
  private static func rarePlaces() throws -> [Playground] {
    var history = try Playground(.filled, at: .history)
    for _ in 0..<5 { history.press(.down) }
    var board = try Playground(.filled, at: .board)
    board.breaksOff = true
    board.load(.board, .board(BoardBigTests.facts))
    var lost = try Playground(.filled, at: .now)
    lost.send(.fileLost(.replaced))
    lost.press(.escape)
    var readers = try Playground(.signed, at: .orders)
    readers.load(.orders, .orders(OrderSamples.Case.issued.facts))
    readers.run("orders.acquaint")
    return [history, board, lost, readers]
  }

  /// Every question of every sheet that is keyed in.
  private static func keyedSheets() throws -> [Playground] {
    var questions: [Playground] = []
    for row in 0..<SurveySamples.people.flatMap(\.sides).count {
      var sheet = try Playground(.filled, at: .surveys)
      for _ in SurveySamples.people { sheet.run("surveys.up") }
      for _ in 0..<row { sheet.run("surveys.down") }
      sheet.run("surveys.enter")
      for step in ["surveys.itemUp", "surveys.itemDown"] {
        var item = sheet
        for _ in SurveySamples.whole {
          questions.append(item)
          item.run(step)
        }
      }
      for key in [Key.character("1"), .character("x"), .control("z"), .enter, .character("5")] {
        sheet.press(key)
        questions.append(sheet)
      }
    }
    return questions
  }

  private static func check(_ step: Explorer.Step) {
    let program = step.after.program
    #expect(program.view().size == program.context.size)
    guard let obstacle = step.obstacle else { return }
    let isTold = program.notice?.text == obstacle || !program.stack.isEmpty
    guard !isSentence(obstacle) || !isTold else { return }
    Issue.record("\(step.before.told) → \(step.name): \(obstacle)")
  }

  /// Some words that begin with a capital, or with what was typed.
  private static func isSentence(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    return text.split(separator: " ").count > 1 && (first.isUppercase || !first.isLetter)
  }

  @Test(arguments: [Size(width: 60, height: 15), Size(width: 200, height: 50)])
  func `draws after every action in little and in much room`(size: Size) throws {
    _ = try Self.walk(.filled, .russian, size: size) { Self.check($0) }
  }

  @Test func `draws after every action when the file refuses every change`() throws {
    _ = try Self.walk(.filled, .russian, size: Self.standard, refuses: true) { Self.check($0) }
  }
}

extension Playground {
  /// Reads a roadmap from a file, to be looked through.
  fileprivate mutating func readRoadmap() {
    run("roadmap.import")
    enter("/tmp/карта.txt")
    press(.function(2))
  }

  /// The text that is open while something is being looked for in it, and after that.
  fileprivate func seeking(in text: String) -> [Playground] {
    var typing = self
    typing.run("\(text).find")
    typing.enter("а")
    var sought = typing
    sought.press(.enter)
    return [typing, sought]
  }

  /// Fills in the form for a new programme whose roadmap comes from a file.
  fileprivate mutating func fillNewProgramme() {
    run("start.new")
    let texts = ["Рябинка", "МБДОУ Рябинка", "", "г. Киров", "заведующий", "Петрова М. И."]
    for text in texts {
      enter(text)
      press(.tab)
    }
    for key in [Key.tab, .right, .tab] { press(key) }
    enter("/tmp/карта.txt")
    press(.function(2))
  }
}
