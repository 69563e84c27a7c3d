@testable import Handbook
import Testing

@Suite struct FieldScanTests {
  private func pieces(_ text: String) -> [FieldScan.Piece] {
    Array(IteratorSequence(FieldScan(text)))
  }

  @Test(arguments: [
    ("", []),
    ("слова", [FieldScan.Piece.words("слова")]),
    ("{{а}}", [.field(written: "{{а}}", name: "а")]),
    (
      "с {{ а }}{{б}}.",
      [
        .words("с "), .field(written: "{{ а }}", name: "а"), .field(written: "{{б}}", name: "б"),
        .words("."),
      ]
    ),
    ("{{}}", [.field(written: "{{}}", name: "")]),
    ("{а} }", [.words("{а} }")]),
    ("а {{б", [.words("а "), .unpaired("{{б")]),
    ("а}} б", [.words("а"), .unpaired("}}"), .words(" б")]),
    ("{{а {{б}}", [.unpaired("{{а "), .field(written: "{{б}}", name: "б")]),
    ("{{", [.unpaired("{{")]),
  ]) func `splits words and fields`(text: String, expected: [FieldScan.Piece]) {
    #expect(pieces(text) == expected)
  }
}
