import Mentoring
import TerminalKit
import Testing

@testable import Screens

/// Messages are shown until the next key, and kept to be read again.
@Suite struct NoticesTests {
  @Test func `lists the last messages, the newest first, with the time where it is known`() throws {
    var stage = try Stage(at: .now)
    let change = Change([.people(.removeMentee(Mentee.ID(1)))], .removeMentee)
    let receipt = Receipt(step: Step.ID(9), title: .removeMentee, at: Samples.moment)
    stage.send(.performed(change, .success(receipt)))
    stage.send(.changedOutside)
    try stage.press("Alt+n")
    #expect(stage.lines[3] == " Последние сообщения")
    #expect(stage.lines[4] == "       ✓ Файл изменила другая программа: показаны новые данные")
    #expect(stage.lines[5] == " 14:05 ✓ Записано: удалён наставляемый · Ctrl+Z – отменить")
    try stage.press("Esc")
    #expect(stage.program.stack.isEmpty)
  }

  @Test func `has the time of a message, told with the key that it answers`() throws {
    var stage = try Stage(at: .now)
    let keys = ["Ctrl+y": 14 * 3_600, "Alt+n": 15 * 3_600]
    for (key, second) in keys.sorted(by: { $0.value < $1.value }) {
      let key = try #require(Key(name: key))
      _ = stage.program.update(
        .input(.key(key)), at: Moment(day: Samples.moment.day, second: second))
    }
    #expect(stage.lines[4].hasPrefix(" 14:00 ! Возвращать нечего"))
  }

  @Test func `says that there are none`() throws {
    var stage = try Stage(at: .now)
    try stage.press("Alt+n")
    #expect(stage.lines[4] == " Сообщений ещё не было")
  }

  @Test func `counts what comes again and again, and keeps a hundred`() throws {
    var stage = try Stage(at: .now)
    stage.send(.changedOutside)
    stage.send(.changedOutside)
    #expect(stage.lines[22].hasSuffix("(2×)"))
    for number in 0..<150 { stage.send(.greeting("№ \(number)")) }
    try stage.press("Alt+n", "End")
    #expect(stage.lines.contains("       ! № 50"))
    #expect(!stage.lines.contains("       ! № 49"))
  }

  @Test func `is searched like the help`() throws {
    var stage = try Stage(at: .now)
    for number in 0..<60 { stage.send(.greeting("№ \(number)")) }
    try stage.press("Alt+n", "F7", "«№ 7»", "Enter")
    #expect(stage.lines.contains { $0.hasPrefix("       ! № 7 ") })
    #expect(stage.text.contains("найдено: 1 из 1"))
  }
}
