import Testing

@testable import kurator

struct AsciiFormTests {
  private func form(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.map { AsciiForm.of($0) })
    return String(result)
  }

  @Test(arguments: [
    ("plain ~", "plain ~"), ("Иванова Анна", "Ivanova Anna"), ("Ёлкина", "Elkina"),
    ("группа «Ромашка» №5…", "gruppa \"Romaska\" #5~"), ("┌──┬┐", "+--++"), ("│█▓▒░│", "|#%:.|"),
    ("↑ готово ✓ · –", "^ gotovo v . -"), ("漢\u{FFFD}", "??"),
  ])
  func `names stay readable and signs keep their shape`(text: String, ascii: String) {
    #expect(form(text) == ascii)
  }

  @Test func `nothing but ASCII comes out, whatever goes in`() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(AsciiForm.of(scalar).isASCII)
    }
  }
}
