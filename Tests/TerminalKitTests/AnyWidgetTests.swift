import TestSupport
import Testing

@testable import TerminalKit

@Suite struct AnyWidgetTests {
  private let outer = Size(width: 20, height: 10)

  /// The roles of what can be seen, from left to right, each once where it goes on.
  private func looks(_ cells: ArraySlice<Cell>) -> [Role] {
    cells.filter { $0.glyph != .space }.reduce(into: []) { looks, cell in
      if looks.last != cell.role { looks.append(cell.role) }
    }
  }

  private func noise() -> Grid {
    picture(outer.width, outer.height) { $0.fill($0.bounds, with: ".", role: .demo) }
  }

  @Test(arguments: AnyWidget.all) func `draws nothing outside its place`(widget: AnyWidget) {
    for size in smallSizes {
      let area = Rect(x: 3, y: 2, size: size)
      var grid = noise()
      widget.draw(area, &grid)
      for y in 0..<outer.height {
        for x in 0..<outer.width where !area.contains(Point(x: x, y: y)) {
          #expect(grid[x, y] == Cell(".", role: .demo), "\(size) at \(x), \(y)")
        }
      }
      #expect(grid.cursor.map { area.contains($0) } ?? true, "\(size)")
    }
  }

  @Test(arguments: AnyWidget.all) func `draws the same twice`(widget: AnyWidget) {
    for size in smallSizes {
      let area = Rect(x: 3, y: 2, size: size)
      var grid = noise()
      widget.draw(area, &grid)
      let once = grid
      widget.draw(area, &grid)
      #expect(grid == once)
    }
  }

  @Test(arguments: AnyWidget.all.filter(\.covers))
  func `draws the same over whatever was there`(widget: AnyWidget) {
    for size in smallSizes {
      let area = Rect(size: size)
      var blank = Grid(size: size)
      var full = Grid(size: size)
      full.fill(full.bounds, with: "世", role: .error)
      widget.draw(area, &blank)
      widget.draw(area, &full)
      #expect(full.row(0) == blank.row(0))
    }
  }

  @Test(arguments: AnyWidget.all)
  func `draws past the edges of the picture as if it were cut`(widget: AnyWidget) {
    let places = [
      Rect(x: -4, y: -2, width: 12, height: 6), Rect(x: 15, y: 8, width: 12, height: 6),
      Rect(x: .max, y: .min, width: .max, height: 3), Rect(width: 50, height: 50),
    ]
    for area in places {
      var grid = noise()
      widget.draw(area, &grid)
      #expect(grid.size == outer)
      for y in 0..<outer.height {
        #expect(grid.row(y).reduce(0) { $0 + $1.width } == outer.width)
      }
    }
  }

  @Test(arguments: AnyWidget.all) func `shows something where there is place`(widget: AnyWidget) {
    var grid = noise()
    widget.draw(grid.bounds, &grid)
    #expect(grid != noise())
    #expect(grid.cells.contains { $0.role != .demo })
  }

  @Test(arguments: AnyWidget.all) func `draws in the largest picture`(widget: AnyWidget) {
    let grid = picture(500, 200) { widget.draw($0.bounds, &$0) }
    #expect(grid.cells.contains { $0.glyph != .space })
    #expect(grid.zones.allSatisfy { grid.bounds.intersection($0.area) == $0.area })
  }

  @Test(arguments: AnyWidget.all) func `has its zones in its place`(widget: AnyWidget) {
    for size in smallSizes {
      let area = Rect(x: 3, y: 2, size: size)
      var grid = Grid(size: outer)
      widget.draw(area, &grid)
      #expect(grid.zones.allSatisfy { area.intersection($0.area) == $0.area }, "\(size)")
    }
  }

  @Test(arguments: AnyWidget.all) func `can be drawn in ASCII`(widget: AnyWidget) {
    var grid = noise()
    widget.draw(grid.bounds, &grid)
    let plain = grid.drawn(with: .ascii)
    #expect(plain.cells.allSatisfy { $0.width == 1 && $0.glyph.base.isASCII })
    // A letter that becomes several moves what stands beside it, and takes its look along.
    for y in 0..<grid.size.height {
      #expect(looks(plain.row(y)) == looks(grid.row(y)))
    }
    #expect(plain.cursor?.y == grid.cursor?.y)
    #expect((plain.cursor?.x ?? 0) >= (grid.cursor?.x ?? 0))
  }
}
