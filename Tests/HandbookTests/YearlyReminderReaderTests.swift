@testable import Handbook
import Mentoring
import StrictYAML
import Testing

@Suite struct YearlyReminderReaderTests {
  private func file(_ reminder: String) -> String { "reminders:\n  - {\(reminder)}" }

  @Test func `reads a day, how long ahead, a place and a fact`() {
    let text = file("text: Праздник, month: март, day: 2, ahead: 14")
    #expect(
      read(text, YearlyReminder.list) == [
        YearlyReminder(text: "Праздник", month: 3, day: 2, ahead: 14)
      ])
    let whole = file(
      "text: А, month: май, day: 31, ahead: 0, place: orders, fact: reward-order")
    #expect(
      read(whole, YearlyReminder.list)
        == [
          YearlyReminder(
            text: "А", month: 5, day: 31, ahead: 0, place: .orders, fact: FactCode("reward-order"))
        ])
    #expect(read("reminders: []", YearlyReminder.list) == [])
  }

  @Test(arguments: [
    ("text: А, month: март, day: 32, ahead: 1", ["2:33 out-of-range"]),
    ("text: А, month: июнь, day: 31, ahead: 1", ["2:33 out-of-range"]),
    ("text: А, month: mart, day: 1, ahead: 1", ["2:22 not-one-of"]),
    ("text: А, month: март, day: 1, ahead: 121", ["2:43 out-of-range"]),
    ("text: А, month: март, day: 1", ["2:5 missing-key"]),
    ("text: А, month: март, day: 1, ahead: 1, place: там", ["2:53 not-one-of"]),
    ("text: А, month: март, day: 1, ahead: 1, fact: party", ["2:52 not-one-of"]),
    ("text: А, month: март, day: 1, ahead: 1, when: party", ["2:46 unknown-key"]),
  ]) func `tells a reminder that is none`(reminder: String, expected: [String]) {
    #expect(told(file(reminder), YearlyReminder.list) == expected)
  }

  @Test func `the program brings six along, which a file of one's own replaces`() {
    let (handbook, _) = Handbook.load()
    let days = handbook.contents.reminders.map { "\($0.day).\($0.month)" }
    #expect(days == ["1.9", "31.1", "2.3", "30.4", "25.5", "31.5"])
    let own = Array(file("text: Своё, month: март, day: 2, ahead: 14").utf8)
    let (changed, findings) = Handbook.load(userFiles: ["reminders.yaml": own])
    #expect(findings.isEmpty)
    #expect(changed.contents.reminders.map(\.text) == ["Своё"])
  }
}
