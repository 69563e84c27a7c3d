import TerminalKit
import Testing

@testable import Screens

/// What is done with all rows of a base, of which some are still to come.
extension PeopleBigBaseTests {
  @Test(arguments: ["w", "+", "-", "*"])
  func `does nothing with all rows before all are read`(key: String) throws {
    let base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 2)
    stage.program.notice = nil
    let before = stage.effects.count
    try stage.press(key)
    #expect(
      stage.program.notice?.text == "База ещё читается: 1100 из 3000 – повторите через секунду")
    #expect(stage.effects.count == before)
    #expect(stage.people?.marks == [])
    #expect(stage.program.stack.isEmpty)
  }

  @Test func `enters no consent for those marked before all are read`() throws {
    let base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 2)
    try stage.press("Ins", "g")
    #expect(
      stage.program.notice?.text == "База ещё читается: 1100 из 3000 – повторите через секунду")
  }

  @Test func `goes on searching in what is still read, and says so`() throws {
    let base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 2)
    try stage.press("F7", "«02999»")
    #expect(stage.text.contains("пока найдено 0 (прочитано 1100 из 3000)"))
    #expect(stage.text.contains("База ещё читается"))
    answer(&stage, base, next: &next)
    #expect(stage.text.contains("найдено 1 из 3000"))
    #expect(stage.text.contains("Г02999"))
    #expect(!stage.text.contains("пока найдено"))
  }

  @Test func `goes to the last row as soon as it is there`() throws {
    let base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 2)
    try stage.press("End")
    #expect(stage.people?.focused?.id == 1_100)
    answer(&stage, base, next: &next)
    #expect(stage.people?.focused?.id == 3_000)
    #expect(stage.text.contains("3000 из 3000"))
  }

  @Test func `stays where the reader goes after the last row was wanted`() throws {
    let base = Base(3_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next, times: 2)
    try stage.press("End", "Up")
    answer(&stage, base, next: &next)
    #expect(stage.people?.focused?.id == 1_099)
  }

  @Test(arguments: ["w", "Ctrl+C"])
  func `makes a table of many rows beside the program`(key: String) throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    try stage.press("+", "Enter", key)
    let work = try work(stage.takeWishes())
    #expect(work.title == .laying)
    stage.send(.worked(work.id, work.job.run(Beacon())))
    switch stage.takeWishes().last {
    case .write(let table)?: #expect(table.rows.count == 6_001)
    case .copy(let copied)?: #expect(copied.rows == 6_000)
    default: throw Samples.Missing()
    }
  }

  @Test func `makes no table that nobody waits for any more`() throws {
    let base = Base(6_000)
    var (stage, next) = (try stage(), 0)
    answer(&stage, base, next: &next)
    try stage.press("w")
    let work = try work(stage.takeWishes())
    let beacon = Beacon()
    beacon.cancel()
    #expect(work.job.run(beacon) as? Effect == nil)
  }
}
