import Testing

@testable import TerminalKit

@Suite struct TreeOutlineTests {
  @Test func `knows what stands below what`() {
    #expect(
      roadOutline.rows.indices.map { roadOutline.parent(of: $0) ?? -1 } == [
        -1, 0, 1, 1, 0, -1, -1, 6,
      ])
    #expect(roadOutline.below(0) == 1..<5)
    #expect(roadOutline.below(1) == 2..<4)
    #expect(roadOutline.below(6) == 7..<8)
    #expect(
      roadOutline.rows.indices.map { roadOutline.hasRows(below: $0) } == [
        true, true, false, false, false, false, true, false,
      ])
  }

  @Test func `takes depths that leave one out`() {
    let outline = Tree.Outline([.init("a", depth: 4), .init("b", depth: 9), .init("c", depth: 6)])
    #expect(outline.rows.indices.map { outline.parent(of: $0) ?? -1 } == [-1, 0, 0])
    #expect(outline.below(0) == 1..<3)
    #expect(outline.below(1).isEmpty)
  }

  @Test func `has no rows where there are none`() {
    let outline = Tree.Outline([])
    #expect(outline.parent(of: 0) == nil)
    #expect(outline.below(3).isEmpty)
    #expect(outline.index(of: "1") == nil)
  }

  @Test func `does not take a negative depth`() {
    #expect(Tree.Row("a", depth: -3).depth == 0)
  }
}
