import Mentoring
import Synchronization
import Testing

/// When a value is made that nobody may need.
struct DeferredTests {
  @Test func `is made once, when it is first asked for`() {
    let made = Mutex(0)
    let value = Deferred {
      made.withLock { $0 += 1 }
      return 7
    }
    #expect(made.withLock { $0 } == 0)

    #expect(value.wrappedValue == 7)
    #expect(value.wrappedValue == 7)

    #expect(made.withLock { $0 } == 1)
  }

  @Test func `is made once for all who ask at the same time`() async {
    let made = Mutex(0)
    let value = Deferred {
      made.withLock { $0 += 1 }
      return 7
    }

    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { #expect(value.wrappedValue == 7) } }
    }

    #expect(made.withLock { $0 } == 1)
  }

  @Test func `is another value once it is set, and only there`() {
    let first = Deferred(wrappedValue: 1)
    var second = first
    second.wrappedValue = 2

    #expect(first.wrappedValue == 1)
    #expect(second.wrappedValue == 2)
  }

  @Test func `equals what has the same value, made or not`() {
    #expect(Deferred { 7 } == Deferred(wrappedValue: 7))
    #expect(Deferred { 7 } != Deferred(wrappedValue: 8))
    #expect(Deferred { 7 }.hashValue == Deferred(wrappedValue: 7).hashValue)
  }
}
