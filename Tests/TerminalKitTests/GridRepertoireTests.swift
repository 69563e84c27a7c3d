import Testing

@testable import TerminalKit

@Suite struct GridRepertoireTests {
  private static func drawn(_ text: String, with repertoire: Repertoire) -> Grid {
    picture(20, 1) { $0.write(text, in: $0.bounds, role: .title) }.drawn(with: repertoire)
  }

  @Test(arguments: [
    ("plain ~", "plain ~"), ("Иванова Анна", "Ivanova Anna"), ("Ёлкина Юлия", "Elkina Ulia"),
    ("Щука и ёж", "Suka i ej"), ("подъезд, эхо, выль", "pod'ezd, eho, vyl'"),
    ("┌──┬┐", "+--++"), ("│█▓▒░│▌▐", "|#%:.|[]"), ("№ 12 «Рябинка»…", "# 12 \"Rabinka\"~"),
    ("↑ готово ✓ · –", "^ gotovo v . -"), ("世x", "? x"), ("е\u{301}", "e"), ("•›", "*>"),
    ("漢\u{FFFD}", "? ?"),
  ])
  func `puts the nearest of ASCII in place`(text: String, ascii: String) {
    let grid = Self.drawn(text, with: .ascii)
    #expect(grid.text == ascii + "\n")
    #expect(grid[0, 0].role == .title)
    #expect(grid.cells.allSatisfy { $0.glyph.base.isASCII && $0.glyph.mark == nil })
  }

  @Test func `changes nothing where everything can be drawn`() {
    let grid = picture(20, 1) { $0.write("│Ёж ✓│ 世🐶", in: $0.bounds) }
    #expect(grid.drawn(with: .unicode) == grid)
  }

  @Test func `draws nothing but ASCII, whatever there is`() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Glyph(scalar: scalar).nearestInASCII.base.isASCII)
    }
  }
}
