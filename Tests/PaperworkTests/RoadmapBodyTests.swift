import Foundation
import Mentoring
import TestSupport
import Testing
import ZipReading

@testable import Paperwork

/// A roadmap as a Word document.
@Suite struct RoadmapBodyTests {
  private func seed() throws -> Roadmap {
    try RoadmapSource.read(Fixture.bytes("roadmap.txt"), source: "roadmap.txt").roadmap
  }

  private func body(_ bytes: [UInt8]) throws -> String {
    let part = try ZipListing(bytes).entries.first { $0.name == "word/document.xml" }
    return String(decoding: try #require(part).content, as: UTF8.self)
  }

  private func back(_ bytes: [UInt8]) throws -> RoadmapImport {
    try RoadmapSource.read(bytes, source: "a.docx")
  }

  private static let approval: RoadmapApproval = {
    let organization = Organization(
      fullName: "МБДОУ «Рябинка»", shortName: "МБДОУ «Рябинка»", kind: .kindergarten, place: "",
      headTitle: "заведующий", headName: PersonName("Орлова Вера Павловна"))
    let year = SchoolYear(holding: CalendarDay(number: 20_700))
    return RoadmapApproval(
      Programme(organization: organization, year: year), Roadmap(title: "План 2026", stages: []))
  }()

  @Test(arguments: [RoadmapLayout.plain, .plan, .result])
  func `the seed is read back as it was, with stamps and without`(layout: RoadmapLayout) throws {
    let seed = try seed()
    #expect(try back(RoadmapWriter.docx(seed, layout)).roadmap == seed)
    let stamped = try back(RoadmapWriter.docx(seed, layout, approval: Self.approval))
    #expect(stamped.roadmap == seed)
    #expect(stamped.findings.count { $0.kind == .leftOutOfTitle("МБДОУ «Рябинка»") } == 1)
  }

  @Test(arguments: FuzzRuns.seeds(short: 40, inputs: 1))
  func `any roadmap is read back without a guess`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let roadmap = RandomRoadmap.make(using: &random)
    let read = try back(RoadmapWriter.docx(roadmap, .result))
    #expect(read.roadmap == roadmap.spelledOut(in: .result))
    #expect(!read.findings.contains { if case .termsAligned = $0.kind { true } else { false } })
    let numbered = try back(RoadmapWriter.docx(roadmap, .numbered)).roadmap
    let csv = try RoadmapSource.read(RoadmapWriter.csv(roadmap, .numbered), source: "a.csv")
    #expect(numbered == csv.roadmap)
    FuzzRuns.note(1)
  }

