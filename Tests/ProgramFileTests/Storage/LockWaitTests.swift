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

  @Test func `the waiting ends by itself`() {
    let wait = LockWait(patience: 0)
    #expect(!wait.goesOn(0))
  }
}
