import Mentoring
import PlainText
import TerminalKit
import Testing

@testable import Screens

/// The lines of a roadmap.
@Suite struct RoadmapOutlineTests {
  private let outline = RoadmapOutline(roadmap: RoadmapPageTests.roadmap, on: Samples.today)

  private func ids(_ outline: RoadmapOutline) -> [String] { outline.rows.map(outline.id(of:)) }

  @Test func `has every stage with its measures, and every measure with its actions`() {
    #expect(
      ids(outline).prefix(9) == [
        "s1", "m1", "a1", "a2", "s2", "m2", "a3", "a4", "m3",
      ])
    #expect(outline.rows.count == outline.tree.rows.count)
    #expect(outline.tree.rows.prefix(5).map(\.depth) == [0, 1, 2, 2, 0])
    #expect(Set(ids(outline)).count == outline.rows.count)
  }

  @Test func `names by their places what has no number in the file yet`() {
    let read = Roadmap(
      title: "",
      stages: [
        RoadmapStage(
          title: "Первый",
          measures: [
            RoadmapMeasure(
              title: "", terms: [], responsibles: [],
              actions: [RoadmapAction(text: "Издать приказ")])
          ])
      ])
    #expect(ids(RoadmapOutline(roadmap: read, on: Samples.today)) == ["s1.0", "m1.1", "a1.1.1"])
  }

  @Test(arguments: [
    ("приказ документов", []), ("ШАБЛОНАМИ", ["a2"]), ("2.1.2", ["a4"]), ("собрать", ["a4"]),
    ("cj,hfnm", ["a4"]),
  ])
  func `keeps of a search the actions alone, by their numbers and their texts`(
    typed: String, found: [String]
  ) {
    var sought = outline
    sought.lay(matching: SearchQuery(typed))
    #expect(ids(sought) == found)
    #expect(sought.tree.rows.allSatisfy { $0.depth == 0 })
  }

  @Test func `lays everything again when nothing is sought`() {
    var sought = outline
    sought.lay(matching: SearchQuery("собрать"))
    sought.lay(matching: SearchQuery("  "))
    #expect(sought.rows == outline.rows)
    sought.lay(matching: SearchQuery("нет такого"))
    #expect(sought.rows.isEmpty)
    sought.lay(matching: nil)
    #expect(sought == outline)
  }

  @Test func `knows what belongs to a line`() {
    #expect(outline.actions(of: .stage(2)).map(\.place.number) == ["2.1.1", "2.1.2", "2.2.1"])
    #expect(outline.actions(of: .measure(2, 2)).map(\.place.number) == ["2.2.1"])
    #expect(
      outline.lines[4].terms.map(\.text) == ["Август 2026", "Октябрь 2026", "Сентябрь 2026"])
    #expect(outline.lines[1].terms.map(\.text) == ["Март 2026"])
    let action = outline.actions(of: .measure(2, 2))[0]
    #expect(RoadmapRow.action(action).stage == 2)
    #expect(outline.actions(of: .action(action)) == [action])
    #expect(RoadmapRow.measure(3, 1).stage == 3)
  }

  @Test func `knows which actions it has`() {
    #expect(outline.has(RoadmapAction.ID(5)))
    #expect(!outline.has(RoadmapAction.ID(500)))
    #expect(RoadmapOutline.name(RoadmapAction.ID(5)) == "a5")
  }
}
