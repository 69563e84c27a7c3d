import Foundation
import Testing

extension EndToEnd {
  /// What a terminal shows or tells besides the picture: its title, its focus, its links.
  struct WindowSignTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    @Test func `the window is named after the programme, and has its own name back afterwards`()
      throws
    {
      let person = try home.open("x.kurator")
      #expect(person.pty.screen.title == "Детский сад № 12 «Рябинка» · 2026/27 · kurator")
      try #expect(person.leave() == 0)
      let sent = String(decoding: person.pty.received, as: UTF8.self)
      let (push, pop) = ("\u{1B}[22;2t", "\u{1B}[23;2t")
      #expect(sent.ranges(of: push).count == 1 && sent.ranges(of: pop).count == 1)
      #expect(sent.holds([push, "\u{1B}]2;Детский", pop]))
    }

    @Test func `a window that goes to the back or comes to the front changes nothing by that`()
      throws
    {
      let person = try home.open("x.kurator", "--screen", "mentees")
      for sign in ["\u{1B}[O", "\u{1B}[I"] {
        try #expect(person.pty.cost { try person.pty.type(sign) }.bytes == 0)
      }
    }

    @Test func `the path of a printed paper is a link`() throws {
      let person = try home.open("x.kurator", "--screen", "orders", columns: 160)
      try person.press(showing: "Ins Начать")
      try person.reads("Проект приказа")
      try person.press(showing: "F5 Печать")
      try person.reads("Записано: ")
      let row = try #require(
        person.pty.screen.cells.first { $0.map(\.text).joined().contains("Записано: ") })
      let linked = row.filter { $0.link != nil }
      let paper = home.path("Проект приказа о парах.docx")
      #expect(linked.map(\.text).joined().contains(paper))
      let target = try #require(linked.first?.link)
      #expect(target.hasPrefix("file://") && target.utf8.allSatisfy { $0 < 0x80 })
      #expect(target.removingPercentEncoding?.hasSuffix(paper) == true)
      #expect(Set(linked.map(\.link)).count == 1)
    }
  }
}
