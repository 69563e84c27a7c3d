import TestSupport
import Testing

@testable import Mentoring

@Suite struct EnglishTermTests {
  @Test(arguments: [
    ("October 2026", "2026-10-01", "2026-10-31", Term.Precision.month),
    ("Oct 2026", "2026-10-01", "2026-10-31", .month),
    ("September–October 2026", "2026-09-01", "2026-10-31", .range),
    ("September to October 2026", "2026-09-01", "2026-10-31", .range),
    ("from 1 September 2026 to 31 May 2027", "2026-09-01", "2027-05-31", .range),
    ("by 15 October 2026", "2026-10-15", "2026-10-15", .day),
    ("until October 15, 2026", "2026-10-15", "2026-10-15", .day),
    ("15th of October 2026", "2026-10-15", "2026-10-15", .day),
    ("January and April 2027", "2027-01-01", "2027-04-30", .range),
    ("end of May 2027", "2027-05-21", "2027-05-31", .part),
    ("by the end of May 2027", "2027-05-31", "2027-05-31", .day),
    ("the first week of May 2027", "2027-05-01", "2027-05-07", .part),
    ("last Friday of May 2027", "2027-05-28", "2027-05-28", .day),
    ("Q1 2027", "2027-01-01", "2027-03-31", .quarter),
    ("2nd quarter 2027", "2027-04-01", "2027-06-30", .quarter),
    ("2026/27 school year", "2026-09-01", "2027-08-31", .schoolYear),
    ("monthly, 2026/27 school year", "2026-09-01", "2027-08-31", .recurring),
  ])
  func `is read as in Russian`(
    text: String, first: String, last: String, precision: Term.Precision
  ) {
    let term = Term(read: text)
    #expect(term.text == text)
    #expect(term.first?.iso == first)
    #expect(term.last?.iso == last)
    #expect(term.precision == precision)
    #expect(Term(read: term.canonical.text) == term.canonical)
  }

  @Test(arguments: ["October", "by", "sometime in October 2026", "October 45, 2026", "may be"])
  func `stays words where no days are meant`(text: String) {
    #expect(Term(read: text) == Term(words: text))
  }
}
