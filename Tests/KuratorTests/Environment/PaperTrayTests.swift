import Screens
import Testing

@testable import kurator

/// Papers and the files that people have changed.
@MainActor struct PaperTrayTests {
  let trial: Trial
  let tray: PaperTray

  init() throws {
    trial = try Trial()
    tray = PaperTray(written: WrittenFiles(folder: trial.path("state")))
  }

  private func put(_ text: String) throws -> Printed {
    try tray.put(Array(text.utf8), at: trial.path("Приказ.docx"))
  }

  private func printed(_ name: String, kept: String? = nil, hasReplaced: Bool = false) -> Printed {
    Printed(path: trial.path(name), kept: kept.map { trial.path($0) }, hasReplaced: hasReplaced)
  }

  @Test func `replaces what it wrote itself, as often as one likes, and tells so`() throws {
    for (text, hasReplaced) in [("a", false), ("b", true), ("b", false), ("c", true)] {
      #expect(try put(text) == printed("Приказ.docx", hasReplaced: hasReplaced))
      #expect(try trial.text(of: "Приказ.docx") == text)
    }
    #expect(SmallFile.names(in: trial.folder) == ["state", "Приказ.docx"])
  }

  @Test func `leaves what was changed by hand, and goes on beside it`() throws {
    _ = try put("a")
    try trial.write("a, and more by hand", to: "Приказ.docx")

    #expect(try put("b") == printed("Приказ (2).docx", kept: "Приказ.docx"))
    #expect(
      try put("c") == printed("Приказ (2).docx", kept: "Приказ.docx", hasReplaced: true))
    try trial.write("by hand too", to: "Приказ (2).docx")
    #expect(try put("d") == printed("Приказ (3).docx", kept: "Приказ.docx"))

    #expect(try trial.text(of: "Приказ.docx") == "a, and more by hand")
    #expect(try trial.text(of: "Приказ (2).docx") == "by hand too")
    #expect(try trial.text(of: "Приказ (3).docx") == "d")
  }

  @Test func `leaves what it does not know, but needs no second file for the same bytes`() throws {
    try trial.write("whose?", to: "Приказ.docx")

    #expect(try put("whose?") == printed("Приказ.docx"))
    #expect(try put("a") == printed("Приказ.docx", hasReplaced: true))
    try trial.write("another's", to: "Приказ.docx")
    #expect(try put("b") == printed("Приказ (2).docx", kept: "Приказ.docx"))
  }

  @Test func `never writes over a file without a place to remember in`() throws {
    let tray = PaperTray(written: WrittenFiles(folder: nil))
    let path = trial.path("a.docx")

    #expect(try tray.put([1], at: path).path == path)
    #expect(try tray.put([1], at: path).path == path)
    #expect(try tray.put([2], at: path).path == trial.path("a (2).docx"))
    #expect(try SmallFile.read(path, limit: 9) == [1])
  }

  @Test func `takes a folder of that name for something that must stay`() throws {
    try trial.write("x", to: "a.docx/inner")

    #expect(try tray.put([1], at: trial.path("a.docx")).path == trial.path("a (2).docx"))
  }

  @Test func `rehearses without a trace`() throws {
    _ = try put("a")
    let path = trial.path("Приказ.docx")
    #expect(tray.rehearse([7], at: path) == Printed(path: path, isWritten: false))
    try trial.write("by hand", to: "Приказ.docx")
    #expect(
      tray.rehearse([7], at: path)
        == Printed(path: trial.path("Приказ (2).docx"), kept: path, isWritten: false))
    #expect(SmallFile.names(in: trial.folder) == ["state", "Приказ.docx"])
  }

  @Test func `tells where the disk refuses`() {
    #expect(throws: FileFault(path: trial.path("no/a.docx"), .missing)) {
      try tray.put([1], at: trial.path("no/a.docx"))
    }
  }
}
