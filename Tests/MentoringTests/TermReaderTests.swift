import TestSupport
import Testing

@testable import Mentoring

@Suite struct TermReaderTests {
  /// Every term of a real roadmap, as it stands there.
  @Test(arguments: [
    ("Март 2022", "2022-03-01", "2022-03-31", Term.Precision.month),
    ("Сентябрь 2022", "2022-09-01", "2022-09-30", .month),
    ("Май-июнь 2022", "2022-05-01", "2022-06-30", .range),
    ("Май- июнь 2022", "2022-05-01", "2022-06-30", .range),
    ("Август 2022 ", "2022-08-01", "2022-08-31", .month),
    ("Август-сентябрь 2022", "2022-08-01", "2022-09-30", .range),
    ("2022-2023учебный год", "2022-09-01", "2023-08-31", .schoolYear),
    ("Январь, апрель 2023", "2023-01-01", "2023-04-30", .range),
    ("Май-август 2023г.", "2023-05-01", "2023-08-31", .range),
  ])
  func `reads the terms of a real roadmap`(
    text: String, first: String, last: String, precision: Term.Precision
  ) {
    let term = Term(read: text)
    #expect(term.first?.iso == first)
    #expect(term.last?.iso == last)
    #expect(term.precision == precision)
  }

  @Test(arguments: [
    ("МАРТ 2022", "2022-03-01", "2022-03-31"), ("март 2022 г.", "2022-03-01", "2022-03-31"),
    ("март2022года", "2022-03-01", "2022-03-31"), ("в марте 2022 года", "2022-03-01", "2022-03-31"),
    ("в течение мая 2022", "2022-05-01", "2022-05-31"), ("марта 2022", "2022-03-01", "2022-03-31"),
    ("сент. 2022", "2022-09-01", "2022-09-30"), ("09.2022", "2022-09-01", "2022-09-30"),
    ("Февраль 2024", "2024-02-01", "2024-02-29"),
    ("Май–август 2023г.", "2023-05-01", "2023-08-31"),
    ("май — август 2023", "2023-05-01", "2023-08-31"),
    ("с мая по август 2023 года", "2023-05-01", "2023-08-31"),
    ("Декабрь 2022 – март 2023", "2022-12-01", "2023-03-31"),
    ("с декабря 2022 г. по март 2023 г.", "2022-12-01", "2023-03-31"),
    ("сентябрь – май 2022–2023", "2022-09-01", "2023-05-31"),
    ("сентябрь – май 2022/2023 учебного года", "2022-09-01", "2023-05-31"),
    ("январь – март 2022-2023 уч. года", "2023-01-01", "2023-03-31"),
    ("январь, февраль и апрель 2023", "2023-01-01", "2023-04-30"),
    ("Декабрь 2022, март 2023", "2022-12-01", "2023-03-31"),
    ("сентябрь, май 2022-2023 учебного года", "2022-09-01", "2023-05-31"),
    ("январь, апрель–май 2023", "2023-01-01", "2023-05-31"),
    ("2022/2023 учебный год", "2022-09-01", "2023-08-31"),
    ("2022/23 учебный год", "2022-09-01", "2023-08-31"),
    ("в течение 2022-2023 учебного года", "2022-09-01", "2023-08-31"),
    ("учебный год 2022–2023", "2022-09-01", "2023-08-31"),
    ("2022-2023 уч.г.", "2022-09-01", "2023-08-31"),
    ("01.09.2022", "2022-09-01", "2022-09-01"), ("1.9.22 г.", "2022-09-01", "2022-09-01"),
    ("2022-09-01", "2022-09-01", "2022-09-01"), ("до 15 октября 2022", "2022-10-15", "2022-10-15"),
    ("не позднее 15 октября 2022 г.", "2022-10-15", "2022-10-15"),
    ("к 1 сентября 2022 года", "2022-09-01", "2022-09-01"),
    ("15 октября 2022", "2022-10-15", "2022-10-15"),
    ("с 1 по 15 мая 2023", "2023-05-01", "2023-05-15"),
    ("25 апреля – 3 мая 2023", "2023-04-25", "2023-05-03"),
    ("с 01.09.2022 по 31.05.2023", "2022-09-01", "2023-05-31"),
    ("до 20 мая 2022-2023 учебного года", "2023-05-20", "2023-05-20"),
  ])
  func `reads other ways of writing`(text: String, first: String, last: String) {
    let term = Term(read: text)
    #expect(term.first?.iso == first)
    #expect(term.last?.iso == last)
  }

