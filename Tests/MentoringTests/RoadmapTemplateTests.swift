import Testing

@testable import Mentoring

@Suite struct RoadmapTemplateTests {
  @Test func `fits its terms to a school year`() throws {
    let template = RoadmapTemplate(
      title: "Дорожная карта",
      stages: [
        .init(
          title: "Подготовка",
          measures: [
            .init(
              title: "Приказы",
              terms: [
                .months(try #require(RoadmapTemplate.Months(first: -4, last: -3))),
                .months(try #require(RoadmapTemplate.Months(first: 4, last: 4))),
              ],
              responsibles: ["заведующий"], actions: ["Издать", "Утвердить"]),
            .init(title: "Встречи", terms: [], responsibles: [], actions: ["Встречаться"]),
          ])
      ])
    let roadmap = template.roadmap(for: schoolYear)

    #expect(roadmap.title == "Дорожная карта, 2026/27 учебный год")
    #expect(roadmap.stages.map(\.title) == ["Подготовка"])
    let measures = roadmap.stages[0].measures
    #expect(measures.map(\.title) == ["Приказы", "Встречи"])
    #expect(measures[0].terms.map(\.text) == ["Май – июнь 2026", "Январь 2027"])
    #expect(measures[0].responsibles == ["заведующий"])
    #expect(
      measures[0].actions == [RoadmapAction(text: "Издать"), RoadmapAction(text: "Утвердить")])
    #expect(measures[1].terms == [Term(schoolYear: schoolYear)])
    #expect(roadmap.span == month(2026, 5)...month(2027, 8))
  }

  @Test(arguments: [
    ("до 15 октября", "до 15 октября", "2026-10-15", "2026-10-15"),
    ("I квартал", "I квартал", "2027-01-01", "2027-03-31"),
    ("ежемесячно", "ежемесячно", "2026-09-01", "2027-08-31"),
    ("по мере необходимости", "по мере необходимости", "2026-09-01", "2027-08-31"),
    ("март {{start}}", "март 2026", "2026-03-01", "2026-03-31"),
    ("01.09.{{start}}", "01.09.2026", "2026-09-01", "2026-09-01"),
    ("август – сентябрь {{next}}", "август – сентябрь 2027", "2027-08-01", "2027-09-30"),
    ("{{start}}-{{next}} учебный год", "2026-2027 учебный год", "2026-09-01", "2027-08-31"),
  ]) func `reads words in the school year`(
    words: String, text: String, first: String, last: String
  ) {
    let term = RoadmapTemplate.Timing.words(words).term(of: schoolYear)
    #expect(term.text == text)
    #expect(term.first?.iso == first)
    #expect(term.last?.iso == last)
  }

  @Test func `words that a year does not have stay words in it`() throws {
    let leap = RoadmapTemplate.Timing.words("29 февраля")
    #expect(RoadmapTemplate.Timing.fault(in: "29 февраля") == nil)
    #expect(leap.term(of: schoolYear) == Term(words: "29 февраля"))
    let year = try #require(SchoolYear(start: 2_027))
    #expect(leap.term(of: year).first?.iso == "2028-02-29")
  }

  @Test func `tells by number what waits for what`() {
    func place(_ action: Int) -> ActionPlace { ActionPlace(stage: 1, measure: 1, action: action) }
    let template = RoadmapTemplate(
      title: "К",
      stages: [
        .init(
          title: "Э",
          measures: [
            .init(title: "М", terms: [], responsibles: [], actions: ["1", "2", "3", "4"])
          ])
      ], after: [place(1): [place(3)], place(4): [place(3), place(2)]])
    let actions = template.roadmap(for: schoolYear).actions.map(\.action)
    #expect(actions.map(\.id) == [nil, .init(1), .init(2), nil])
    #expect(actions.map(\.after) == [[.init(2)], [], [], [.init(1), .init(2)]])
  }

  @Test(arguments: [(-24, 35), (0, 0), (-1, 8)])
  func `counts months from September`(first: Int, last: Int) throws {
    let months = try #require(RoadmapTemplate.Months(first: first, last: last))
    let run = months.months(of: schoolYear)
    #expect(month(2026, 9).months(to: run.lowerBound) == first)
    #expect(month(2026, 9).months(to: run.upperBound) == last)
  }

  @Test(arguments: [(-25, 0), (0, 36), (5, 4)])
  func `has no months outside of the ranges`(first: Int, last: Int) {
    #expect(RoadmapTemplate.Months(first: first, last: last) == nil)
  }
}
