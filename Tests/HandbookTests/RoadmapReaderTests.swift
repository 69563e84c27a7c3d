@testable import Handbook
import Mentoring
import StrictYAML
import Testing

@Suite struct RoadmapReaderTests {
  private func roadmap(terms: String) -> String {
    """
    title: R
    stages:
      - title: S
        measures:
          - title: M
            terms: [\(terms)]
            responsibles: [A]
            actions: [X]
    """
  }

  @Test(arguments: [
    ("{month: сентябрь, year: start}", 0, 0), ("{month: август, year: start}", -1, -1),
    ("{month: январь, year: start}", -8, -8), ("{month: январь, year: next}", 4, 4),
    ("{from: май, to: июнь, year: next}", 8, 9),
    ("{from: декабрь, year: start, to: февраль, to-year: next}", 3, 5),
    ("{from: январь, to: декабрь, year: next}", 4, 15),
    ("{month: October, year: start}", 1, 1),
  ]) func `counts months from September`(term: String, first: Int, last: Int) throws {
    let value = try #require(read(roadmap(terms: term), RoadmapTemplate.read))
    let months = try #require(RoadmapTemplate.Months(first: first, last: last))
    #expect(value.stages.first?.measures.first?.terms == [.months(months)])
  }

  @Test(arguments: [
    ("{from: июнь, to: май, year: start}", ["6:17 months-out-of-order"]),
    ("{from: декабрь, to: февраль, year: next, to-year: start}", ["6:17 months-out-of-order"]),
    ("{month: сентабрь, year: start}", ["6:25 not-one-of"]),
    ("{month: май}", ["6:17 missing-key"]),
    ("{month: май, year: 2026}", ["6:36 not-one-of"]),
    ("{month: май, to: июнь, year: start}", ["6:30 unknown-key"]),
    ("{from: май, year: start}", ["6:17 missing-key"]),
    ("до 45 мая", ["6:17 not-a-term"]),
    ("когда-нибудь", ["6:17 not-a-term"]),
    ("март – октябрь", ["6:17 not-a-term"]),
    ("март 2026", ["6:17 year-in-term"]),
    ("2026/27 учебный год", ["6:17 year-in-term"]),
    ("до 15.10.26", ["6:17 year-in-term"]),
    ("\"март {{strt}}\"", ["6:23 not-one-of"]),
    ("\"март {{start\"", ["6:23 unpaired-braces"]),
    ("[май]", ["6:17 wrong-type"]),
    ("''", ["6:17 empty-text"]),
  ]) func `tells a term that is none`(term: String, expected: [String]) {
    #expect(told(roadmap(terms: term), RoadmapTemplate.read) == expected)
  }

  @Test(arguments: [
    "до 15 октября", "I квартал", "ежемесячно", "в течение года", "по мере необходимости",
    "1 раз в месяц", "последняя пятница мая", "29 февраля", "сентябрь, январь", "с 1 по 15 мая",
    "март {{start}}", "01.09.{{start}}", "август – сентябрь {{start}}",
    "с 1 марта {{start}} по 31 мая {{next}}", "{{start}}-{{next}} учебный год",
    "конец мая {{ next }}",
  ]) func `takes a term in words`(term: String) throws {
    let value = try #require(read(roadmap(terms: "\"\(term)\""), RoadmapTemplate.read))
    let words = term.replacing("{{ next }}", with: "{{next}}")
    #expect(value.stages.first?.measures.first?.terms == [.words(words)])
  }

  @Test func `takes a term in words with an action, too`() throws {
    let text = roadmap(terms: "май").replacing("[X]", with: "[{text: X, terms: [до 1 мая]}]")
    let value = try #require(read(text, RoadmapTemplate.read))
    #expect(value.stages.first?.measures.first?.actions.first?.terms == [.words("до 1 мая")])
  }

  @Test func `takes the whole year where no term is given`() throws {
    let text = roadmap(terms: "").replacing("        terms: []\n", with: "")
    let value = try #require(read(text, RoadmapTemplate.read))
    #expect(value.stages.first?.measures.first?.terms == [])
    #expect(told(roadmap(terms: ""), RoadmapTemplate.read) == ["6:16 wrong-count"])
  }

  @Test func `needs a measure in a stage and an action in a measure`() {
    #expect(
      told("title: R\nstages:\n  - {title: S, measures: []}", RoadmapTemplate.read)
        == ["3:26 wrong-count"])
    let text = roadmap(terms: "{month: май, year: next}").replacing("[X]", with: "[]")
    #expect(told(text, RoadmapTemplate.read) == ["8:18 wrong-count"])
  }

  private func linked(_ first: String, _ second: String, _ third: String = "{text: C}") -> String {
    """
    title: R
    stages:
      - title: S
        measures:
          - title: M
            responsibles: [A]
            actions:
              - \(first)
              - \(second)
          - title: N
            responsibles: [A]
            actions:
              - \(third)
    """
  }

  private func place(_ measure: Int, _ action: Int) -> ActionPlace {
    ActionPlace(stage: 1, measure: measure, action: action)
  }

  @Test func `takes what an action waits for by key and by number, also of a later one`() throws {
    let text = linked(
      "{text: A, key: order, after: [1.2.1]}", "B", "{text: C, after: [1.1.2]}")
    let value = try #require(read(text, RoadmapTemplate.read))
    #expect(value.after == [place(1, 1): [place(2, 1)], place(2, 1): [place(1, 2)]])
    let keyed = linked("{text: A, key: order}", "{text: B, after: [order, 1.2.1]}")
    #expect(
      read(keyed, RoadmapTemplate.read)?.after == [place(1, 2): [place(1, 1), place(2, 1)]])
  }

  @Test(arguments: [
    ("{text: A, key: Приказ}", "B", ["8:28 not-a-code"]),
    ("{text: A, key: a}", "{text: B, key: a}", ["9:28 repeated"]),
    ("{text: A, key: order}", "{text: B, after: [ordr]}", ["9:31 not-one-of"]),
    ("{text: A, after: [1.3.1]}", "B", ["8:31 not-one-of"]),
    ("{text: A, after: order}", "B", ["8:30 wrong-type"]),
    ("{text: A, after: []}", "B", ["8:30 wrong-count"]),
    ("{text: A, after: [1.1.1]}", "B", ["8:31 waits-for-itself"]),
    ("{text: A, after: [b]}", "{text: B, key: b, after: [1.1.1]}", ["9:39 waits-for-itself"]),
  ]) func `tells a dependency that is none`(first: String, second: String, expected: [String]) {
    #expect(told(linked(first, second), RoadmapTemplate.read) == expected)
  }
}
