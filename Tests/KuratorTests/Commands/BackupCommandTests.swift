import Foundation
import Testing

@testable import kurator

/// The command `kurator backup` where it cannot do its work.
@MainActor struct BackupCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: trial.folder).sorted()
      .filter { !["config", "state"].contains($0) }
  }

  @Test func `names the folder that is not there`() throws {
    let result = trial.run("backup", "demo.kurator", "none/copy.kurator")
    #expect(result.status == .disk)
    #expect(result.out.isEmpty)
    #expect(result.err.contains(trial.path("none/copy.kurator")))
    try #expect(names() == ["demo.kurator"])
  }

  @Test(arguments: ["demo.kurator", "./demo.kurator", "folder"])
  func `never writes over what is there, the file itself least of all`(target: String) throws {
    try FileManager.default.createDirectory(
      atPath: trial.path("folder"), withIntermediateDirectories: true)
    let before = try Data(contentsOf: URL(filePath: trial.path("demo.kurator")))
    let result = trial.run("backup", "demo.kurator", target)
    #expect(result.status == .refused)
    #expect(result.err.contains("уже есть"))
    #expect(try Data(contentsOf: URL(filePath: trial.path("demo.kurator"))) == before)
    try #expect(names() == ["demo.kurator", "folder"])
  }

  @Test(arguments: ["missing.kurator", "text.kurator"])
  func `leaves no copy of what is no programme`(source: String) throws {
    try trial.write("это не программа, а письмо: оно длиннее заголовка базы", to: "text.kurator")
    let result = trial.run("backup", source, "copy.kurator")
    #expect(result.status == .disk)
    #expect(!result.err.isEmpty)
    try #expect(!names().contains("copy.kurator"))
  }

  @Test func `leaves no copy of a file that is damaged`() throws {
    let url = URL(filePath: trial.path("demo.kurator"))
    var bytes = try Data(contentsOf: url)
    for place in (bytes.count / 2)..<(bytes.count / 2 + 20_000) { bytes[place] = 0xAA }
    try bytes.write(to: url)
    let result = trial.run("backup", "demo.kurator", "copy.kurator")
    #expect(result.status == .disk)
    #expect(result.err.contains("повреждён"))
    try #expect(!names().contains("copy.kurator"))
  }

  @Test func `copies what was done last, and the copy goes its own way`() throws {
    trial.run("backup", "demo.kurator", "copy.kurator")
    #expect(trial.run("undo", "copy.kurator").status == .done)
    #expect(trial.run("log", "copy.kurator").out.hasPrefix("№ 6 "))
    #expect(trial.run("log", "demo.kurator").out.hasPrefix("№ 5 "))
  }
}
