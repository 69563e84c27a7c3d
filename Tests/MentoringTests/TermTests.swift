import Testing

@testable import Mentoring

@Suite struct TermTests {
  @Test(arguments: [
    (2022, 5, 2022, 5, "Май 2022", Term.Precision.month),
    (2022, 5, 2022, 6, "Май – июнь 2022", .range),
    (2022, 12, 2023, 3, "Декабрь 2022 – март 2023", .range),
    (2022, 9, 2022, 12, "Сентябрь – декабрь 2022", .range),
  ])
  func `writes months`(
    year: Int, first: Int, lastYear: Int, last: Int, text: String, precision: Term.Precision
  ) {
    let term = Term(months: month(year, first)...month(lastYear, last))
    #expect(term.text == text)
    #expect(term.precision == precision)
    #expect(term.days == month(year, first).first...month(lastYear, last).last)
  }

  @Test func `reads back every run of months that it writes`() {
    for start in 0..<24 {
      for length in 0..<24 {
        let first = month(2022, 1).adding(months: start)
        let term = Term(months: first...first.adding(months: length))
        #expect(Term(read: term.text) == term)
      }
    }
  }

  @Test func `reads back years and days that it writes`() {
    let year = Term(schoolYear: schoolYear)
    #expect(year.text == "2026/27 учебный год")
    #expect(year.days == day("2026-09-01")...day("2027-08-31"))
    #expect(Term(read: year.text) == year)
    let single = Term(day: day("2022-09-01"))
    #expect(single.text == "01.09.2022")
    #expect(single.precision == .day)
    #expect(Term(read: single.text) == single)
  }

  @Test func `comes back from a store as it was kept`() {
    let term = Term(read: "Май-июнь 2022")
    #expect(
      Term(text: term.text, first: term.first, last: term.last, precision: term.precision) == term)
  }

  @Test func `leaves the words alone when the days contradict themselves`() {
    let (early, late) = (day("2022-05-01"), day("2022-06-30"))
    let alone = Term(words: "Май")
    #expect(Term(text: "Май", first: late, last: early, precision: .range) == alone)
    #expect(Term(text: "Май", first: early, last: nil, precision: .month) == alone)
    #expect(Term(text: "Май", first: early, last: late, precision: .text) == alone)
    #expect(alone.days == nil)
  }
}
