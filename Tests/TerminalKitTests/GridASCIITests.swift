import Testing

@testable import TerminalKit

@Suite struct GridASCIITests {
  @Test(arguments: [
    ("Щука и ёж", "}uka i ev"), ("┌─┐│", "+-+|"), ("█▌░▒", "##.:"),
    ("№ 12 «Рябинка»…", "# 12 \"Rqbinka\"~"),
    ("世x", "? x"), ("е\u{301}", "e"), ("•›", "o>"),
  ])
  func `puts the nearest sign in place`(text: String, ascii: String) {
    let grid = picture(20, 1) { $0.write(text, in: $0.bounds, role: .title) }.asciified()
    #expect(grid.text == ascii + "\n")
    #expect(grid[0, 0].role == .title)
    #expect(grid.cells.allSatisfy { $0.glyph.base.isASCII && $0.glyph.mark == nil })
  }

  @Test func `tells Russian letters apart`() {
    let letters = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЬЭЯ"
    let grid = picture(80, 1) { $0.write(letters, in: $0.bounds) }.asciified()
    let signs = grid.text.dropLast()
    #expect(signs.count == letters.count)
    #expect(Set(signs).count == letters.count)
  }
}
