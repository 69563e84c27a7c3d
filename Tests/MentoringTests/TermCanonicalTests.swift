import TestSupport
import Testing

@testable import Mentoring

@Suite struct TermCanonicalTests {
  @Test(arguments: [
    ("Май- июнь 2022", "Май – июнь 2022"), ("Май-август 2023г.", "Май – август 2023"),
    ("2022-2023учебный год", "2022/23 учебный год"), ("Август 2022 ", "Август 2022"),
    ("Январь, апрель 2023", "Январь, апрель 2023"), ("01.09.22", "01.09.2022"),
    ("сентябрь – октябрь 2026 г.", "Сентябрь – октябрь 2026"),
    ("до 15 октября 2022 г.", "до 15.10.2022"), ("II кв. 2027", "II квартал 2027"),
    ("I-II квартал 2027", "Январь – июнь 2027"), ("в 2022 году", "2022 год"),
    ("1–15 мая 2023", "01.05.2023 – 15.05.2023"), ("1-31 мая 2023", "01.05.2023 – 31.05.2023"),
    ("Декабрь 2022, март и май 2023", "Декабрь 2022, март, май 2023"),
    ("3 неделя мая 2023", "3-я неделя мая 2023"), ("конец мая 2023", "Конец мая 2023"),
    ("первая декада мая 2023", "I декада мая 2023"),
    ("последняя пятница сентября 2022", "30.09.2022"),
    ("не реже двух раз в месяц, 2022-2023 учебный год", "2 раза в месяц, 2022/23 учебный год"),
    ("постоянно", "постоянно"), ("October 2026", "Октябрь 2026"),
    ("by 15 October 2026", "до 15.10.2026"), ("March, 2022", "Март 2022"),
    ("I, III квартал 2023", "Январь – март, июль – сентябрь 2023"),
    ("сентябрь/октябрь 2022", "Сентябрь – октябрь 2022"),
    ("последняя неделя августа 2022", "Последняя неделя августа 2022"),
  ])
  func `is written in one way`(text: String, canonical: String) {
    #expect(Term(read: text).canonical.text == canonical)
  }

  @Test(arguments: [
    ("до 15 октября", "до 15.10.2026"), ("ежемесячно", "Ежемесячно, 2026/27 учебный год"),
    ("I квартал", "I квартал 2027"), ("в течение года", "2026/27 учебный год"),
    ("сентябрь, январь", "Сентябрь 2026, январь 2027"),
    ("по мере необходимости", "По мере необходимости, 2026/27 учебный год"),
    ("28 августа – 3 сентября", "28.08.2026 – 03.09.2026"),
    ("III квартал", "III квартал 2026"), ("II полугодие", "Январь – май 2027"),
    ("до конца учебного года", "до 31.05.2027"), ("до начала учебного года", "до 31.08.2026"),
    ("до 15 числа каждого месяца", "До 15 числа каждого месяца, 2026/27 учебный год"),
  ])
  func `has the year that the words left out`(text: String, canonical: String) {
    let term = Term(read: text, in: schoolYear).canonical
    #expect(term.text == canonical)
    #expect(Term(read: canonical) == term)
  }

  @Test func `is written from its days where the words say others`() {
    let term = Term(
      text: "Май 2022", first: day("2022-05-01"), last: day("2022-06-15"), precision: .month)
    #expect(term.canonical.text == "01.05.2022 – 15.06.2022")
    #expect(term.canonical.precision == .range)
  }

  /// Any term, printed and read again, is the same; printed twice it is the same too.
  @Test(arguments: FuzzRuns.seeds(short: 8, inputs: 500))
  func `reads back as the same term, whatever was written`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var read = 0
    for _ in 0..<500 {
      let text = RandomTerm.text(using: &random)
      let term = Term(read: text, in: schoolYear)
      guard term.days != nil else { continue }
      read += 1
      let canonical = term.canonical
      #expect(Term(read: canonical.text) == canonical, "\(text)")
      #expect(canonical.canonical == canonical, "\(text)")
      #expect(canonical.days == term.days && canonical.precision == term.precision, "\(text)")
      #expect(canonical.runs == term.runs, "\(text)")
    }
    #expect(read > 200)
    FuzzRuns.note(500)
  }

  @Test func `reads back every run of days`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let first = CalendarDay(number: Int.random(in: 15_000...25_000, using: &random))
      let last = first.adding(days: Int.random(in: 0...500, using: &random))
      let term = Term(text: "", first: first, last: last, precision: .range).canonical
      #expect(Term(read: term.text) == term)
      #expect(term.days == first...last)
    }
  }

  @Test(arguments: FuzzRuns.seeds(short: 4, inputs: 1_000))
  func `never stumbles over any text`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<1_000 {
      let text = RandomTerm.noise(using: &random)
      for year in [nil, schoolYear] {
        let term = Term(read: text, in: year)
        #expect((term.precision == .text) == (term.days == nil))
        #expect(Term(read: term.canonical.text, in: year) == term.canonical, "\(text)")
      }
    }
    FuzzRuns.note(1_000)
  }
}
