@testable import Handbook
import HandbookFiles
import Testing

@Suite struct EmbeddedFilesTests {
  @Test func `has every file once, by rising names`() {
    let names = (0..<handbook_file_count()).map { String(cString: handbook_file_name($0)) }
    #expect(names.count == 16)
    #expect(names == names.sorted())
    #expect(EmbeddedFiles.all.keys.sorted() == names)
  }

  @Test func `has no file behind the last`() {
    var length = 7
    #expect(handbook_file_name(handbook_file_count()) == nil)
    #expect(handbook_file_bytes(handbook_file_count(), &length) == nil)
    #expect(length == 0)
  }

  @Test(arguments: EmbeddedFiles.all.keys.sorted()) func `is text of whole lines without tabs`(
    name: String
  ) throws {
    let bytes = try #require(EmbeddedFiles.all[name])
    let text = try #require(String(validating: bytes, as: UTF8.self))
    #expect(text.hasSuffix("\n"))
    #expect(!text.contains("\t"))
    #expect(text.split(separator: "\n").filter { $0.hasSuffix(" ") } == [])
  }
}
