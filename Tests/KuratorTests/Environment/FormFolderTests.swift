import Foundation
import Mentoring
import Testing

@testable import kurator

/// What stands in the form of a new programme is kept beside all programmes.
@MainActor struct FormFolderTests {
  let trial: Trial
  let folder: FormFolder

  init() throws {
    trial = try Trial()
    folder = FormFolder(path: trial.path("state"))
  }

  private static func draft(_ text: String) -> Draft {
    Draft(
      key: Draft.Key(form: "start.new", subject: nil),
      fields: [
        Draft.Field("full", text, before: "было"), Draft.Field("kind", "#1", before: "#0"),
      ], focus: "kind")
  }

  private static func at(_ second: Int) -> Moment { Moment(day: day("2026-10-05"), second: second) }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: trial.path("state")).sorted()
  }

  @Test(arguments: ["Рябинка", "две\nстроки", "«\"а\"» % \\ \u{1B}[2J", "", "й\u{306}"])
  func `comes back as it was, for its own writer alone`(text: String) throws {
    try folder.keep(Self.draft("раньше"), by: "a 1", at: Self.at(0))
    try folder.keep(Self.draft(text), by: "a 1", at: Self.at(1))
    #expect(folder.draft(of: "a 1") { _, _ in false } == Self.draft(text))
    #expect(folder.draft(of: "b 2") { _, _ in false } == nil)
    try #expect(names() == ["form a 1.yaml"])
    let mode = try FileManager.default.attributesOfItem(atPath: trial.path("state/form a 1.yaml"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
    try folder.drop(of: "a 1")
    try folder.drop(of: "a 1")
    try #expect(names() == [])
  }

  @Test func `is taken over from a writer that is gone, the newest first`() throws {
    try folder.keep(Self.draft("newest"), by: "gone 1", at: Self.at(2))
    try folder.keep(Self.draft("older"), by: "gone 2", at: Self.at(1))
    try folder.keep(Self.draft("living"), by: "there", at: Self.at(3))
    let isLeft = { (writer: String, _: Moment?) in writer.hasPrefix("gone") }
    #expect(folder.draft(of: "me", takingWhere: isLeft) == Self.draft("newest"))
    #expect(folder.draft(of: "me") { _, _ in false } == Self.draft("newest"))
    #expect(folder.draft(of: "other", takingWhere: isLeft) == Self.draft("older"))
    #expect(folder.draft(of: "third", takingWhere: isLeft) == nil)
    #expect(folder.draft(of: "me") { _, kept in kept == Self.at(2) } == Self.draft("newest"))
  }

  @Test func `says where it cannot be dropped`() throws {
    try trial.write("a", to: "state/form a.yaml/in the way")
    #expect(throws: FileFault.self) { try folder.drop(of: "a") }
    try FormFolder(path: nil).drop(of: "a")
    try FormFolder(path: trial.path("nowhere")).drop(of: "a")
  }

  @Test func `is nothing where a file is damaged or there is no folder`() throws {
    try trial.write("form: [", to: "state/form a.yaml")
    #expect(folder.draft(of: "a") { _, _ in true } == nil)
    #expect(folder.draft(of: "b") { _, _ in true } == nil)
    let nowhere = FormFolder(path: nil)
    try nowhere.keep(Self.draft("а"), by: "a", at: Self.at(0))
    #expect(nowhere.draft(of: "a") { _, _ in true } == nil)
  }
}
