internal import Synchronization

/// The handbook, read no earlier than somebody looks into it.
///
/// It may be asked from several threads; whoever asks first reads, the others wait.
public final class HandbookSource: Sendable {
  private enum State {
    case unread(@Sendable () -> HandbookContents)
    case read(HandbookContents)
  }

  private let state: Mutex<State>

  /// Creates a source that `read` is called for once, at the most.
  public init(_ read: @escaping @Sendable () -> HandbookContents) {
    state = Mutex(.unread(read))
  }

  /// Creates a source of what is read already.
  public init(_ contents: HandbookContents) {
    state = Mutex(.read(contents))
  }

  /// What the handbook holds.
  public var contents: HandbookContents {
    state.withLock { state in
      switch state {
      case .read(let contents): return contents
      case .unread(let read):
        let contents = read()
        state = .read(contents)
        return contents
      }
    }
  }
}
