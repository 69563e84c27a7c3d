import TestSupport
import Testing

@testable import Mentoring

@Suite struct TermShiftingTests {
  @Test(arguments: [
    ("Март 2022", 1, "Апрель 2022"), ("Декабрь 2022", 1, "Январь 2023"),
    ("Май- июнь 2022", 1, "Июнь – июль 2022"),
    ("Ноябрь-декабрь 2022", 1, "Декабрь 2022 – январь 2023"),
    ("Январь, апрель 2023", 12, "Январь, апрель 2024"),
    ("Октябрь, декабрь 2022", 1, "Ноябрь 2022, январь 2023"),
    ("01.09.2022", 1, "01.10.2022"), ("31.08.2022", 1, "30.09.2022"),
    ("до 15 октября 2022", -1, "до 15.09.2022"),
    ("01.05.2023 – 15.05.2023", 1, "01.06.2023 – 15.06.2023"),
    ("конец мая 2023", 1, "Конец июня 2023"),
    ("III декада января 2023", 1, "III декада февраля 2023"),
    ("II квартал 2023", 3, "III квартал 2023"), ("II квартал 2023", 1, "Май – июль 2023"),
    ("2022-2023учебный год", 12, "2023/24 учебный год"),
    ("2022-2023учебный год", 1, "Октябрь 2022 – сентябрь 2023"),
    ("2022 год", 12, "2023 год"), ("ежемесячно, май 2023", 1, "Ежемесячно, июнь 2023"),
    ("по мере необходимости", 1, "по мере необходимости"), ("по плану", 5, "по плану"),
    ("1 раз в месяц, 2022/23 учебный год", 1, "1 раз в месяц, октябрь 2022 – сентябрь 2023"),
    ("сентябрь 2022, не реже двух раз в месяц", 12, "Не реже двух раз в месяц, сентябрь 2023"),
    ("Постоянно, 2022/23 учебный год", 12, "Постоянно, 2023/24 учебный год"),
    ("постоянно, май 2023", 1, "Постоянно, июнь 2023"),
    ("до 15 числа каждого месяца, май 2023", 1, "До 15 числа каждого месяца, июнь 2023"),
  ]) func `moves by months and is written as the program writes terms`(
    text: String, months: Int, moved: String
  ) {
    let term = Term(read: text).shifted(months: months)
    #expect(term.text == moved)
    #expect(term.precision == Term(read: moved).precision)
    #expect(term.days == Term(read: moved).days)
  }

  @Test(arguments: [
    ("постоянно", 1, "Постоянно, октябрь 2026 – сентябрь 2027"),
    ("1 раз в месяц", 12, "1 раз в месяц, 2027/28 учебный год"),
    ("по мере необходимости", 2, "По мере необходимости, ноябрь 2026 – октябрь 2027"),
    ("1-я неделя сентября", 1, "1-я неделя октября 2026"),
    ("28 августа – 3 сентября", 12, "28.08.2027 – 03.09.2027"),
    ("до конца учебного года", -1, "до 30.04.2027"),
  ]) func `keeps the word for what comes back`(text: String, months: Int, moved: String) {
    let term = Term(read: text, in: schoolYear).shifted(months: months)
    #expect(term.text == moved)
    #expect(term == Term(read: moved))
  }

  @Test func `stays as it was written where it moves by nothing`() {
    #expect(Term(read: "Май- июнь 2022").shifted(months: 0).text == "Май- июнь 2022")
  }

  @Test func `of months comes back by as many months as it went`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<500 {
      let first = month(2_026, 1).adding(months: Int.random(in: -60...60, using: &random))
      let term = Term(months: first...first.adding(months: Int.random(in: 0...5, using: &random)))
      let months = Int.random(in: -30...30, using: &random)
      #expect(term.shifted(months: months).shifted(months: -months) == term)
    }
  }

  @Test func `of any kind moves to days that its words give again`() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<1_000 {
      let term = Term(read: RandomTerm.text(using: &random))
      let moved = term.shifted(months: Int.random(in: -14...14, using: &random))
      #expect((moved.days == nil) == (term.days == nil))
      if moved.precision != term.precision { #expect(moved.precision == .range) }
      #expect(Term(read: moved.text).days == moved.days || moved == term)
    }
  }
}