  @Test(arguments: [
    "", "постоянно", "в течение года", "в течение учебного года", "Май", "2022", "2022 год",
    "2022-2023", "2022-2024 учебный год", "июнь – май 2022", "Декабрь–март 2023", "май, март 2023",
    "май, май 2023", "до марта 2022", "с марта 2022", "с 01.09.2022", "начало мая 2022",
    "31 июня 2022", "29.02.2023", "до 2022-2023 учебного года", "март 1022", "март 22022",
    "май – – июнь 2022", "май,, июнь 2022", "15 16 мая 2022", "год 2022", "май года 2022",
    "1 – июнь 2022", "15, 20 мая 2022", "май 2022 (ежегодно)", "Mai 2022", "май.июнь 2022",
    "сентябрь 2022-2023", "01.09 – 15.09.2022", "до 1 мая – 5 июня 2022", "- май 2022",
  ])
  func `keeps anything else as words alone`(text: String) {
    #expect(Term(read: text) == Term(words: text))
  }

  @Test func `keeps the text as it was written but harmless`() {
    #expect(Term(read: "  Май-  июнь\t2022 ").text == "Май-  июнь 2022")
    #expect(Term(read: "Март\u{1B}[31m 2022").text == "Март[31m 2022")
    #expect(Term(read: "Март\u{200B} 2022").precision == .month)
  }

  @Test(arguments: 1...12) func `knows every month in every case`(number: Int) {
    let cases = [
      "январь января январю январем январе", "февраль февраля февралю февралём феврале",
      "март марта марту мартом марте", "апрель апреля апрелю апрелем апреле",
      "май мая маю маем мае", "июнь июня июню июнем июне", "июль июля июлю июлем июле",
      "август августа августу августом августе", "сентябрь сентября сентябрю сентябрём сентябре",
      "октябрь октября октябрю октябрём октябре", "ноябрь ноября ноябрю ноябрём ноябре",
      "декабрь декабря декабрю декабрем декабре",
    ]
    for word in cases[number - 1].split(separator: " ") {
      #expect(Term(read: "\(word) 2022").first == month(2022, number).first, "\(word)")
    }
  }

  @Test func `keeps the months of a list apart`() {
    let (january, april) = (month(2023, 1), month(2023, 4))
    #expect(Term(read: "Январь, апрель 2023").months == [january...january, april...april])
    #expect(Term(read: "Январь–апрель 2023").months == [january...april])
    #expect(Term(read: "01.04.2023").months == [april...april])
    #expect(Term(read: "2022/23 учебный год").months == [month(2022, 9)...month(2023, 8)])
    #expect(Term(words: "постоянно").months.isEmpty)
    let moved = Term(
      text: "Январь, апрель 2023", first: january.first, last: month(2023, 5).last,
      precision: .range)
    #expect(moved.months == [january...month(2023, 5)])
  }

  @Test func `survives any text and never turns days around`() {
    let pieces = [
      "май", "июнь", "января", "2022", "2023", "22", "31", "1", "0", "-", "–", "/", ".", ",", " ",
      "и", "с", "по", "до", "г", "года", "учебный", "в", "течение", "\u{301}", "ё", "\u{0}", "🙂",
      "x",
      "99999999999999999999",
    ]
    let written = [
      "Январь, апрель 2023 года", "с 1 мая 2022 г. по 31 мая 2023",
      "в течение 2022-2023 учебного года",
      "Май – июнь 2022", "до 15.10.2022", "сентябрь-май 2022/23 уч. г.",
    ]
    var random = SeededRandom(seed: 41)
    var read = 0
    for _ in 0..<6_000 {
      var words = written.randomElement(using: &random)?.map(String.init) ?? []
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<words.count, using: &random)
        words[place] = pieces.randomElement(using: &random) ?? ""
      }
      let text = words.joined()
      let term = Term(read: text)
      #expect(Term(read: term.text) == term)
      guard let first = term.first, let last = term.last else {
        #expect(term.precision == .text && term.months.isEmpty)
        continue
      }
      read += 1
      #expect(first <= last && term.precision != .text)
      #expect(term.months.first?.lowerBound == first.calendarMonth)
      #expect(term.months.last?.upperBound == last.calendarMonth)
    }
    #expect(read > 1_000)
  }

  @Test func `does not read what is too long to be a term`() {
    let long = String(repeating: "в ", count: 200) + "мае 2022"
    #expect(Term(read: long).precision == .text)
  }
}
