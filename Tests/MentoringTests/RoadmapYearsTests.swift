import Testing

@testable import Mentoring

@Suite struct RoadmapYearsTests {
  private func roadmap(_ terms: String..., title: String = "Карта") -> Roadmap {
    Roadmap(
      title: title,
      stages: [
        RoadmapStage(
          title: "Этап",
          measures: terms.map {
            RoadmapMeasure(title: "", terms: [Term(read: $0)], responsibles: [], actions: [])
          })
      ])
  }

  @Test(arguments: [
    ("Март 2022", "Август 2023", "2022/23"), ("Сентябрь 2025", "Август 2026", "2025/26"),
    ("Декабрь 2025", "Март 2026", "2025/26"),
    ("Сентябрь 2025", "Сентябрь 2025", "2025/26"), ("Сентябрь 2027", "Май 2028", "2027/28"),
    ("Март 2022", "Август 2022", "2022/23"), ("Июнь 2028", "Июнь 2028", "2028/29"),
    ("Февраль 2022", "Август 2022", "2021/22"),
  ])
  func `names the school year for which the terms are written`(
    first: String, last: String, year: String
  ) throws {
    let year26 = try #require(SchoolYear(start: 2_026))
    #expect(roadmap(first, last).otherYear(than: year26)?.text == year)
  }

  @Test func `goes by the title where the terms lie in spring alone`() throws {
    let year26 = try #require(SchoolYear(start: 2_026))
    func named(_ title: String) -> String? {
      roadmap("Март 2023", title: title).otherYear(than: year26)?.text
    }
    #expect(named("Карта") == "2023/24")
    #expect(named("Карта 2022/23") == "2022/23")
    #expect(named("Карта 2023/24") == "2023/24")
  }

  @Test(arguments: [
    ("Август 2026", "Август 2026"), ("Январь 2026", "Июнь 2026"),
    ("Март 2026", "Август 2027"), ("Март 2026", "Сентябрь 2026"), ("Август 2027", "Август 2028"),
    ("в течение года", "по плану"), ("Март 2026", "Август 2026"), ("Июнь 2026", "Июнь 2026"),
  ])
  func `finds nothing wrong with terms of the year, or with none`(first: String, last: String)
    throws
  {
    let year26 = try #require(SchoolYear(start: 2_026))
    #expect(roadmap(first, last).otherYear(than: year26) == nil)
  }
}
