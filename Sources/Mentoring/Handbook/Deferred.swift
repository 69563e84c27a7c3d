internal import Synchronization

/// A value that is made no earlier than somebody asks for it, and once.
///
/// It may be asked for on several threads; whoever comes first makes it, the others wait. Two are
/// equal when their values are.
@propertyWrapper public struct Deferred<Value: Sendable>: Sendable {
  private final class Slot: Sendable {
    enum State {
      case pending(@Sendable () -> Value)
      case made(Value)
    }

    let state: Mutex<State>

    init(_ state: sending State) { self.state = Mutex(state) }

    var value: Value {
      state.withLock { state in
        switch state {
        case .made(let value): return value
        case .pending(let make):
          let value = make()
          state = .made(value)
          return value
        }
      }
    }
  }

  private var slot: Slot

  /// Creates a value that `make` is called for; `make` must not ask for the value itself.
  public init(_ make: @escaping @Sendable () -> Value) { slot = Slot(.pending(make)) }

  /// Creates a value that is there already.
  public init(wrappedValue: Value) { slot = Slot(.made(wrappedValue)) }

  /// The value.
  public var wrappedValue: Value {
    get { slot.value }
    set { slot = Slot(.made(newValue)) }
  }
}

extension Deferred: Equatable where Value: Equatable {
  /// Whether the values are equal.
  public static func == (one: Deferred, other: Deferred) -> Bool {
    one.slot === other.slot || one.wrappedValue == other.wrappedValue
  }
}

extension Deferred: Hashable where Value: Hashable {
  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
