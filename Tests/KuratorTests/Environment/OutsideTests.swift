import Screens
import Settings
import Testing

@testable import kurator

/// The files beside the programme, as the program sees them.
@MainActor struct OutsideTests {
  let trial: Trial
  let environment: Environment

  init() throws {
    trial = try Trial()
    trial.variables = ["LANG": "en"]
    environment = try trial.world().environment
  }

  @Test func `reads and writes where relative paths begin`() throws {
    let outside = Outside.disk(environment)

    try outside.write("a.txt", Array("text".utf8))

    #expect(try trial.text(of: "a.txt") == "text")
    #expect(try outside.read("a.txt", 10) == Array("text".utf8))
  }

  @Test func `tells in the reader's language why not`() {
    let outside = Outside.disk(environment)

    #expect(throws: Failure.unreadable(path: "no.txt", reason: "no such file or folder")) {
      try outside.read("no.txt", 10)
    }
    #expect(throws: Failure.unwritable(path: "no/a.txt", reason: "no such file or folder")) {
      try outside.write("no/a.txt", [])
    }
  }

  @Test func `remembers where the reader was`() {
    let session = Session(chapter: .board, rows: [.board: 3])

    Outside.disk(environment).remember("a.kurator", session)

    #expect(Outside.disk(environment).session("a.kurator") == session)
    #expect(environment.state.session(of: trial.path("a.kurator")) == session)
  }

  @Test func `finds a path that nothing has yet`() throws {
    try trial.write("", to: "a.kurator")

    #expect(Outside.disk(environment).freePath("a.kurator") == "a-2.kurator")
    #expect(Outside.disk(environment).freePath("b.kurator") == "b.kurator")
  }

  @Test func `leaves everything as it is where nothing may be written`() throws {
    try trial.write("text", to: "a.txt")
    let outside = Outside.untouched(environment)

    try outside.write("a.txt", Array("other".utf8))
    outside.remember("a.kurator", Session(chapter: .board))

    #expect(try outside.read("a.txt", 10) == Array("text".utf8))
    #expect(SmallFile.names(in: trial.folder) == ["a.txt"])
    #expect(outside.session("a.kurator") == nil)
  }

  @Test func `forgets where that is wished`() {
    Outside.disk(environment, remembers: false).remember("a.kurator", Session(chapter: .now))

    #expect(environment.state.read().lastFile == nil)
  }
}
