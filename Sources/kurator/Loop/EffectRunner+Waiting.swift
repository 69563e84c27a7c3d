import Mentoring
import ProgramFile
import Screens
import Synchronization

/// The file may be held by another program, and is waited for then.
extension EffectRunner {
  /// Seconds that a file is waited for that is to be opened.
  static let openingPatience = 60.0

  /// From now on `tell` hears, on any thread, when a call waits for another program that holds the
  /// file, once that has gone on for some time: how many seconds it waits at most, and nothing when
  /// that is over.
  func onHolding(_ tell: @escaping @Sendable (_ seconds: Int?) -> Void) {
    holding.withLock { $0 = tell }
    open?.file.onWaiting(teller(of: ProgramFile.patience))
  }

  /// The next programme is opened at this chapter; nothing is where its reader was.
  func aim(at chapter: Chapter?) { aim.withLock { $0 = chapter } }

  /// Tells of a waiting of so many seconds.
  func teller(of patience: Double) -> @Sendable (_ isWaiting: Bool) -> Void {
    let tell = holding.withLock { $0 }
    return { tell($0 ? Int(patience) : nil) }
  }

  /// Opens a file; one that another program holds is waited for.
  func waitAndOpen(_ path: String) throws(StoreTrouble) -> ProgramFile {
    let wait = LockWait(patience: isReadingEnded ? 0 : Self.openingPatience)
    wait.onLong(teller(of: Self.openingPatience))
    opening.withLock { $0 = wait }
    defer { opening.withLock { $0 = nil } }
    return try ProgramFile.open(path, at: clock.now(), waiting: wait)
  }

  /// Ends such a waiting: whoever waits is refused.
  func stopWaiting() {
    open?.file.stopWaiting()
    opening.withLock { $0?.giveUp() }
  }

  /// Waits no longer for a file that is to be opened, and for none after it; a change goes on to wait.
  func stopOpening() { opening.withLock { $0?.refuse() } }
}
