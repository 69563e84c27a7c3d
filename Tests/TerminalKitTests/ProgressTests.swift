import Testing

@testable import TerminalKit

@Suite struct ProgressTests {
  private func progress(of total: Int = 40) -> Progress {
    Progress(
      "Печать планов развития", done: 10, of: total, count: "10 из 40", rest: "ещё около 2 минут",
      cancel: .init(key: "Esc", label: "прервать"))
  }

  @Test func `says what is done, how much of it, what remains and how to stop it`() {
    let grid = picture(46, 6) { progress().draw(in: $0.bounds, on: &$0) }
    #expect(
      grid.text == """
        ┌────────────────────────────────────────────┐
        │  Печать планов развития                    │
        │  ██████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  │
        │  10 из 40               ещё около 2 минут  │
        │  Esc прервать                              │
        └────────────────────────────────────────────┘

        """)
    #expect(grid.cursor == Point(x: 3, y: 4))
  }

  @Test func `has no bar while it is not known how much there is`() {
    let grid = picture(46, 5) { progress(of: 0).draw(in: $0.bounds, on: &$0) }
    #expect(!grid.text.contains("░"))
    #expect(grid.text.contains("10 из 40"))
  }

  @Test func `is stopped by a click on its key, and covers what is below`() {
    let grid = picture(46, 6) { grid in
      grid.mark(grid.bounds, .action("below"))
      progress().draw(in: grid.bounds, on: &grid)
    }
    #expect(grid.zone(at: Point(x: 4, y: 4))?.act == .key(.escape, times: 1))
    #expect(grid.zone(at: Point(x: 4, y: 2))?.act == .nothing)
  }
}
