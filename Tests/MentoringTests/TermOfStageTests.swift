import Testing

@testable import Mentoring

/// Terms without a year of their own in the stages of 2026/27.
@Suite struct TermOfStageTests {
  @Test(arguments: [
    ("Август", "2026-08-01", "2027-08-01"), ("март", "2026-03-01", "2027-03-01"),
    ("до 15 июня", "2026-06-15", "2027-06-15"), ("Май-июнь", "2026-05-01", "2027-05-01"),
    ("с марта", "2026-03-01", "2027-03-01"), ("II квартал", "2026-04-01", "2027-04-01"),
  ])
  func `lie in the spring and summer before where the stage is one of preparation`(
    text: String, before: String, within: String
  ) {
    for stage in 1...7 {
      let term = Term(read: text, in: schoolYear, stage: stage)
      #expect(term.first?.iso == (stage <= 2 ? before : within))
      #expect(term.text == text)
      #expect(term.isYearDoubtful)
    }
  }

  @Test(arguments: [
    ("сентябрь", "2026-09-01"), ("февраль", "2027-02-01"), ("ежемесячно", "2026-09-01"),
    ("в течение года", "2026-09-01"), ("I квартал", "2027-01-01"), ("Август 2025", "2025-08-01"),
    ("апрель 2027", "2027-04-01"), ("декабрь – май", "2026-12-01"),
  ])
  func `are in no doubt in the other months, nor with a year`(text: String, first: String) {
    for stage in [1, 3] {
      let term = Term(read: text, in: schoolYear, stage: stage)
      #expect(term.first?.iso == first)
      #expect(!term.isYearDoubtful)
    }
  }

  @Test func `stay words without a programme`() {
    #expect(Term(read: "Август", in: nil, stage: 1) == Term(words: "Август"))
  }
}
