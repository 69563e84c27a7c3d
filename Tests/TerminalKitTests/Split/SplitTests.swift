import TestSupport
import Testing

@testable import TerminalKit

@Suite struct SplitTests {
  private let measures = Split.Measures(
    first: Size(width: 20, height: 3), second: Size(width: 10, height: 2),
    wide: Size(width: 60, height: 8), percent: 40, lines: 5)
  private let wide = Rect(x: 2, y: 1, width: 100, height: 20)
  private let narrow = Rect(x: 0, y: 4, width: 50, height: 20)

  @Test func `stands beside where there is width, else below`() {
    let beside = Split().parts(of: wide, measures)
    #expect(beside.isBeside)
    #expect(beside.first == Rect(x: 2, y: 1, width: 59, height: 20))
    #expect(beside.border == Rect(x: 61, y: 1, width: 1, height: 20))
    #expect(beside.second == Rect(x: 62, y: 1, width: 40, height: 20))
    let below = Split().parts(of: narrow, measures)
    #expect(!below.isBeside)
    #expect(below.first == Rect(x: 0, y: 4, width: 50, height: 14))
    #expect(below.border == Rect(x: 0, y: 18, width: 50, height: 1))
    #expect(below.second == Rect(x: 0, y: 19, width: 50, height: 5))
  }

  @Test(arguments: [5, 1, 0])
  func `leaves the second pane out where both have no place`(height: Int) {
    let area = Rect(width: 50, height: height)
    let parts = Split("a5000").parts(of: area, measures)
    #expect(parts.first == area)
    #expect(parts.border.isEmpty)
    #expect(parts.second.isEmpty)
  }

  @Test func `leaves the second pane out where the page gives it no lines`() {
    let none = Split.Measures(
      first: Size(width: 1, height: 1), second: Size(width: 1, height: 1), lines: 0)
    #expect(Split("a5000").parts(of: narrow, none).first == narrow)
  }

  @Test func `moves by keys, for each of the two ways apart`() {
    var split = Split()
    #expect(split.handle(Key(.left, .alt), in: wide, measures) == .edited)
    #expect(split.handle(Key(.left, .alt), in: wide, measures) == .edited)
    #expect(split.parts(of: wide, measures).first.width == 57)
    #expect(split.parts(of: narrow, measures).first.height == 14)
    #expect(split.handle(Key(.down, .alt), in: narrow, measures) == .edited)
    #expect(split.parts(of: narrow, measures).first.height == 15)
    #expect(split.parts(of: wide, measures).first.width == 57)
    #expect(split.handle(.left, in: wide, measures) == .ignored)
  }

  @Test func `stops at the least size of either pane`() {
    var split = Split()
    #expect(split.move(by: .min, in: wide, measures) == .edited)
    #expect(split.parts(of: wide, measures).first.width == 20)
    #expect(split.move(by: -1, in: wide, measures) == .moved)
    #expect(split.move(by: .max, in: wide, measures) == .edited)
    #expect(split.parts(of: wide, measures).second.width == 10)
    #expect(split.move(by: 1, in: Rect(width: 9, height: 3), measures) == .ignored)
  }

  @Test func `follows the mouse by columns or by lines`() {
    var split = Split()
    #expect(split.drag(by: Point(x: -9, y: 5), in: wide, measures) == .edited)
    #expect(split.parts(of: wide, measures).first.width == 50)
    split.release()
    #expect(split.drag(by: Point(x: 7, y: -2), in: narrow, measures) == .edited)
    #expect(split.parts(of: narrow, measures).first.height == 12)
  }

  @Test func `waits for a mouse that has gone too far`() {
    var split = Split()
    _ = split.drag(by: Point(x: -50, y: 0), in: wide, measures)
    #expect(split.parts(of: wide, measures).first.width == 20)
    #expect(split.drag(by: Point(x: 5, y: 0), in: wide, measures) == .moved)
    #expect(split.parts(of: wide, measures).first.width == 20)
    #expect(split.drag(by: Point(x: 10, y: 0), in: wide, measures) == .edited)
    #expect(split.parts(of: wide, measures).first.width == 24)
    _ = split.drag(by: Point(x: -50, y: 0), in: wide, measures)
    split.release()
    #expect(split.drag(by: Point(x: 1, y: 0), in: wide, measures) == .edited)
    #expect(split.parts(of: wide, measures).first.width == 21)
  }

