import Screens
import Settings
import Testing

@testable import kurator

/// Where readers were last time.
@MainActor struct StateFileTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  @Test func `remembers chapter, rows and arrangements of each programme`() {
    let state = StateFile(folder: trial.path("deep/state"))
    let there = Session(
      chapter: .mentors, rows: [.mentors: 7, .mentees: 2],
      arrangements: [.mentees: ["filter": "Ёл", "order": "requests"]])

    state.remember("/a.kurator", there)
    state.remember("/b.kurator", Session(chapter: .board))

    #expect(state.session(of: "/a.kurator") == there)
    #expect(state.session(of: "/b.kurator") == Session(chapter: .board))
    #expect(state.session(of: "/c.kurator") == nil)
    #expect(state.read().lastFile == "/b.kurator")
  }

  @Test func `forgets what cannot be read`() throws {
    try trial.write("files: {", to: "state/state.yaml")
    let state = StateFile(folder: trial.path("state"))

    #expect(state.read().files.isEmpty)
    state.remember("/a.kurator", Session(chapter: .now))
    #expect(state.session(of: "/a.kurator")?.chapter == .now)
  }

  @Test func `does without a place to remember in`() throws {
    try trial.write("a file", to: "state")

    for state in [StateFile(folder: nil), StateFile(folder: trial.path("state"))] {
      state.remember("/a.kurator", Session(chapter: .now))
      #expect(state.session(of: "/a.kurator") == nil)
    }
  }
}
