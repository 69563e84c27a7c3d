import TerminalKit
import Testing

@Suite struct ZoneTests {
  private let blank = Grid(size: Size(width: 10, height: 4))

  @Test func `the last of several zones wins, and beside them there is none`() {
    var grid = blank
    grid.mark(grid.bounds.line(1), .key(.down, times: 3))
    grid.mark(Rect(x: 4, y: 1, width: 2, height: 2), .action("shell.help"))

    #expect(grid.zone(at: Point(x: 0, y: 1))?.act == .key(.down, times: 3))
    #expect(grid.zone(at: Point(x: 9, y: 1))?.act == .key(.down, times: 3))
    #expect(grid.zone(at: Point(x: 4, y: 1))?.act == .action("shell.help"))
    #expect(grid.zone(at: Point(x: 5, y: 2))?.act == .action("shell.help"))
    #expect(grid.zone(at: Point(x: 6, y: 2)) == nil)
    #expect(grid.zone(at: Point(x: 0, y: 0)) == nil)
  }

  @Test func `what covers all makes clicks mean nothing`() {
    var grid = blank
    grid.mark(grid.bounds.line(0), .handle("border"))
    grid.mark(grid.bounds, .nothing)
    #expect(grid.zone(at: Point(x: 0, y: 0))?.act == .key(.escape, times: 0))
  }

  @Test(arguments: [
    (Rect(x: -3, y: -1, width: 5, height: 2), Rect(x: 0, y: 0, width: 2, height: 1)),
    (Rect(x: 8, y: 3, width: 9, height: 9), Rect(x: 8, y: 3, width: 2, height: 1)),
  ])
  func `a zone ends where the picture does`(area: Rect, kept: Rect) {
    var grid = blank
    grid.mark(area, .handle("edge"))
    #expect(grid.zones == [Zone(area: kept, act: .handle("edge"))])
  }

  @Test(arguments: [
    Rect(x: 10, y: 0, width: 3, height: 1), Rect(x: 2, y: 2, width: 0, height: 1),
    Rect(x: -5, y: 0, width: 5, height: 1),
  ])
  func `nothing is marked outside of the picture`(area: Rect) {
    var grid = blank
    grid.mark(area, .handle("edge"))
    #expect(grid.zones.isEmpty)
  }

  @Test func `pictures that differ in zones alone are equal`() {
    var grid = blank
    grid.mark(grid.bounds, .nothing)
    #expect(grid == blank)
    #expect(grid.hashValue == blank.hashValue)
    #expect(grid.description == blank.description)
  }

  @Test func `zones go with a picture that is copied into another`() {
    var small = Grid(size: Size(width: 6, height: 2))
    small.mark(Rect(x: 1, y: 1, width: 5, height: 1), .handle("edge"))
    var grid = blank
    grid.draw(small, in: Rect(x: 3, y: 2, width: 4, height: 2))
    #expect(
      grid.zones == [Zone(area: Rect(x: 4, y: 3, width: 3, height: 1), act: .handle("edge"))])
  }
}
