import Testing

@testable import Mentoring

@Suite struct YearMentionTests {
  nonisolated static let texts: [(text: String, later: String)] = [
    ("в 2022 году", "в 2023 году"), ("к концу 2022-го", "к концу 2023-го"),
    ("2022-2023учебный год", "2023-2024учебный год"), ("2022/23 уч. г.", "2023/24 уч. г."),
    ("2022 – 23", "2023 – 24"), ("2099/00", "2100/01"),
    ("до 15.10.2022", "до 15.10.2023"), ("1.9.22 и 01.09.22", "1.9.23 и 01.09.23"),
    ("Май-август 2022г.", "Май-август 2023г."), ("(2022)", "(2023)"),
    ("на 26/27 уч. год", "на 27/28 уч. год"), ("план 22/23, 2022/23", "план 23/24, 2023/24"),
  ]

  @Test(arguments: texts)
  func `years go on as they are written`(text: String, later: String) {
    #expect(text.shifting(YearMention.all(in: text), by: 1) == later)
  }

  @Test(arguments: [
    "приказ № 2022", "№ 12/2022", "2022-ОД", "п2022", "20221", "32.13.2022", "1264-р",
    "в 22 группах",
    "12.22", "2022мм", "351.8", "", "26/28", "01/02/2022x", "1/2", "26/27/28", "№ 26/27", "5.26/27",
  ])
  func `numbers that are no years stay`(text: String) {
    #expect(YearMention.all(in: text).isEmpty)
  }

  @Test(arguments: [
    "№ Р-145 от 25 декабря 2019 г. «Об утверждении»", "приказ от 01.09.2022", "от 2022 года",
    "29.12.2012 № 273-ФЗ", "2012 г. № 273-ФЗ", "ПРОТОКОЛ ОТ 1 МАЯ 2022", "утв. 30.08.2022",
    "утверждён 30 августа 2022 г.", "от 1 сент. 2022", "в ред. 2021",
  ])
  func `knows the date of a paper`(text: String) {
    #expect(YearMention.all(in: text).map(\.isOfPaper) == [true])
  }

  @Test(arguments: [
    "Год педагога и наставника 2023", "2023 – Год педагога и наставника", "2024 год семьи",
    "2023 г. – Год педагога", "ГОД ПЕДАГОГА – 2023", "2023 («Год педагога»)",
  ])
  func `knows the name of a year`(text: String) {
    #expect(YearMention.all(in: text).map(\.isOfName) == [true])
  }

  @Test(arguments: [
    "2022 год", "УЧЕБНЫЙ ГОД 2022", "НА УЧЕБНЫЙ ГОД. МАЙ 2023", "2022 – 2023 ГОД РЕАЛИЗАЦИИ",
    "в 2023 году наставники", "2022 – 2023 учебный год", "Год до 31.05.2023",
  ])
  func `takes no other year for one that has a name`(text: String) {
    #expect(YearMention.all(in: text).allSatisfy { !$0.isOfName })
  }

  @Test func `reads many years of a long text`() {
    let text = String(repeating: "слово 2022 ", count: 20_000)
    #expect(YearMention.all(in: text).count == 20_000)
  }

  @Test(arguments: ["до 1 мая 2022", "отчёт за 2022", "с 01.09.2022", "в мае 2022 года"])
  func `takes no other date for that of a paper`(text: String) {
    #expect(YearMention.all(in: text).map(\.isOfPaper) == [false])
  }

  @Test func `reads the day before a year`() {
    let days = YearMention.all(in: "с 01.09.2022 по 15.10.22, в 2023").map(\.day)
    #expect(
      days == [
        CalendarDay(year: 2022, month: 9, day: 1), CalendarDay(year: 2022, month: 10, day: 15), nil,
      ])
  }
}
