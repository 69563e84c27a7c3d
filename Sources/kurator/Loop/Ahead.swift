import Dispatch
import Foundation
import Synchronization

/// A value that is made on a thread of its own while other things are got ready.
struct Ahead<Value: Sendable>: Sendable {
  private let slot = Slot()

  private final class Slot: Sendable {
    let value = Mutex<Value?>(nil)
    let isMade = DispatchSemaphore(value: 0)
  }

  /// Begins to make the value; `then` is done after it, on the same thread.
  init(_ make: @escaping @Sendable () -> Value, then next: @escaping @Sendable () -> Void = {}) {
    let thread = Thread { [slot] in
      let value = make()
      slot.value.withLock { $0 = value }
      slot.isMade.signal()
      next()
    }
    thread.name = "ahead"
    thread.start()
  }

  /// Waits until the value is there.
  func value() -> Value {
    slot.isMade.wait()
    slot.isMade.signal()
    return slot.value.withLock { value in
      guard let value else { preconditionFailure("The value is made before it is told.") }
      return value
    }
  }
}
