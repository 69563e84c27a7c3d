import Foundation
import Mentoring
import Testing

@testable import ProgramFile

@Suite struct DiskPathTests {
  private let folder = Folder()

  private func trouble(_ body: () throws(StoreTrouble) -> Void) -> StoreTrouble? {
    do throws(StoreTrouble) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("/a/b.kurator", "/a"), ("/b", "/"), ("b", "."), ("a/b", "a"), ("/дом/сад/x", "/дом/сад"),
  ])
  func `lies in a folder`(path: String, folder: String) {
    #expect(DiskPath(text: path).folder == folder)
  }

  @Test(arguments: [
    ("/a b", "file:/a%20b?mode=ro&immutable=1"), ("a?b#c", "file:./a%3fb%23c?mode=ro&immutable=1"),
    ("/Ё", "file:/%d0%81?mode=ro&immutable=1"), ("/a%b", "file:/a%25b?mode=ro&immutable=1"),
    ("/\u{9}", "file:/%09?mode=ro&immutable=1"),
  ])
  func `is no option of a URI, whatever it is called`(path: String, uri: String) {
    #expect(DiskPath(text: path).immutableURI == uri)
  }

  @Test func `is never taken for a URI or for memory`() {
    #expect(DiskPath(text: ":memory:").plain == "./:memory:")
    #expect(DiskPath(text: "file:a").plain == "./file:a")
    #expect(DiskPath(text: "/a").plain == "/a")
  }

  @Test func `is claimed once, for its owner alone, and given up without a trace`() throws {
    let place = DiskPath(text: folder["a"])
    try place.claim()
    #expect(try folder.mode(of: "a") == 0o600)
    #expect(trouble { () throws(StoreTrouble) in try place.claim() } == .exists(path: folder["a"]))
    try folder.write("x", to: "a-journal")
    place.abandon()
    #expect(try folder.names == [])
  }

  @Test func `is not claimed where there is no folder, nor through a link that leads nowhere`()
    throws
  {
    let lost = DiskPath(text: folder["no/a"])
    #expect(trouble { () throws(StoreTrouble) in try lost.claim() } == .noFolder(path: lost.text))
    #expect(symlink(folder["aim"], folder["link"]) == 0)
    let link = DiskPath(text: folder["link"])
    #expect(trouble { () throws(StoreTrouble) in try link.claim() } == .exists(path: link.text))
    #expect(try folder.names == ["link"])
  }

  @Test func `must be a file that is not empty`() throws {
    try folder.write("", to: "empty")
    #expect(
      trouble { () throws(StoreTrouble) in
        try DiskPath(text: folder.path).requireUsableFile()
      } == .isFolder(path: folder.path))
    for path in [folder["empty"], "/dev/null"] {
      let place = DiskPath(text: path)
      #expect(
        trouble { () throws(StoreTrouble) in try place.requireUsableFile() }
          == .notAProgramme(path: path))
    }
    try folder.write("x", to: "full")
    try DiskPath(text: folder["full"]).requireUsableFile()
  }
}

@Suite struct GlanceTests {
  private let folder = Folder()

  @Test func `tells whose a file is, and leaves nothing behind`() throws {
    let file = try ProgramFile.create(
      at: folder["a ?#%.kurator"], Sample.programme(), by: "", at: Sample.at)
    try file.close()
    let before = try folder.bytes(of: "a ?#%.kurator")
    let glance = try Glance(at: DiskPath(text: folder["a ?#%.kurator"]))
    #expect(glance.application == 0x4B52_5452)
    #expect(glance.version > 0)
    #expect(try folder.names == ["a ?#%.kurator"])
    #expect(try folder.bytes(of: "a ?#%.kurator") == before)
  }

  @Test func `makes no file where there is none, and refuses what is no database`() throws {
    #expect(throws: (any Error).self) { try Glance(at: DiskPath(text: folder["none"])) }
    #expect(try folder.names == [])
    try folder.write(String(repeating: "слова ", count: 300), to: "words")
    #expect(throws: (any Error).self) { try Glance(at: DiskPath(text: folder["words"])) }
  }
}
