import TestSupport
import Testing

@testable import TerminalKit

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", 5, [0..<0]), ("abc", 3, [0..<3]), ("abc", 2, [0..<2, 2..<3]), ("a bc", 3, [0..<2, 2..<4]),
    ("ab  cd", 2, [0..<4, 4..<6]), ("a\nb", 9, [0..<1, 2..<3]), ("a\n", 9, [0..<1, 2..<2]),
    ("\n\n", 1, [0..<0, 1..<1, 2..<2]), (" abc世", 4, [0..<1, 1..<4, 4..<5]),
    ("世界", 3, [0..<1, 1..<2]), ("a 世", 3, [0..<2, 2..<3]),
    ("abc de", 0, [0..<1, 1..<2, 2..<4, 4..<5, 5..<6]),
  ])
  func `breaks a text into ranges`(text: String, width: Int, rows: [Range<Int>]) {
    #expect(TextWrap.rows(of: Array(text), width: width) == rows)
  }

  @Test(arguments: [
    ("Пусто. F6 – внести первого", 14, ["Пусто.", "F6 – внести", "первого"]),
    ("сначала внесите наставников (4) и", 28, ["сначала внесите", "наставников (4) и"]),
    ("a (очень длинное пояснение)", 8, ["a (очень", "длинное", "пояснени", "е)"]),
    ("F4 – изменить", 9, ["F4 –", "изменить"]), ("2026–2027 год", 10, ["2026–2027", "год"]),
    (
      "по Согласование — администрирование", 20, ["по", "Согласование —", "администрирование"]
    ),
    (
      "Вид: анкетирование – самостоятельное", 24,
      ["Вид:", "анкетирование –", "самостоятельное"]
    ),
  ])
  func `keeps a key with what it does`(text: String, width: Int, lines: [String]) {
    #expect(Paragraph.lines(of: text, width: width) == lines)
  }

  @Test(arguments: [
    ("отметила Соколова М. В.", 21, ["отметила", "Соколова М. В."]),
    ("отметила Соколова М.В.", 18, ["отметила", "Соколова М.В."]),
    ("Куратор М. В. Соколова", 18, ["Куратор", "М. В. Соколова"]),
    ("Абрамова О. И., Ёлкина М. С.", 24, ["Абрамова О. И.,", "Ёлкина М. С."]),
    ("Петрова-Водкина А. С. и", 21, ["Петрова-Водкина А. С.", "и"]),
    ("Утвердить приказ. А потом", 20, ["Утвердить приказ. А", "потом"]),
    ("Соколова М. В.", 9, ["Соколова", "М. В."]),
  ])
  func `keeps a surname with its initials`(text: String, width: Int, lines: [String]) {
    #expect(Paragraph.lines(of: text, width: width) == lines)
  }

  @Test(arguments: 0..<50) func `loses no character and keeps to the width`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("aж世 \n  й")
    let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      letters[Int(random.next() % UInt64(letters.count))]
    }
    let width = Int.random(in: 2...9, using: &random)
    let rows = TextWrap.rows(of: text, width: width)
    var expected = 0
    for row in rows {
      if row.lowerBound != expected {
        #expect(row.lowerBound == expected + 1)
        #expect(text[expected] == "\n")
      }
      expected = row.upperBound
      let seen = text[row].reversed().drop { $0 == " " }
      #expect(seen.reduce(0) { $0 + TextWrap.columns(of: $1) } <= width)
    }
    #expect(expected == text.count)
  }
}
