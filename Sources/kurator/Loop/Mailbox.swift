import Synchronization

/// Answers of effects, put in from any thread and taken out by the loop.
final class Mailbox<Letter: Sendable>: Sendable {
  private let letters = Mutex<[Letter]>([])

  /// Adds a letter behind those that wait.
  func put(_ letter: Letter) { letters.withLock { $0.append(letter) } }

  /// All that wait, in the order in which they came; none wait any more.
  func takeAll() -> [Letter] {
    letters.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
