import Mentoring
import Testing

@testable import Paperwork

@Suite struct WrappedLinesTests {
  private let year = SchoolYear(start: 2026)

  private func lines(_ texts: [String]) -> [SourceLine] {
    texts.enumerated().map { SourceLine(number: $0 + 1, $1) }
  }

  @Test(arguments: [
    (["Октябрь", "2026 г."], ["Октябрь 2026 г."]),
    (["15 октября –", "15 ноября 2026 г."], ["15 октября – 15 ноября 2026 г."]),
    (["30", "сентября 2026"], ["30 сентября 2026"]),
    (["15", "октября", "2026 г."], ["15 октября 2026 г."]),
    (["с 1 сентября 2026", "по 31 мая 2027"], ["с 1 сентября 2026 по 31 мая 2027"]),
    (["Октябрь,", "ноябрь 2026"], ["Октябрь, ноябрь 2026"]),
    (["Октябрь", "2026 г.", "Ноябрь", "2026 г."], ["Октябрь 2026 г.", "Ноябрь 2026 г."]),
  ])
  func `lines that are one term together are read together`(cell: [String], terms: [String]) {
    #expect(WrappedLines.terms(lines(cell), in: year).map(\.text) == terms)
    #expect(WrappedLines.terms(lines(cell), in: nil).map(\.text) == terms)
  }

  @Test(arguments: [
    (["в течение", "года"], ["в течение года"]),
    (["по мере", "необходимости"], ["по мере необходимости"]),
  ])
  func `so are those of the year of the programme`(cell: [String], terms: [String]) {
    #expect(WrappedLines.terms(lines(cell), in: year).map(\.text) == terms)
  }

  @Test(arguments: [
    (["Март 2022", "Май 2022"], ["Март 2022", "Май 2022"]),
    (["по плану", "Май 2026"], ["по плану", "Май 2026"]),
    (["–", "Май 2026"], ["–", "Май 2026"]),
    (["Май 2026,", "по плану;"], ["Май 2026", "по плану"]),
    (["I квартал 2027", "до 15.10.2026"], ["I квартал 2027", "до 15.10.2026"]),
    (["май", "июнь 2027"], ["май", "июнь 2027"]), ([], []),
  ])
  func `others stay apart, without the commas that part them`(cell: [String], terms: [String]) {
    #expect(WrappedLines.terms(lines(cell), in: year).map(\.text) == terms)
  }

  @Test(arguments: [
    (["Старший", "воспитатель"], ["Старший воспитатель"]),
    (["Заведующий ДОУ", "Старший", "воспитатель"], ["Заведующий ДОУ", "Старший воспитатель"]),
    (["Заведующий", "хозяйством"], ["Заведующий хозяйством"]),
    (["Заместитель", "директора по", "УВР"], ["Заместитель директора по УВР"]),
    (["Педагог-", "психолог"], ["Педагог-психолог"]), (["Иванова", "А. С."], ["Иванова А. С."]),
    (["Куратор", "и наставники"], ["Куратор и наставники"]),
  ])
  func `lines that name one person are one name`(cell: [String], names: [String]) {
    #expect(WrappedLines.names(lines(cell)).map(\.text) == names)
  }

  @Test(arguments: [
    (["Куратор,", "Психолог"], ["Куратор", "Психолог"]),
    (["Старший,", "воспитатель;"], ["Старший", "воспитатель"]),
    (["Заведующий", "старший воспитатель"], ["Заведующий", "старший воспитатель"]),
    (["Заведующий ДОУ", "Старший воспитатель"], ["Заведующий ДОУ", "Старший воспитатель"]),
    (["Иванова А. С.", "Петров В. И."], ["Иванова А. С.", "Петров В. И."]),
    (["Куратор", "С. И. Петров"], ["Куратор", "С. И. Петров"]), (["–", "Завуч"], ["–", "Завуч"]),
    ([], []),
  ])
  func `others are several, without the commas that part them`(cell: [String], names: [String]) {
    #expect(WrappedLines.names(lines(cell)).map(\.text) == names)
  }
}