  @Test func `each action stands beside its own term, and what is shared is merged`() throws {
    let measure = RoadmapMeasure(
      title: "Приказы", terms: [], responsibles: ["Заведующий"],
      actions: [
        RoadmapAction(text: "Издать", terms: [Term(read: "Май 2026")]),
        RoadmapAction(text: "Огласить", terms: [Term(read: "Июнь 2026")]),
      ])
    let grid = RoadmapGrid(
      Roadmap(title: "План", stages: [RoadmapStage(title: "Начало", measures: [measure])]), .plain)
    #expect(
      grid.rows.map { $0.map(\.text) } == [
        ["1.", "Начало", "Приказы", "1. Издать", "Май 2026", "Заведующий"],
        ["", "", "", "2. Огласить", "Июнь 2026", ""],
      ])
    #expect(grid.keepsWithNext == [true, false])
    #expect(
      grid.rows.map { $0.map(\.merge) } == [
        [.begins, .begins, .begins, .alone, .alone, .begins],
        [.continues, .continues, .continues, .alone, .alone, .continues],
      ])
  }

  @Test func `lies on the long edge, repeats its head and breaks no row`() throws {
    let text = try body(RoadmapWriter.docx(try seed(), .plain))
    #expect(text.contains(#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#))
    let rows = text.components(separatedBy: "<w:tr>").count - 1
    #expect(text.components(separatedBy: "<w:cantSplit/>").count - 1 == rows)
    #expect(text.components(separatedBy: "<w:tblHeader/>").count == 2)
  }

  @Test func `keeps the rows of a measure on one page, and heads with what follows`() throws {
    let seed = try seed()
    let keeps = RoadmapGrid(seed, .plain).keepsWithNext
    #expect(keeps.prefix(6) == [true, false, true, true, false, true])
    let numbered = RoadmapGrid(seed, .numbered)
    #expect(numbered.rows.prefix(4).map { $0[0].text } == ["1", "1.1", "1.1.1", "1.1.2"])
    #expect(numbered.keepsWithNext.prefix(4) == [true, true, false, false])
    #expect(numbered.keepsWithNext.last == false)
    let long = RoadmapMeasure(
      title: "м", terms: [], responsibles: [],
      actions: (1...9).map { RoadmapAction(text: "\($0)") })
    let grid = RoadmapGrid(
      Roadmap(title: "П", stages: [RoadmapStage(title: "э", measures: [long])]), .plain)
    #expect(!grid.keepsWithNext.contains(true))
  }

  @Test func `has room for the head to sign`() throws {
    let text = try body(RoadmapWriter.docx(try seed(), .plain, approval: Self.approval))
    for line in ["ПРИНЯТО", "УТВЕРЖДАЮ", "Заведующий МБДОУ «Рябинка»", "____________ В.П. Орлова"] {
      #expect(text.contains(">\(line)</w:t>"), "\(line)")
    }
  }

  @Test func `names the order that has approved it`() throws {
    let day = CalendarDay(number: 20_700)
    let action = RoadmapAction(
      text: "Утвердить карту", fact: FactCode("roadmap"),
      done: .init(date: day, document: "приказ № 12-ОД от 01.09.2026"))
    let measure = RoadmapMeasure(title: "м", terms: [], responsibles: [], actions: [action])
    let roadmap = Roadmap(
      title: "План", stages: [RoadmapStage(title: "э", measures: [measure])])
    let programme = Programme(
      organization: Organization(
        fullName: "Школа № 3", shortName: "Школа № 3", kind: .school, place: "",
        headTitle: "директор", headName: PersonName("Орлова Вера Павловна")),
      year: SchoolYear(holding: day))
    let approval = RoadmapApproval(programme, roadmap)
    #expect(approval.approved == ["УТВЕРЖДЕНО", "приказ № 12-ОД от 01.09.2026", "Школа № 3"])
    #expect(approval.year == "2026/27 учебный год")
  }

  @Test(arguments: [
    ("План по распоряжению № Р-145 от 25.12.2019", "2026/27 учебный год"),
    ("План на 2026/27 учебный год", nil), ("План на 2026 год", nil),
  ])
  func `the year stands below a title that names none`(title: String, year: String?) {
    let programme = Programme(
      organization: Organization(
        fullName: "Школа № 3", shortName: "Школа № 3", kind: .school, place: "", headTitle: "",
        headName: PersonName("")), year: SchoolYear(holding: CalendarDay(number: 20_700)))
    #expect(RoadmapApproval(programme, Roadmap(title: title, stages: [])).year == year)
  }

  @Test func `the year that stands below a title is read as no part of it`() throws {
    let measure = RoadmapMeasure(
      title: "м", terms: [], responsibles: [], actions: [RoadmapAction(text: "а")])
    let roadmap = Roadmap(
      title: "План", stages: [RoadmapStage(title: "э", measures: [measure])])
    let programme = Programme(
      organization: Organization(
        fullName: "Школа № 3", shortName: "Школа № 3", kind: .school, place: "", headTitle: "",
        headName: PersonName("")), year: SchoolYear(holding: CalendarDay(number: 20_700)))
    let bytes = RoadmapWriter.docx(
      roadmap, .plain, approval: RoadmapApproval(programme, roadmap))
    #expect(try body(bytes).contains(">2026/27 учебный год</w:t>"))
    #expect(try RoadmapSource.read(bytes, source: "a.docx").roadmap.title == "План")
  }
}
