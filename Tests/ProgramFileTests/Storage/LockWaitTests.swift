import Foundation
import GRDB
import Mentoring
import Synchronization
import Testing

@testable import ProgramFile

/// A file that another program holds.
@Suite struct LockWaitTests {
  private let folder = Folder()
  private let one: ProgramFile
  private let other: DatabaseQueue

  init() throws {
    one = try ProgramFile.create(
      at: folder["a.kurator"], Sample.programme(), by: "Орлова", at: Sample.at)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    other = try DatabaseQueue(path: folder["a.kurator"], configuration: configuration)
  }

  /// What one file tells of its waiting.
  private final class Ear: Sendable {
    let heard = Mutex<[Bool]>([])
  }

  @Test func `is told once the waiting takes long, and can be given up`() throws {
    let (ear, one) = (Ear(), one)
    one.onWaiting { isWaiting in
      ear.heard.withLock { $0.append(isWaiting) }
      if isWaiting { one.stopWaiting() }
    }
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: Refusal.store(.busy(path: folder["a.kurator"]))) {
      try one.addMentee("Ёлкина Мария", consent: false)
    }
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    #expect(ear.heard.withLock { $0 } == [true, false])
    // The next call waits again as if nothing had been.
    try one.addMentee("Ёлкина Мария", consent: false)
    #expect(ear.heard.withLock { $0 } == [true, false])
  }

  @Test func `nothing is told of a lock that is let go at once`() throws {
    let wait = LockWait(patience: 5)
    let ear = Ear()
    wait.onLong { isWaiting in ear.heard.withLock { $0.append(isWaiting) } }
    #expect(wait.goesOn(0))
    wait.end()
    wait.giveUp()
    #expect(wait.goesOn(0))
    wait.end()
    #expect(ear.heard.withLock { $0 }.isEmpty)
  }

  /// Time that passes only as the waiting pauses, or as a test says.
  private final class Hours: Sendable {
    let passed = Mutex(Duration.zero)
    private let start = ContinuousClock.now

    func pass(_ time: Duration) { passed.withLock { $0 += time } }

    func wait() -> LockWait {
      LockWait(
        patience: 5, now: { self.start + self.passed.withLock { $0 } },
        pause: { self.pass(.microseconds($0)) })
    }
  }

  /// How long it waits for a lock that is never let go.
  private func length(of wait: LockWait, _ hours: Hours) -> Duration {
    let began = hours.passed.withLock { $0 }
    var count = 0
    while wait.goesOn(count) { count += 1 }
    return hours.passed.withLock { $0 } - began
  }

  @Test func `the waiting ends by itself after five seconds`() {
    let hours = Hours()
    let length = length(of: hours.wait(), hours)
    #expect(length >= .seconds(5) && length < .milliseconds(5_030))
  }

  @Test func `a later lock is waited for as long as the first, within one call`() {
    let hours = Hours()
    let wait = hours.wait()
    #expect(wait.goesOn(0))
    hours.pass(.seconds(6))
    #expect(length(of: wait, hours) >= .seconds(5))
  }

  @Test func `opening waits as long as told, and what is opened then as long as ever`() throws {
    let wait = LockWait(patience: 0)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    #expect(throws: StoreTrouble.busy(path: folder["a.kurator"])) {
      try ProgramFile.open(folder["a.kurator"], at: Sample.at, waiting: wait)
    }
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    let next = LockWait(patience: 60)
    let file = try ProgramFile.open(folder["a.kurator"], at: Sample.at, waiting: next)
    #expect(file.wait.limit == .seconds(5))
    try file.close()
  }

  @Test func `an opening that waits is told, and can be given up`() throws {
    let (ear, wait) = (Ear(), LockWait(patience: 60))
    wait.onLong { isWaiting in
      ear.heard.withLock { $0.append(isWaiting) }
      if isWaiting { wait.giveUp() }
    }
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    #expect(throws: StoreTrouble.busy(path: folder["a.kurator"])) {
      try ProgramFile.open(folder["a.kurator"], at: Sample.at, waiting: wait)
    }
    #expect(ear.heard.withLock { $0 } == [true, false])
  }

  @Test func `what was told and given up goes with the lock that it was about`() {
    let (hours, ear) = (Hours(), Ear())
    let wait = hours.wait()
    wait.onLong { isWaiting in ear.heard.withLock { $0.append(isWaiting) } }
    var count = 0
    while ear.heard.withLock({ $0.isEmpty }), wait.goesOn(count) { count += 1 }
    hours.pass(.seconds(1))
    wait.giveUp()
    #expect(wait.goesOn(0))
    #expect(ear.heard.withLock { $0 } == [true, false])
    wait.giveUp()
    #expect(!wait.goesOn(1))
  }
}
