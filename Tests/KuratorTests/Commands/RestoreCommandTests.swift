import Foundation
import Glibc
import Testing

@testable import kurator

/// The command `kurator restore`.
@MainActor struct RestoreCommandTests {
  let trial: Trial

  init() throws {
    trial = try Trial()
    trial.writeDemo()
    trial.run("backup", "demo.kurator", "copy.kurator")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: trial.folder).sorted()
      .filter { !["config", "state"].contains($0) }
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: trial.path(name)))
  }

  @Test func `writes a file anew that has everything, and leaves the copy as it is`() throws {
    let before = try bytes("copy.kurator")
    let result = trial.run("restore", "copy.kurator", "new.kurator")
    #expect(result.status == .done)
    #expect(
      result.out == """
        Файл восстановлен из копии и проверен: \(trial.path("new.kurator")). Открыть – kurator \
        new.kurator

        """)
    #expect(trial.run("log", "new.kurator").out == trial.run("log", "demo.kurator").out)
    #expect(trial.run("verify", "new.kurator").status == .done)
    #expect(trial.run("undo", "new.kurator").status == .done)
    #expect(try bytes("copy.kurator") == before)
    try #expect(names() == ["copy.kurator", "demo.kurator", "new.kurator"])
  }

  @Test(arguments: ["demo.kurator", "copy.kurator", "./copy.kurator"])
  func `never writes over a file`(target: String) throws {
    let (copy, file) = try (bytes("copy.kurator"), bytes("demo.kurator"))
    let result = trial.run("restore", "copy.kurator", target)
    #expect(result.status == .refused)
    #expect(result.err.contains("уже есть"))
    #expect(try bytes("copy.kurator") == copy)
    #expect(try bytes("demo.kurator") == file)
  }

  @Test func `reads a copy that nobody may write`() throws {
    chmod(trial.path("copy.kurator"), 0o400)
    #expect(trial.run("restore", "copy.kurator", "new.kurator").status == .done)
    #expect(trial.run("undo", "new.kurator").status == .done)
  }

  @Test func `tells what is wrong with a copy, and writes nothing`() throws {
    var damaged = try bytes("copy.kurator")
    let place = try #require(damaged.range(of: Data("CREATE TABLE person".utf8)))
    damaged.replaceSubrange(place, with: Data("CREATE TABLE\tperson".utf8))
    try damaged.write(to: URL(filePath: trial.path("copy.kurator")))

    let result = trial.run("restore", "copy.kurator", "new.kurator")

    #expect(result.status == .refused)
    #expect(result.out.hasPrefix("person: устроено не так, как в этой версии\n"))
    #expect(result.out.hasSuffix("ничего не записано. Возьмите другую копию\n"))
    try #expect(names() == ["copy.kurator", "demo.kurator"])
  }

  @Test func `leaves nothing of a copy with damaged pages`() throws {
    var damaged = try bytes("copy.kurator")
    for place in (damaged.count / 2)..<(damaged.count / 2 + 20_000) { damaged[place] = 0xAA }
    try damaged.write(to: URL(filePath: trial.path("copy.kurator")))
    let result = trial.run("restore", "copy.kurator", "new.kurator")
    #expect(result.status != .done)
    #expect(!(result.out + result.err).isEmpty)
    try #expect(names() == ["copy.kurator", "demo.kurator"])
  }

  @Test(
    arguments: [
      (["missing.kurator", "new.kurator"], .disk), (["text.kurator", "new.kurator"], .disk),
      (["copy.kurator", "none/new.kurator"], .disk), (["copy.kurator"], .usage), ([], .usage),
      (["copy.kurator", "new.kurator", "third"], .usage),
    ] as [([String], EndStatus)])
  func `ends as scripts expect`(words: [String], status: EndStatus) throws {
    try trial.write("это не программа, а письмо: оно длиннее заголовка базы", to: "text.kurator")
    let result = trial.run(["restore"] + words)
    #expect(result.status == status)
    #expect(!result.err.isEmpty && result.out.isEmpty)
    try #expect(!names().contains("new.kurator"))
  }

  @Test func `brings a copy of an older version up to date`() throws {
    let older = try FileManager.default.contentsOfDirectory(atPath: trial.fixture(""))
      .filter { $0.hasPrefix("schema-") }.sorted()
    try #require(!older.isEmpty)
    for name in older {
      let result = trial.run("restore", trial.fixture(name), "new \(name)")
      #expect(result.status == .done)
      #expect(trial.run("verify", "new \(name)").status == .done)
    }
  }
}
