import Mentoring
import ProgramFile
import Screens

/// Copies of the programme, and what is told of them where its file is damaged.
extension EffectRunner {
  /// Writes a dated copy beside the file, and reads it through; in a rehearsal only tells where it
  /// would lie.
  ///
  /// `goesOn` hears again and again how much is done, in hundredths, and whether to go on is what it
  /// answers; no copy is left where it says no.
  func backUp(whileAsking goesOn: @escaping (_ percent: Int) -> Bool = { _ in true }) -> Message? {
    guard let desk = open else { return nil }
    let copy = outside.freePath(DatedName.beside(desk.path, at: clock.now()))
    guard !isRehearsal else { return .backedUp(path: copy) }
    do throws(StoreTrouble) {
      try desk.source().backup(to: copy, whileAsking: goesOn)
      return .backedUp(path: copy)
    } catch {
      // What the copy has is what the file has.
      guard case .damaged(_, let finding) = error else { return .notBackedUp(error) }
      return .notBackedUp(.damaged(path: desk.path, finding: finding))
    }
  }

  /// The same as a work beside the file, which the connection is free for while the copy is checked.
  var copyWork: Work { Work(id: .copy, .copying, CopyJob(runner: self)) }

  private final class CopyJob: Job {
    private let runner: EffectRunner

    init(runner: EffectRunner) { self.runner = runner }

    func run(_ beacon: Beacon) -> any Sendable {
      runner.backUp { percent in
        beacon.report(done: percent, of: 100)
        return !beacon.isCancelled
      } as any Sendable
    }

    func discard(_ outcome: any Sendable) {
      guard !runner.isRehearsal, case .backedUp(let path)? = outcome as? Message else { return }
      SmallFile.remove(path)
    }
  }

  /// Why a programme was not opened; of a damaged one it tells the copy to go on with.
  func failure(_ trouble: StoreTrouble) -> Failure {
    guard case .damaged(let path, _) = trouble else { return .refused(.store(trouble)) }
    return .damaged(path: path, copy: outside.newestCopy(path))
  }
}
