import TerminalKit
import Testing

@testable import kurator

/// Tables and frames as plain text.
struct TextTableTests {
  @Test func `makes columns as wide as what is in them`() {
    var table = TextTable(columns: [.left, .right, .left])
    table.add(["Имя", "№", "x"])
    table.add(["Ёлкина", "12", ""])

    #expect(table.lines == ["Имя      №  x", "Ёлкина  12"])
  }

  @Test func `keeps control characters out and counts wide letters`() {
    var table = TextTable(columns: [.left, .left])
    table.add(["a\u{1B}[1m", "b"])
    table.add(["日本", "c"])

    #expect(table.lines == ["a[1m  b", "日本  c"])
  }

  @Test func `breaks texts between words where the terminal is narrower`() {
    var table = TextTable(columns: [.left, .left, .right])
    table.add(["Диск", "места на диске хватает", "5"])
    table.add(["Память", "помнит место в /очень/длинный/путь", "12"])

    #expect(
      table.lines(in: 30) == [
        "Диск    места на диске       5", "        хватает",
        "Память  помнит место в      12", "        /очень/длинный/", "        путь",
      ])
    #expect(table.lines(in: 200) == table.lines)
  }

  @Test func `breaks a path that is longer than the terminal behind its slashes`() {
    var table = TextTable(columns: [.left, .left])
    table.add(["Память", "помнит место в /очень/длинный/путь/kurator"])

    #expect(
      table.lines(in: 24) == [
        "Память  помнит место в", "        /очень/длинный/", "        путь/kurator",
      ])
  }

  @Test func `prints a frame without the blanks at its ends`() {
    var grid = Grid(size: Size(width: 6, height: 2))
    grid.write("Ж─", in: grid.bounds.line(0))

    #expect(Frame(grid, repertoire: .unicode).lines == ["Ж─", ""])
    #expect(Frame(grid, repertoire: .ascii).lines == ["Z-", ""])
  }

  static let sizes: [(String, Size?)] = [
    ("120x40", Size(width: 120, height: 40)), ("1×1", Size(width: 1, height: 1)),
    ("80Х24", Size(width: 80, height: 24)), ("1000x1000", Size(width: 1_000, height: 1_000)),
    ("1001x10", nil), ("0x5", nil), ("-5x5", nil), ("80", nil), ("80x", nil), ("80x24x1", nil),
    ("99999999999999999999x1", nil),
  ]

  @Test(arguments: sizes)
  func `reads the size of a frame`(_ text: String, _ size: Size?) {
    #expect(FrameSize(argument: text)?.size == size)
  }
}
