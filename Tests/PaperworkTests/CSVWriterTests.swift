import TestSupport
import Testing

@testable import Paperwork

@Suite struct CSVWriterTests {
  @Test func `writes what Russian Excel opens`() {
    let bytes = CSVWriter.bytes([["ФИО", "Запрос"], ["Ёж А.", "речь; \"звук Р\"\nдикция"]])
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == "ФИО;Запрос\r\nЁж А.;\"речь; \"\"звук Р\"\"\nдикция\"\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+7 900", "'+7 900"), ("-звук", "'-звук"), ("@x", "'@x"),
    ("\tx", "'\tx"), ("\rx", "'\rx"), ("\nx", "'\nx"), ("\0x", "'\0x"), ("'x", "''x"),
    ("--5", "'--5"), ("-1.2.3", "'-1.2.3"), ("-", "'-"), ("-5,", "'-5,"),
    ("-5", "-5"), ("-5,25", "-5,25"), ("5", "5"), ("1=1", "1=1"), ("", ""), (" =1", " =1"),
  ])
  func `guards what a table program would take for a formula`(field: String, kept: String) {
    #expect(CSVGuard.on(field) == kept)
    #expect(CSVGuard.off(kept) == field)
  }

  @Test func `takes off no apostrophe that is part of a name`() {
    #expect(CSVGuard.off("'Ромашка'") == "'Ромашка'")
  }

  @Test func `what is written is read back`() throws {
    var random = SeededRandom(seed: 99)
    let letters = Array("a;,\"'=-+\t\r\n ё5")
    for _ in 0..<1_000 {
      let width = Int.random(in: 1...4, using: &random)
      let rows = (0..<3).map { _ in
        (0..<width).map { _ in
          String(
            (0..<Int.random(in: 0...5, using: &random)).map { _ in
              letters.randomElement(using: &random) ?? "?"
            })
        }
      }
      let sample = [Array(repeating: "h", count: width)] + rows
      let bytes = CSVWriter.bytes(sample)
      let read = try CSVReader.rows(bytes).map { $0.texts.map(CSVGuard.off) }
      #expect(read == sample)
    }
  }
}
