import Foundation
import Glibc

/// A home folder of its own, where the program has never been before, but for its tour.
final class Home {
  /// The folder; it goes with this object.
  let folder: URL
  /// The day on which everything happens.
  static let today = "2026-10-05"

  init() throws {
    let name = "kurator-\(UInt32.random(in: .min ... .max))"
    folder = FileManager.default.temporaryDirectory.appending(component: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try settle("tour-seen: true\n")
  }

  /// Writes a file of the settings, in one piece.
  func settle(_ text: String, in name: String = "config.yaml") throws {
    let file = folder.appending(components: ".config", "kurator", name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of something in it.
  func path(_ name: String) -> String {
    folder.appending(component: name).path(percentEncoded: false)
  }

  /// The names of what is there, without what is hidden and without the journal of an open file.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { !$0.hasPrefix(".") && !$0.hasSuffix("-journal") }.sorted()
  }

  /// Puts a file there.
  @discardableResult
  func put(_ text: String, at name: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(component: name))
    return path(name)
  }

  /// The bytes of a file there.
  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appending(component: name))
  }

  /// Puts the sample there, the same for all tests.
  @discardableResult
  func putDemo(at name: String = "x.kurator") throws -> String {
    try Sample.demo.get().write(to: folder.appending(component: name))
    return name
  }

  /// Puts a sample of many people there, the same for all tests.
  @discardableResult
  func putCrowd(at name: String = "x.kurator") throws -> String {
    try Sample.crowd.get().write(to: folder.appending(component: name))
    return name
  }

  /// Starts the program on a terminal.
  func start(
    _ arguments: String..., language: String = "ru", columns: Int = 120, lines: Int = 40,
    environment more: [String: String] = [:], manner: Pty.Manner = .plain
  ) throws -> Pty {
    try Pty(
      Built.path("kurator"), arguments + ["--lang", language],
      environment: environment().merging(more) { $1 }, folder: folder.path(), columns: columns,
      lines: lines, manner: manner)
  }

  /// Starts the program on a terminal, for a person who reads its first picture.
  func open(
    _ arguments: String..., language: String = "ru", columns: Int = 120, lines: Int = 40,
    environment more: [String: String] = [:]
  ) throws -> Coordinator {
    let pty = try Pty(
      Built.path("kurator"), arguments + ["--lang", language],
      environment: environment().merging(more) { $1 }, folder: folder.path(), columns: columns,
      lines: lines)
    try pty.wait(within: .seconds(30), until: "the first frame") { pty.modes.updates > 0 }
    try pty.settle(within: .seconds(30))
    return Coordinator(pty)
  }

  /// Starts the program by a shell that can stop it.
  func openInShell(
    _ arguments: String, by shell: String = "/bin/sh", _ options: [String] = ["-i"],
    columns: Int = 120, lines: Int = 40
  ) throws -> Coordinator {
    let pty = try Pty(
      shell, options, environment: environment().merging(["PS1": "sh> "]) { $1 },
      folder: folder.path(), columns: columns, lines: lines)
    try pty.wait(for: "sh>")
    try pty.type("\(Built.path("kurator")) \(arguments)\n")
    try pty.wait(within: .seconds(30), until: "the first frame") { pty.screen.isAlternate }
    return Coordinator(pty)
  }

  /// Lets a shell run lines on a terminal.
  func startShell(_ script: String) throws -> Pty {
    try Pty(
      "/bin/sh", ["-c", script], environment: environment(), folder: folder.path(), columns: 120,
      lines: 40)
  }

  /// Runs a command without screens, and returns how it ended and what it said.
  func run(_ arguments: String...) throws -> (status: Int, text: String) {
    let pty = try Pty(
      Built.path("kurator"), arguments, environment: environment().merging(["TERM": "dumb"]) { $1 },
      folder: folder.path(), columns: 200, lines: 60)
    let status = try pty.waitForEnd(within: .seconds(30))
    return (status, pty.screen.text)
  }

  fileprivate func environment() -> [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "ru_RU.UTF-8", "HOME": folder.path(), "TZ": "UTC",
      "KURATOR_TODAY": Self.today, "TMPDIR": folder.path(),
    ]
  }
}

/// Files that the program has written once, and that every test may have.
private enum Sample {
  static let demo = Result { try file() }
  static let crowd = Result { try file("--people", "300") }

  private static func file(_ arguments: String...) throws -> Data {
    let home = try Home()
    let pty = try Pty(
      Built.path("kurator"), ["demo", "x.kurator"] + arguments,
      environment: home.environment().merging(["TERM": "dumb"]) { $1 },
      folder: home.folder.path())
    try pty.waitForEnd(within: .seconds(60))
    return try home.bytes("x.kurator")
  }
}

/// Files that come with the tests.
enum Fixture {
  /// The path of one of them.
  static func path(_ name: String, _ here: String = #filePath) -> String {
    URL(filePath: here).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(components: "Fixtures", name).path()
  }
}
