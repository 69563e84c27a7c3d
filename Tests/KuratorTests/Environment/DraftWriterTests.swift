import Glibc
import Mentoring
import Testing

@testable import kurator

@MainActor @Suite struct DraftWriterTests {
  private typealias Mark = DraftWriter.Mark

  private static let now = Moment(day: day("2026-10-05"), second: 36_000)

  /// This process as the writer of the file 7 at the path p.
  private static func mine(_ change: (inout Mark) -> Void = { _ in }) -> Mark {
    var mark = Mark(
      machine: Machine(name: "here", boot: "b1"), process: ProcessMark.present,
      file: FileIdentity(number: "7", path: "p"))
    change(&mark)
    return mark
  }

  private static func takes(_ other: Mark, kept: String = "2026-10-05T09:59:00") -> Bool {
    mine().takes(other.text, kept: Moment(iso: kept), now: now)
  }

  @Test func `is this process, and there`() throws {
    let trial = try Trial()
    try trial.write("", to: "a.kurator")
    let path = trial.path("a.kurator")
    let token = DraftWriter.ofProcess.token(path)
    #expect(token.split(separator: " ").count == 5)
    #expect(token.split(separator: " ")[2].hasPrefix("\(getpid())-"))
    #expect(DraftWriter.ofProcess.token(path) == token)
    #expect(!DraftWriter.ofProcess.isLeft(token, path, Self.now, Self.now))
  }

  @Test func `is gone where nobody has its number, or somebody who began at another time`() {
    #expect(ProcessMark.isRunning(ProcessMark.present))
    for process in ["\(getpid())-1", "\(Int32.max)-100", "?", ""] {
      #expect(!ProcessMark.isRunning(process))
      #expect(process.isEmpty || Self.takes(Self.mine { $0.process = process }))
    }
    #expect(!Self.takes(Self.mine()))
  }

  @Test func `is gone with the beginning of its machine, whatever runs under its number now`() {
    #expect(Self.takes(Self.mine { $0.machine = Machine(name: "here", boot: "b0") }))
  }

  @Test(arguments: [
    ("2026-10-05T09:59:00", false), ("2026-10-04T10:00:01", false), ("2026-10-04T10:00:00", true),
    ("2026-10-03T23:00:00", true), ("2026-10-06T00:00:00", false),
  ])
  func `of another machine is left alone for a day`(kept: String, taken: Bool) {
    let there = Self.mine {
      $0.machine = Machine(name: "there", boot: "b1")
      $0.process = "1-1"
    }
    #expect(Self.takes(there, kept: kept) == taken)
  }

  @Test func `of the file that was copied is left alone for ever`() {
    let ended = Self.mine { $0.process = "?" }
    #expect(Self.takes(ended))
    var moved = ended
    moved.file.path = "q"
    #expect(Self.takes(moved))
    var putBack = ended
    putBack.file.number = "8"
    #expect(Self.takes(putBack))
    var copied = moved
    copied.file.number = "8"
    #expect(!Self.takes(copied))
    copied.file.path = "p"
    copied.machine = Machine(name: "there", boot: "b1")
    #expect(!Self.takes(copied, kept: "2026-01-01T00:00:00"))
  }

  private static func loses(_ other: Mark, kept: String?) -> Bool {
    mine().loses(other.text, kept: kept.flatMap { Moment(iso: $0) }, now: now)
  }

  @Test(
    arguments: [
      ("2026-09-05T10:00:00", true), ("2026-09-05T10:00:01", false), ("2026-01-01T00:00:00", true),
      ("2026-10-05T09:59:00", false), ("2026-11-30T00:00:00", false), (nil, true),
    ] as [(String?, Bool)])
  func `of a file that was copied goes after a month`(kept: String?, isLost: Bool) {
    var copied = Self.mine { $0.process = "?" }
    copied.file = FileIdentity(number: "8", path: "q")
    #expect(Self.loses(copied, kept: kept) == isLost)
    copied.machine = Machine(name: "there", boot: "b1")
    #expect(Self.loses(copied, kept: kept) == isLost)
    copied.file.path = "p"
    #expect(Self.loses(copied, kept: kept) == isLost)
  }

  @Test func `of this file never goes, as it is taken or its writer still runs`() {
    let long = "2020-01-01T00:00:00"
    for process in [ProcessMark.present, "?"] {
      for machine in [Machine(name: "here", boot: "b0"), Machine(name: "there", boot: "b1")] {
        let other = Self.mine {
          $0.process = process
          $0.machine = machine
        }
        #expect(!Self.loses(other, kept: long))
      }
      #expect(!Self.loses(Self.mine { $0.process = process }, kept: long))
      let putBack = Self.mine {
        $0.process = process
        $0.file.number = "8"
      }
      #expect(!Self.loses(putBack, kept: long))
    }
  }

  @Test(arguments: ["?", "1 2", "b1 4242-17", "a b c d e f"])
  func `of no known shape is taken`(token: String) {
    #expect(Self.mine().takes(token, kept: nil, now: Self.now))
    #expect(!Self.mine().loses(token, kept: nil, now: Self.now))
  }

  @Test func `knows a file by its number when it is moved, and its copy by another`() throws {
    let trial = try Trial()
    try trial.write("a", to: "a.kurator")
    let before = FileIdentity(of: trial.path("a.kurator"))
    try #require(rename(trial.path("a.kurator"), trial.path("b.kurator")) == 0)
    try trial.write("a", to: "a.kurator")
    #expect(FileIdentity(of: trial.path("b.kurator")).number == before.number)
    #expect(FileIdentity(of: trial.path("a.kurator")).number != before.number)
    #expect(FileIdentity(of: trial.path("a.kurator")).path == before.path)
    #expect(FileIdentity(of: "").number == "-")
  }
}
