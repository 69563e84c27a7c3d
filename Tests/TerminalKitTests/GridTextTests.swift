import PlainText
import TestSupport
import Testing

@testable import TerminalKit

@Suite struct GridTextTests {
  @Test(arguments: 0..<60) func `takes the columns that the width function counts`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "Ё", "и\u{306}", "a\u{301}\u{302}", "世", "👩\u{200D}👧", "\u{7}", "█", "🇷🇺", " ", "한",
      "\u{FE0F}",
    ]
    let text = (0..<20).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    var grid = Grid(size: Size(width: 200, height: 1))
    let columns = grid.write(text, in: grid.bounds)

    #expect(columns == DisplayWidth.of(text))
    let room = Int.random(in: 0...12, using: &random)
    var narrow = Grid(size: Size(width: 20, height: 1))
    narrow.fill(narrow.bounds, with: "-")
    let cut = narrow.write(text, in: Rect(width: room, height: 1))
    #expect(cut <= room)
    #expect(narrow[room, 0].glyph.character == "-")
  }

  @Test func `writes nothing where there is no place`() {
    var grid = Grid(size: Size(width: 4, height: 2))
    let before = grid
    #expect(grid.write("x", in: Rect(x: 0, y: 0, width: 0, height: 1)) == 0)
    #expect(grid.write("x", in: Rect(x: 9, y: 0, width: 5, height: 1)) == 0)
    #expect(grid.write("x", in: Rect(x: 0, y: 2, width: 5, height: 1)) == 0)
    #expect(grid.write("x", in: Rect(x: 0, y: -1, width: 5, height: 2)) == 0)
    #expect(grid == before)
  }

  @Test func `is cut at the edge of the picture too`() {
    var grid = Grid(size: Size(width: 4, height: 1))
    grid.write("abcdef", in: Rect(x: 2, y: 0, width: 50, height: 1))
    #expect(grid.text == "  a…\n")
  }

  @Test func `leaves the rest of the line alone`() {
    var grid = Grid(size: Size(width: 6, height: 1))
    grid.fill(grid.bounds, with: ".", role: .border)
    #expect(grid.write("ab", in: grid.bounds, role: .title, alignment: .trailing) == 2)
    #expect(grid.description == "....ab|\n======|\n++++tt|\n")
  }

  @Test func `writes runs one after another`() {
    var grid = Grid(size: Size(width: 8, height: 1))
    let used = grid.write(
      [.init("7/8 ", role: .late), .init("да"), .init("нет", role: .muted)], in: grid.bounds)
    #expect(used == 8)
    #expect(grid.description == "7/8 дан…|\n========|\nllll..--|\n")
  }

  @Test func `writes a mark only on what it has just written`() {
    var grid = Grid(size: Size(width: 3, height: 1))
    grid.write("x", in: grid.bounds)
    grid.write("\u{301}y", in: grid.bounds.split(atColumn: 1).tail)
    #expect(grid.text == "xy\n")
  }

  @Test func `shows no blanks at the ends of lines`() {
    var grid = Grid(size: Size(width: 5, height: 3))
    grid.write("a b", in: grid.bounds.line(1))
    #expect(grid.text == "\na b\n\n")
    #expect(Grid(size: Size(width: 0, height: 2)).text == "\n\n")
  }

  @Test func `gives the cells of a line`() {
    var grid = Grid(size: Size(width: 2, height: 2))
    grid.write("ab", in: grid.bounds.line(1))
    #expect(grid.row(1).map(\.glyph.character) == ["a", "b"])
    #expect(grid.row(2).isEmpty)
    #expect(grid.row(-1).isEmpty)
  }
}
