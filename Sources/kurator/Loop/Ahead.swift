import Synchronization

/// A value that is made on a thread of its own while other things are got ready.
struct Ahead<Value: Sendable>: Sendable {
  private let worker = Worker(name: "ahead")
  private let slot = Slot()

  private final class Slot: Sendable {
    let value = Mutex<Value?>(nil)
  }

  /// Begins to make the value.
  init(_ make: @escaping @Sendable () -> Value) {
    worker.run { [slot] in
      let value = make()
      slot.value.withLock { $0 = value }
    }
  }

  /// Waits until the value is there.
  func value() -> Value {
    worker.finish()
    return slot.value.withLock { value in
      guard let value else { preconditionFailure("A finished worker has done its job.") }
      return value
    }
  }
}
