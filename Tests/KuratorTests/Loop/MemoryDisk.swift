import Mentoring
import ProgramFile
import Screens
import Synchronization

@testable import kurator

/// Files and sessions that live in memory, for tests of the loop.
final class MemoryDisk: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])
  private let sessions = Mutex<[String: [Session]]>([:])

  init(_ files: [String: [UInt8]] = [:]) { self.files.withLock { $0 = files } }

  func bytes(of path: String) -> [UInt8]? { files.withLock { $0[path] } }

  func session(of path: String) -> Session? { sessions(of: path).last }

  /// Every session that was kept of a programme, oldest first.
  func sessions(of path: String) -> [Session] { sessions.withLock { $0[path] ?? [] } }

  var outside: Outside {
    Outside(
      full: { $0 },
      read: { (path, limit) throws(Failure) in
        guard let bytes = self.bytes(of: path), bytes.count <= limit else {
          throw .unreadable(path: path, reason: "gone")
        }
        return bytes
      },
      print: { (path, bytes) throws(Failure) in
        guard !path.hasPrefix("/full/") else { throw .unwritable(path: path, reason: "full") }
        self.files.withLock { $0[path] = bytes }
        return Printed(path: path)
      },
      keep: { (text) throws(Failure) in
        guard text != "full" else { throw .unwritable(path: "/copied.txt", reason: "full") }
        self.files.withLock { $0["/copied.txt"] = Array(text.utf8) }
        return "/copied.txt"
      },
      session: { self.session(of: $0) },
      remember: { path, session in self.sessions.withLock { $0[path, default: []].append(session) }
      },
      freePath: { $0 })
  }
}

/// A programme in memory and what the loop needs around it.
struct LoopWorld {
  static let today = CalendarDay(number: 20_731)  // 05.10.2026
  static let moment = Moment(day: today, second: 14 * 3_600 + 5 * 60)

  let disk: MemoryDisk
  let launch: Launch
  let desk: EffectRunner.Desk

  init(disk: MemoryDisk = MemoryDisk(), path: String = "/work/sample.kurator") throws {
    let trial = HandbookOfTrial.contents
    self.disk = disk
    let programme = try Self.programme()
    let file = try ProgramFile.inMemory(programme, by: "К", at: Self.moment)
    desk = EffectRunner.Desk(file: file, path: path)
    launch = Launch(
      preferences: Preferences(language: .russian), clock: .fixed(Self.moment), author: "К",
      handbook: trial,
      outside: disk.outside,
      makeDemo: { () throws(Refusal) in
        EffectRunner.Desk(
          file: try ProgramFile.inMemory(programme, by: "", at: Self.moment), path: "/demo.kurator")
      })
  }

  static func programme() throws -> Programme {
    guard let year = SchoolYear(start: 2_026) else { throw BrokenRule.empty(.orderDate) }
    return Programme(
      organization: Organization(
        fullName: "МБДОУ «Рябинка»", shortName: "Рябинка", kind: .kindergarten,
        place: "г. Киров", headTitle: "заведующий", headName: PersonName("Петрова Мария Ивановна")),
      year: year)
  }
}
