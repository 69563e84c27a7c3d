import Testing

@testable import Mentoring

/// Terms without a year of their own, in the school year 2026/27.
@Suite struct TermInYearTests {
  @Test(arguments: [
    ("до 15 октября", "2026-10-15", "2026-10-15", Term.Precision.day),
    ("15 марта", "2027-03-15", "2027-03-15", .day),
    ("15.10", "2026-10-15", "2026-10-15", .day), ("до мая", "2027-04-30", "2027-04-30", .day),
    ("с октября", "2026-10-01", "2027-08-31", .range),
    ("1-15 октября", "2026-10-01", "2026-10-15", .range),
    ("с 1.09 по 5.10", "2026-09-01", "2026-10-05", .range),
    ("сентябрь", "2026-09-01", "2026-09-30", .month),
    ("Август", "2027-08-01", "2027-08-31", .month),
    ("декабрь – февраль", "2026-12-01", "2027-02-28", .range),
    ("сентябрь, январь, май", "2026-09-01", "2027-05-31", .range),
    ("I квартал", "2027-01-01", "2027-03-31", .quarter),
    ("4 квартал", "2026-10-01", "2026-12-31", .quarter),
    ("третья неделя мая", "2027-05-10", "2027-05-23", .part),
    ("последняя пятница сентября", "2026-09-25", "2026-09-25", .day),
    ("конец августа", "2027-08-21", "2027-08-31", .part),
    ("в течение года", "2026-09-01", "2027-08-31", .schoolYear),
    ("в течении всего учебного года", "2026-09-01", "2027-08-31", .schoolYear),
    ("весь период", "2026-09-01", "2027-08-31", .schoolYear),
    ("Постоянно", "2026-09-01", "2027-08-31", .schoolYear),
    ("ежемесячно", "2026-09-01", "2027-08-31", .recurring),
    ("Ежемесячно, в течение года", "2026-09-01", "2027-08-31", .recurring),
    ("1 раз в квартал", "2026-09-01", "2027-08-31", .recurring),
    ("сентябрь – май (ежемесячно)", "2026-09-01", "2027-05-31", .recurring),
    ("по мере необходимости", "2026-09-01", "2027-08-31", .asNeeded),
  ])
  func `take the year of the programme, and say so`(
    text: String, first: String, last: String, precision: Term.Precision
  ) {
    let term = Term(read: text, in: schoolYear)
    #expect(term.text == text)
    #expect(term.first?.iso == first)
    #expect(term.last?.iso == last)
    #expect(term.precision == precision)
    #expect(term.takesYear)
    #expect(Term(read: text) == Term(words: text))
  }

  @Test(arguments: [
    "Март 2022", "01.09.2022", "2022-2023учебный год", "II квартал 2027", "2022 год",
    "Январь, апрель 2023",
  ])
  func `leave a year that is written alone`(text: String) {
    #expect(Term(read: text, in: schoolYear) == Term(read: text))
    #expect(!Term(read: text, in: schoolYear).takesYear)
  }

  /// Where the school year begins within the term, it may be meant before or after.
  @Test(arguments: [
    "август – сентябрь", "III квартал", "каникулы", "летние каникулы", "по плану", "май, март",
    "31 июня", "до сентября", "с 2026", "I полугодие", "2 четверть", "", "5 неделя февраля",
  ])
  func `stay words where it is not sure which days are meant`(text: String) {
    #expect(Term(read: text, in: schoolYear) == Term(words: text))
  }

  @Test func `keep the runs of a list and of what comes back`() {
    let term = Term(read: "ежемесячно: сентябрь, январь", in: schoolYear)
    #expect(
      term.runs == [
        month(2026, 9).first...month(2026, 9).last, month(2027, 1).first...month(2027, 1).last,
      ])
  }
}
