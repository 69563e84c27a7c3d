import Foundation
import Screens
import Synchronization
import Testing

@testable import kurator

/// What long work shows, and how it is broken off.
@MainActor struct WatchTests {
  /// A clock that a test sets, in milliseconds.
  private final class Hands: Sendable {
    private let begin = ContinuousClock.now
    let passed = Mutex(0)
    var now: ContinuousClock.Instant {
      begin + .milliseconds(passed.withLock { $0 })
    }
    func show(_ milliseconds: Int) { passed.withLock { $0 = milliseconds } }
  }

  private let hands = Hands()
  private let heard = Heard()

  private func world(columns: Int?) throws -> World {
    var world = try Trial().world()
    world.vigil = Vigil(
      columns: columns, show: { [heard] in heard.hear("<\($0)>") }, now: { [hands] in hands.now })
    return world
  }

  @Test func `shows nothing for a while, then one line, and wipes it`() throws {
    do {
      let watch = Watch(try world(columns: 80))
      watch.begin(.pricing, isSteady: true)
      #expect(watch.goesOn(1, of: 10))
      hands.show(299)
      #expect(watch.goesOn(2, of: 10))
      #expect(heard.text.isEmpty)
      hands.show(1_000)
      #expect(watch.goesOn(2, of: 10))
      hands.show(1_050)
      #expect(watch.goesOn(3, of: 10))
      hands.show(5_000)
      watch.begin(.listing)
      #expect(watch.goesOn(5, of: 10))
    }
    #expect(
      heard.text == "<Цены всех пар: 20 %, осталось около 4 с · Ctrl+C – прервать>"
        + "<Поиск столь же хороших распределений: 50 % · Ctrl+C – прервать>"
        + "<" + String(repeating: " ", count: 62) + "><>")
  }

  @Test func `fits the line into the terminal, and shows none where there is no terminal`() throws {
    hands.show(0)
    let narrow = Watch(try world(columns: 20))
    hands.show(400)
    #expect(narrow.goesOn(1, of: 2))
    #expect(heard.text == "<Подбор пар: 50 % ·…>")
    let silent = Watch(try world(columns: nil))
    hands.show(9_000)
    #expect(silent.goesOn(1, of: 2))
    #expect(heard.text == "<Подбор пар: 50 % ·…>")
  }

  nonisolated static let works: [[String]] = [
    ["--objective", "served"], ["--objective", "worst"], ["--objective", "even"],
    ["--objective", "stable"], ["--prices"], ["--prices", "--objective", "worst"],
    ["--prices", "--objective", "even"], ["--why", "S1=M1", "--objective", "even"],
    ["--alternatives", "9"], ["--objective", "total", "--capacity", "c.csv"],
  ]

  @Test(arguments: works, [0, 5, 40])
  func `breaks a match off, and says so`(_ words: [String], _ after: Int) throws {
    let trial = try Trial()
    let mentors = (0..<12).map { ",M\($0)" }.joined()
    let rows = (0..<20).map { row in
      "S\(row)" + (0..<12).map { ",\((row * 7 + $0 * 5) % 9)" }.joined() + "\n"
    }
    try trial.write("\(mentors)\n\(rows.joined())", to: "t.csv")
    // Nobody finds room: what contradicts is looked for.
    try trial.write((0..<20).map { "mentee,S\($0),1,1\n" }.joined(), to: "c.csv")
    let whole = run(trial, words, breakingOffAfter: .max)
    #expect(whole.status == (words.contains("c.csv") ? .refused : .done))
    #expect(whole.asked > 0 && !whole.err.contains("Ctrl+C"))
    let after = min(after, whole.asked - 1)
    let broken = run(trial, words, breakingOffAfter: after)
    #expect(broken.status == .interrupted && broken.status.rawValue == 130)
    #expect(broken.err == "Прервано по Ctrl+C, пары не подобраны")
    #expect(broken.asked == after + 1)
  }

  /// A match that is broken off once it has asked so often whether it should be.
  private func run(_ trial: Trial, _ words: [String], breakingOffAfter after: Int)
    -> (status: EndStatus, err: String, asked: Int)
  {
    let count = Mutex(0)
    let err = Heard()
    let run = Run(
      facts: trial.facts,
      pipes: Pipes(
        write: { _ in true }, complain: { err.hear($0) },
        vigil: Vigil(isInterrupted: {
          count.withLock { count in
            count += 1
            return count > after
          }
        })), show: { _, _ in .done })
    let status = run.run(["match", "--table", "t.csv"] + words)
    return (status, err.text, count.withLock { $0 })
  }
}
