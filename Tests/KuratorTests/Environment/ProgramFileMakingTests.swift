import Mentoring
import ProgramFile
import Testing

@testable import kurator

/// New files, which are whole or not there.
@MainActor struct ProgramFileMakingTests {
  let trial: Trial
  let programme: Programme

  init() throws {
    trial = try Trial()
    programme = try LoopWorld.programme()
  }

  private func make(
    _ name: String, fill: (ProgramFile) throws(Refusal) -> Void = { (_) throws(Refusal) in }
  ) throws(Refusal) {
    try ProgramFile.make(
      at: trial.path(name), programme, by: "К", at: trial.moment, fill: fill)
  }

  @Test func `has no name before it is whole`() throws {
    var before: [String] = []
    try make("a.kurator") { (file) throws(Refusal) in
      before = SmallFile.names(in: trial.folder)
      try file.perform(
        [.organisation(.save(programme))], title: .saveProgramme, by: "К", at: trial.moment)
    }

    #expect(!before.isEmpty && !before.contains("a.kurator"))
    #expect(before.allSatisfy { $0.hasPrefix(".kurator-") })
    #expect(SmallFile.names(in: trial.folder) == ["a.kurator"])
    let file = try ProgramFile.open(trial.path("a.kurator"), at: trial.moment)
    #expect(try file.overview().programme == programme)
    #expect(try file.verify().isEmpty)
    try file.close()
  }

  @Test func `leaves nothing where filling is refused`() {
    #expect(throws: Refusal.rule(.orderIsEmpty)) {
      try make("a.kurator") { (_) throws(Refusal) in throw .rule(.orderIsEmpty) }
    }
    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }

  @Test func `tells why filling was refused, though closing fails too`() {
    #expect(throws: Refusal.rule(.orderIsEmpty)) {
      try make("a.kurator") { (file) throws(Refusal) in
        do throws(StoreTrouble) { try file.close() } catch { throw .store(error) }
        throw .rule(.orderIsEmpty)
      }
    }
    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }

  @Test func `touches no file that is in the way, however late it came`() throws {
    let refusal = Refusal.store(.exists(path: trial.path("a.kurator")))
    #expect(throws: refusal) {
      try make("a.kurator") { (_) throws(Refusal) in
        do { try trial.write("mine", to: "a.kurator") } catch { throw .rule(.orderIsEmpty) }
      }
    }
    #expect(throws: refusal) { try make("a.kurator") }
    #expect(SmallFile.names(in: trial.folder) == ["a.kurator"])
    #expect(try trial.text(of: "a.kurator") == "mine")
  }

  @Test func `names the file that was asked for when the disk refuses`() {
    let long = String(repeating: "ж", count: 130) + ".kurator"
    #expect(throws: Refusal.store(.noFolder(path: trial.path("no/a.kurator")))) {
      try make("no/a.kurator")
    }
    #expect(
      throws: Refusal.store(.failed(path: trial.path(long), reason: "File name too long"))
    ) { try make(long) }
    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }
}
