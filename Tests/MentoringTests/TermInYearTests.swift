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
    ("третья неделя мая", "2027-05-15", "2027-05-21", .part),
    ("1-я неделя сентября", "2026-09-01", "2026-09-07", .part),
    ("последняя неделя августа", "2027-08-25", "2027-08-31", .part),
    ("28 августа – 3 сентября", "2026-08-28", "2026-09-03", .range),
    ("с 28.08 по 03.09", "2026-08-28", "2026-09-03", .range),
    ("август – сентябрь", "2026-08-01", "2026-09-30", .range),
    ("III квартал", "2026-07-01", "2026-09-30", .quarter),
    ("I, III квартал", "2027-01-01", "2027-09-30", .range),
    ("I полугодие", "2026-09-01", "2026-12-31", .range),
    ("II полугодие", "2027-01-01", "2027-05-31", .range),
    ("до конца учебного года", "2027-05-31", "2027-05-31", .day),
    ("до начала учебного года", "2026-08-31", "2026-08-31", .day),
    ("в теч. года", "2026-09-01", "2027-08-31", .schoolYear),
    ("до 15 числа каждого месяца", "2026-09-01", "2027-08-31", .recurring),
    ("Ежемесячно, до 15-го числа", "2026-09-01", "2027-08-31", .recurring),
    ("не позднее 5 числа каждого месяца: октябрь – май", "2026-10-01", "2027-05-31", .recurring),
    ("by 15 October", "2026-10-15", "2026-10-15", .day),
    ("monthly", "2026-09-01", "2027-08-31", .recurring),
    ("throughout the school year", "2026-09-01", "2027-08-31", .schoolYear),
    ("последняя пятница сентября", "2026-09-25", "2026-09-25", .day),
    ("конец августа", "2027-08-21", "2027-08-31", .part),
    ("в течение года", "2026-09-01", "2027-08-31", .schoolYear),
    ("в течении всего учебного года", "2026-09-01", "2027-08-31", .schoolYear),
    ("весь период", "2026-09-01", "2027-08-31", .schoolYear),
    ("Постоянно", "2026-09-01", "2027-08-31", .schoolYear),
    ("сентябрь – май, постоянно", "2026-09-01", "2027-05-31", .range),
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

  /// A list out of order may be meant before the school year or within it.
  @Test(arguments: [
    "март – октябрь", "III, I квартал", "каникулы", "летние каникулы", "по плану", "май, март",
    "31 июня", "до сентября", "с 2026", "III полугодие", "2 четверть", "", "5 неделя февраля",
    "до конца года", "до начала мая", "15 числа",
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
