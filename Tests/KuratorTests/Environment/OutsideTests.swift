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

    #expect(
      try outside.print("a.txt", Array("text".utf8)) == Printed(path: trial.path("a.txt")))

    #expect(try trial.text(of: "a.txt") == "text")
    #expect(try outside.read("a.txt", 10) == Array("text".utf8))
  }

  @Test func `tells in the reader's language why not`() {
    let outside = Outside.disk(environment)

    #expect(throws: Failure.unreadable(path: "no.txt", reason: "no such file or folder")) {
      try outside.read("no.txt", 10)
    }
    #expect(throws: Failure.unwritable(path: "no/a.txt", reason: "no such file or folder")) {
      _ = try outside.print("no/a.txt", [])
    }
  }

  @Test func `tells it in another language as soon as that is spoken`() {
    let tongue = Tongue(.english)
    let outside = Outside.disk(environment, tongue: tongue)
    tongue.speak(.russian)

    #expect(throws: Failure.unreadable(path: "no.txt", reason: "нет такого файла или папки")) {
      try outside.read("no.txt", 10)
    }
  }

  @Test func `remembers where the reader was`() {
    let session = Session(chapter: .board, rows: [.board: 3])

    Outside.disk(environment).remember("a.kurator", session)

    #expect(Outside.disk(environment).session("a.kurator") == session)
    #expect(environment.state.session(of: trial.path("a.kurator")) == session)
  }

  @Test func `keeps a text that no clipboard takes among the program's own files`() throws {
    let path = try Outside.disk(environment).keep("/путь/к файлу.docx")

    #expect(path == trial.path("state/kurator/copied.txt"))
    #expect(try trial.text(of: "state/kurator/copied.txt") == "/путь/к файлу.docx")
  }

  @Test func `finds a path that nothing has yet`() throws {
    try trial.write("", to: "a.kurator")

    #expect(Outside.disk(environment).freePath("a.kurator") == "a-2.kurator")
    #expect(Outside.disk(environment).freePath("b.kurator") == "b.kurator")
  }

  @Test func `leaves everything as it is where nothing may be written`() throws {
    try trial.write("text", to: "a.txt")
    let outside = Outside.untouched(environment)

    #expect(
      try outside.print("b.txt", Array("other".utf8))
        == Printed(path: trial.path("b.txt"), isWritten: false))
    outside.remember("a.kurator", Session(chapter: .board))

    #expect(try outside.read("a.txt", 10) == Array("text".utf8))
    #expect(SmallFile.names(in: trial.folder) == ["a.txt"])
    #expect(outside.session("a.kurator") == nil)
  }

  @Test func `forgets where that is wished`() {
    let outside = Outside.disk(environment, remembers: false)
    outside.remember("a.kurator", Session(chapter: .now))
    #expect(throws: Never.self) { try outside.print("a.docx", [1]) }
    #expect(!SmallFile.exists(trial.path("state")))

    #expect(environment.state.read().lastFile == nil)
  }
}
