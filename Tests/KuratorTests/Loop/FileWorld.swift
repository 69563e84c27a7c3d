import Screens

@testable import kurator

/// A programme in a file of its own, and runners that open it.
@MainActor struct FileWorld {
  let trial: Trial
  let world: LoopWorld
  let path: String

  init(_ name: String = "a.kurator") throws {
    trial = try Trial()
    world = try LoopWorld()
    path = try trial.makeProgramme(name)
  }

  /// A runner that has the programme open.
  func runner(watch: FileWatch? = nil) -> EffectRunner {
    let runner = world.runner(watch: watch)
    _ = runner.run(.open(path: path))
    return runner
  }
}

extension LoopWorld {
  /// A runner that meets this world, or other files, with nothing open unless it is given.
  func runner(
    clock: Clock? = nil, outside: Outside? = nil, isRehearsal: Bool = false,
    keepsForms: Bool = true, open: EffectRunner.Desk? = nil, watch: FileWatch? = nil
  ) -> EffectRunner {
    EffectRunner(
      clock: clock ?? launch.clock, author: "К", handbook: launch.handbook,
      outside: outside ?? disk.outside, isRehearsal: isRehearsal, keepsForms: keepsForms,
      open: open, watch: watch, makeDemo: launch.makeDemo)
  }
}
