import Foundation
import Mentoring
import ProgramFile
import Screens
import Synchronization
import Testing

@testable import kurator

/// Programmes on the disk that cannot be opened after all.
@MainActor struct EffectRunnerOpeningTests {
  let trial: Trial
  let world: LoopWorld

  init() throws {
    trial = try Trial()
    world = try LoopWorld()
  }

  private func runner(
    _ clock: Clock, makeDemo: (@Sendable () throws(Refusal) -> EffectRunner.Desk)? = nil
  ) -> EffectRunner {
    EffectRunner(
      clock: clock, author: "К", handbook: world.launch.handbook, outside: world.disk.outside,
      open: world.desk, makeDemo: makeDemo ?? world.launch.makeDemo)
  }

  @Test func `can make a programme again that could not be opened the first time`() throws {
    let path = trial.path("a.kurator")
    let isDamaging = Mutex(true)
    // A programme is asked for the time once more after it has its name, and before it is opened.
    let runner = runner(
      Clock {
        if SmallFile.exists(path), isDamaging.withLock({ $0 }) {
          #expect(throws: Never.self) { try SmallFile.write([0x2A], to: path) }
        }
        return LoopWorld.moment
      })
    let new = NewProgramme(
      path: path, programme: try LoopWorld.programme(), roadmap: .builtIn)

    guard case .notOpened(.refused(.store))? = runner.run(.create(new)).first else {
      Issue.record("opened")
      return
    }
    #expect(SmallFile.names(in: trial.folder).isEmpty)
    #expect(runner.open?.path == world.desk.path)

    isDamaging.withLock { $0 = false }
    guard case .opened(path, _, nil)? = runner.run(.create(new)).first else {
      Issue.record("not opened")
      return
    }
    runner.close()
    #expect(SmallFile.names(in: trial.folder) == ["a.kurator"])
  }

  @Test func `closes a programme that cannot be read, and keeps the one before`() throws {
    let path = trial.path("a.kurator")
    try ProgramFile.make(at: path, LoopWorld.programme(), by: "К", at: LoopWorld.moment) { _ in }
    let file = try ProgramFile.open(path, at: LoopWorld.moment)
    let runner = runner(
      .fixed(LoopWorld.moment),
      makeDemo: { () throws(Refusal) in
        truncate(path, 0)
        return EffectRunner.Desk(file: file, path: path)
      })

    guard case .notOpened(.refused(.store))? = runner.run(.openDemo).first else {
      Issue.record("opened")
      return
    }
    #expect(throws: StoreTrouble.failed(path: path, reason: "closed")) { try file.dataVersion() }
    #expect(runner.open?.path == world.desk.path)
  }
}