  @Test func `is kept as a text`() {
    var split = Split()
    #expect(split.text.isEmpty)
    split.move(by: -9, in: wide, measures)
    #expect(split.text == "b5051")
    split.move(by: 1, in: narrow, measures)
    #expect(split.text == "b5051,a7895")
    let found = Split(split.text)
    #expect(found.parts(of: wide, measures) == split.parts(of: wide, measures))
    #expect(found.parts(of: narrow, measures) == split.parts(of: narrow, measures))
    split.reset()
    #expect(split == Split())
  }

  @Test(arguments: ["", "x5", "b", "b-1", "b10001", "a5.5", ",,", "bb5000"])
  func `is as at first where its text cannot be read`(text: String) {
    #expect(Split(text) == Split())
  }

  @Test func `puts the border where it was put, at any size`() {
    for width in 60...400 {
      let area = Rect(width: width, height: 20)
      for target in stride(from: 20, through: width - 11, by: 17) {
        var split = Split()
        split.move(by: target - split.parts(of: area, measures).first.width, in: area, measures)
        #expect(Split(split.text).parts(of: area, measures).first.width == target)
      }
    }
  }
}

@Suite struct SplitDrawingTests {
  private let measures = Split.Measures(
    first: Size(width: 2, height: 1), second: Size(width: 2, height: 1),
    wide: Size(width: 8, height: 4), percent: 50, lines: 1)

  @Test func `joins the lines above and below it`() {
    let grid = picture(9, 5) { grid in
      Pane.rule(in: grid.bounds.line(0), on: &grid)
      Pane.rule(in: grid.bounds.line(4), on: &grid)
      let area = Rect(x: 0, y: 1, width: 9, height: 3)
      let measures = Split.Measures(
        first: Size(width: 2, height: 1), second: Size(width: 2, height: 1),
        wide: Size(width: 8, height: 3), percent: 50)
      Split().draw(in: area, measures, on: &grid)
    }
    #expect(grid.text == "────┬────\n    │\n    │\n    │\n────┴────\n")
    let plain = grid.drawn(with: .ascii).text
    #expect(plain == "----+----\n    |\n    |\n    |\n----+----\n")
  }

  @Test func `joins the lines of a pane that end at it`() {
    let grid = picture(6, 4) { grid in
      Pane.divider(in: Rect(x: 2, y: 0, width: 1, height: 2), on: &grid)
      Split().draw(in: grid.bounds, measures, on: &grid)
    }
    #expect(grid.text == "  │\n  │\n──┴───\n\n")
  }

  @Test func `can be taken hold of`() {
    let grid = picture(9, 5) { Split().draw(in: $0.bounds, measures, on: &$0) }
    #expect(
      grid.zones == [Zone(area: Rect(x: 4, y: 0, width: 1, height: 5), act: .handle("split"))])
  }

  @Test(arguments: 0..<40)
  func `keeps both panes in their place at any size, whatever is done`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var split = Split()
    var grid = Grid(size: Size(width: 20, height: 10))
    let keys = manyKeys + [Key(.left, .alt), Key(.right, .alt), Key(.up, .alt), Key(.down, .alt)]
    for _ in 0..<200 {
      let area = Rect(
        x: 1, y: 1, width: .random(in: 0...30, using: &random),
        height: .random(in: 0...12, using: &random))
      _ = split.handle(try #require(keys.randomElement(using: &random)), in: area, measures)
      let step = Point(
        x: .random(in: -9...9, using: &random), y: .random(in: -9...9, using: &random))
      _ = split.drag(by: step, in: area, measures)
      if Bool.random(using: &random) { split.release() }
      let parts = split.parts(of: area, measures)
      let cells = [parts.first, parts.border, parts.second].map { $0.width * $0.height }
      #expect(cells.reduce(0, +) == area.width * area.height)
      #expect(parts.second.isEmpty || !parts.border.isEmpty)
      #expect(Split(split.text).parts(of: area, measures) == parts)
      split.draw(in: area, measures, on: &grid)
    }
  }
}
