import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// What is read of a big file for long is told, and can be left.
@Suite struct LongReadingTests {
  /// A chapter whose long answer has not come, and the number of the request.
  private static func stage(at chapter: Chapter, _ query: Query, language: Language = .russian)
    throws -> (Stage, Int)
  {
    var stage = try Stage(at: chapter, language: language)
    _ = stage.takeWishes()
    return (stage, try #require(stage.program.requests[query]))
  }

  @Test func `says what is read, how much of it and what remains`() throws {
    var (stage, request) = try Self.stage(at: .board, .board)
    stage.send(.reading(.board, request: request, ReadSoFar(45_000, of: 200_000)))
    let shown = stage.lines.joined(separator: "\n")
    for text in [
      "Раздел «Доска» читается из файла", "прочитано 45\u{A0}000 из 200\u{A0}000",
      "осталось 155\u{A0}000", "Esc прервать",
    ] {
      #expect(shown.contains(text))
    }
    stage.send(.loaded(.board, request: request, .failure(.busy(path: "/a.kurator"))))
    #expect(!stage.lines.joined().contains("читается"))
  }

  @Test func `says it in English, and without a number where nobody knows`() throws {
    let query = HistoryPage().queries[0]
    var (stage, request) = try Self.stage(at: .history, query, language: .english)
    stage.send(.reading(query, request: request, ReadSoFar(0, of: 0)))
    #expect(stage.lines.joined().contains("Reading from the file: History"))
    #expect(!stage.lines.joined().contains("left"))
  }

  @Test func `is left by Esc, read no further, and read anew when it is opened again`() throws {
    var (stage, request) = try Self.stage(at: .board, .board)
    stage.send(.reading(.board, request: request, ReadSoFar(1, of: 3)))
    try stage.press("Esc")
    #expect(stage.program.chapter == .now)
    #expect(stage.lines.joined().contains("Чтение прервано"))
    #expect(stage.program.requests[.board] == nil)
    #expect(
      stage.program.update(.loaded(.board, request: request, .success(.unfinished))) == [])
    try stage.press("6")
    let again = try #require(stage.program.requests[.board])
    #expect(again > request)
  }

  @Test func `lets every other key through`() throws {
    var (stage, request) = try Self.stage(at: .board, .board)
    stage.send(.reading(.board, request: request, ReadSoFar(1, of: 3)))
    try stage.press("3")
    #expect(stage.program.chapter == .mentees)
    #expect(!stage.lines.joined().contains("Раздел «Доска» читается"))
  }

  @Test func `is told on the rule where the chapter shows something already`() throws {
    let query = PeoplePage(.mentee).queries[0]
    var stage = try Stage(at: .mentees, answers: PeopleSamples.answers)
    let request = try #require(stage.program.requests[query])
    stage.send(.reading(query, request: request, ReadSoFar(2, of: 8)))
    #expect(stage.lines[22].hasSuffix(" Читается: 2 из 8 ─"))
    try stage.press("Esc")
    #expect(stage.program.requests[query] == request)
  }

  @Test func `a file that another program holds is told of, and Esc waits no longer`() throws {
    var stage = try Stage(at: .mentees, answers: PeopleSamples.answers)
    try stage.press("F6", "«Яшина»")
    _ = stage.takeWishes()
    stage.send(.held(seconds: 5))
    #expect(
      stage.lines[22] == " ! Файл занят другой программой, ожидание до 5\u{A0}с… Esc – не ждать")
    try stage.press("« О»", "Esc")
    #expect(stage.takeWishes() == [.stopWaiting])
    stage.send(.held(seconds: nil))
    #expect(!stage.lines.joined().contains("ожидание"))
    #expect(stage.program.pages[.mentees]?.openForm?.form.text("name") == "Яшина О")
  }

  @Test func `a copy tells its share, and Esc stops it`() throws {
    var stage = try Stage(at: .now)
    try stage.press("Alt+c")
    #expect(stage.takeWishes().contains(.backUp))
    try stage.press("Alt+c")
    #expect(stage.takeWishes() == [])
    stage.send(.progressed(.copy, done: 47, of: 100))
    let shown = stage.lines.joined(separator: "\n")
    for text in ["Пишется и проверяется копия файла", "47\u{A0}%", "осталось 53\u{A0}%"] {
      #expect(shown.contains(text))
    }
    try stage.press("Esc")
    #expect(stage.takeWishes() == [.cancel(.copy)])
    #expect(stage.program.notice?.text == "Запись копии прервана, копии нет")
    stage.send(.worked(.copy, Message.notBackedUp(.full(path: "/tmp/b.kurator"))))
    #expect(stage.program.notice?.text == "Запись копии прервана, копии нет")
    // One that was done already as Esc came lies there.
    stage.send(.worked(.copy, Message.backedUp(path: "/tmp/b.kurator")))
    #expect(stage.program.notice?.path == "/tmp/b.kurator")
  }

  @Test func `a copy of a file that was closed meanwhile ends, and another can be made`() throws {
    var stage = try Stage(at: .now)
    try stage.press("Alt+c")
    stage.send(.worked(.copy, Message?.none))
    #expect(stage.program.works.isEmpty)
    #expect(stage.program.notice?.text == "Запись копии прервана, копии нет")
    _ = stage.takeWishes()
    try stage.press("Alt+c")
    #expect(stage.takeWishes().contains(.backUp))
  }

  @Test func `a copy that was asked for is written although the program ends`() throws {
    var stage = try Stage(at: .now)
    try stage.press("Alt+c")
    stage.send(.progressed(.copy, done: 47, of: 100))
    _ = stage.takeWishes()
    try stage.press("F10")
    let effects = stage.takeWishes()
    #expect(effects.last == .quit)
    #expect(!effects.contains(.cancel(.copy)))
  }

  @Test func `a copy that is done tells where it lies`() throws {
    var stage = try Stage(at: .now)
    try stage.press("Alt+c")
    stage.send(.progressed(.copy, done: 99, of: 100))
    stage.send(.worked(.copy, Message.backedUp(path: "/tmp/b.kurator")))
    #expect(stage.program.notice?.path == "/tmp/b.kurator")
    #expect(!stage.lines.joined().contains("Пишется"))
  }
}
