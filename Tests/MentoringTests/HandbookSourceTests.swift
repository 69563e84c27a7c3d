import Mentoring
import Synchronization
import Testing

/// When the handbook is read.
struct HandbookSourceTests {
  @Test func `is read once, when it is first asked for`() {
    let reads = Mutex(0)
    let source = HandbookSource {
      reads.withLock { $0 += 1 }
      return .sample
    }
    #expect(reads.withLock { $0 } == 0)

    #expect(source.contents == .sample)
    #expect(source.contents == .sample)

    #expect(reads.withLock { $0 } == 1)
  }

  @Test func `is read once for all who ask at the same time`() async {
    let reads = Mutex(0)
    let source = HandbookSource {
      reads.withLock { $0 += 1 }
      return .sample
    }

    await withTaskGroup { group in
      for _ in 0..<8 { group.addTask { #expect(source.contents == .sample) } }
    }

    #expect(reads.withLock { $0 } == 1)
  }
}
