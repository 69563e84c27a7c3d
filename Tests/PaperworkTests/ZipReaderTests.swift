import TestSupport
import Testing

@testable import Paperwork

@Suite struct ZipReaderTests {
  private var archive: ZipArchive {
    var archive = ZipArchive()
    archive.add("a.txt", Array(String(repeating: "наставник ", count: 100).utf8))
    archive.add("папка/b.txt", [1])
    archive.add("empty", [])
    return archive
  }

  @Test func `reads back what was written`() throws {
    let reader = try ZipReader(archive.bytes)
    #expect(try reader.content(of: "папка/b.txt") == [1])
    #expect(try reader.content(of: "empty") == [])
    let text = String(decoding: try reader.content(of: "a.txt"), as: UTF8.self)
    #expect(text == String(repeating: "наставник ", count: 100))
  }

  @Test func `finds the end behind a comment`() throws {
    var bytes = archive.bytes
    bytes[bytes.count - 2] = 3
    let reader = try ZipReader(bytes + [1, 2, 3])
    #expect(try reader.content(of: "папка/b.txt") == [1])
  }

  @Test func `tells what is not there and what is no archive`() throws {
    #expect(throws: ZipError.missing("c")) { try ZipReader(archive.bytes).content(of: "c") }
    #expect(throws: ZipError.notAnArchive) { try ZipReader([]) }
    #expect(throws: ZipError.notAnArchive) { try ZipReader(Array(archive.bytes.dropLast(9))) }
  }

  @Test func `holds to its limits`() throws {
    var bomb = ZipArchive()
    bomb.add("a", [UInt8](repeating: 0, count: 2_000_000))
    #expect(throws: ZipError.tooBig("a")) { try ZipReader(bomb.bytes).content(of: "a") }
    let small = ZipReader.Limits(part: 10, ratio: 200, entries: 2)
    #expect(throws: ZipError.notAnArchive) { try ZipReader(archive.bytes, limits: small) }
    let few = ZipReader.Limits(part: 10, ratio: 200, entries: 10)
    #expect(throws: ZipError.tooBig("a.txt")) {
      try ZipReader(archive.bytes, limits: few).content(of: "a.txt")
    }
  }

  @Test func `holds a part against its checksum`() throws {
    var bytes = archive.bytes
    bytes[45] ^= 0xFF
    #expect(throws: ZipError.damaged("a.txt")) { try ZipReader(bytes).content(of: "a.txt") }
  }

  @Test(arguments: FuzzRuns.seeds(short: 3, inputs: 200))
  func `never traps on a damaged archive`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      guard let reader = try? ZipReader(archive.bytes.damaged(using: &random)) else { continue }
      for name in ["a.txt", "папка/b.txt", "empty"] { _ = try? reader.content(of: name) }
    }
    FuzzRuns.note(200)
  }
}
