import Foundation
import Screens
import Testing

@testable import kurator

/// Small files on a real disk.
@MainActor struct SmallFileTests {
  let trial: Trial

  init() throws { trial = try Trial() }

  private func mode(of name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: trial.path(name))
    return try #require(facts[.posixPermissions] as? Int)
  }

  @Test func `gives back what was written, byte for byte`() throws {
    let bytes = (0...255).map { UInt8($0) } + Array(repeating: 7, count: 200_000)

    try SmallFile.write(bytes, to: trial.path("a"))

    #expect(try SmallFile.read(trial.path("a"), limit: 1_000_000) == bytes)
    #expect(try mode(of: "a") == 0o600)
    #expect(SmallFile.names(in: trial.folder) == ["a"])
  }

  @Test func `keeps the mode private when it replaces`() throws {
    try trial.write("old", to: "a")

    try SmallFile.write(Array("new".utf8), to: trial.path("a"))

    #expect(try trial.text(of: "a") == "new")
    #expect(try mode(of: "a") == 0o600)
    #expect(SmallFile.names(in: trial.folder) == ["a"])
  }

  @Test func `leaves a file that is in the way as it was`() throws {
    try trial.write("old", to: "a")

    #expect(throws: FileFault(path: trial.path("a"), CommandWords.FileReason.exists)) {
      try SmallFile.write(Array("new".utf8), to: trial.path("a"), present: .keep)
    }

    #expect(try trial.text(of: "a") == "old")
    #expect(SmallFile.names(in: trial.folder) == ["a"])
  }

  @Test func `follows a symbolic link instead of replacing it`() throws {
    try trial.write("old", to: "real")
    try FileManager.default.createSymbolicLink(
      atPath: trial.path("link"), withDestinationPath: trial.path("real"))

    try SmallFile.write(Array("new".utf8), to: trial.path("link"))

    #expect(try trial.text(of: "real") == "new")
    let kept = try FileManager.default.destinationOfSymbolicLink(atPath: trial.path("link"))
    #expect(kept == trial.path("real"))
  }

  @Test func `tells why a file cannot be read`() throws {
    try trial.write("12345", to: "a")

    #expect(throws: FileFault(path: trial.path("b"), CommandWords.FileReason.missing)) {
      try SmallFile.read(trial.path("b"), limit: 10)
    }
    #expect(throws: FileFault(path: trial.folder, CommandWords.FileReason.isFolder)) {
      try SmallFile.read(trial.folder, limit: 10)
    }
    #expect(throws: FileFault(path: trial.path("a"), CommandWords.FileReason.tooBig)) {
      try SmallFile.read(trial.path("a"), limit: 4)
    }
    #expect(try SmallFile.read(trial.path("a"), limit: 5).count == 5)
  }

  @Test func `tells why a file cannot be written`() throws {
    #expect(throws: FileFault(path: trial.path("no/a"), CommandWords.FileReason.missing)) {
      try SmallFile.write([1], to: trial.path("no/a"))
    }
    let long = trial.path(String(repeating: "a", count: 300))
    #expect(throws: FileFault(path: long, CommandWords.FileReason.nameTooLong)) {
      try SmallFile.write([1], to: long)
    }
    #expect(SmallFile.names(in: trial.folder).isEmpty)
  }

  @Test func `makes folders of mode 0700, and those above`() throws {
    try SmallFile.makeFolder(trial.path("a/b/c"))
    try SmallFile.makeFolder(trial.path("a/b/c"))

    #expect(SmallFile.exists(trial.path("a/b/c")))
    #expect(try mode(of: "a") == 0o700)
    #expect(try mode(of: "a/b/c") == 0o700)
  }

  @Test func `does not make a folder below a file`() throws {
    try trial.write("x", to: "a")

    #expect(throws: FileFault(path: trial.path("a/b"), CommandWords.FileReason.missing)) {
      try SmallFile.makeFolder(trial.path("a/b"))
    }
  }

  @Test func `names what is in a folder in order`() throws {
    for name in ["б", "a", ".hidden"] { try trial.write("", to: name) }

    #expect(SmallFile.names(in: trial.folder) == [".hidden", "a", "б"])
    #expect(SmallFile.names(in: trial.path("nowhere")).isEmpty)
  }

  @Test(arguments: CommandWords.FileReason.allCases)
  func `has words for every reason`(_ reason: CommandWords.FileReason) {
    let fault = FileFault(path: "a", reason)

    #expect(fault.text(in: .russian) != fault.text(in: .english))
  }

  @Test func `leaves a reason that it has no words for to the system`() {
    #expect(FileFault(path: "a", errno: EIO).text(in: .russian) == "Input/output error")
  }

  @Test func `removes what killed programs left half made, and nothing that may still be written`()
    throws
  {
    let old = Date(timeIntervalSinceNow: -4_000)
    for (name, moment) in [(".kurator-old", old), (".kurator-new", Date()), ("own", old)] {
      try trial.write("a", to: name)
      try FileManager.default.setAttributes(
        [.modificationDate: moment], ofItemAtPath: trial.path(name))
    }

    SmallFile.removeLeftovers(in: trial.folder)

    #expect(SmallFile.names(in: trial.folder) == [".kurator-new", "own"])
  }
}
