import PlainText
import TestSupport
import Testing

@Suite struct SanitizedTests {
  @Test(arguments: [
    ("Иванова Анна", "Иванова Анна"), ("", ""), ("  \t ", ""), (" Анна ", "Анна"),
    ("Анна  Ивановна", "Анна  Ивановна"), ("а\tб", "а б"), ("а \t\r\n б", "а б"),
    ("а\nб\u{85}в\u{2028}г\u{2029}д\u{B}е\u{C}ж", "а б в г д е ж"), ("\n\nа\n", "а"),
    ("№\u{A0}5", "№\u{A0}5"), ("\u{A0}5\u{3000}", "5"), ("«Ромашка» – 3…", "«Ромашка» – 3…"),
  ]) func `makes one line`(raw: String, text: String) {
    #expect(Sanitized(raw).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("и\u{306}", "й"), ("Е\u{308}лка", "Ёлка"), ("e\u{301}", "é"), ("\u{212B}", "Å"),
    ("\u{1100}\u{1161}", "\u{AC00}"), ("a\u{200B}\u{301}", "á"),
  ]) func `composes letters and their marks`(raw: String, text: String) {
    #expect(Sanitized(raw).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    "\u{0}", "\u{1B}", "\u{7}", "\u{8}", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}",  // controls
    "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",  // bidi
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{180E}",  // no width
    "\u{FE0F}", "\u{FE00}", "\u{E0100}", "\u{34F}", "\u{115F}", "\u{3164}", "\u{E0041}",
    "\u{FFF9}", "\u{FFF0}",
  ]) func `removes what has no shape`(scalar: String) {
    #expect(Sanitized("Ан\(scalar)на").text == "Анна")
    #expect(Sanitized(scalar).text == "")
    #expect(Sanitized(lines: "\(scalar)а\n\(scalar)б").text == "а\nб")
  }

  @Test(arguments: [0xFFFF, 0xFDD0, 0x10_FFFF, 0xE000, 0xF_0000, 0x378] as [UInt32])
  func `shows where something was that cannot be drawn`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(Sanitized("Ан\(scalar)на").text == "Ан\u{FFFD}на")
  }

  @Test(arguments: [("\u{301}а", "а"), ("  \u{301}\u{302} а", "а"), ("\u{1B}\u{301}", "")])
  func `drops a mark that has nothing to stand upon`(raw: String, text: String) {
    #expect(Sanitized(raw).text == text)
  }

  @Test func `makes an escape sequence out of a table harmless`() {
    #expect(Sanitized("\u{1B}]0;title\u{7}\u{1B}[2JИванов").text == "]0;title[2JИванов")
  }

  @Test(arguments: [
    ("а\r\nб\rв\nг", "а\nб\nв\nг"), ("а\u{85}б\u{2028}в\u{2029}г", "а\nб\nв\nг"),
    ("а\n\nб", "а\n\nб"), ("\r\n\r\nа\n \n", "а"), ("  а \n\tб\tв ", "а\nб в"), ("", ""),
    ("\n", ""), ("\r\n", ""), ("а\n\rб", "а\n\nб"),
  ]) func `keeps the lines of a text`(raw: String, text: String) {
    #expect(Sanitized(lines: raw).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `changes nothing the second time, whatever the text`() {
    var random = SeededRandom(seed: 1)
    let pools: [ClosedRange<UInt32>] = [
      0...0x9F, 0x300...0x36F, 0x400...0x52F, 0x2000...0x206F, 0x1100...0x11FF, 0xFE00...0xFFFF,
      0x1F000...0x1FAFF, 0...0x10FFFF,
    ]
    for _ in 0..<3_000 {
      var raw = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let pool = pools[Int.random(in: pools.indices, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: pool, using: &random)) {
          raw.append(scalar)
        }
      }
      let line = Sanitized(String(raw)).text
      let lines = Sanitized(lines: String(raw)).text
      let again = Sanitized(line).text
      let linesAgain = Sanitized(lines: lines).text
      #expect(again.unicodeScalars.elementsEqual(line.unicodeScalars), "\(raw.map(\.value))")
      #expect(linesAgain.unicodeScalars.elementsEqual(lines.unicodeScalars))
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
      #expect(!lines.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }

  @Test func `says its text`() { #expect("\(Sanitized(" Анна\u{7} "))" == "Анна") }
}
