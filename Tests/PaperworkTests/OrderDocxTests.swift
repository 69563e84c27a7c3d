import Foundation
import Mentoring
import TestSupport
import Testing
import ZipReading

@testable import Paperwork

/// An order from its record to the words in the document.
@Suite struct OrderDocxTests {
  private func person(_ name: String, _ position: String, _ workplace: String = "") -> Person {
    Person(name: PersonName(name), position: position, workplace: workplace)
  }

  private func order(_ number: String, _ date: CalendarDay?) throws -> Paper {
    let last = try #require(CalendarDay(year: 2027, month: 5, day: 31))
    let content = PairOrder.Content(
      number: number, date: date, basis: "уставом", last: last, reportDue: last)
    let text = OrderText(
      heading: [.words("Об утверждении пар")], basis: "уставом",
      preamble: [.words("В соответствии с "), .field(.basis)],
      points: [
        [.words("Утвердить (приложение).")], [.words("Контроль "), .field(.control), .words(".")],
      ])
    let programme = Programme(
      organization: Organization(
        fullName: "Детский сад «Ёлочка» & Ко", shortName: "ДОУ «Ёлочка»", kind: .kindergarten,
        place: "г. Киров", headTitle: "заведующий", headName: PersonName("Иванова Анна Сергеевна")),
      year: SchoolYear(preparedOn: last))
    let weights = MatchingWeights(
      tag: 1, tagsAtMost: 1, sameForm: 1, otherForm: 0, sameRoleModel: 1, otherRoleModel: 0,
      wishedAge: 1, otherAge: 0, frequency: [])
    let handbook = HandbookContents(
      forms: [], tags: [], questionnaires: [], roadmap: RoadmapTemplate(title: "", stages: []),
      pairOrder: text, weights: weights, law: [])
    let pair = Pair(mentee: Mentee.ID(1), mentor: Mentor.ID(2), accepted: last)
    let line = OrderFacts.Line(
      pair: pair, mentee: person("Юрьев Пётр", "Воспитатель", "«Ромашка»"),
      mentor: person("Ёлкина Анна", "Методист"), lacksWorkConsent: [])
    return PairOrderPaper.paper(
      order: PairOrder(content: content, state: .signed), lines: [line], programme: programme,
      handbook: handbook
    ).paper
  }

  /// The texts of a document in their order, each once opened and closed.
  private func texts(_ paper: Paper) throws -> [String] {
    let entries = try ZipListing(Docx.bytes(of: paper)).entries
    let part = try #require(entries.first { $0.name == "word/document.xml" })
    return String(decoding: part.content, as: UTF8.self)
      .components(separatedBy: #"<w:t xml:space="preserve">"#).dropFirst()
      .map { $0.components(separatedBy: "</w:t>")[0] }
  }

  @Test func `order and annex say the same number and date`() throws {
    let paper = try order("42-ОД", CalendarDay(year: 2026, month: 10, day: 9))
    #expect(
      try texts(paper) == [
        "Детский сад «Ёлочка» &amp; Ко", "ПРИКАЗ", "09.10.2026", "г. Киров", "№ 42-ОД",
        "Об утверждении пар", "В соответствии с уставом", "ПРИКАЗЫВАЮ:",
        "1.", "Утвердить (приложение).", "2.", "Контроль оставляю за собой.",
        "Заведующий", "А.С. Иванова", "С приказом ознакомлены:", "Ёлкина Анна", "Юрьев Пётр",
        "Приложение № 1", "к приказу от 09.10.2026 № 42-ОД",
        "Список наставнических пар (групп)",
        "№", "ФИО наставника", "Должность", "ФИО наставляемого", "Должность (группа)",
        "Форма (ролевая модель)", "Срок",
        "1", "Ёлкина Анна", "Методист", "Юрьев Пётр", "Воспитатель («Ромашка»)",
        "с 09.10.2026 по 31.05.2027",
      ])
  }

  @Test func `what is not known yet is left to be filled by hand`() throws {
    let texts = try texts(try order("", nil))
    #expect(
      texts.filter { $0.contains("____") } == [
        "____", "№ ____", "к приказу от ____ № ____", "с ____ по 31.05.2027",
      ])
  }

  @Test func `the document is the same each time it is printed`() throws {
    let day = CalendarDay(year: 2026, month: 10, day: 9)
    #expect(Docx.bytes(of: try order("7", day)) == Docx.bytes(of: try order("7", day)))
    #expect(Docx.bytes(of: try order("7", day)) != Docx.bytes(of: try order("8", day)))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")))
  func `no text can break a document`() throws {
    var random = SeededRandom(seed: 1_000)
    let pieces = [
      "<", "&", "]]>", "\"", "\0", "\u{1B}", "\u{FFFE}", "\u{202E}", "\n", "\t", "ё", "𝄞", " ",
    ]
    func hostile() -> String {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    var blocks: [Paper.Block] = []
    for _ in 0..<60 {
      blocks += [
        .centred([hostile(), hostile()]), .title(hostile()), .heading(hostile()),
        .registration(date: hostile(), place: hostile(), number: hostile()),
        .paragraph(hostile()), .point(number: hostile(), text: hostile()), .pageBreak,
        .signature(post: hostile(), name: hostile()), .annexHead([hostile()]),
        .acquaintance(title: hostile(), names: [hostile()]),
        .table(.init(columns: [.init(title: hostile(), width: 5)], rows: [[hostile()], []])),
      ]
    }
    let script = """
      import io, sys, zipfile, xml.etree.ElementTree as E
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
      t = [E.fromstring(z.read(n)) for n in z.namelist()][3]
      print(len(list(t.iter(w + 'tbl'))), len(list(t.iter(w + 'pageBreakBefore'))))
      """
    #expect(try Python.run(script, input: Docx.bytes(of: Paper(blocks: blocks))) == "120 60\n")
  }
}
