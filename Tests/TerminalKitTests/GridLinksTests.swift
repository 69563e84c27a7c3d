import Testing

@testable import TerminalKit

@Suite struct GridLinksTests {
  private func targets(_ grid: Grid, line: Int = 0) -> [String?] {
    grid.row(line).map { grid.target(of: $0) }
  }

  @Test func `links what stands in an area`() {
    let grid = picture(5, 1) { grid in
      grid.write("abc", in: grid.bounds, role: .accent)
      grid.link(Rect(x: 1, width: 2, height: 1), to: "/b.docx")
    }
    #expect(targets(grid) == [nil, "/b.docx", "/b.docx", nil, nil])
    #expect(grid.description == "abc  |\n=====|\naaa..|\n")
    #expect(grid[1, 0].width == 1)
    #expect(grid[1, 0].role == .accent)
    #expect(grid[1, 0].glyph == Glyph("b"))
  }

  @Test func `what is drawn over a link is none, and another look leaves it`() {
    let grid = picture(4, 1) { grid in
      grid.write("abcd", in: grid.bounds)
      grid.link(grid.bounds, to: "/a")
      grid.write("X", in: Rect(x: 1, width: 1, height: 1))
      grid.restyle(Rect(x: 2, width: 1, height: 1), role: .focus)
    }
    #expect(targets(grid) == ["/a", nil, "/a", "/a"])
    #expect(grid[2, 0].role == .focus)
  }

  @Test func `tells links to different places apart`() {
    let grid = picture(3, 1) { grid in
      for (x, target) in ["/a", "/b", "/a"].enumerated() {
        grid.link(Rect(x: x, width: 1, height: 1), to: target)
      }
    }
    #expect(targets(grid) == ["/a", "/b", "/a"])
    #expect(grid.links == ["/a", "/b"])
    #expect(grid[0, 0] == grid[2, 0])
    #expect(grid[0, 0] != grid[1, 0])
  }

  @Test func `pictures whose links lead elsewhere differ`() {
    let one = picture(1, 1) { $0.link($0.bounds, to: "/a") }
    let other = picture(1, 1) { $0.link($0.bounds, to: "/b") }
    #expect(one != other)
    #expect(one.description == other.description)
  }

  @Test func `links go with a picture that is copied into another`() {
    let small = picture(2, 1) { $0.link(Rect(x: 1, width: 1, height: 1), to: "/b") }
    let grid = picture(4, 1) { grid in
      grid.link(Rect(width: 1, height: 1), to: "/a")
      grid.draw(small, in: Rect(x: 2, width: 2, height: 1))
    }
    #expect(targets(grid) == ["/a", nil, nil, "/b"])
  }

  @Test func `has no more links than can be numbered`() {
    let grid = picture(300, 1) { grid in
      for x in 0..<300 { grid.link(Rect(x: x, width: 1, height: 1), to: "/\(x)") }
    }
    #expect(targets(grid)[254] == "/254")
    #expect(targets(grid)[255] == nil)
    #expect(grid.links.count == 255)
  }
}
