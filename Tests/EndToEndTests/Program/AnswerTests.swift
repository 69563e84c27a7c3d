import Testing

extension EndToEnd {
  /// A command that asks.
  struct AnswerTests {
    private let home: Home

    init() throws {
      home = try Home()
      try home.putDemo()
    }

    @Test(arguments: [("н", 1, "Ничего не отменено"), ("да", 0, "Отменено: № 5  пара принята")])
    func `what was typed before the question is no answer to it`(
      answer: String, status: Int, outcome: String
    ) throws {
      let pty = try home.startShell(
        "read go; exec \(Built.path("kurator")) undo x.kurator 2 --lang ru")
      // The shell takes the first line; the other lies in the terminal before the program is there.
      try pty.type("go\n\(status == 0 ? "н" : "д")\n")
      try pty.wait(for: "Отменить?", within: .seconds(30))
      try pty.type("\(answer)\n")
      try #expect(pty.waitForEnd(within: .seconds(30)) == status)
      #expect(pty.screen.text.contains(outcome))
    }
  }
}
