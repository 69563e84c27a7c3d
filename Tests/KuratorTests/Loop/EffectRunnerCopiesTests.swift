import Foundation
import Mentoring
import ProgramFile
import Screens
import Testing

@testable import kurator

/// Copies of the programme that is open, on the disk.
@MainActor struct EffectRunnerCopiesTests {
  let trial: Trial
  let world: LoopWorld
  let file: String

  init() throws {
    trial = try Trial()
    world = try LoopWorld()
    file = try trial.makeProgramme("Радуга.kurator")
  }

  private func runner(isRehearsal: Bool = false, reopens: Bool = true) throws -> EffectRunner {
    let runner = world.runner(
      clock: Clock { LoopWorld.moment }, outside: .disk(try trial.world().environment),
      isRehearsal: isRehearsal)
    guard reopens else { return runner }
    guard case .opened? = runner.run(.open(path: file)).first else {
      Issue.record("not opened")
      return runner
    }
    return runner
  }

  private func path(_ message: Message?) -> String? {
    if case .backedUp(let path)? = message { path } else { nil }
  }

  @Test func `lie beside the file, one for each time that was asked`() throws {
    let runner = try runner()
    let first = path(runner.run(.backUp).first)
    #expect(first == trial.path("Радуга 2026-10-05 14-05-00.kurator"))
    let second = path(runner.run(.backUp).first)
    #expect(second == trial.path("Радуга 2026-10-05 14-05-00-2.kurator"))
    runner.close()
    for copy in [first, second].compactMap(\.self) {
      let opened = try ProgramFile.open(copy, at: LoopWorld.moment)
      try opened.close()
    }
  }

  @Test func `are removed where they were broken off just as they were done`() throws {
    let runner = try runner()
    let job = runner.copyWork.job
    let outcome = job.run(Beacon())
    #expect(SmallFile.names(in: trial.folder).contains("Радуга 2026-10-05 14-05-00.kurator"))
    job.discard(outcome)
    runner.close()
    #expect(SmallFile.names(in: trial.folder) == ["Радуга.kurator"])
  }

  @Test func `are only told of in a rehearsal`() throws {
    let runner = try runner(isRehearsal: true)
    #expect(path(runner.run(.backUp).first) == trial.path("Радуга 2026-10-05 14-05-00.kurator"))
    runner.close()
    #expect(SmallFile.names(in: trial.folder) == ["Радуга.kurator"])
  }

  @Test func `are none where nothing is open`() throws {
    #expect(try runner(reopens: false).run(.backUp).isEmpty)
  }

  @Test func `are told of where they cannot be written`() throws {
    let runner = try runner()
    try FileManager.default.removeItem(atPath: trial.folder)
    guard case .notBackedUp(let trouble)? = runner.run(.backUp).first else {
      Issue.record("written")
      return
    }
    #expect(trouble == .noFolder(path: trial.path("Радуга 2026-10-05 14-05-00.kurator")))
  }

  @Test func `are named where the file is damaged`() throws {
    let first = try runner()
    let copy = path(first.run(.backUp).first)
    first.close()
    var bytes = try Data(contentsOf: URL(filePath: file))
    for place in stride(from: 4_096, to: bytes.count, by: 64) { bytes[place] = 0xFF }
    try bytes.write(to: URL(filePath: file))
    let runner = try runner(reopens: false)
    guard case .notOpened(let failure)? = runner.run(.open(path: file)).first else {
      Issue.record("opened")
      return
    }
    #expect(copy != nil)
    #expect(failure == .damaged(path: file, copy: copy))
  }
}
