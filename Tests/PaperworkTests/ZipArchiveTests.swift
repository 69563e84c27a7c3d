import Foundation
import TestSupport
import Testing
import ZipReading

@testable import Paperwork

@Suite struct ZipArchiveTests {
  private func archive() -> ZipArchive {
    var archive = ZipArchive()
    archive.add("а.txt", Array(String(repeating: "мама ", count: 200).utf8))
    archive.add("empty", [])
    archive.add("dir/noise", [7, 1, 9])
    return archive
  }

  @Test func `an archive without entries is an end record alone`() {
    #expect(ZipArchive().bytes == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test func `keeps names, methods and contents`() throws {
    let entries = try ZipListing(archive().bytes).entries
    #expect(entries.map(\.name) == ["а.txt", "empty", "dir/noise"])
    #expect(entries.map(\.method) == [8, 0, 0])
    #expect(entries.map(\.size) == [1_800, 0, 3])
    #expect(entries[0].packedSize < 100)
    #expect(entries.map(\.time) == [0x0021_0000, 0x0021_0000, 0x0021_0000])
    #expect(entries[2].content == [7, 1, 9])
    #expect(entries[0].content == Array(String(repeating: "мама ", count: 200).utf8))
  }

  @Test func `the same entries give the same bytes`() {
    #expect(archive().bytes == archive().bytes)
  }

  @Test func `checksums are those of CRC-32`() {
    #expect(Deflate.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Deflate.checksum([]) == 0)
  }

  @Test func `noise is stored as it is`() throws {
    var random = SeededRandom(seed: 3)
    let noise = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Deflate.packed(noise) == nil)
    var archive = ZipArchive()
    archive.add("noise", noise)
    #expect(try ZipListing(archive.bytes).entries.map(\.content) == [noise])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func `another program reads it and finds no fault`() throws {
    let script = """
      import io, sys, zipfile
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      assert z.testzip() is None
      for i in z.infolist(): print(i.filename, i.file_size, i.date_time[0])
      """
    let answer = try Python.run(script, input: archive().bytes)
    #expect(answer == "а.txt 1800 1980\nempty 0 1980\ndir/noise 3 1980\n")
  }
}
