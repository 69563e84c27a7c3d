import Foundation
import Mentoring
import ProgramFile
import Screens
import Synchronization
import Testing

@testable import kurator

/// The programme of a new school year is made of the open one, whole or not at all.
@MainActor struct EffectRunnerRolloverTests {
  let trial: Trial
  let world: LoopWorld
  let path: String

  init() throws {
    trial = try Trial()
    world = try LoopWorld()
    trial.writeDemo()
    path = trial.path("demo.kurator")
  }

  private func runner(_ clock: Clock? = nil, isRehearsal: Bool = false) -> EffectRunner {
    let runner = world.runner(clock: clock, isRehearsal: isRehearsal)
    _ = runner.run(.open(path: path))
    return runner
  }

  private func change(_ runner: EffectRunner) throws -> Change {
    guard
      case .loaded(_, _, .success(.rollover(let ground)))? =
        runner.run(.load(.rollover, request: 1)).first
    else { throw BrokenRule.gone(.order) }
    let target = try #require(SchoolYear(start: ground.programme.year.start + 1))
    let rollover = ProgrammeRollover(ground, to: target, calendar: runner.handbook.calendar)
    return Change(rollover.edits(), .rollOver)
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private var refusal: (Message?) -> StoreTrouble? {
    { message in
      guard case .notOpened(.refused(.store(let trouble)))? = message else { return nil }
      return trouble
    }
  }

  @Test func `opens the new year in its own file, and leaves the old one as it is`() throws {
    let before = try bytes()
    let runner = runner()
    let target = trial.path("b.kurator")
    let messages = runner.run(.rollOver(path: target, try change(runner)))
    guard case .opened(target, let overview, nil)? = messages.first,
      case .rolledOver(from: path)? = messages.last, messages.count == 2
    else {
      Issue.record("\(messages)")
      return
    }
    #expect(overview.programme.year == SchoolYear(start: 2_027))
    #expect(overview.undo?.title == .rollOver)
    #expect(runner.open?.path == target)
    runner.close()
    #expect(try bytes() == before)
    #expect(SmallFile.names(in: trial.folder).sorted() == ["b.kurator", "demo.kurator"])
    let file = try ProgramFile.open(target, at: LoopWorld.moment)
    defer { _ = try? file.close() }
    #expect(try file.boardFacts().pairs.isEmpty)
    #expect(try file.verify().isEmpty)
  }

  @Test func `a change that is refused half-way leaves no new file, and the old one open`() throws {
    let runner = runner()
    let before = try bytes()
    var change = try change(runner)
    guard case .edits(let edits) = change.way else { return }
    change.way = .edits(edits + [.orders(.remove(PairOrder.ID(999)))])
    guard
      case .notOpened(.refused(.rule))? =
        runner.run(.rollOver(path: trial.path("b.kurator"), change)).first
    else {
      Issue.record("not refused")
      return
    }
    #expect(runner.open?.path == path)
    #expect(runner.open?.file.loss() == nil)
    runner.close()
    #expect(try bytes() == before)
    #expect(SmallFile.names(in: trial.folder) == ["demo.kurator"])
  }

  @Test func `a file in the way is never overwritten`() throws {
    let runner = runner()
    try trial.write("мой", to: "b.kurator")
    let target = trial.path("b.kurator")
    let messages = runner.run(.rollOver(path: target, try change(runner)))
    #expect(refusal(messages.first) == .exists(path: target))
    #expect(try trial.text(of: "b.kurator") == "мой")
    #expect(runner.open?.path == path)
  }

  @Test func `a folder that is not there is told by the path asked for`() throws {
    let runner = runner()
    let target = trial.path("нет/b.kurator")
    let messages = runner.run(.rollOver(path: target, try change(runner)))
    guard let trouble = refusal(messages.first) else {
      Issue.record("\(messages)")
      return
    }
    #expect(trouble == trouble.about(target))
    #expect(runner.open?.path == path)
  }

  @Test func `killed at any step it leaves last year's file whole`() throws {
    let before = try bytes()
    // The time is asked for between the copy, the change and the opening: there the folder is looked
    // at as a power cut would leave it.
    let seen = Mutex<[Data]>([])
    let isRolling = Mutex(false)
    let path = path
    let runner = runner(
      Clock {
        if isRolling.withLock({ $0 }), let bytes = FileManager.default.contents(atPath: path) {
          seen.withLock { $0.append(bytes) }
        }
        return LoopWorld.moment
      })
    let change = try change(runner)
    isRolling.withLock { $0 = true }
    _ = runner.run(.rollOver(path: trial.path("b.kurator"), change))
    isRolling.withLock { $0 = false }
    let looks = seen.withLock { $0 }
    #expect(looks.count >= 3)
    #expect(looks.allSatisfy { $0 == before })
  }

  @Test func `a new file that cannot be opened is taken away again`() throws {
    let target = trial.path("b.kurator")
    let runner = runner(
      Clock {
        if SmallFile.exists(target) { _ = try? SmallFile.write([0x2A], to: target) }
        return LoopWorld.moment
      })
    let messages = runner.run(.rollOver(path: target, try change(runner)))
    #expect(refusal(messages.first) != nil)
    #expect(!SmallFile.exists(target))
    #expect(runner.open?.path == path)
  }

  @Test func `in a rehearsal nothing is written`() throws {
    let runner = runner(isRehearsal: true)
    let target = trial.path("b.kurator")
    let messages = runner.run(.rollOver(path: target, try change(runner)))
    guard case .opened(target, let overview, nil)? = messages.first else {
      Issue.record("\(messages)")
      return
    }
    #expect(overview.programme.year == SchoolYear(start: 2_027))
    #expect(SmallFile.names(in: trial.folder) == ["demo.kurator"])
  }
}
