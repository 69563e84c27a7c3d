import Testing

@testable import TerminalKit

@Suite struct ParagraphTests {
  @Test(arguments: [
    ("один два три", 8, ["один два", "три"]), ("один два три", 7, ["один", "два три"]),
    ("невероятно", 4, ["неве", "роят", "но"]), ("a\n\nb", 5, ["a", "", "b"]), ("", 5, []),
    ("世界世界", 5, ["世界", "世界"]), ("世", 1, ["世"]), ("a  b", 2, ["a", "b"]),
    ("12\u{A0}лет уже", 6, ["12\u{A0}лет", "уже"]), ("конец ", 5, ["конец"]),
    ("abc", 0, ["a", "b", "c"]), ("abc", -7, ["a", "b", "c"]), ("да нет", 4, ["да", "нет"]),
  ])
  func `is broken between words`(text: String, width: Int, lines: [String]) {
    #expect(Paragraph.lines(of: text, width: width) == lines)
  }

  @Test func `tells how many lines it took, and that it goes on`() {
    let grid = picture(9, 3) {
      #expect(Paragraph("один два три четыре", role: .hint).draw(in: $0.bounds, on: &$0) == 3)
    }
    #expect(grid.text == "один два\nтри\nчетыре\n")
    let cut = picture(9, 2) {
      #expect(Paragraph("один два три четыре").draw(in: $0.bounds, on: &$0) == 2)
    }
    #expect(cut.text == "один два\nтри четы…\n")
  }

  @Test(arguments: [
    ("да\nнет", "да…"), ("одно слов\nда", "одно сло…"), ("раз\nдва три", "раз два …"),
  ])
  func `says that it goes on where a short line follows`(text: String, line: String) {
    let grid = picture(9, 1) { Paragraph(text).draw(in: $0.bounds, on: &$0) }
    #expect(grid.text == line + "\n")
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) {
      #expect(Paragraph("слово 世界 слово").draw(in: $0.bounds, on: &$0) <= size.height)
    }
    #expect(grid.size == size)
  }
}
