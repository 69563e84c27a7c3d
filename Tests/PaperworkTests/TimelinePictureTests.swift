import Foundation
import Mentoring
import TestSupport
import Testing

@testable import Paperwork

@Suite struct TimelinePictureTests {
  private static let colors = TimelineColors(
    paper: "#ffffff", ink: "#111111", quiet: "#222222", rule: "#333333", done: "#444444",
    late: "#555555", due: "#666666", planned: "#777777", today: "#888888")
  private static let today = CalendarDay(number: 19_310)

  private func seed() throws -> Roadmap {
    try RoadmapSource.read(Fixture.bytes("roadmap.txt"), source: "roadmap.txt").roadmap
  }

  private func picture(_ terms: [String], before: [String] = [], done: Bool = false) -> String {
    let roadmap = roadmap(terms, before: before, done: done)
    let picture = TimelinePicture(roadmap, on: Self.today, colors: Self.colors)
    return String(decoding: picture.whole, as: UTF8.self)
  }

  /// A roadmap of one action.
  private func roadmap(_ terms: [String], before: [String] = [], done: Bool = false) -> Roadmap {
    var action = RoadmapAction(
      text: "Издать <приказ> & огласить", terms: terms.map { Term(read: $0) },
      baseline: before.map { Term(read: $0) })
    if done { action.done = .init(date: Self.today, document: "") }
    let measure = RoadmapMeasure(title: "Приказы", terms: [], responsibles: [], actions: [action])
    return Roadmap(
      title: "План", stages: [RoadmapStage(title: "Начало", measures: [measure])])
  }

  /// Counts elements, so that a picture that is no XML fails.
  private final class Counter: XMLListener {
    var counts: [String: Int] = [:]
    func begin(_ name: String, _ attributes: [String: String]) { counts[name, default: 0] += 1 }
    func end(_ name: String) {}
    func text(_ text: String) {}
  }

  private func counts(_ bytes: [UInt8]) throws -> [String: Int] {
    let counter = Counter()
    try XMLReader.read(bytes, counter)
    return counter.counts
  }

  @Test func `is XML with a page for each sheet of A4`() throws {
    let picture = TimelinePicture(try seed(), on: Self.today, colors: Self.colors)
    #expect(picture.pageCount == 4)
    #expect(try counts(picture.whole)["g"] == 4)
    #expect(try picture.pages.map { try counts($0)["g"] } == [1, 1, 1, 1])
    let whole = String(decoding: picture.whole, as: UTF8.self)
    #expect(whole.contains(#"width="297mm" height="840mm" viewBox="0 0 297 840""#))
    #expect(whole.contains(">стр. 2 из 4<"))
    for page in picture.pages {
      let text = String(decoding: page, as: UTF8.self)
      #expect(text.contains(#"width="297mm" height="210mm" viewBox="0 0 297 210""#))
      #expect(text.contains(">мар<") && text.contains(">2023<"))
    }
  }

  @Test func `every action of the seed stands on one of the pages`() throws {
    let seed = try seed()
    let picture = TimelinePicture(seed, on: Self.today, colors: Self.colors)
    let whole = String(decoding: picture.whole, as: UTF8.self)
    for placed in seed.actions { #expect(whole.contains(">\(placed.place.number)</text>")) }
  }

  @Test func `keeps heads with what belongs to them, and everything above the edge`() throws {
    let rows = TimelineRow.all(of: try seed(), on: Self.today)
    let pages = TimelineSheet.pages(of: rows)
    #expect(pages.flatMap { $0.map(\.row) } == rows)
    for page in pages {
      let last = try #require(page.last)
      #expect(last.row.kind == .action || last.row.text == "(без названия)")
      #expect(last.top + last.height <= TimelineSheet.rows.upperBound)
    }
  }

  @Test func `draws terms as they are known, states by sign and colour`() {
    #expect(picture(["до 15.05.2022"]).contains(##"height="2.60" rx="0.4" fill="#555555""##))
    #expect(picture(["Май 2022"]).contains(##"fill="url(#fade-"##))
    #expect(picture(["конец ноября 2022"]).contains(##"fill="url(#fade-666666)""##))
    #expect(picture(["ежемесячно, 2022/23 учебный год"]).contains("stroke-dasharray"))
    #expect(picture(["Май 2022"], done: true).contains(##"stroke="#444444" stroke-width="0.45""##))
    #expect(picture(["по плану"]).contains(">по плану</text>"))
  }

  @Test func `shows what was meant first, how far an action is late, and what of a stage is done`()
  {
    func bars(_ roadmap: Roadmap) -> [String] {
      TimelineRow.all(of: roadmap, on: Self.today).flatMap { row in
        row.bars.map { "\($0.part) \($0.days.lowerBound.iso) \($0.days.upperBound.iso)" }
      }
    }
    #expect(
      bars(roadmap(["Октябрь 2022"], before: ["Сентябрь 2022"])) == [
        "stage(Mentoring.RoadmapProgress.Part.late) 2022-10-01 2022-10-31",
        "baseline 2022-09-01 2022-09-30", "lateness 2022-11-01 2022-11-14",
        "term 2022-10-01 2022-10-31",
      ])
    #expect(
      bars(roadmap(["Октябрь 2022"], done: true)) == [
        "stage(Mentoring.RoadmapProgress.Part.done) 2022-10-01 2022-10-31",
        "term 2022-10-01 2022-10-31",
      ])
    let late = picture(["Октябрь 2022"], before: ["Сентябрь 2022"])
    #expect(late.contains(##"height="0.60" rx="0.4" fill="#222222""##))
    #expect(late.contains(##"height="0.80" rx="0.4" fill="#555555""##))
    #expect(late.contains(">было по плану</text>") && late.contains(">опоздание</text>"))
  }

  @Test func `marks the present day where it is on the scale`() {
    #expect(picture(["2022/23 учебный год"]).contains(">сегодня</text>"))
    #expect(!picture(["Май 2020"]).contains(">сегодня</text>"))
  }

  @Test func `escapes what is written`() {
    #expect(picture(["Май 2022"]).contains(">Издать &lt;приказ&gt; &amp; огласить</text>"))
  }

  @Test func `cuts text into lines that fit`() {
    let lines = TimelineText.lines(
      "Проведение анкетирования среди обучающихся и педагогов, желающих принять участие в программе",
      size: 270, width: 6_000, most: 2)
    #expect(lines.count == 2)
    #expect(lines[1].hasSuffix("…"))
    #expect(TimelineText.lines("Приказ", size: 270, width: 6_000, most: 2) == ["Приказ"])
    #expect(TimelineText.lines("", size: 270, width: 6_000, most: 2) == [])
  }

  @Test(arguments: FuzzRuns.seeds(short: 20, inputs: 1))
  func `any roadmap is drawn, the same each time`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let roadmap = RandomRoadmap.make(using: &random)
    let made = (0..<2).map { _ in
      TimelinePicture(roadmap, on: Self.today, colors: Self.colors).whole
    }
    #expect(made[0] == made[1])
    #expect(try counts(made[0])["svg"] == 1)
    FuzzRuns.note(1)
  }
}
