import Testing

@testable import Paperwork

@Suite struct AlignmentTests {
  @Test(arguments: [
    ([0, 6], [0, 2, 4, 6], [0, 0, 0, 1]), ([0, 2, 4], [0, 2, 4, 6], [0, 1, 2, 2]),
    ([0, 2, 6], [0, 9, 18], [0, 1, 2]), ([0, 3], [0, 1, 2, 3, 4, 5], [0, 0, 0, 1, 1, 1]),
    ([0, 1], [0, 8, 16], [0, 1, 1]), ([2, 9], [0, 3, 10], [0, 0, 1]),
  ])
  func `stands each group beside the nearest action`(
    positions: [Int], starts: [Int], groups: [Int]
  ) {
    #expect(Alignment.groups(at: positions, starts: starts) == groups)
  }

  @Test(arguments: [([0], [0, 1]), ([], [0, 1]), ([0, 2, 4], [0, 1]), ([0, 2], [])])
  func `tells nothing of one group, and of more groups than actions`(
    positions: [Int], starts: [Int]
  ) {
    #expect(Alignment.groups(at: positions, starts: starts) == nil)
  }

  @Test(arguments: [
    ("раз два три", 11, 1), ("раз два три", 10, 2), ("раз два три", 3, 3), ("", 5, 1),
    ("наставничество", 5, 3), ("в наставничество", 5, 4), ("раз", 3, 1),
  ])
  func `counts the lines of a text in a column`(text: String, width: Int, count: Int) {
    #expect(CellLines.lineCount(of: CellLines.words(of: text), width: width) == count)
  }

  @Test func `finds the width at which groups begin beside actions`() {
    let cell = RoadmapCell(
      ["1. Издание приказа о внедрении модели", "2. Разработка Положения", "3. Назначение"],
      at: 1, isOneLine: false)
    let lines = CellLines(cell, firstLines: [0, 1, 2])
    let width = Alignment.width(of: [(lines, [0, 2, 4])])
    #expect(lines.starts(width: width) == [0, 2, 4])
    #expect(lines.starts(width: 100) == [0, 1, 2])
  }
}
