import TerminalKit
import Testing

@testable import kurator

/// Neighbouring cells that look the same.
@Suite struct FrameRunTests {
  private func runs(_ draw: (inout Grid) -> Void) -> [FrameRun] {
    var grid = Grid(size: Size(width: 10, height: 1))
    draw(&grid)
    return FrameRun.runs(of: grid.row(0))
  }

  @Test func `are one where nothing is drawn`() {
    let runs = runs { _ in }
    #expect(runs.map(\.text) == ["          "])
    #expect(runs.map(\.isBlank) == [true])
    #expect(runs.map(\.width) == [10])
  }

  @Test func `end where the role changes, and begin in their columns`() {
    let runs = runs { grid in
      grid.write("Имя", in: Rect(x: 2, y: 0, width: 3, height: 1), role: .title)
      grid.write("!", in: Rect(x: 5, y: 0, width: 1, height: 1), role: .late)
    }
    #expect(runs.map(\.text) == ["  ", "Имя", "!", "    "])
    #expect(runs.map(\.x) == [0, 2, 5, 6])
    #expect(runs.map(\.role) == [.text, .title, .late, .text])
    #expect(runs.map(\.isBlank) == [true, false, false, true])
  }

  @Test func `count the columns of wide letters, and keep marks with theirs`() {
    let runs = runs { grid in
      grid.write("世e\u{301}", in: Rect(x: 0, y: 0, width: 10, height: 1), role: .title)
    }
    #expect(runs.map(\.text) == ["世e\u{301}", "       "])
    #expect(runs.map(\.width) == [3, 7])
    #expect(runs.map(\.x) == [0, 3])
  }
}
