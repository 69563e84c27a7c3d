import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Marks by a mask, and what is done to all who are marked.
@Suite struct PeopleMarkedTests {
  @Test func `marks by a mask and takes marks off by one`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "«а*»", "Enter")
    #expect(stage.people?.marks == [101, 102])
    try stage.press("-", "«акс*»", "Enter")
    #expect(stage.people?.marks == [101])
    try stage.press("+", "«планир»", "Enter", "*")
    #expect(stage.people?.marks == [102, 103, 104, 105])
    try stage.press("+", "«*ова»", "Esc")
    #expect(stage.people?.marks == [102, 103, 104, 105])
  }

  @Test func `has the marks again after the program was killed, but for too many`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "Enter", "-", "«акс*»", "Enter")
    let kept = try #require(stage.people?.arrangement)
    #expect(kept["marks"] == "101 103-105")
    var page = PeoplePage(.mentee)
    page.arrange(kept)
    #expect(page.marks == [101, 103, 104, 105])
    page.marks = Set(1...2_001)
    #expect(page.arrangement["marks"] == nil)
    page.marks = Set(1...2_000)
    #expect(page.arrangement["marks"] == "1-2000")
  }

  @Test(
    arguments: [
      ("", []), ("7", [7]), ("a 7 9-x -3 5-4 8-9", [7, 8, 9]), ("1-9000000000 4", [4]),
      ("1-2-3", []),
      ("0 9223372036854775807", [Int64.max]),
    ] as [(String, Set<Int64>)])
  func `reads what it can of kept marks`(text: String, marks: Set<Int64>) {
    #expect(PeoplePage.marks(in: text) == marks)
  }

  @Test func `counts for how many a consent is only when that changes`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "Enter", "g")
    #expect(stage.text.contains("Согласие будет внесено: 1 из 5"))
    guard case .consenting(let form)? = stage.people?.mode else { throw Samples.Missing() }
    var context = stage.program.context
    context.today = CalendarDay(number: context.today.number - 400)
    var grid = Grid(size: Size(width: 80, height: 20))
    form.draw(in: grid.bounds, on: &grid, context)
    #expect(grid.text.contains("Согласие будет внесено: 1 из 5"))
    try stage.press("Up", "Right")
    #expect(stage.text.contains("Согласие будет внесено: 4 из 5"))
    try stage.press("Left")
    #expect(stage.text.contains("Согласие будет внесено: 1 из 5"))
  }

  @Test func `ends the names of those who are to go with one full stop`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "Enter", "F8")
    #expect(stage.text.contains(". Вместе с карточками"))
    #expect(!stage.text.contains(".. Вместе"))
  }

  @Test func `those who were to go and stayed are marked as they were`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "Enter")
    let marks = try #require(stage.people?.marks)
    stage.forget()
    try stage.press("F8", "«д»")
    #expect(stage.people?.marks == [])
    guard case .perform(let change)? = stage.takeWishes().last else { throw Samples.Missing() }
    stage.send(.performed(change, .failure(.store(.stopped(path: "/a")))))
    #expect(stage.people?.marks == marks)
  }

  @Test func `says that a mask fits nobody`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "«*ъъ*»", "Enter")
    #expect(stage.people?.marks == [])
    #expect(stage.program.notice?.text == "Никто не подошёл")
  }

  @Test func `marks by a mask that is open at both ends`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "«*акс*»", "Enter")
    #expect(stage.people?.marks == [102])
    #expect(stage.program.notice == nil)
  }

  @Test func `marks only who is in sight, in any keyboard layout`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("F7", "«ромашка»", "Enter", "+", "«bdfy*»", "Enter", "Esc")
    #expect(stage.people?.marks == [104])
  }

  @Test func `enters a consent for all who lack one, as one step`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("g")
    #expect(stage.program.notice?.text == "Никто не помечен: Ins помечает строку, + – по маске")
    try stage.press("+", "Enter", "g")
    #expect(stage.text.contains("Согласие будет внесено: 1 из 5"))
    try stage.press("F2")
    let consent = Consent(
      subject: Person.ID(4), kind: .processing, signer: PeopleSamples.ivanova.name,
      date: Samples.today)
    #expect(
      stage.takeWishes().contains(.perform(Change([.consents(.save(consent))], .saveConsent))))
  }

  @Test func `names a step of several consents in the plural`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "Enter", "g", "Up", "Right", "Right", "F2")
    let changes = stage.takeWishes().compactMap { wish -> Change? in
      guard case .perform(let change) = wish else { return nil }
      return change
    }
    #expect(changes.map(\.title) == [.saveConsents])
    #expect(stage.program.context.words.step(.saveConsents) == "внесены согласия")
    #expect(Language.english.words.step(.saveConsents) == "consents entered")
  }

  @Test func `does not enter a consent on a day that is none`() throws {
    var stage = try Stage.people(.mentee)
    try stage.press("+", "Enter", "g", "«31.02.2026»", "F2")
    #expect(stage.text.contains("Такого дня нет"))
    #expect(stage.takeWishes() == [])
  }

  @Test func `writes those marked, or all in sight, into a file`() throws {
    var stage = try Stage.people(.mentor)
    try stage.press("w")
    guard case .write(let all)? = stage.takeWishes().last else { throw Samples.Missing() }
    #expect(all.name == "Наставники")
    #expect(
      all.rows.map(\.[0]).dropFirst() == ["Белова Лариса Андреевна", "Титова Наталья Петровна"])
    try stage.press("Down", "Ins", "w")
    guard case .write(let marked)? = stage.takeWishes().last else { throw Samples.Missing() }
    #expect(marked.rows.map(\.[0]).dropFirst() == ["Титова Наталья Петровна"])
    stage.send(.printed(Printed(path: "/tmp/Наставники.csv")))
    #expect(stage.program.notice?.text == "Таблица записана: /tmp/Наставники.csv")
  }
}
