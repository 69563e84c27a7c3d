import Mentoring
import Testing

@testable import Paperwork

/// The real roadmap, taken into the year after it.
@Suite struct SeedRolloverTests {
  private func rollover() throws -> (seed: Roadmap, RoadmapRollover) {
    let seed = try RoadmapSource.read(Fixture.bytes("roadmap.txt"), source: "roadmap.txt").roadmap
    let source = try #require(SchoolYear(start: 2022))
    let target = try #require(SchoolYear(start: 2023))
    let calendar = WorkingCalendar(listedYears: [2023, 2024])
    return (seed, RoadmapRollover(seed, of: source, to: target, calendar: calendar))
  }

  @Test func `no date is left in a wrong year`() throws {
    let (seed, rollover) = try rollover()
    let text = String(decoding: RoadmapWriter.text(rollover.roadmap, .plain), as: UTF8.self)
    let years = text.matches(of: /\d{4}/).map { String($0.0) }
    #expect(Set(years) == ["2019", "2023", "2024"])
    #expect(years.count { $0 == "2019" } == 1)
    #expect(rollover.doubts.map(\.words) == ["2019"])
    #expect(rollover.doubts.map(\.reason) == [.paper])

    let before = String(decoding: RoadmapWriter.text(seed, .plain), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let after = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before.count == after.count)
    for (old, new) in zip(before, after) where old != new {
      let later = old.replacing("2023", with: "2024").replacing("2022", with: "2023")
      let text = later.drop { $0 == "\t" }
      let tabs = String(later.prefix(later.count - text.count))
      #expect(new == tabs + (Self.tidied[String(text)] ?? String(text)))
    }
  }

  /// Terms that the rollover writes as the program does.
  private static let tidied = [
    "Май-июнь 2023": "Май – июнь 2023", "Май- июнь 2023": "Май – июнь 2023",
    "Август-сентябрь 2023": "Август – сентябрь 2023",
    "Сентябрь-октябрь 2023": "Сентябрь – октябрь 2023",
    "2023-2024учебный год": "2023/24 учебный год", "Май-август 2024г.": "Май – август 2024",
  ]

  @Test func `what is changed is written as the program writes terms`() throws {
    let (_, rollover) = try rollover()
    let changed = rollover.changes.filter { $0.part == .term }.map(\.after)
    #expect(changed.contains("Май – июнь 2023") && changed.contains("Май – август 2024"))
    #expect(changed.allSatisfy { !$0.contains("-") })
  }

  @Test func `every term is a year later, each once in the list of changes`() throws {
    let (seed, rollover) = try rollover()
    let terms = { (roadmap: Roadmap) in
      roadmap.stages.flatMap(\.measures).flatMap { $0.terms + $0.actions.flatMap(\.terms) }
    }
    let (before, after) = (terms(seed), terms(rollover.roadmap))
    #expect(rollover.changes.count { $0.part == .term } == seed.terms.count)
    for (old, new) in zip(before, after) {
      #expect(new.precision == old.precision)
      #expect(new.first?.year == (old.first?.year ?? 0) + 1)
      #expect(new.last?.year == (old.last?.year ?? 0) + 1)
    }
    #expect(rollover.roadmap.title == seed.title)
  }
}
