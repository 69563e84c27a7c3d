import Testing

extension EndToEnd {
  /// What is left when the program has ended.
  struct EndTests {
    @Test func `leaves no process behind that holds what was watched`() throws {
      let home = try Home()
      try home.putDemo()
      let person = try home.open("x.kurator")
      let session = person.pty.process
      #expect(ProcessState.ofSession(session) == [session])
      try #expect(person.leave() == 0)
      try person.pty.wait(until: "the end of all its processes") {
        ProcessState.ofSession(session).isEmpty
      }
    }
  }
}
