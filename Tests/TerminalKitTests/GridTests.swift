import PlainText
import Testing

@testable import TerminalKit

@Suite struct GridTests {
  @Test(arguments: [
    ("Иван", 6, "Иван  |\n======|\ntttt..|\n"),
    ("Иванова", 6, "Ивано…|\n======|\ntttttt|\n"),
    ("и\u{306}ж", 3, "и\u{306}ж |\n===|\ntt.|\n"),
    ("世界", 3, "世… |\n====|\nttt.|\n"),
    ("世界", 4, "世界|\n====|\ntttt|\n"),
    ("a\u{1B}[31m", 7, "a\u{FFFD}[31m |\n=======|\ntttttt.|\n"),
    ("👩\u{200D}👧x", 6, "👩\u{FFFD}👧x|\n======|\ntttttt|\n"),
    ("", 2, "  |\n==|\n..|\n"),
  ])
  func `writes a text and cuts it by its width`(text: String, width: Int, picture: String) {
    var grid = Grid(size: Size(width: width == 3 && text == "世界" ? 4 : width, height: 1))
    let area = Rect(width: width, height: 1)
    let columns = grid.write(text, in: area, role: .title)

    #expect(grid.description == picture)
    #expect(columns == min(DisplayWidth.of(text), width))
  }

  @Test(arguments: [
    (Alignment.leading, "ab   |"), (.center, " ab  |"), (.trailing, "   ab|"),
  ])
  func `aligns a text in its line`(alignment: Alignment, line: String) {
    var grid = Grid(size: Size(width: 5, height: 1))
    grid.write("ab", in: grid.bounds, alignment: alignment)

    #expect(grid.description.hasPrefix(line))
  }

  @Test func `cuts without a mark when told so`() {
    var grid = Grid(size: Size(width: 3, height: 1))
    grid.write("abcd", in: grid.bounds, overflow: .cut)

    #expect(grid.text == "abc\n")
  }

  @Test(arguments: [(0, "x 界"), (1, " x界"), (2, "世x "), (3, "世 x")])
  func `blanks the other half of a wide glyph`(column: Int, line: String) {
    var grid = Grid(size: Size(width: 4, height: 1))
    grid.write("世界", in: grid.bounds)
    grid[column, 0] = Cell("x")

    #expect(grid.text == line.trimmed + "\n")
    #expect(grid.row(0).map(\.width).reduce(0, +) == 4)
  }

  @Test(arguments: [(0, "世c"), (1, "a世"), (2, "ab世"), (3, "abc")])
  func `puts no wide glyph where only a half of it fits`(column: Int, line: String) {
    var grid = Grid(size: Size(width: 4, height: 1))
    grid.write("abc", in: grid.bounds)
    grid[column, 0] = Cell("世", role: .late)

    #expect(grid.text == line + "\n")
    #expect(grid[column, 0].role == .late)
  }

  @Test func `fills a block with a wide glyph and leaves an odd column blank`() {
    var grid = Grid(size: Size(width: 6, height: 1))
    grid.fill(Rect(x: 1, width: 5, height: 1), with: "世", role: .good)

    #expect(grid.description == " 世世 |\n======|\n.ggggg|\n")
  }

  @Test func `restyles without touching what is drawn`() {
    var grid = Grid(size: Size(width: 3, height: 1))
    grid.write("abc", in: grid.bounds, role: .late)
    grid.restyle(Rect(x: 1, width: 9, height: 9), role: .focus)
    grid.restyle(grid.bounds, from: .late, to: .done)

    #expect(grid.description == "abc|\n===|\ndff|\n")
  }

  @Test func `copies a picture into a block of another`() {
    var small = Grid(size: Size(width: 4, height: 2))
    small.write("a世b", in: small.bounds, role: .title)
    var grid = Grid(size: Size(width: 5, height: 2))
    grid.fill(grid.bounds, with: ".")
    grid.draw(small, in: Rect(x: 1, y: 1, width: 2, height: 1))

    #expect(grid.text == ".....\n.a ..\n")
  }

  @Test func `shows the cursor in the snapshot`() {
    var grid = Grid(size: Size(width: 1, height: 1))
    grid.cursor = Point(x: 0, y: 0)

    #expect(grid.description == " |\n=|\n.|\ncursor 0,0\n")
  }

  @Test func `is cut down to a size that memory can hold`() {
    let grid = Grid(size: Size(width: .max, height: 1))
    #expect(grid.size == Size(width: 2_000, height: 1))
    #expect(MemoryLayout<Cell>.stride == 8)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
