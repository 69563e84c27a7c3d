import Mentoring
import Testing

@testable import Paperwork

@Suite struct PaperFileTests {
  private func order(
    _ number: String, _ date: CalendarDay? = CalendarDay(year: 2026, month: 10, day: 9),
    state: PairOrder.State = .signed
  ) throws -> PairOrder {
    let last = try #require(CalendarDay(year: 2027, month: 5, day: 31))
    let content = PairOrder.Content(
      number: number, date: date, basis: "", last: last, reportDue: last)
    return PairOrder(content: content, state: state)
  }

  @Test(arguments: [
    ("42-ОД", "Приказ 42-ОД от 09.10.2026.docx"),
    ("26/1", "Приказ 26-1 от 09.10.2026.docx"),
    ("", "Приказ от 09.10.2026.docx"),
    ("../..\0\n\u{1B}", "Приказ ..-.. от 09.10.2026.docx"),
    ("a\\b:c*d?e\"f<g>h|i", "Приказ a-b-c-d-e-f-g-h-i от 09.10.2026.docx"),
    ("\u{202E}№ 7", "Приказ № 7 от 09.10.2026.docx"),
  ])
  func `names a signed order by number and date`(number: String, name: String) throws {
    #expect(PaperFile.safeFileName(for: try order(number)) == name)
  }

  @Test func `names a draft without either`() throws {
    let draft = try order("42-ОД", state: .draft)
    #expect(PaperFile.safeFileName(for: draft) == "Проект приказа о парах.docx")
  }

  @Test func `leaves out a date that is not known`() throws {
    #expect(PaperFile.safeFileName(for: try order("7", nil)) == "Приказ 7.docx")
  }

  @Test func `is never longer than a file system allows`() throws {
    let name = PaperFile.safeFileName(for: try order(String(repeating: "Щ", count: 500)))
    #expect(name == "Приказ \(String(repeating: "Щ", count: 60)) от 09.10.2026.docx")
    #expect(name.utf8.count == 154)
  }
}
