import Foundation
import Mentoring
import Synchronization

@testable import Screens
@testable import kurator

/// A run of the program in a folder of its own, with an environment made by hand.
@MainActor final class Trial {
  /// What came of a run.
  struct Result: Hashable {
    let status: EndStatus
    let out: String
    let err: String
    let openings: [Run.Opening]
  }

  /// The folder, which is gone with the trial.
  nonisolated let folder: String
  /// The variables that the run sees besides its own folders.
  var variables: [String: String] = [:]
  /// Whether the run has a terminal.
  var hasTerminal = false
  /// How wide the terminal is that sentences go to; usually they go to none.
  var columns: Int?
  /// What the person types when asked; nothing where the terminal has ended.
  var reply: String?
  /// What happens while the person thinks about the answer.
  var meanwhile: @Sendable () -> Void = {}
  /// What the machine's clock shows.
  var moment = Moment(day: day("2026-10-05"), second: 36_000)

  init() throws {
    folder = NSTemporaryDirectory() + "kurator-trial-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit { _ = try? FileManager.default.removeItem(atPath: folder) }

  /// What the run would be started with.
  var facts: ProcessFacts {
    let own = [
      "XDG_CONFIG_HOME": path("config"), "XDG_STATE_HOME": path("state"), "TERM": "xterm",
      "TMPDIR": folder,
    ]
    let clock = Clock.fixed(moment)
    return ProcessFacts(
      variables: own.merging(variables) { _, given in given }, inputIsTerminal: hasTerminal,
      outputIsTerminal: hasTerminal, outputColumns: columns, errorColumns: columns,
      folder: folder, login: "petrova",
      clock: clock)
  }

  /// The path of a file in the folder.
  nonisolated func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The path of a file that is kept for the tests of all rooms.
  func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "Fixtures", name).standardizedFileURL.path(percentEncoded: false)
  }

  /// Runs the program with these words.
  @discardableResult
  func run(_ words: String...) -> Result { run(words) }

  /// Runs the program with these words.
  func run(_ words: [String]) -> Result {
    let out = Heard()
    let err = Heard()
    let openings = Mutex<[Run.Opening]>([])
    let pipes = Pipes(
      write: {
        out.hear($0)
        return true
      },
      complain: { err.hear($0 + "\n") },
      ask: { [reply, meanwhile] question in
        err.hear(question + "\n")
        meanwhile()
        return reply
      })
    let run = Run(
      facts: facts, pipes: pipes,
      show: { _, opening in
        openings.withLock { $0.append(opening) }
        return .done
      })
    let status = run.run(words)
    return Result(
      status: status, out: out.text, err: err.text, openings: openings.withLock { $0 })
  }

  /// The text of a file in the folder.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes the sample into `demo.kurator`.
  @discardableResult
  func writeDemo() -> String {
    run("demo", "demo.kurator")
    return "demo.kurator"
  }

  /// A world with these facts, of somebody who has seen the tour.
  func world() throws -> World {
    var environment = try Environment(GlobalOptions(), facts)
    environment.hasSeenTour = true
    return World(environment: environment, complain: { _ in })
  }
}

/// Text that was printed, from any thread.
final class Heard: Sendable {
  private let parts = Mutex("")

  func hear(_ text: String) { parts.withLock { $0 += text } }

  var text: String { parts.withLock { $0 } }
}

/// A day written as in ISO 8601; 1 January 1970 where it is none.
func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? CalendarDay(number: 0) }

/// A JSON object as Foundation reads it.
func object(_ text: String) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
}
